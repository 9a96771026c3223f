#pragma once

#include "core/assignment/board.h"
#include "ui/base/card.h"
#include "ui/base/rowmodel.h"

namespace Revisit {

class TableView;
class ThemedLabel;

// How long cases have lain since the last act of substance, by officer, and
// those that are stalled.
class AgesView : public Card
{
    Q_OBJECT

public:
    explicit AgesView(QWidget *parent = nullptr);

    void show(const Board &board);
    using QWidget::show;

private:
    struct Ages {
        QString officer;
        std::array<int, ageBands> cases{};
    };
    struct Stalled {
        BoardCase of;
        QString officer;
        QDate today;
    };

    static QList<RowColumn<Ages>> ageColumns();
    static QList<RowColumn<Stalled>> stalledColumns();

    RowModel<Ages> *m_ages;
    RowModel<Stalled> *m_stalled;
    ThemedLabel *m_note;
    TableView *m_ageTable;
    TableView *m_stalledTable;
};

} // namespace Revisit
