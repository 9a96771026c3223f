#include "ui/forecast/scenariospane.h"

#include "ui/base/card.h"
#include "ui/base/emptystate.h"
#include "ui/base/rowmodel.h"
#include "ui/base/space.h"
#include "ui/base/tabledelegates.h"
#include "ui/base/tableview.h"
#include "ui/base/themedlabel.h"
#include "ui/forecast/forecastwording.h"

#include <QItemSelectionModel>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

RowColumn<ScenarioRow> dateColumn(const QString &title, size_t share)
{
    return {.title = title, .text = [share](const ScenarioRow &row) {
                return ForecastWording::date(row.kept.forecast, share);
            }};
}

QString nameOf(const ScenarioRow &row)
{
    return row.scenario.id.isValid() ? row.scenario.name : ScenariosPane::tr("As things stand");
}

QString sharedBy(const ScenarioRow &row)
{
    return row.scenario.isShared ? ScenariosPane::tr("Shared by %1").arg(row.scenario.ownerName)
                                 : ScenariosPane::tr("Only yours");
}

QVariant underName(const ScenarioRow &row, int role)
{
    if (role != CellRole::SecondLine)
        return {};
    if (!row.scenario.id.isValid())
        return ScenariosPane::tr("No assumption changed");
    const QString shared = sharedBy(row);
    const QString what = ForecastWording::assumptions(row.scenario.assumptions);
    return QString(shared + u" · "_s + what);
}

QList<RowColumn<ScenarioRow>> scenarioColumns()
{
    return {{.title = ScenariosPane::tr("Scenario"), .text = nameOf, .more = underName},
            dateColumn(ScenariosPane::tr("P15"), 0),
            dateColumn(ScenariosPane::tr("P50"), 1),
            dateColumn(ScenariosPane::tr("P85"), 2),
            dateColumn(ScenariosPane::tr("P95"), 3),
            {.title = ScenariosPane::tr("Chance of target"),
             .text =
                 [](const ScenarioRow &row) {
                     return ForecastWording::chance(row.kept.forecast.chance);
                 }},
            {.title = ScenariosPane::tr("Officers for it"), .text = [](const ScenarioRow &row) {
                 return ForecastWording::officersNeeded(row.kept);
             }}};
}

} // namespace

ScenariosPane::ScenariosPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new RowModel<ScenarioRow>(scenarioColumns(), this))
    , m_table(new TableView(tr("Scenarios side by side"), RowSize::Roomy, this))
    , m_empty(new EmptyState({}, this))
    , m_stack(new QStackedWidget(this))
{
    m_table->setObjectName(u"scenarios"_s);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(0, new TwoLineDelegate(m_table));
    m_table->setColumns({{.sample = u"Ten more officers from May"_s, .grows = true},
                         {.sample = u"Not in five years"_s, .dropOrder = 2},
                         {.sample = u"Not in five years"_s},
                         {.sample = u"Not in five years"_s},
                         {.sample = u"Not in five years"_s, .dropOrder = 1},
                         {.sample = u"Chance of target"_s},
                         {.sample = u"No number is enough"_s, .dropOrder = 3}});
    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::small);
    column->addWidget(
        (new ThemedLabel(tr("Each row is a forecast of its own, kept with its assumptions. Dates "
                            "are those by which 15, 50, 85 and 95 in 100 draws are done; the "
                            "officers are for the target date at the confidence asked for."),
                         TextRole::Caption, Ink::Secondary, this))
            ->wrapped());
    column->addWidget(card, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ScenariosPane::chosenChanged);
    connect(m_table, &QAbstractItemView::activated, this, &ScenariosPane::opened);
}

void ScenariosPane::setRows(const QList<ScenarioRow> &rows)
{
    const ScenarioRow *was = chosen();
    const ForecastScenarioId id = was ? was->scenario.id : ForecastScenarioId();
    m_model->setRows(rows);
    for (int row = 0; row < rows.size(); ++row) {
        if (rows[row].scenario.id == id)
            m_table->selectRow(row);
    }
    m_stack->setCurrentWidget(m_table);
    Q_EMIT chosenChanged();
}

void ScenariosPane::showNone(const QString &reason)
{
    m_model->setRows({});
    m_empty->setText({u"hourglass"_s, tr("No forecast can be given"), reason});
    m_stack->setCurrentWidget(m_empty);
    Q_EMIT chosenChanged();
}

const ScenarioRow *ScenariosPane::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty() || !m_model->row(rows.first().row()).scenario.id.isValid())
        return nullptr;
    return &m_model->row(rows.first().row());
}

} // namespace Revisit
