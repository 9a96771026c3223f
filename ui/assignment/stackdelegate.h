#pragma once

#include "core/assignment/workloadrules.h"
#include "ui/base/tabledelegates.h"

namespace Revisit {

namespace StackRole {
enum {
    Cases = CellRole::First, // CasesByStatus
    Longest,                 // int, what the whole width stands for
    Order                    // what rows are sorted by
};
}

// A bar of open cases, one part a state, with the number beside it. The parts
// are told apart by their order and by the legend above, not by colour alone.
class StackDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContents(QPainter *painter, const QRectF &rect, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const override;
};

} // namespace Revisit

Q_DECLARE_METATYPE(Revisit::CasesByStatus)
