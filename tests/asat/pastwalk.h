#pragma once

#include "core/storage/connection.h"
#include "tests/invariants/rolewalker.h"

#include <QMap>

namespace Revisit {

// What the caseload holds and shows: a hash of each table, the case list and the
// figures that its pages show. Equal texts, equal caseloads.
QMap<QString, QString> snapshotOf(Connection &connection, const QDateTime &now);

// A walk of every role through a caseload, in which imports come, change records and
// are undone, with a snapshot stored after each act.
class PastWalk
{
public:
    PastWalk(const QString &driver, quint64 seed, int acts);

    // Compares the caseload as at so many random instants with what was stored.
    void expectThePastAt(int instants);

private:
    BatchId import(const QByteArray &cases, const QByteArray &suspects);
    void store();

    QTemporaryDir m_folder;
    RoleWalker m_walker;
    QMap<qint64, QMap<QString, QString>> m_stored; // by the entry that was last then
    QMap<qint64, QDateTime> m_times;
};

} // namespace Revisit
