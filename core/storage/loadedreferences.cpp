#include "core/storage/loadedreferences.h"

#include "core/storage/query.h"

#include <QStringList>

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t atMostFew = 16;

} // namespace

LoadedReferences::LoadedReferences(Connection &connection, const QString &table,
                                   const QStringList &columns)
{
    // A key of one column that is the row's own number: only of those is known that
    // each is a number and there once.
    Query query(connection,
                u"SELECT f.\"from\", f.\"table\", f.\"to\", c.dflt_value IS NULL, "
                "(SELECT count(*) = 1 AND max(p.name) = f.\"to\" AND max(upper(p.type)) = "
                "'INTEGER' FROM pragma_table_info(f.\"table\") p WHERE p.pk > 0) "
                "FROM pragma_foreign_key_list(:table) f "
                "JOIN pragma_table_info(:table) c ON c.name = f.\"from\""_s);
    query.bind(":table"_L1, table);
    while (query.next()) {
        const qsizetype column = columns.indexOf(query.text(0));
        const bool isNull = column < 0 && query.flag(3);
        m_canTell = m_canTell && (isNull || (column >= 0 && query.flag(4)));
        if (column >= 0)
            m_references.push_back({size_t(column), query.text(1), query.text(2), {}});
    }
}

void LoadedReferences::note(std::span<const BulkValue> row)
{
    ++m_rows;
    for (Reference &reference : m_references) {
        const BulkValue &value = row[reference.column];
        if (value.kind == BulkValue::Kind::Integer)
            note(reference, value.integer);
        else if (value.kind != BulkValue::Kind::Null)
            m_canTell = false;
    }
}

void LoadedReferences::note(Reference &reference, qint64 value)
{
    reference.least = std::min(reference.least, value);
    reference.greatest = std::max(reference.greatest, value);
    if (reference.isMany || std::ranges::find(reference.few, value) != reference.few.end())
        return;
    if (reference.few.size() < atMostFew)
        reference.few.push_back(value);
    else
        reference.isMany = true;
}

bool LoadedReferences::areThere(Connection &connection) const
{
    return m_canTell && std::ranges::all_of(m_references, [&](const Reference &reference) {
               return reference.isMany ? hasRange(connection, reference)
                                       : hasEach(connection, reference);
           });
}

bool LoadedReferences::hasEach(Connection &connection, const Reference &reference)
{
    QStringList values;
    for (const qint64 value : reference.few)
        values.append(QString::number(value));
    Query query(connection, u"SELECT count(*) FROM %1 WHERE %2 IN (%3)"_s.arg(
                                reference.parent, reference.key, values.join(u", "_s)));
    return query.next() && query.number(0) == values.size();
}

// As many keys as there are numbers between the least and the greatest: all of them.
bool LoadedReferences::hasRange(Connection &connection, const Reference &reference)
{
    Query query(connection, u"SELECT (SELECT min(%2) FROM %1), (SELECT max(%2) FROM %1), "
                            "(SELECT count(*) FROM %1)"_s.arg(reference.parent, reference.key));
    if (!query.next())
        return false;
    const qint64 first = query.number(0);
    const qint64 last = query.number(1);
    return query.number(2) == last - first + 1 && first <= reference.least &&
           reference.greatest <= last;
}

} // namespace Revisit
