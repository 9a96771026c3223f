#pragma once

#include "core/cases/programme.h"
#include "core/dataquality/dataquality.h"
#include "ui/base/rowmodel.h"
#include "ui/dataquality/qualitywords.h"
#include "ui/shell/page.h"

#include <array>

class QGridLayout;

namespace Revisit {

class Banner;
class ChartCard;
class KpiCard;
class MessageBar;
class TableView;
class ThemedLabel;
class Workspace;

// How good the records are: what is filled in, field by field, over the years and the teams; what
// breaks a rule, and the cases to put right.
class DataQualityPage : public Page
{
    Q_OBJECT

public:
    explicit DataQualityPage(Workspace &workspace, QWidget *parent = nullptr);

    void refresh() override;
    void focusFirst() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    // A line of the table of fields.
    struct Row {
        QualityWords::Subject subject;
        QString valid;
    };
    struct Reading {
        Programme terms;
        DataQuality quality;
    };

    static QList<RowColumn<Row>> fieldColumns();
    static QList<RowColumn<RecordToRepair>> repairColumns();
    void layOut();
    QWidget *titled(const QString &title, ThemedLabel *words, TableView *table);
    void guardExport(ChartCard *card);
    void take(const Reading &reading);
    void showFigures();
    void showRows();
    void showSubject(int row);
    void openRepair(const QModelIndex &index);
    void arrange();

    Workspace &m_workspace;
    MessageBar *m_messages;
    QWidget *m_sheet;
    Banner *m_unknown;
    std::array<KpiCard *, 4> m_kpis;
    TableView *m_fields;
    RowModel<Row> *m_fieldModel;
    TableView *m_repairs;
    RowModel<RecordToRepair> *m_repairModel;
    ThemedLabel *m_fieldWords;
    ThemedLabel *m_repairWords;
    ThemedLabel *m_reasonWords;
    QWidget *m_fieldCard = nullptr;
    QWidget *m_repairCard = nullptr;
    QWidget *m_reasonCard = nullptr;
    ChartCard *m_yearsCard;
    ChartCard *m_teamsCard;
    QGridLayout *m_kpiGrid;
    QGridLayout *m_grid;
    Programme m_terms;
    DataQuality m_quality;
    int m_columns = 0;
};

} // namespace Revisit
