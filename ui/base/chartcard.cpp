#include "ui/base/chartcard.h"

#include "ui/base/chartfigure.h"
#include "ui/base/chartlegend.h"
#include "ui/base/chartview.h"
#include "ui/base/icons.h"
#include "ui/base/space.h"
#include "ui/base/tableview.h"
#include "ui/base/themedlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int placeRole = Qt::UserRole + 1;

} // namespace

ChartCard::ChartCard(const QString &title, QWidget *parent)
    : Card(parent)
    , m_title(new ThemedLabel(title, TextRole::Strong, Ink::Primary, this))
    , m_subtitle(new ThemedLabel({}, TextRole::Caption, Ink::Secondary, this))
    , m_legend(new ChartLegend(this))
    , m_view(new ChartView(this))
    , m_table(new TableView(title, RowSize::Compact, this))
    , m_empty(new EmptyState({}, this))
    , m_stack(new QStackedWidget(this))
{
    layOut();
    m_table->setModel(&m_model);
    connect(m_view, &ChartView::activated, this,
            [this](ChartPlace place) { Q_EMIT pointActivated(place.series, place.index); });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const QPoint place = index.data(placeRole).toPoint();
        if (index.data(placeRole).isValid())
            Q_EMIT pointActivated(place.x(), place.y());
    });
    connect(ThemeBus::instance(), &ThemeBus::changed, this, &ChartCard::rebuild);
    setTitle(title);
    setEmpty({u"chart-column"_s, tr("No figures yet"), {}});
}

ChartCard::~ChartCard() = default;

void ChartCard::layOut()
{
    m_title->wrapped();
    m_subtitle->wrapped();
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    m_tableButton = addTool(u"table-2"_s, tr("Show as table"));
    m_tableButton->setCheckable(true);
    m_exportButton = addTool(u"download"_s, tr("Export"));
    m_exportButton->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_exportButton);
    for (const QString &format : {u"png"_s, u"svg"_s, u"pdf"_s, u"csv"_s})
        menu->addAction(format.toUpper(), this, [this, format] { askWhereToExport(format); });
    m_exportButton->setMenu(menu);

    auto *head = new QHBoxLayout;
    head->setSpacing(Space::tiny);
    head->addLayout(words, 1);
    head->addWidget(m_tableButton, 0, Qt::AlignTop);
    head->addWidget(m_exportButton, 0, Qt::AlignTop);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 14, 12);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_legend);
    column->addWidget(m_stack, 1);
    connect(m_tableButton, &QToolButton::toggled, this, &ChartCard::showTable);
}

QToolButton *ChartCard::addTool(const QString &iconName, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setToolTip(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QString ChartCard::title() const
{
    return m_title->text();
}

void ChartCard::setTitle(const QString &title)
{
    m_title->setText(title);
    m_table->setAccessibleName(title);
    //: Spoken name of a button on a chart: what it does, the title of the chart
    m_tableButton->setAccessibleName(tr("Show as table: %1").arg(title));
    m_exportButton->setAccessibleName(tr("Export: %1").arg(title));
    m_view->setSummary(title, m_summary);
}

QString ChartCard::subtitle() const
{
    return m_subtitle->text();
}

void ChartCard::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void ChartCard::setSummary(const QString &summary)
{
    //: Spoken after the summary of a chart
    m_summary = tr("%1 Use the arrow keys to read the points.").arg(summary);
    m_view->setSummary(title(), m_summary);
}

void ChartCard::setChart(const BarChart &chart)
{
    setFigure([chart] { return makeFigure(chart); });
}

void ChartCard::setChart(const LineChart &chart)
{
    setFigure([chart] { return makeFigure(chart); });
}

void ChartCard::setChart(const ControlPlot &plot)
{
    setFigure([plot] { return makeFigure(plot); });
}

void ChartCard::setChart(const FunnelPlot &plot)
{
    setFigure([plot] { return makeFigure(plot); });
}

void ChartCard::setChart(const HeatMap &map)
{
    setFigure([map] { return makeFigure(map); });
}

void ChartCard::setFigure(Maker maker)
{
    m_maker = std::move(maker);
    m_legend->show();
    m_tableButton->setEnabled(true);
    m_exportButton->setEnabled(true);
    rebuild();
    showTable(m_tableButton->isChecked());
    Q_EMIT figuresChanged();
}

void ChartCard::setEmpty(const EmptyText &text)
{
    m_maker = {};
    m_model.clear();
    m_empty->setText(text);
    m_legend->hide();
    m_tableButton->setEnabled(false);
    m_exportButton->setEnabled(false);
    m_stack->setCurrentWidget(m_empty);
    Q_EMIT figuresChanged();
}

// Pens and brushes of a chart are fixed when it is made, so a theme change makes it anew.
void ChartCard::rebuild()
{
    if (!m_maker)
        return;
    std::unique_ptr<ChartFigure> figure = m_maker();
    m_legend->setEntries(figure->legend());
    fillTable(*figure);
    m_view->setFigure(std::move(figure));
}

void ChartCard::showTable(bool isTable)
{
    m_tableButton->setChecked(isTable);
    if (m_maker)
        m_stack->setCurrentWidget(isTable ? static_cast<QWidget *>(m_table) : m_view);
}

ChartSheet ChartCard::sheet() const
{
    const std::unique_ptr<ChartFigure> figure = m_maker();
    ChartSheet sheet{title(), m_subtitle->text(), figure->unit(), m_about, figure->headings(), {}};
    for (int row = 0; row < figure->rowCount(); ++row) {
        QList<TableValue> cells;
        for (int column = 0; column < sheet.headings.size(); ++column)
            cells.append(figure->value(row, column));
        sheet.rows.append(cells);
    }
    return sheet;
}

QAbstractItemModel *ChartCard::tableModel()
{
    return &m_model;
}

void ChartCard::fillTable(const ChartFigure &figure)
{
    const QStringList headings = figure.headings();
    m_model.clear();
    m_model.setHorizontalHeaderLabels(headings);
    QList<ColumnLayout> columns;
    for (int column = 0; column < headings.size(); ++column) {
        const Qt::Alignment side = column == 0 ? Qt::AlignLeft : Qt::AlignRight;
        m_model.setHeaderData(column, Qt::Horizontal, int(side | Qt::AlignVCenter),
                              Qt::TextAlignmentRole);
        columns.append({figure.sampleOf(column), 0, column == 0});
    }
    for (int row = 0; row < figure.rowCount(); ++row) {
        QList<QStandardItem *> items;
        for (int column = 0; column < headings.size(); ++column) {
            auto *item = new QStandardItem(cellText(figure.value(row, column)));
            item->setEditable(false);
            if (column > 0)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            if (const auto place = figure.placeOfCell(row, column))
                item->setData(QPoint(place->series, place->index), placeRole);
            items.append(item);
        }
        m_model.appendRow(items);
    }
    m_table->setColumns(columns);
}

} // namespace Revisit
