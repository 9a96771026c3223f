#pragma once

#include "core/storage/bulkrows.h"

#include <QStringList>

#include <limits>
#include <span>
#include <vector>

namespace Revisit {

class Connection;

// What the rows of one table refer to, noted as they go by on their way into it:
// few values one by one, many as the range in which they lie. The table itself need
// then not be read again to know that no row refers to one that is not there. SQLite.
class LoadedReferences
{
public:
    // The columns in the order of the rows; the others hold their defaults.
    LoadedReferences(Connection &connection, const QString &table, const QStringList &columns);

    void note(std::span<const BulkValue> row);
    qint64 rows() const { return m_rows; }

    // Whether everything that the noted rows refer to is there now. False also where
    // the notes cannot tell, as when the keys in a range have gaps.
    bool areThere(Connection &connection) const;

private:
    struct Reference {
        size_t column;
        QString parent;
        QString key;
        std::vector<qint64> few; // the values, as long as they are few
        bool isMany = false;
        qint64 least = std::numeric_limits<qint64>::max();
        qint64 greatest = std::numeric_limits<qint64>::min();
    };

    static void note(Reference &reference, qint64 value);
    static bool hasEach(Connection &connection, const Reference &reference);
    static bool hasRange(Connection &connection, const Reference &reference);

    std::vector<Reference> m_references;
    qint64 m_rows = 0;
    bool m_canTell = true;
};

} // namespace Revisit
