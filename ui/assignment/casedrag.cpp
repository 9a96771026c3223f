#include "ui/assignment/casedrag.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

const QString casesOnTheWay = u"application/x-revisit-cases"_s;

} // namespace

QMimeData *dragged(const QList<CaseId> &cases)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const CaseId id : cases)
        stream << id.value();
    auto *data = new QMimeData;
    data->setData(casesOnTheWay, bytes);
    return data;
}

QList<CaseId> droppedCases(const QMimeData *data)
{
    QList<CaseId> cases;
    QDataStream stream(data->data(casesOnTheWay));
    for (qint64 id = 0; !stream.atEnd();) {
        stream >> id;
        cases.append(CaseId(id));
    }
    return cases;
}

Qt::ItemFlags DraggedCases::flags(const QModelIndex &index) const
{
    return RowModel::flags(index) | Qt::ItemIsDragEnabled;
}

QStringList DraggedCases::mimeTypes() const
{
    return {casesOnTheWay};
}

QMimeData *DraggedCases::mimeData(const QModelIndexList &indexes) const
{
    QList<CaseId> cases;
    for (const QModelIndex &index : indexes) {
        if (index.column() == 0)
            cases.append(row(index.row()).id);
    }
    return dragged(cases);
}

} // namespace Revisit
