#pragma once

#include "core/exchange/importreport.h"

#include <QWidget>

namespace Revisit {

class TableView;
class ThemedLabel;
template<typename Row>
class RowModel;

// What became of the rows of each file, and that they add up.
class BalanceSheet : public QWidget
{
    Q_OBJECT

public:
    explicit BalanceSheet(QWidget *parent = nullptr);

    void show(const ImportReport &report, const QString &headline);

private:
    RowModel<ImportedFile> *m_model;
    ThemedLabel *m_headline;
    TableView *m_table;
    ThemedLabel *m_totals;
};

} // namespace Revisit
