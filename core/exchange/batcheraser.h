#pragma once

#include "core/base/id.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace Revisit {

class Connection;

// Takes the records of the newest import out of the tables again, children
// before parents, and gives those it had changed their former values. For use
// inside a write transaction; it throws StoreFault. What it builds for its own
// use is gone after finish(), or with the transaction.
class BatchEraser
{
public:
    BatchEraser(Connection &connection, BatchId batch);

    // Cases of the batch that somebody was given since, reviews, has noted
    // something on, has referred.
    qint64 casesWithWork();
    qint64 removeLoaded();   // how many rows had brought a record
    qint64 restoreUpdated(); // how many rows had changed one
    // Brings the cases that stay and were touched up to date.
    void recount();
    // What the rows said is erased; that there was a row, and what became of
    // it, stays.
    void forgetRows();
    void finish();

private:
    Q_DISABLE_COPY_MOVE(BatchEraser)

    qint64 change(const QString &sql);
    qint64 rowsWith(int outcome);
    void makeHelpers();
    void collectCases();
    void countPeople();
    void restoreRecord(const QString &feed, qint64 key, const QJsonObject &before);
    void restoreCase(qint64 key, const QJsonObject &before);
    void restoreColumns(const QString &table, const QString &keyColumn, qint64 key,
                        const QStringList &columns, const QJsonObject &before);

    Connection &m_connection;
    const BatchId m_batch;
    qint64 m_firstRow = 0; // rows from here on are the batch's, or of batches undone before
};

} // namespace Revisit
