#include "ui/risk/riskdialog.h"

#include "core/risk/acknowledgealert.h"
#include "ui/base/chip.h"
#include "ui/base/format.h"
#include "ui/base/messagebar.h"
#include "ui/base/rowmodel.h"
#include "ui/base/space.h"
#include "ui/base/tabledelegates.h"
#include "ui/base/tableview.h"
#include "ui/base/themedlabel.h"
#include "ui/base/workspace.h"
#include "ui/cases/casewording.h"
#include "ui/review/acknowledging.h"
#include "ui/review/reasondialog.h"
#include "ui/risk/riskwatch.h"
#include "ui/risk/riskwording.h"

#include <QItemSelectionModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int shortestAction = 10;

QVariant chipData(const ChipText &chip, int role)
{
    if (role == CellRole::Icon)
        return chip.icon;
    return role == CellRole::ToneOfChip ? QVariant(int(chip.tone)) : QVariant();
}

ChipText stateOf(const RiskAlert &alert)
{
    return alert.isEscalated()
               ? ChipText{u"circle-arrow-up"_s, RiskDialog::tr("Gone up"), Tone::Danger}
               : ChipText{u"hourglass"_s, RiskDialog::tr("Waits"), Tone::Warning};
}

ChipText stateOf(const Referral &referral, QDate today)
{
    return referral.isOverdue(today)
               ? ChipText{u"circle-alert"_s, RiskDialog::tr("Ask again"), Tone::Danger}
               : ChipText{u"hourglass"_s, RiskDialog::tr("Waits"), Tone::Warning};
}

} // namespace

RiskDialog::RiskDialog(Workspace &workspace, RiskWatch &watch, QWidget *parent)
    : Dialog(tr("Waiting for a supervisor"), parent)
    , m_workspace(workspace)
    , m_watch(watch)
    , m_alerts(new RowModel<RiskAlert>(
          {{.title = tr("Case"),
            .text = [](const RiskAlert &alert) { return alert.reference; },
            .more =
                [](const RiskAlert &alert, int role) {
                    return role == CellRole::SecondLine ? QVariant(RiskWording::indicators(alert))
                                                        : QVariant();
                }},
           {.title = tr("Found by"),
            .text = [](const RiskAlert &alert) { return alert.raisedByName; }},
           {.title = tr("Since"),
            .text = [](const RiskAlert &alert) { return Format::dateTime(alert.raisedAt); }},
           {.title = tr("State"),
            .text = [](const RiskAlert &alert) { return stateOf(alert).text; },
            .more = [](const RiskAlert &alert,
                       int role) { return chipData(stateOf(alert), role); }}},
          this))
    , m_referrals(new RowModel<Referral>(
          {{.title = tr("Case"),
            .text =
                [this](const Referral &referral) {
                    return m_watch.waiting().references.value(referral.caseId);
                },
            .more =
                [](const Referral &referral, int role) {
                    return role == CellRole::SecondLine
                               ? QVariant(CaseWording::joined(
                                     {CaseWording::code(referral.kind), referral.recipientBody}))
                               : QVariant();
                }},
           {.title = tr("Made"),
            .text = [](const Referral &referral) { return Format::dateTime(referral.madeAt); }},
           {.title = tr("Ask again on"),
            .text = [](const Referral &referral) { return Format::date(referral.chaseOn); }},
           {.title = tr("State"),
            .text =
                [this](const Referral &referral) {
                    return stateOf(referral, m_watch.waiting().at.date()).text;
                },
            .more =
                [this](const Referral &referral, int role) {
                    return chipData(stateOf(referral, m_watch.waiting().at.date()), role);
                }}},
          this))
    , m_noAlert(new ThemedLabel(tr("No live risk waits."), TextRole::Body, Ink::Secondary, this))
    , m_noReferral(new ThemedLabel(tr("Every referral was acknowledged."), TextRole::Body,
                                   Ink::Secondary, this))
{
    setObjectName(u"riskDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    connect(&watch, &RiskWatch::changed, this, &RiskDialog::follow);
    follow();
}

TableView *RiskDialog::makeTable(const QString &name, const QString &title,
                                 QAbstractItemModel *model)
{
    auto *table = new TableView(title, RowSize::Roomy, this);
    table->setObjectName(name);
    table->setModel(model);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setItemDelegate(new CellDelegate(table));
    table->setItemDelegateForColumn(0, new TwoLineDelegate(table));
    table->setItemDelegateForColumn(3, new ChipDelegate(table));
    table->setColumns({{.sample = u"A suspect with access to children"_s, .grows = true},
                       {.sample = u"29 Sep 2026, 10:42"_s, .dropOrder = 1},
                       {.sample = u"29 Sep 2026, 10:42"_s},
                       {.sample = tr("Ask again"), .extra = 40}});
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this, table] { keepOneSelection(table); });
    connect(table, &QAbstractItemView::activated, this, &RiskDialog::openCase);
    return table;
}

