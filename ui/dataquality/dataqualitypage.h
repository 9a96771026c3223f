#pragma once

#include "core/cases/programme.h"
#include "core/dataquality/dataquality.h"
#include "core/dataquality/qualityfigure.h"
#include "ui/base/rowmodel.h"
#include "ui/shell/page.h"

#include <array>

class QGridLayout;

namespace Revisit {

class Banner;
class ChartCard;
class FieldTable;
class KpiCard;
class MessageBar;
class QualitySection;
class ReasonCard;
class TableView;
class ThemedLabel;
class Workspace;

// How good the records are: every field in five dimensions, over the years and the teams;
// what breaks a rule, and the cases to put right. Every figure opens its cases.
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
    struct Reading {
        Programme terms;
        DataQuality quality;
    };

    static QList<RowColumn<RecordToRepair>> repairColumns();
    void layOut();
    QWidget *makeRepairs();
    void follow();
    void take(const Reading &reading);
    void showFigures();
    void showRepairs();
    void openRepair(const QModelIndex &index);
    void openQuestion(const QualityQuestion &question);
    void arrange();

    Workspace &m_workspace;
    MessageBar *m_messages;
    QWidget *m_sheet;
    Banner *m_unknown;
    std::array<KpiCard *, 4> m_kpis;
    FieldTable *m_fields;
    QualitySection *m_section;
    ReasonCard *m_reasons;
    TableView *m_repairs;
    RowModel<RecordToRepair> *m_repairModel;
    ThemedLabel *m_repairWords;
    QWidget *m_repairCard = nullptr;
    QGridLayout *m_kpiGrid;
    QGridLayout *m_grid;
    Programme m_terms;
    DataQuality m_quality;
    int m_columns = 0;
};

} // namespace Revisit
