#pragma once

#include "core/cases/caselist.h"
#include "ui/base/rowmodel.h"

class QMimeData;

namespace Revisit {

// Cases on their way from a list to an officer's row, within this window.
QMimeData *dragged(const QList<CaseId> &cases);
QList<CaseId> droppedCases(const QMimeData *data);

// Rows of cases that can be picked up.
class DraggedCases : public RowModel<CaseRow>
{
public:
    using RowModel::RowModel;

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
};

} // namespace Revisit
