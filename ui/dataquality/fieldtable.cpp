#include "ui/dataquality/fieldtable.h"

#include "ui/base/button.h"
#include "ui/base/space.h"
#include "ui/base/tabledelegates.h"
#include "ui/base/tableview.h"
#include "ui/base/themedlabel.h"
#include "ui/dataquality/qualitywords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int fewestInSight = 5;
constexpr int mostInSight = 10;
constexpr int aroundTheFields = 345; // px of the page, at text size 100 %

} // namespace

RowColumn<FieldTable::Row> FieldTable::fieldColumn()
{
    RowColumn<Row> column;
    column.title = tr("Field");
    column.text = [](const Row &row) { return fieldName(row.field); };
    return column;
}

RowColumn<FieldTable::Row> FieldTable::dimensionColumn(Dimension dimension)
{
    const auto cellOf = [dimension](const Row &row) { return row.cells.value(int(dimension)); };
    RowColumn<Row> column;
    column.title = dimensionName(dimension);
    column.alignment = Qt::AlignRight | Qt::AlignVCenter;
    column.text = [cellOf](const Row &row) {
        const auto cell = cellOf(row);
        return cell ? cell->figure : u"–"_s;
    };
    column.more = [cellOf, dimension](const Row &row, int role) -> QVariant {
        const auto cell = cellOf(row);
        if (role == CellRole::InkOfText && !cell)
            return int(Ink::Muted);
        if (role == CellRole::SecondLine && cell)
            return cell->small;
        if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
            return {};
        const QString name = QualityWords::name({row.field, dimension});
        return name + u'\n' + (cell ? cell->reading : tr("Not assessed, or nothing to count"));
    };
    return column;
}

QList<RowColumn<FieldTable::Row>> FieldTable::columns()
{
    QList<RowColumn<Row>> columns{fieldColumn()};
    for (const Dimension dimension : dimensions())
        columns.append(dimensionColumn(dimension));
    return columns;
}

FieldTable::FieldTable(QWidget *parent)
    : Card(parent)
    , m_table(new TableView(tr("How good is each field?"), RowSize::Roomy, this))
    , m_model(new RowModel<Row>(columns(), this))
    , m_name(new ThemedLabel({}, TextRole::Strong, Ink::Primary, this))
    , m_figure(new ThemedLabel({}, TextRole::Body, Ink::Primary, this))
    , m_definition(new ThemedLabel({}, TextRole::Caption, Ink::Secondary, this))
    , m_open(new Button(tr("Open the cases"), ButtonKind::Plain, this))
{
    m_table->setObjectName(u"qualityFields"_s);
    m_name->setObjectName(u"qualityChosen"_s);
    m_figure->setObjectName(u"qualityFigure"_s);
    m_definition->setObjectName(u"qualityDefinition"_s);
    m_open->setObjectName(u"qualityOpen"_s);
    m_table->setModel(m_model);
    auto *figures = new TwoLineDelegate(m_table);
    for (const Dimension dimension : dimensions())
        m_table->setItemDelegateForColumn(1 + int(dimension), figures);
    const QString sample = u"99 to 100 · of 27,0"_s; // the second line is smaller
    m_table->setColumns({{u"Suspects: officer-defined"_s, 0, true},
                         {sample},
                         {sample, 0, false, 3},
                         {sample, 0, false, 4},
                         {sample, 0, false, 1},
                         {sample, 0, false, 2}});
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem); // no line is cut in two
    fitInto(0);
    layOut();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FieldTable::follow);
    connect(m_table, &QAbstractItemView::activated, this, &FieldTable::ask);
    connect(m_open, &QPushButton::clicked, this, &FieldTable::ask);
}

void FieldTable::fitInto(int height)
{
    const int row = Theme::px(int(RowSize::Roomy));
    const int rows =
        std::clamp((height - Theme::px(aroundTheFields)) / row, fewestInSight, mostInSight);
    const int wanted = row * rows + m_table->horizontalHeader()->sizeHint().height();
    if (m_table->minimumHeight() != wanted)
        m_table->setMinimumHeight(wanted);
}

void FieldTable::layOut()
{
    auto *title =
        new ThemedLabel(tr("How good is each field?"), TextRole::Strong, Ink::Primary, this);
    auto *words =
        new ThemedLabel(tr("Each figure with its interval of 95% and what it is out of; of days, "
                           "half took no longer. The charts below show the figure that is "
                           "chosen; Enter opens its cases."),
                        TextRole::Caption, Ink::Secondary, this);
    for (ThemedLabel *label : {title, words, m_name, m_figure, m_definition})
        label->wrapped();
    auto *read = new QVBoxLayout;
    read->setSpacing(Space::hair);
    read->addWidget(m_name);
    read->addWidget(m_figure);
    read->addWidget(m_definition);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Space::medium);
    foot->addLayout(read, 1);
    foot->addWidget(m_open, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 14, 12);
    column->setSpacing(Space::small);
    column->addWidget(title);
    column->addWidget(words);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
}

void FieldTable::showQuality(const DataQuality &quality)
{
    m_quality = quality;
    QList<Row> rows;
    for (const QualityField field : qualityFields()) {
        Row row{field, {}};
        for (const Dimension dimension : dimensions())
            row.cells.append(QualityCells::at(quality, {field, dimension}));
        rows.append(row);
    }
    const QualityChoice before = m_choice; // the reset forgets it
    m_model->setRows(rows);
    choose(before);
}

void FieldTable::choose(QualityChoice choice)
{
    if (m_model->rowCount() == 0)
        return;
    m_table->setCurrentIndex(m_model->index(int(choice.field), 1 + int(choice.dimension)));
}

// On the name of a field, the dimension stays.
void FieldTable::follow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_choice.field = m_model->row(index.row()).field;
    if (index.column() > 0)
        m_choice.dimension = Dimension(index.column() - 1);
    readOut();
    Q_EMIT chosen();
}

void FieldTable::readOut()
{
    const auto cell = m_model->row(int(m_choice.field)).cells.value(int(m_choice.dimension));
    m_name->setText(QualityWords::name(m_choice));
    m_open->setEnabled(cell && cell->cases > 0);
    m_open->setText(cell ? tr("Open %Ln case(s)", nullptr, int(cell->cases))
                         : tr("Open the cases"));
    if (!cell) {
        m_figure->setText(isAssessed(m_choice.field, m_choice.dimension)
                              ? tr("There is nothing to count.")
                              : tr("The field is not assessed in this dimension."));
        m_definition->clear();
        return;
    }
    m_figure->setText(cell->reading.split(u'\n').join(u" · "_s));
    m_definition->setText(QualityWords::definition(m_quality, m_choice));
}

void FieldTable::ask()
{
    const auto cell = m_model->row(int(m_choice.field)).cells.value(int(m_choice.dimension));
    if (cell)
        Q_EMIT asked(FieldQuestion{m_choice.field, m_choice.dimension, {}});
}

} // namespace Revisit
