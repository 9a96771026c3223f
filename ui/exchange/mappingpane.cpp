#include "ui/exchange/mappingpane.h"

#include "ui/base/field.h"
#include "ui/base/rowmodel.h"
#include "ui/base/space.h"
#include "ui/base/tabledelegates.h"
#include "ui/base/tableview.h"

#include <QComboBox>
#include <QItemSelectionModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

enum ColumnOfTable { NameColumn, ValueColumn, FieldColumn, ResultColumn };

const QStringList commonDateFormats{u"yyyy-MM-dd"_s, u"dd/MM/yyyy"_s, u"yyyy"_s};

} // namespace

MappingPane::MappingPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new RowModel<Column>(
          {{.title = tr("Column"), .text = [](const Column &column) { return column.name; }},
           {.title = tr("In the file"), .text = [](const Column &column) { return column.value; }},
           {.title = tr("Becomes"),
            .text =
                [](const Column &column) {
                    return column.field.isEmpty() ? tr("Kept with the row") : column.field;
                },
            .more =
                [](const Column &column, int role) {
                    return role == CellRole::InkOfText && column.field.isEmpty()
                               ? QVariant(int(Ink::Muted))
                               : QVariant();
                }},
           {.title = tr("Result"),
            .text = [](const Column &column) { return column.result.text; },
            .more =
                [](const Column &column, int role) {
                    if (role == CellRole::Icon && column.result.isProblem)
                        return QVariant(u"triangle-alert"_s);
                    if (role == CellRole::InkOfText && column.result.isProblem)
                        return QVariant(int(Ink::Warning));
                    return role == Qt::ToolTipRole ? QVariant(column.result.text) : QVariant();
                }}},
          this))
    , m_feed(new QComboBox(this))
    , m_table(new TableView(tr("Columns of the file"), RowSize::Compact, this))
    , m_field(new QComboBox(this))
{
    m_feed->setObjectName(u"feed"_s);
    m_table->setObjectName(u"columns"_s);
    m_field->setObjectName(u"field"_s);
    for (const Feed feed : allFeeds())
        m_feed->addItem(feedLabel(feed), int(feed));
    layOut();
    connect(m_feed, &QComboBox::activated, this, &MappingPane::chooseFeed);
    connect(m_field, &QComboBox::activated, this, &MappingPane::chooseField);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MappingPane::followSelection);
}

void MappingPane::layOut()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(ResultColumn, new MarkedDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumns({{.sample = u"closure_rationale"_s},
                         {.sample = u"A value from the file"_s},
                         {.sample = u"Ethnicity, self-defined"_s},
                         {.sample = u"What it turns into"_s, .grows = true}});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::medium);
    column->addWidget(new Field({tr("The file brings")}, m_feed, this));
    column->addWidget(m_table, 1);
    column->addWidget(new Field({tr("The chosen column becomes"),
                                 tr("A column that becomes nothing is kept with its row.")},
                                m_field, this));
}

void MappingPane::show(const FileSample &sample, const FileProfile &profile)
{
    m_sample = sample;
    m_profile = profile;
    m_feed->setCurrentIndex(m_feed->findData(int(profile.feed)));
    fillFields();
    showColumns();
    m_table->selectRow(0);
}

void MappingPane::fillFields()
{
    m_field->clear();
    m_field->addItem(tr("Nothing"), -1);
    for (const FieldSpec &spec : fieldsOf(m_profile.feed))
        m_field->addItem(fieldLabel(spec.field), int(spec.field));
}

void MappingPane::showColumns()
{
    const int current = m_table->currentIndex().row();
    QList<Column> columns;
    for (const QString &name : m_sample.header)
        columns.append(columnFor(name));
    m_model->setRows(columns);
    m_table->selectRow(std::max(current, 0));
}

MappingPane::Column MappingPane::columnFor(const QString &name) const
{
    const auto mapping = std::ranges::find(m_profile.columns, name, &ColumnMapping::column);
    if (mapping == m_profile.columns.end()) {
        const QStringList cells = m_sample.column(name);
        const auto filled =
            std::ranges::find_if(cells, [](const QString &cell) { return !cell.isEmpty(); });
        return {name, filled == cells.end() ? QString() : *filled, {}, {}};
    }
    const QString value = tellingValue(m_sample, m_profile.feed, *mapping);
    return {name, value, fieldLabel(mapping->field), mappedCell(m_profile.feed, *mapping, value)};
}

QList<ColumnMapping>::iterator MappingPane::mappingOf(const QString &column)
{
    return std::ranges::find(m_profile.columns, column, &ColumnMapping::column);
}

void MappingPane::followSelection()
{
    const int row = m_table->currentIndex().row();
    m_field->setEnabled(row >= 0);
    if (row < 0)
        return;
    const auto mapping = mappingOf(m_model->row(row).name);
    const int field = mapping == m_profile.columns.end() ? -1 : int(mapping->field);
    m_field->setCurrentIndex(m_field->findData(field));
}

void MappingPane::chooseFeed(int index)
{
    const QString match = m_profile.match;
    m_profile = guessProfile(Feed(m_feed->itemData(index).toInt()), m_sample.header);
    m_profile.match = match;
    fillFields();
    showColumns();
    Q_EMIT changed();
}

// One field has one column: it leaves the column that had it.
void MappingPane::chooseField(int index)
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    const QString column = m_model->row(row).name;
    const int field = m_field->itemData(index).toInt();
    m_profile.columns.removeIf([&](const ColumnMapping &mapping) {
        return mapping.column == column || int(mapping.field) == field;
    });
    if (field >= 0) {
        const FieldSpec *spec = findField(m_profile.feed, ImportField(field));
        m_profile.columns.append(
            {.column = column,
             .field = ImportField(field),
             .dateFormats = spec->kind == FieldKind::Date ? commonDateFormats : QStringList(),
             .values = {}});
        if (ImportField(field) == ImportField::CaseReference && m_profile.feed == Feed::Cases)
            m_profile.key = {column};
    }
    showColumns();
    Q_EMIT changed();
}

} // namespace Revisit
