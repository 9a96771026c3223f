#include "ui/review/returnedstrip.h"

#include "core/refdata/codebook.h"
#include "core/review/dealwithfactor.h"
#include "ui/base/accessibility.h"
#include "ui/base/button.h"
#include "ui/base/format.h"
#include "ui/base/space.h"
#include "ui/base/theme.h"
#include "ui/base/themedlabel.h"
#include "ui/base/workspace.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int mostHeight = 150; // px, so that the draft keeps its room

} // namespace

ReturnedStrip::ReturnedStrip(Workspace &workspace, QWidget *parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_title(new ThemedLabel({}, TextRole::Strong, Ink::Warning, this))
    , m_toggle(new Button(tr("What it said"), ButtonKind::Quiet, this))
{
    setObjectName(u"returnedStrip"_s);
    m_title->setObjectName(u"returnedTitle"_s);
    m_toggle->setObjectName(u"returnedToggle"_s);
    m_toggle->setCheckable(true);
    m_toggle->setAccessibleName(tr("Show what the review was returned with"));
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setAccessibleName(tr("What the review was returned with"));
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedHeight(Theme::px(mostHeight));
    m_area = area;
    keepFocusInSight(area);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title->cut(), 1);
    head->addWidget(m_toggle);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(Space::large, Space::small, Space::large, Space::small);
    m_column->setSpacing(Space::tiny);
    m_column->addLayout(head);
    m_column->addWidget(area);
    hide();
    connect(m_toggle, &QPushButton::toggled, m_area, &QWidget::setVisible);
}

void ReturnedStrip::showFor(const Review &draft, const ReviewFile &file)
{
    m_given.reset();
    if (!file.signOffs.isEmpty() && file.signOffs.first().number == draft.number - 1 &&
        file.signOffs.first().decision == SignOffDecision::Return)
        m_given = file.signOffs.first();
    setVisible(m_given.has_value());
    if (!m_given)
        return;
    write();
    follow();
    m_toggle->setChecked(true);
    m_area->show();
}

void ReturnedStrip::leave()
{
    m_given.reset();
    hide();
}

void ReturnedStrip::write()
{
    m_body = new QWidget;
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, Space::small, 0);
    column->setSpacing(Space::tiny);
    const auto say = [this, column](const QString &text, Ink ink) {
        column->addWidget((new ThemedLabel(text, TextRole::Body, ink, m_body))->wrapped());
    };
    //: Who returned a review, and when
    say(tr("%1, %2").arg(m_given->officer, Format::dateTime(m_given->at)), Ink::Secondary);
    say(m_given->reason, Ink::Primary);
    for (const CodeId factor : std::as_const(m_given->feedback.factors))
        addFactor(factor);
    if (!m_given->feedback.improve.trimmed().isEmpty())
        say(tr("Areas to improve: %1").arg(m_given->feedback.improve), Ink::Primary);
    for (const SignOffGiven::Reply &reply : std::as_const(m_given->replies))
        say(tr("You replied: %1").arg(reply.text), Ink::Secondary);
    auto *reply = new Button(u"message-square"_s, tr("Reply…"), ButtonKind::Plain, m_body);
    reply->setObjectName(u"returnedReply"_s);
    connect(reply, &QPushButton::clicked, this, [this] { Q_EMIT replyRequested(*m_given); });
    column->addWidget(reply, 0, Qt::AlignLeft);
    column->addStretch(1);
    qobject_cast<QScrollArea *>(m_area)->setWidget(m_body);
}

void ReturnedStrip::addFactor(CodeId factor)
{
    const Code *code = CodeBook::instance().byId(factor);
    if (!code)
        return;
    //: To tick off: a factor that a sign-off names as not considered
    auto *box = new QCheckBox(tr("Dealt with: %1").arg(labelOf(*code)), m_body);
    box->setObjectName(u"dealt"_s + code->code);
    box->setChecked(m_given->dealtWith.contains(factor));
    connect(box, &QCheckBox::toggled, this, [this, factor, box] { tick(factor, box); });
    m_body->layout()->addWidget(box);
}

void ReturnedStrip::tick(CodeId factor, QCheckBox *box)
{
    const DealWithFactor tick{m_given->id, factor, box->isChecked()};
    m_workspace.perform(tick, box, [this, tick, box](const Result<> &done) {
        if (!done) {
            const QSignalBlocker quiet(box);
            box->setChecked(!tick.isDealtWith);
            Q_EMIT failed(done.error());
            return;
        }
        if (!m_given)
            return;
        m_given->dealtWith.removeAll(tick.factor);
        if (tick.isDealtWith)
            m_given->dealtWith.append(tick.factor);
        follow();
    });
}

void ReturnedStrip::follow()
{
    const qsizetype all = m_given->feedback.factors.size();
    m_title->setText(
        all == 0 ? tr("The version before was returned")
                 : tr("The version before was returned: %1 of %2 factors dealt with")
                       .arg(QString::number(m_given->dealtWith.size()), QString::number(all)));
}

} // namespace Revisit
