#pragma once

#include "core/publication/publishedtable.h"
#include "ui/base/tableview.h"

namespace Revisit {

class PublishedTableModel;

// A table as it would leave, with its totals and with "c" for what is confidential.
class PublishedTableView : public TableView
{
    Q_OBJECT

public:
    explicit PublishedTableView(QWidget *parent = nullptr);

    void setTable(const PublishedTable &table);
    void clear();

private:
    PublishedTableModel *m_model;
};

} // namespace Revisit
