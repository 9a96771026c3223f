#pragma once

#include "core/assignment/board.h"
#include "ui/base/card.h"

namespace Revisit {

class TableView;
class WeeksModel;

// Officer by week as a heat map: in each cell the hours for reviews, in words
// where somebody is away; the shade only repeats what the cell says.
class WeeksView : public Card
{
    Q_OBJECT

public:
    explicit WeeksView(QWidget *parent = nullptr);

    void show(const Board &board);
    using QWidget::show;

private:
    WeeksModel *m_model;
    TableView *m_table;
};

} // namespace Revisit
