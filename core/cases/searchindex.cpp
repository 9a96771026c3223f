#include "core/cases/searchindex.h"

#include "core/storage/connection.h"
#include "core/storage/query.h"

#include <QStringList>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leastLetters = 2; // one letter matches nearly everything, slowly

// A case's title and its notes as one text; string_agg is absent from SQLite
// 3.40. One that has no words but its reference is found by that.
QString entriesSql(const Connection &connection)
{
    if (connection.isSqlite())
        return u"INSERT INTO case_search (rowid, title, notes) "
               "SELECT c.id, c.title, coalesce((SELECT group_concat(n.heading || ' ' || n.body, "
               "' ') FROM note n WHERE n.case_id = c.id), '') FROM review_case c "
               "WHERE (c.title <> c.reference "
               "OR EXISTS (SELECT 1 FROM note n WHERE n.case_id = c.id))"_s;
    return u"INSERT INTO case_search (rowid, words) "
           "SELECT c.id, to_tsvector('simple', c.title || ' ' || "
           "coalesce((SELECT string_agg(n.heading || ' ' || n.body, ' ') FROM note n "
           "WHERE n.case_id = c.id), '')) FROM review_case c "
           "WHERE (c.title <> c.reference "
           "OR EXISTS (SELECT 1 FROM note n WHERE n.case_id = c.id))"_s;
}

// What both engines' tokenisers take for parts of words.
QStringList lettersAndDigits(const QString &word)
{
    QString plain = word;
    for (QChar &letter : plain)
        if (!letter.isLetterOrNumber())
            letter = u' ';
    return plain.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

void rebuildSearchIndex(Connection &connection)
{
    connection.execute(u"DELETE FROM case_search"_s);
    connection.execute(entriesSql(connection));
}

void renewSearchIndex(Connection &connection, CaseId id)
{
    Query(connection, u"DELETE FROM case_search WHERE rowid = :id"_s).bind(":id"_L1, id).run();
    Query(connection, entriesSql(connection) + " AND c.id = :id"_L1).bind(":id"_L1, id).run();
}

QString searchSql(const Connection &connection, QLatin1String placeholder)
{
    const QString sql = connection.isSqlite()
                            ? u"SELECT rowid FROM case_search WHERE case_search MATCH %1"_s
                            : u"SELECT rowid FROM case_search "
                              "WHERE words @@ to_tsquery('simple', %1)"_s;
    return sql.arg(placeholder);
}

QString searchPhrase(const Connection &connection, const QString &word)
{
    const QStringList parts = lettersAndDigits(word);
    if (parts.isEmpty() || parts.last().size() < leastLetters)
        return {};
    if (connection.isSqlite())
        return u'"' + parts.join(u' ') + "\" *"_L1;
    return parts.join(" <-> "_L1) + ":*"_L1;
}

} // namespace Revisit
