#include "core/exchange/feedwriter.h"

#include "core/base/text.h"
#include "core/cases/programme.h"
#include "core/storage/connection.h"
#include "core/storage/packedrow.h"
#include "core/storage/query.h"
#include "core/storage/session.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

TextMap<qint64> keysBy(Connection &connection, const QString &sql)
{
    TextMap<qint64> keys;
    Query query(connection, sql);
    while (query.next())
        keys.emplace(query.text(0).toStdString(), query.number(1));
    return keys;
}

TextMap<qint64> investigatorsOf(Connection &connection, const QString &scheme)
{
    TextMap<qint64> keys;
    Query query(connection, u"SELECT identifier, id FROM investigator WHERE scheme = :scheme"_s);
    query.bind(":scheme"_L1, scheme);
    while (query.next())
        keys.emplace(query.text(0).toStdString(), query.number(1));
    return keys;
}

void bindValue(Query &query, QLatin1String name, const BulkValue &value)
{
    switch (value.kind) {
    case BulkValue::Kind::Null:
        query.bindNull(name);
        break;
    case BulkValue::Kind::Integer:
        query.bind(name, value.integer);
        break;
    case BulkValue::Kind::Text:
    case BulkValue::Kind::Bytes:
        query.bind(name, QString::fromUtf8(value.text.data(), qsizetype(value.text.size())));
        break;
    }
}

// What the columns hold now; a NULL is left out.
QByteArray columnsAsJson(Connection &connection, const QString &table, const QString &keyColumn,
                         qint64 key, const QStringList &columns)
{
    Query query(connection, u"SELECT %1 FROM %2 WHERE %3 = :key"_s.arg(columns.join(u", "_s), table,
                                                                       keyColumn));
    query.bind(":key"_L1, key);
    if (!query.next())
        return {};
    QJsonObject before;
    for (int i = 0; i < int(columns.size()); ++i) {
        if (!query.isNull(i))
            before.insert(columns.at(i), query.text(i));
    }
    return QJsonDocument(before).toJson(QJsonDocument::Compact);
}

} // namespace

ImportContext::ImportContext(Session &forSession, const Profile &withProfile, qint64 batch,
                             FirstLoad *firstLoad)
    : session(forSession)
    , profile(withProfile)
    , batchId(batch)
    , due(programme(forSession.connection).value_or(Programme()).due)
    , holdsCases(firstLoad && forSession.connection.isSqlite()) // PostgreSQL wants parents first
    , tables(forSession.connection, firstLoad)
    , cases(forSession.connection)
    , persons(forSession.connection, withProfile.personScheme)
    , investigators(investigatorsOf(forSession.connection, withProfile.officerScheme))
    , officersByStaff(keysBy(forSession.connection, u"SELECT staff_ref, id FROM officer "
                                                    "WHERE staff_ref IS NOT NULL"_s))
{
    Query query(forSession.connection, u"SELECT case_id, offence_original, id FROM crime "
                                       "WHERE offence_original IS NOT NULL ORDER BY id DESC"_s);
    while (query.next()) {
        const qint64 offence = offenceNumber(query.text(1).toStdString());
        cases.byId(query.number(0)).crimeOf(offence) = query.number(2);
    }
}

qint64 ImportContext::offenceNumber(std::string_view recorded)
{
    const auto found = offences.find(recorded);
    if (found != offences.end())
        return found->second;
    const auto number = qint64(offences.size());
    offences.emplace(std::string(recorded), number);
    return number;
}

void ImportContext::addCase(CaseFacts &facts, const std::array<BulkValue, 24> &row)
{
    if (holdsCases)
        facts.waiting = packed(row);
    else
        tables.reviewCase.add(joined(row, CaseFigures(facts, isoDay(due)).values()));
}

void ImportContext::releaseCases()
{
    cases.release(tables.reviewCase, due);
}

void ImportContext::flush()
{
    releaseCases();
    tables.load.flush();
}

std::unique_ptr<FeedWriter> FeedWriter::make(Feed feed, ImportContext &context)
{
    switch (feed) {
    case Feed::Cases:
        break;
    case Feed::Suspects:
        return makeSuspectWriter(context);
    case Feed::Victims:
        return makeVictimWriter(context);
    case Feed::OriginalOfficers:
        return makeOriginalOfficerWriter(context);
    case Feed::Outcomes:
        return makeOutcomeWriter(context);
    case Feed::Assignments:
        return makeAssignmentWriter(context);
    }
    return makeCaseWriter(context);
}

QByteArray FeedWriter::update(const RowMapper &, qint64)
{
    throw StoreFault::defect(u"a row without a key cannot be an update"_s);
}

std::optional<RowProblem> CaseRowWriter::check(const RowMapper &row)
{
    const std::string_view reference = row[ImportField::CaseReference].text;
    m_case = m_context.cases.find(reference);
    if (m_case)
        return std::nullopt;
    return RowProblem{u"no_case"_s,
                      CoreText::tr("There is no case \"%1\". Load the file of cases first, or "
                                   "correct the reference.")
                          .arg(QString::fromUtf8(reference.data(), qsizetype(reference.size())))};
}

BulkValue textValue(const FieldValue &value)
{
    return BulkValue::textOrNull(value.text);
}

BulkValue codeValue(const FieldValue &value)
{
    return value.code == 0 ? BulkValue() : BulkValue(value.code);
}

BulkValue flagValue(const FieldValue &value)
{
    return value.yes ? BulkValue(int(*value.yes)) : BulkValue();
}

BulkValue earliestValue(const FieldValue &value)
{
    return value.date ? BulkValue::textOrNull(value.date->earliest) : BulkValue();
}

BulkValue latestValue(const FieldValue &value)
{
    return value.date ? BulkValue::textOrNull(value.date->latest) : BulkValue();
}

BulkValue dateTextValue(const FieldValue &value)
{
    return value.date ? BulkValue::textOrNull(value.date->text) : BulkValue();
}

QByteArray replaceColumns(Connection &connection, const QString &table, const QString &keyColumn,
                          qint64 key, const QStringList &columns, std::span<const BulkValue> values)
{
    const QByteArray before = columnsAsJson(connection, table, keyColumn, key, columns);
    if (before.isNull())
        return {};
    QStringList assignments;
    QList<QByteArray> names;
    for (const QString &column : columns) {
        names.append(":set_" + column.toLatin1());
        assignments.append(column + u" = "_s + QString::fromLatin1(names.last()));
    }
    Query query(connection, u"UPDATE %1 SET %2, version = version + 1 WHERE %3 = :key"_s.arg(
                                table, assignments.join(u", "_s), keyColumn));
    for (qsizetype i = 0; i < names.size(); ++i)
        bindValue(query, QLatin1String(names.at(i)), values[size_t(i)]);
    query.bind(":key"_L1, key).run();
    return before;
}

} // namespace Revisit
