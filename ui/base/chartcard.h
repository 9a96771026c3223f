#pragma once

#include "core/base/result.h"
#include "ui/base/card.h"
#include "ui/base/chartsheet.h"
#include "ui/base/emptystate.h"

#include <QPicture>
#include <QStandardItemModel>

#include <functional>
#include <memory>

class QStackedWidget;
class QToolButton;

namespace Revisit {

class ChartFigure;
class ChartLegend;
class ChartView;
class TableView;
class ThemedLabel;

// The only door to Qt Charts: a title that answers a question, the definition and date of the
// figures, a legend, the chart, its table, and its export. Colours follow the theme.
class ChartCard : public Card
{
    Q_OBJECT

public:
    explicit ChartCard(const QString &title, QWidget *parent = nullptr);
    ~ChartCard() override;

    QString title() const;
    void setTitle(const QString &title);
    // What is counted, out of what, as of when.
    QString subtitle() const;
    void setSubtitle(const QString &subtitle);
    // What stands beside the definition in a briefing pack.
    void setAbout(const ChartAbout &about) { m_about = about; }
    // One sentence for those who hear the chart instead of seeing it.
    void setSummary(const QString &summary);

    void setChart(const BarChart &chart);
    void setChart(const LineChart &chart);
    void setChart(const ControlPlot &plot);
    void setChart(const FunnelPlot &plot);
    void setChart(const HeatMap &map);
    void setEmpty(const EmptyText &text); // why there is nothing to show

    bool hasFigures() const { return bool(m_maker); }
    // What it shows, as a table whose cells have their kinds. There must be figures.
    ChartSheet sheet() const;
    // The chart and its legend as a picture made of lines, the same for every size
    // of the window; in the colours of the theme. There must be figures.
    QPicture picture(const QSize &size) const;

    void showTable(bool isTable);
    QAbstractItemModel *tableModel();
    ChartView *view() const { return m_view; }

    // Asked before anything is exported: `proceed` hears whether it may be. A
    // card without a gate exports at once.
    using ExportGate =
        std::function<void(const QString &format, std::function<void(const Result<> &)> proceed)>;
    void setExportGate(ExportGate gate) { m_gate = std::move(gate); }
    void setMarking(const QString &marking) { m_marking = marking; }

    // Through the gate; the outcome is told in a toast.
    void exportGuarded(const QString &fileName);
    // By the ending of the name: .png, .svg, .pdf or .csv. False if the file cannot be written.
    bool exportTo(const QString &fileName);

Q_SIGNALS:
    // A point was clicked or Enter was pressed on it, in the chart or in the table.
    void pointActivated(int series, int index);
    void exported(const QString &format);
    void figuresChanged();

private:
    using Maker = std::function<std::unique_ptr<ChartFigure>()>;

    void layOut();
    QToolButton *addTool(const QString &icon, const QString &name);
    void setFigure(Maker maker);
    void rebuild();
    void fillTable(const ChartFigure &figure);
    void askWhereToExport(const QString &format);
    void paintExport(QPainter *painter, const QSize &size);
    bool exportTable(const QString &fileName);

    Maker m_maker;
    ExportGate m_gate;
    QString m_marking = QStringLiteral("OFFICIAL-SENSITIVE");
    ChartAbout m_about;
    QString m_summary;
    ThemedLabel *m_title;
    ThemedLabel *m_subtitle;
    ChartLegend *m_legend;
    ChartView *m_view;
    TableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QToolButton *m_tableButton = nullptr;
    QToolButton *m_exportButton = nullptr;
    QStandardItemModel m_model;
};

} // namespace Revisit
