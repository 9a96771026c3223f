#pragma once

#include "core/exchange/importreport.h"

#include <QWidget>

namespace Revisit {

class TableView;
class ThemedLabel;
template<typename Row>
class RowModel;

// What became of the rows of each file, that they add up, and which were
// rejected, why, and what to do about it.
class BalanceSheet : public QWidget
{
    Q_OBJECT

public:
    explicit BalanceSheet(QWidget *parent = nullptr);

    void show(const ImportReport &report, const QString &headline);

private:
    void layOutRejected();
    void showRejected(const ImportReport &report);

    RowModel<ImportedFile> *m_model;
    ThemedLabel *m_headline;
    TableView *m_table;
    ThemedLabel *m_totals;
    RowModel<RejectedRow> *m_rejectedModel;
    ThemedLabel *m_rejectedTitle;
    TableView *m_rejected;
};

} // namespace Revisit
