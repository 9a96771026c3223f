#include "ui/panel/convenedialog.h"

#include "core/panel/convenepanel.h"
#include "core/panel/panelrules.h"
#include "ui/base/accessibility.h"
#include "ui/base/dayedit.h"
#include "ui/base/field.h"
#include "ui/base/messagebar.h"
#include "ui/base/space.h"
#include "ui/base/theme.h"
#include "ui/base/themedlabel.h"
#include "ui/base/workspace.h"
#include "ui/panel/panelwording.h"
#include "ui/panel/seatrow.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int daysAhead = 7;
constexpr int mostSeats = 9;
constexpr int questionHeight = 72; // px

} // namespace

ConveneDialog::ConveneDialog(Workspace &workspace, CaseId caseId,
                             const QList<PanelCandidate> &candidates, QWidget *parent)
    : Dialog(tr("Convene a panel"), parent)
    , m_workspace(workspace)
    , m_case(caseId)
    , m_candidates(candidates)
    , m_question(new QPlainTextEdit(this))
    , m_questionField(
          new Field({tr("What the panel is asked to settle"), {}, true}, m_question, this))
    , m_day(new DayEdit(workspace.clock().now().date().addDays(daysAhead), this))
{
    setObjectName(u"conveneDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    //: The rule comes from the review form, H2
    setLead(tr("It decides with at least %n member(s), one of them independent of the team and "
               "one at PIP 3 or PIP 4. Nobody signs the review off until it has closed.",
               nullptr, Quorum::fewest));
    m_question->setObjectName(u"panelQuestion"_s);
    m_question->setTabChangesFocus(true);
    m_question->setFixedHeight(Theme::px(questionHeight));
    m_day->setObjectName(u"panelDay"_s);
    layOut();
    m_question->setFocus();
}

void ConveneDialog::layOut()
{
    body()->addWidget(m_questionField);
    body()->addWidget(new Field({tr("Sits on"), {}, true}, m_day, this));
    body()->addWidget(makeSeats(), 1);
    if (const QString barred = PanelWording::barred(m_candidates); !barred.isEmpty())
        body()->addWidget(
            (new ThemedLabel(barred, TextRole::Caption, Ink::Secondary, this))->wrapped());
    addCancel();
    Button *convene = addButton(tr("Convene it"), ButtonKind::Primary);
    convene->setObjectName(u"convenePanel"_s);
    connect(convene, &QPushButton::clicked, this, &ConveneDialog::convene);
    resize(Theme::px(720), Theme::px(560));
}

QWidget *ConveneDialog::makeSeats()
{
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, Space::small, 0);
    column->setSpacing(Space::small);
    column->addWidget(new ThemedLabel(tr("Members"), TextRole::Strong, Ink::Primary, list));
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(Space::small);
    column->addLayout(m_rows);
    m_more = new Button(u"plus"_s, tr("Another member"), ButtonKind::Quiet, list);
    m_more->setObjectName(u"addSeat"_s);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addStretch(1);
    for (int seat = 0; seat < Quorum::fewest; ++seat)
        addSeat();
    connect(m_more, &QPushButton::clicked, this, [this] {
        addSeat();
        m_seats.last()->person()->setFocus(Qt::OtherFocusReason);
    });

    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setAccessibleName(tr("Members"));
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(list);
    keepFocusInSight(area);
    return area;
}

void ConveneDialog::addSeat()
{
    QWidget *before = m_seats.isEmpty() ? nullptr : m_seats.last();
    m_seats.append(new SeatRow(int(m_seats.size()) + 1, m_candidates, m_more->parentWidget()));
    m_rows->addWidget(m_seats.last());
    if (before)
        setTabOrder(before, m_seats.last());
    setTabOrder(m_seats.last(), m_more);
    m_more->setEnabled(m_seats.size() < mostSeats);
}

void ConveneDialog::convene()
{
    const bool isEmpty = m_question->toPlainText().trimmed().isEmpty();
    m_questionField->setError(isEmpty ? tr("Say what the panel is asked to settle.") : QString());
    if (isEmpty)
        return m_question->setFocus(Qt::OtherFocusReason);
    ConvenePanel panel{m_case, m_day->date(), m_question->toPlainText(), {}};
    for (const SeatRow *row : m_seats) {
        if (const auto seat = row->seat())
            panel.seats.append(*seat);
    }
    m_workspace.perform(panel, this, [this](const Result<PanelId> &convened) {
        if (!convened)
            return messages()->tell(convened.error());
        accept();
    });
}

} // namespace Revisit
