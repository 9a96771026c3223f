#include "ui/forecast/recordpane.h"

#include "ui/base/card.h"
#include "ui/base/format.h"
#include "ui/base/rowmodel.h"
#include "ui/base/space.h"
#include "ui/base/tabledelegates.h"
#include "ui/base/tableview.h"
#include "ui/base/themedlabel.h"
#include "ui/forecast/forecastwording.h"

#include <QItemSelectionModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

QVariant underRecord(const KeptForecast &kept, int role)
{
    return role == CellRole::SecondLine
               ? QVariant(ForecastWording::assumptions(kept.inputs.assumptions))
               : QVariant();
}

QString nameOfRecord(const KeptForecast &kept)
{
    const QString by = RecordPane::tr("%1, %2").arg(Format::dateTime(kept.madeAt), kept.madeBy);
    return kept.scenario.isEmpty() ? by : QString(by + u" · "_s + kept.scenario);
}

RowColumn<KeptForecast> recordDate(const QString &title, size_t share)
{
    RowColumn<KeptForecast> column;
    column.title = title;
    column.text = [share](const KeptForecast &kept) -> QVariant {
        return ForecastWording::date(kept.forecast, share);
    };
    return column;
}

QList<RowColumn<KeptForecast>> recordColumns()
{
    RowColumn<KeptForecast> made;
    made.title = RecordPane::tr("Made");
    made.text = [](const KeptForecast &kept) -> QVariant { return nameOfRecord(kept); };
    made.more = underRecord;
    RowColumn<KeptForecast> left;
    left.title = RecordPane::tr("Cases left");
    left.text = [](const KeptForecast &kept) -> QVariant {
        return Format::count(kept.inputs.left);
    };
    RowColumn<KeptForecast> chance;
    chance.title = RecordPane::tr("Chance of target");
    chance.text = [](const KeptForecast &kept) -> QVariant {
        //: A chance such as 42%, and the day that it is of
        return RecordPane::tr("%1 by %2")
            .arg(ForecastWording::chance(kept.forecast.chance), Format::date(kept.inputs.target));
    };
    return {made,
            left,
            recordDate(RecordPane::tr("P15"), 0),
            recordDate(RecordPane::tr("P50"), 1),
            recordDate(RecordPane::tr("P85"), 2),
            recordDate(RecordPane::tr("P95"), 3),
            chance};
}

} // namespace

RecordPane::RecordPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new RowModel<KeptForecast>(recordColumns(), this))
    , m_table(new TableView(tr("Forecasts on record"), RowSize::Roomy, this))
{
    m_table->setObjectName(u"forecastRecord"_s);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(0, new TwoLineDelegate(m_table));
    m_table->setColumns({{.sample = u"20 Oct 2025, 10:42, Rowan Ellis"_s, .grows = true},
                         {.sample = u"Cases left"_s, .dropOrder = 1},
                         {.sample = u"Not in five years"_s, .dropOrder = 3},
                         {.sample = u"Not in five years"_s},
                         {.sample = u"Not in five years"_s},
                         {.sample = u"Not in five years"_s, .dropOrder = 2},
                         {.sample = u"under 1% by 20 Oct 2025"_s, .dropOrder = 4}});
    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::small);
    column->addWidget(
        (new ThemedLabel(tr("Every forecast stays as it was made, with its inputs, seed and "
                            "method: choose one and check that its record gives it again. The "
                            "newest 200 are shown."),
                         TextRole::Caption, Ink::Secondary, this))
            ->wrapped());
    column->addWidget(card, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecordPane::chosenChanged);
}

void RecordPane::setRows(const QList<KeptForecast> &kept)
{
    const ForecastId was = chosen();
    m_model->setRows(kept);
    for (int row = 0; row < kept.size(); ++row) {
        if (was.isValid() && kept[row].id == was)
            m_table->selectRow(row);
    }
    Q_EMIT chosenChanged();
}

ForecastId RecordPane::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? ForecastId() : m_model->row(rows.first().row()).id;
}

} // namespace Revisit
