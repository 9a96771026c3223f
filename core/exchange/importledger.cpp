#include "core/exchange/importledger.h"

#include "core/storage/query.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

// Whether it is worth looking through all the rows of all the files.
bool hasLoaded(Connection &connection, Feed feed)
{
    Query query(connection, u"SELECT 1 FROM import_file f JOIN import_batch b ON b.id = f.batch_id "
                            "WHERE b.undone_at IS NULL AND f.feeds = :feed "
                            "AND f.loaded + f.updated > 0 LIMIT 1"_s);
    return query.bind(":feed"_L1, feedName(feed)).next();
}

} // namespace

ImportLedger::ImportLedger(Connection &connection, Feed feed)
{
    if (!hasLoaded(connection, feed))
        return;
    Query query(connection, u"SELECT s.digest, s.key_digest, s.entity_id FROM source_row s "
                            "JOIN import_file f ON f.id = s.file_id "
                            "JOIN import_batch b ON b.id = f.batch_id "
                            "WHERE b.undone_at IS NULL AND s.outcome IN (1, 2) AND f.feeds = :feed "
                            "ORDER BY s.id"_s);
    query.bind(":feed"_L1, feedName(feed));
    while (query.next()) {
        const RowDigest digest = RowDigest::fromStored(query.bytes(0));
        if (query.isNull(1))
            m_copies[digest].stored.append(query.number(2));
        else
            m_keyed[RowDigest::fromStored(query.bytes(1))] = {query.number(2), digest, false};
    }
}

void ImportLedger::startFile(qint64 fileId, ImportedFile *file)
{
    m_fileId = fileId;
    m_file = file;
    for (Copies &copies : m_copies)
        copies.seen = 0;
    for (Keyed &keyed : m_keyed)
        keyed.metInFile = false;
}

RowRecognition ImportLedger::recognise(const CsvRow &row, const std::string &key)
{
    m_digest = RowDigest::of(row.raw);
    m_keyDigest = key.empty() ? std::nullopt : std::optional(RowDigest::of(key));
    m_recognition = m_keyDigest ? byKey() : byCopies();
    return m_recognition;
}

RowRecognition ImportLedger::byKey()
{
    const auto found = m_keyed.find(*m_keyDigest);
    if (found == m_keyed.end())
        return {};
    Keyed &keyed = *found;
    const bool isSame = keyed.digest == m_digest;
    RowRecognition recognition{isSame ? RowOutcome::Unchanged : RowOutcome::Updated, keyed.entity,
                               0, keyed.metInFile && !isSame};
    keyed.metInFile = true;
    return recognition;
}

RowRecognition ImportLedger::byCopies()
{
    const auto found = m_copies.find(m_digest);
    if (found == m_copies.end())
        return {RowOutcome::Loaded, 0, m_first.value(m_digest)};
    Copies &copies = *found;
    if (copies.seen < copies.stored.size())
        return {RowOutcome::Unchanged, copies.stored[copies.seen++]};
    return {RowOutcome::Loaded, 0, copies.stored.front()};
}

qint64 ImportLedger::write(ImportTables &tables, const CsvRow &row, qint64 entity,
                           std::string_view unmapped, const QByteArray &before)
{
    if (m_recognition.outcome == RowOutcome::Unchanged) {
        ++m_file->unchanged;
        return 0; // the row that brought it is written down already
    }
    ++(m_recognition.outcome == RowOutcome::Updated ? m_file->updated : m_file->loaded);
    const qint64 duplicateOf = m_recognition.duplicateOf;
    if (duplicateOf != 0)
        ++m_file->duplicates;
    const std::array<BulkValue, 14> values{tables.sourceRow.takeId(),
                                           m_fileId,
                                           row.number,
                                           row.line,
                                           int(m_recognition.outcome),
                                           entity,
                                           duplicateOf == 0 ? BulkValue() : BulkValue(duplicateOf),
                                           BulkValue::bytes(m_digest.view()),
                                           m_keyDigest ? BulkValue::bytes(m_keyDigest->view())
                                                       : BulkValue(),
                                           BulkValue(),
                                           BulkValue::textOrNull(unmapped),
                                           BulkValue::textOrNull(viewOf(before)),
                                           BulkValue(),
                                           BulkValue()};
    tables.sourceRow.add(values);
    if (m_keyDigest)
        m_keyed[*m_keyDigest] = {entity, m_digest, true};
    else if (duplicateOf == 0)
        m_first.insert(m_digest, entity);
    return tables.sourceRow.lastId();
}

void ImportLedger::reject(ImportTables &tables, const CsvRow &row, const QByteArray &raw,
                          const RowProblem &problem)
{
    ++m_file->rejected;
    const QByteArray fault = problem.code.toUtf8();
    const QByteArray hint = problem.hint.toUtf8();
    const std::array<BulkValue, 14> values{tables.sourceRow.takeId(),
                                           m_fileId,
                                           row.number,
                                           row.line,
                                           int(RowOutcome::Rejected),
                                           BulkValue(),
                                           BulkValue(),
                                           BulkValue(),
                                           BulkValue(),
                                           BulkValue::bytes(viewOf(raw)),
                                           BulkValue(),
                                           BulkValue(),
                                           viewOf(fault),
                                           viewOf(hint)};
    tables.sourceRow.add(values);
}

} // namespace Revisit
