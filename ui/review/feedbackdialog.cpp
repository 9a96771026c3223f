#include "ui/review/feedbackdialog.h"

#include "core/refdata/codebook.h"
#include "ui/base/accessibility.h"
#include "ui/base/field.h"
#include "ui/base/space.h"
#include "ui/base/theme.h"
#include "ui/base/themedlabel.h"
#include "ui/review/answerwording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int linesOfText = 64; // px

QPlainTextEdit *makeText(const QString &name, QWidget *parent)
{
    auto *text = new QPlainTextEdit(parent);
    text->setObjectName(name);
    text->setTabChangesFocus(true);
    text->setFixedHeight(Theme::px(linesOfText));
    return text;
}

} // namespace

FeedbackDialog::FeedbackDialog(SignOffDecision decision, Act act, QWidget *parent)
    : Dialog(signOffLabel(decision), parent)
    , m_decision(decision)
    , m_act(std::move(act))
    , m_reason(makeText(u"reason"_s, this))
    , m_improve(makeText(u"improve"_s, this))
    , m_quality(new QComboBox(this))
{
    setObjectName(u"feedbackDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setLead(tr("The reviewer will read this and can reply."));
    m_quality->setObjectName(u"quality"_s);
    m_quality->addItem(tr("Not graded"));
    for (int grade = 1; grade <= 5; ++grade)
        m_quality->addItem(AnswerWording::quality(grade));
    body()->addWidget(makeForm(), 1);
    addCancel();
    auto *give = addButton(signOffLabel(decision), ButtonKind::Primary);
    give->setObjectName(u"giveFeedback"_s);
    connect(give, &QPushButton::clicked, this, &FeedbackDialog::submit);
    resize(Theme::px(560), Theme::px(600));
    m_reason->setFocus();
}

QWidget *FeedbackDialog::makeForm()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, Space::small, 0);
    column->setSpacing(Space::medium);
    m_reasonField = new Field(
        {tr("Reason"), tr("At least %n character(s)", nullptr, SignOff::shortestReason), true},
        m_reason, form);
    m_improveField = new Field({tr("Areas to improve")}, m_improve, form);
    column->addWidget(m_reasonField);
    column->addWidget(makeFactors());
    column->addWidget(m_improveField);
    column->addWidget(new Field({tr("Quality of this review")}, m_quality, form));
    column->addStretch(1);

    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setAccessibleName(tr("What the reviewer will read"));
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(form);
    keepFocusInSight(area);
    return area;
}

QWidget *FeedbackDialog::makeFactors()
{
    auto *group = new QWidget(this);
    speakAs(group, Speech::Group, tr("Not considered"));
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::tiny);
    column->addWidget(
        new ThemedLabel(tr("Not considered"), TextRole::Caption, Ink::Secondary, group));
    for (const Code &factor : CodeBook::instance().list(u"return_factor")) {
        auto *box = new QCheckBox(labelOf(factor), group);
        box->setObjectName(u"factor"_s + factor.code);
        box->setProperty("factor", factor.id.value());
        m_factors.append(box);
        column->addWidget(box);
    }
    return group;
}

Feedback FeedbackDialog::feedback() const
{
    Feedback feedback;
    for (const QCheckBox *box : m_factors) {
        if (box->isChecked())
            feedback.factors.append(CodeId(box->property("factor").toLongLong()));
    }
    feedback.improve = m_improve->toPlainText();
    if (m_quality->currentIndex() > 0)
        feedback.quality = m_quality->currentIndex();
    return feedback;
}

void FeedbackDialog::submit()
{
    const bool isShort = m_reason->toPlainText().trimmed().size() < SignOff::shortestReason;
    const Feedback given = feedback();
    const bool isBare = m_decision == SignOffDecision::Return && given.isEmpty();
    m_reasonField->setError(isShort ? tr("Give the reason in at least %n character(s).", nullptr,
                                         SignOff::shortestReason)
                                    : QString());
    m_improveField->setError(
        isBare ? tr("Tick what was not considered, or name an area to improve.") : QString());
    if (isShort)
        return m_reason->setFocus(Qt::OtherFocusReason);
    if (isBare)
        return m_factors.first()->setFocus(Qt::OtherFocusReason);
    m_act(m_reason->toPlainText(), given);
    accept();
}

} // namespace Revisit
