#include "ui/quality/judgementform.h"

#include "core/quality/submitsecondreview.h"
#include "ui/base/accessibility.h"
#include "ui/base/field.h"
#include "ui/base/space.h"
#include "ui/base/theme.h"
#include "ui/language/ownwords.h"
#include "ui/language/wordingpanel.h"
#include "ui/quality/qualitywording.h"
#include "ui/review/wheelguard.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Revisit {

JudgementForm::JudgementForm(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"judgementForm"_s);
    setAccessibleName(tr("Your answers"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(Space::small, 0, Space::small, Space::small);
    column->setSpacing(Space::medium);
    for (const JudgedQuestion question : judgedQuestions())
        ask(question, form, column);
    m_rationale = new QPlainTextEdit(form);
    m_rationale->setObjectName(u"judgedRationale"_s);
    m_rationale->setTabChangesFocus(true);
    m_rationale->setFixedHeight(Theme::px(96));
    m_rationaleField = new Field(
        {tr("Rationale"),
         tr("At least %n character(s)", nullptr, SubmitSecondReview::shortestRationale), true},
        m_rationale, form);
    m_rationaleField->addBelow(new WordingPanel(OwnWords::of(m_rationale),
                                                WordingPanel::Answering::Advice, m_rationaleField));
    connect(m_rationale, &QPlainTextEdit::textChanged, this, &JudgementForm::edited);
    column->addWidget(m_rationaleField);
    column->addStretch(1);
    setWidget(form);
    keepFocusInSight(this);
}

void JudgementForm::ask(JudgedQuestion question, QWidget *form, QVBoxLayout *column)
{
    auto *choice = new QComboBox(form);
    choice->setObjectName(u"judged%1"_s.arg(int(question)));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(12);
    choice->addItem(tr("Choose"), QString());
    for (const QString &code : judgedCodes(question))
        choice->addItem(QualityWording::answer(question, code), code);
    guardWheel(choice);
    auto *field = new Field({judgedQuestionLabel(question), {}, true}, choice, form);
    column->addWidget(field);
    m_asked.append({question, choice, field});
    connect(choice, &QComboBox::activated, field, &Field::clearError);
    connect(choice, &QComboBox::activated, this, &JudgementForm::edited);
}

void JudgementForm::choose(JudgedQuestion question, const QString &code)
{
    const auto asked = std::ranges::find(m_asked, question, &Asked::question);
    asked->choice->setCurrentIndex(std::max(0, asked->choice->findData(code)));
    m_before = judgement();
}

void JudgementForm::restore(const Judgement &draft)
{
    const QSignalBlocker quiet(m_rationale);
    for (const JudgedQuestion question : judgedQuestions())
        choose(question, draft.of(question));
    m_rationale->setPlainText(draft.rationale);
    m_before = judgement();
}

QString JudgementForm::chosen(JudgedQuestion question) const
{
    const auto asked = std::ranges::find(m_asked, question, &Asked::question);
    return asked->choice->currentData().toString();
}

Judgement JudgementForm::judgement() const
{
    return {chosen(JudgedQuestion::Verdict),   chosen(JudgedQuestion::Reasonable),
            chosen(JudgedQuestion::SameToday), chosen(JudgedQuestion::Quality),
            chosen(JudgedQuestion::Priority),  m_rationale->toPlainText()};
}

bool JudgementForm::isTouched() const
{
    return judgement() != m_before;
}

bool JudgementForm::check()
{
    QWidget *first = nullptr;
    for (const Asked &asked : std::as_const(m_asked)) {
        const bool isOpen = asked.choice->currentData().toString().isEmpty();
        asked.field->setError(isOpen ? tr("Choose an answer.") : QString());
        if (isOpen && !first)
            first = asked.choice;
    }
    const bool isShort =
        m_rationale->toPlainText().trimmed().size() < SubmitSecondReview::shortestRationale;
    m_rationaleField->setError(isShort ? tr("Give the rationale in at least %n character(s).",
                                            nullptr, SubmitSecondReview::shortestRationale)
                                       : QString());
    if (isShort && !first)
        first = m_rationale;
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return !first;
}

} // namespace Revisit