void RiskDialog::layOut()
{
    m_alertTable = makeTable(u"riskAlerts"_s, tr("Live risks"), m_alerts);
    m_referralTable =
        makeTable(u"waitingReferrals"_s, tr("Referrals that nobody has acknowledged"), m_referrals);
    body()->setSpacing(Space::small);
    body()->addWidget(new ThemedLabel(tr("Live risks"), TextRole::Strong, Ink::Primary, this));
    body()->addWidget(m_noAlert);
    body()->addWidget(m_alertTable, 1);
    body()->addWidget(new ThemedLabel(tr("Referrals that nobody has acknowledged"),
                                      TextRole::Strong, Ink::Primary, this));
    body()->addWidget(m_noReferral);
    body()->addWidget(m_referralTable, 1);
    m_open = addButton(tr("Open the case"));
    m_open->setObjectName(u"openRiskCase"_s);
    Button *close = addButton(tr("Close"));
    m_acknowledge = addButton(tr("Acknowledge…"), ButtonKind::Primary);
    m_acknowledge->setObjectName(u"acknowledgeRisk"_s);
    connect(m_open, &QPushButton::clicked, this, &RiskDialog::openCase);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_acknowledge, &QPushButton::clicked, this,
            [this] { alert() ? acknowledgeAlert() : acknowledgeReferral(); });
    resize(Theme::px(820), Theme::px(600));
}

void RiskDialog::follow()
{
    m_alerts->setRows(m_watch.waiting().alerts);
    m_referrals->setRows(m_watch.waiting().referrals);
    m_noAlert->setVisible(m_alerts->rows().isEmpty());
    m_alertTable->setVisible(!m_alerts->rows().isEmpty());
    m_noReferral->setVisible(m_referrals->rows().isEmpty());
    m_referralTable->setVisible(!m_referrals->rows().isEmpty());
    if (!m_alerts->rows().isEmpty())
        m_alertTable->selectRow(0);
    else if (!m_referrals->rows().isEmpty())
        m_referralTable->selectRow(0);
    followSelection();
}

// One of the two tables has the selection, so that a button means one thing.
void RiskDialog::keepOneSelection(TableView *chosen)
{
    if (chosen->selectionModel()->hasSelection())
        (chosen == m_alertTable ? m_referralTable : m_alertTable)->clearSelection();
    followSelection();
}

void RiskDialog::followSelection()
{
    m_open->setEnabled(alert() || referral());
    m_acknowledge->setEnabled(alert() || referral());
}

const RiskAlert *RiskDialog::alert() const
{
    const QModelIndexList rows = m_alertTable->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_alerts->row(rows.first().row());
}

const Referral *RiskDialog::referral() const
{
    const QModelIndexList rows = m_referralTable->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_referrals->row(rows.first().row());
}

void RiskDialog::acknowledgeAlert()
{
    const RiskAlert chosen = *alert();
    const ReasonText text{.title = tr("Acknowledge the risk in %1").arg(chosen.reference),
                          .hint = tr("Who was told, what was done, and what happens next."),
                          .act = tr("Acknowledge"),
                          .shortest = shortestAction,
                          .label = tr("What was done")};
    const auto act = [this, chosen](const QString &action) {
        m_workspace.perform(AcknowledgeAlert{chosen.id, chosen.version, action}, this,
                            [this](const Result<> &outcome) { take(outcome); });
    };
    (new ReasonDialog(text, act, this))->open();
}

void RiskDialog::acknowledgeReferral()
{
    if (referral())
        askAcknowledgement(m_workspace, *referral(), this,
                           [this](const Result<> &outcome) { take(outcome); });
}

void RiskDialog::take(const Result<> &outcome)
{
    messages()->clear();
    if (!outcome)
        messages()->tell(outcome.error());
}

void RiskDialog::openCase()
{
    if (const RiskAlert *chosen = alert())
        Q_EMIT caseRequested(chosen->caseId);
    else if (const Referral *waiting = referral())
        Q_EMIT caseRequested(waiting->caseId);
    accept();
}

} // namespace Revisit
