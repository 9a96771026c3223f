#include "core/exchange/importcases.h"

#include "core/audit/auditstore.h"
#include "core/base/log.h"
#include "core/base/text.h"
#include "core/cases/searchindex.h"
#include "core/exchange/feedwriter.h"
#include "core/exchange/importledger.h"
#include "core/people/capability.h"
#include "core/storage/deferredindexes.h"
#include "core/storage/firstload.h"
#include "core/storage/rowhistory.h"
#include "core/storage/transaction.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 tellEvery = 4096; // rows between two calls of the watcher

struct Source {
    QString path;
    const FileProfile *profile;
};

// A table whose indexes a first load builds when its rows are there.
struct IndexedTable {
    QString name;
    QList<Feed> feeds; // which bring its rows
};

// The feeds from which a case's row is known with its figures.
QList<Feed> feedsOfCases()
{
    return {Feed::Cases, Feed::Suspects, Feed::Victims, Feed::Outcomes};
}

QList<IndexedTable> indexedTables()
{
    return {{u"review_case"_s, feedsOfCases()},
            {u"note"_s, {Feed::Cases}},
            {u"suspect"_s, {Feed::Suspects}},
            {u"victim"_s, {Feed::Victims}},
            {u"crime"_s, {Feed::Suspects, Feed::Outcomes}},
            {u"original_outcome"_s, {Feed::Suspects, Feed::Outcomes}},
            {u"original_officer"_s, {Feed::OriginalOfficers}},
            {u"investigator"_s, {Feed::OriginalOfficers}}};
}

QStringList namesOf(const QList<IndexedTable> &tables)
{
    QStringList names;
    for (const IndexedTable &table : tables)
        names.append(table.name);
    return names;
}

bool bringsAny(const QList<Source> &sources, const QList<Feed> &feeds)
{
    return std::ranges::any_of(
        sources, [&](const Source &source) { return feeds.contains(source.profile->feed); });
}

// The files in the order in which records depend on one another.
Result<QList<Source>> sourcesOf(const ImportCases &command)
{
    QList<Source> sources;
    for (const QString &path : command.files) {
        const FileProfile *profile = profileFor(command.profile, path);
        if (!profile) {
            QStringList expected;
            for (const FileProfile &file : command.profile.files)
                expected.append(file.match);
            return fail(
                Fault::Invalid,
                CoreText::tr("The profile \"%1\" has no part for the file %2. It expects "
                             "files named %3.")
                    .arg(command.profile.name, QFileInfo(path).fileName(), expected.join(u", "_s)));
        }
        sources.append({path, profile});
    }
    if (sources.isEmpty())
        return fail(Fault::Invalid, CoreText::tr("Name at least one file to import."));
    std::ranges::stable_sort(sources, {},
                             [](const Source &source) { return source.profile->feed; });
    return sources;
}

QString sha256Of(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (file.open(QIODevice::ReadOnly))
        hash.addData(&file);
    return QString::fromLatin1(hash.result().toHex());
}

// The columns by name, once for the file: its rows refer to them by number.
QString namesOf(const CsvReader &reader)
{
    QJsonArray names;
    for (const QByteArray &name : reader.header())
        names.append(QString::fromUtf8(name));
    return QString::fromUtf8(QJsonDocument(names).toJson(QJsonDocument::Compact));
}

class ImportRun
{
public:
    ImportRun(Session &session, const ImportCases &command, FirstLoad *firstLoad)
        : m_session(session)
        , m_connection(session.connection)
        , m_command(command)
        , m_firstLoad(firstLoad)
    {}

    Result<ImportReport> run(const QList<Source> &sources)
    {
        m_report.batch = insertBatch();
        LoadHistory history(m_connection, importedTables());
        if (m_firstLoad)
            m_indexes.emplace(m_connection, namesOf(m_unindexed));
        m_context.emplace(m_session, m_command.profile, m_report.batch.value(), m_firstLoad);
        for (qsizetype at = 0; at < sources.size(); ++at) {
            // For each assignment the database looks for a conflict.
            if (sources.at(at).profile->feed == Feed::Assignments)
                restoreIndexes();
            RV_CHECK(loadFile(sources.at(at), sources.sliced(at)));
        }
        m_context->releaseCases();
        m_context->tables.load.finish();
        m_context->cases.storeDerived(m_connection, m_context->due);
        restoreIndexes();
        if (hasChanges())
            rebuildSearchIndex(m_connection);
        history.finish();
        finishBatch();
        countAll();
        return m_report;
    }

private:
    void restoreIndexes()
    {
        if (!m_indexes)
            return;
        m_context->flush();
        m_indexes->restore();
    }

    // A file is read more slowly than its rows are written, so there is time beside.
    void indexWhatIsComplete(const QList<Source> &left)
    {
        const auto isComplete = [&](const IndexedTable &table) {
            return !bringsAny(left, table.feeds);
        };
        for (const IndexedTable &table : std::as_const(m_unindexed)) {
            if (isComplete(table))
                m_indexes->restoreBeside(m_context->tables.load, table.name);
        }
        m_unindexed.removeIf(isComplete);
    }

    BatchId insertBatch()
    {
        Query query(m_connection,
                    u"INSERT INTO import_batch (profile_name, profile, started_at, officer_id) "
                    "VALUES (:name, :profile, :at, :officer) RETURNING id"_s);
        query.bind(":name"_L1, m_command.profile.name)
            .bind(":profile"_L1, QString::fromUtf8(writeProfile(m_command.profile)))
            .bind(":at"_L1, m_session.clock.now())
            .bind(":officer"_L1, m_session.actor.id)
            .next();
        return query.id<BatchId>(0);
    }

    qint64 insertFile(const Source &source, const CsvReader &reader, const ImportedFile &file)
    {
        Query query(m_connection,
                    u"INSERT INTO import_file (batch_id, name, feeds, sha256, encoding, header, "
                    "columns, rows_read, loaded, updated, unchanged, rejected) VALUES (:batch, "
                    ":name, :feeds, :hash, :encoding, :header, :columns, 0, 0, 0, 0, 0) "
                    "RETURNING id"_s);
        query.bind(":batch"_L1, m_report.batch)
            .bind(":name"_L1, file.name)
            .bind(":feeds"_L1, file.feeds)
            .bind(":hash"_L1, sha256Of(source.path))
            .bind(":encoding"_L1, file.encoding)
            .bind(":header"_L1, QString::fromLatin1(reader.headerBytes().toBase64()))
            .bind(":columns"_L1, namesOf(reader))
            .next();
        return query.id<BatchId>(0).value();
    }

    // `left`: this source and those after it.
    Result<> loadFile(const Source &source, const QList<Source> &left)
    {
        const Result<std::unique_ptr<CsvReader>> reader =
            CsvReader::open(source.path, {source.profile->encoding, source.profile->delimiter});
        if (!reader)
            return tl::unexpected(reader.error());
        ImportedFile file;
        file.name = QFileInfo(source.path).fileName();
        file.feeds = feedName(source.profile->feed);
        file.encoding = encodingName((*reader)->encoding());
        Result<RowMapper> mapper = RowMapper::make(*source.profile, (*reader)->header(), file.name);
        if (!mapper)
            return tl::unexpected(mapper.error());
        const qint64 fileId = insertFile(source, **reader, file);
        ImportLedger ledger(m_connection, source.profile->feed);
        ledger.startFile(fileId, &file);
        const std::unique_ptr<FeedWriter> writer =
            FeedWriter::make(source.profile->feed, *m_context);
        if (!bringsAny(left, feedsOfCases()))
            m_context->releaseCases();
        if (m_indexes)
            indexWhatIsComplete(left);
        if (m_firstLoad)
            m_firstLoad->settleBeside(m_context->tables.load);
        RV_CHECK(loadRows(**reader, *mapper, ledger, *writer, file));
        file.unknownCodes = mapper->unknownCodes();
        if (!file.balances())
            return fail(Fault::Internal,
                        CoreText::tr("The rows of %1 do not add up, so nothing was imported.")
                            .arg(file.name));
        m_context->tables.load.flush();
        storeCounts(fileId, file);
        recordFile(fileId, file);
        m_report.files.append(file);
        return {};
    }

    Result<> loadRows(CsvReader &reader, RowMapper &mapper, ImportLedger &ledger,
                      FeedWriter &writer, ImportedFile &file)
    {
        CsvRow row;
        while (reader.next(row)) {
            ++file.read;
            if (++m_rows % tellEvery == 0)
                RV_CHECK(tell(reader, file.name));
            if (const auto problem = loadRow(reader, mapper, ledger, writer, row)) {
                ledger.reject(m_context->tables, row, reader.originalBytes(row), *problem);
                m_report.note({file.name, row.line, problem->code, problem->hint});
            }
        }
        if (reader.damaged())
            return fail(Fault::Invalid,
                        CoreText::tr("%1 is damaged: it cannot be unpacked to its end. Copy it "
                                     "again; nothing was imported.")
                            .arg(file.name));
        return tell(reader, file.name);
    }

    std::optional<RowProblem> loadRow(CsvReader &reader, RowMapper &mapper, ImportLedger &ledger,
                                      FeedWriter &writer, const CsvRow &row)
    {
        if (row.fault != RowFault::None)
            return problemOf(row.fault, reader.header(), row);
        if (auto problem = mapper.read(row))
            return problem;
        const RowRecognition known = ledger.recognise(row, mapper.keyOf(row));
        if (known.keyTwice)
            return RowProblem{u"key_twice"_s,
                              CoreText::tr("The file says two different things of this record. "
                                           "Keep the row that is right.")};
        ImportTables &tables = m_context->tables;
        switch (known.outcome) {
        case RowOutcome::Unchanged:
            ledger.write(tables, row, known.entity, {});
            return std::nullopt;
        case RowOutcome::Updated: {
            if (auto problem = writer.check(mapper))
                return problem;
            const QByteArray before = writer.update(mapper, known.entity);
            ledger.write(tables, row, known.entity, mapper.unmapped(row), before);
            return std::nullopt;
        }
        case RowOutcome::Loaded:
        case RowOutcome::Rejected:
            break;
        }
        if (auto problem = writer.check(mapper))
            return problem;
        if (writer.isTaken())
            return RowProblem{u"reference_taken"_s,
                              CoreText::tr("A case with this reference is there already and was "
                                           "not loaded by this profile.")};
        const qint64 id = writer.takeId();
        const qint64 sourceRow = ledger.write(tables, row, id, mapper.unmapped(row));
        writer.insert(mapper, {id, sourceRow, known.duplicateOf});
        return std::nullopt;
    }

    Result<> tell(const CsvReader &reader, const QString &name)
    {
        if (m_command.watcher &&
            !m_command.watcher({name, m_rows, reader.position(), reader.size()}))
            return fail(Fault::Invalid,
                        CoreText::tr("The import was stopped; nothing was imported."));
        return {};
    }

    void storeCounts(qint64 fileId, const ImportedFile &file)
    {
        Query(m_connection, u"UPDATE import_file SET rows_read = :read, loaded = :loaded, "
                            "updated = :updated, unchanged = :unchanged, rejected = :rejected "
                            "WHERE id = :id"_s)
            .bind(":read"_L1, file.read)
            .bind(":loaded"_L1, file.loaded)
            .bind(":updated"_L1, file.updated)
            .bind(":unchanged"_L1, file.unchanged)
            .bind(":rejected"_L1, file.rejected)
            .bind(":id"_L1, fileId)
            .run();
    }

    void recordFile(qint64 fileId, const ImportedFile &file)
    {
        Query query(m_connection, u"SELECT sha256 FROM import_file WHERE id = :id"_s);
        query.bind(":id"_L1, fileId).next();
        record(m_session, {.action = Audit::Imported,
                           .entity = entityName(m_report.batch),
                           .why = m_session.purpose,
                           .facts = {{u"feeds"_s, file.feeds},
                                     {u"sha256"_s, query.text(0)},
                                     {u"read"_s, file.read},
                                     {u"loaded"_s, file.loaded},
                                     {u"updated"_s, file.updated},
                                     {u"unchanged"_s, file.unchanged},
                                     {u"rejected"_s, file.rejected}}});
    }

    bool hasChanges() const
    {
        return std::ranges::any_of(m_report.files, [](const ImportedFile &file) {
            return file.loaded + file.updated > 0;
        });
    }

    void finishBatch()
    {
        Query(m_connection, u"UPDATE import_batch SET finished_at = :at WHERE id = :id"_s)
            .bind(":at"_L1, m_session.clock.now())
            .bind(":id"_L1, m_report.batch)
            .run();
    }

    qint64 countOf(const QString &table)
    {
        Query query(m_connection, u"SELECT count(*) FROM "_s + table);
        return query.next() ? query.number(0) : 0;
    }

    void countAll()
    {
        m_report.cases = countOf(u"review_case"_s);
        m_report.suspects = countOf(u"suspect"_s);
        m_report.persons = countOf(u"person"_s);
        m_report.victims = countOf(u"victim"_s);
        m_report.originalOfficers = countOf(u"original_officer"_s);
    }

    Session &m_session;
    Connection &m_connection;
    const ImportCases &m_command;
    FirstLoad *const m_firstLoad; // null where there are cases already
    ImportReport m_report;
    QList<IndexedTable> m_unindexed = indexedTables();
    std::optional<DeferredIndexes> m_indexes;
    std::optional<ImportContext> m_context; // whose load may be building indexes
    qint64 m_rows = 0;
};

Result<bool> hasCases(Connection &connection)
{
    return reading(
        [&] { return Query(connection, u"SELECT 1 FROM review_case LIMIT 1"_s).next(); });
}

} // namespace

Result<ImportReport> ImportCases::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ImportCases));
    const Result<QList<Source>> sources = sourcesOf(*this);
    if (!sources)
        return tl::unexpected(sources.error());
    const Result<bool> isLater = hasCases(session.connection);
    if (!isLater)
        return tl::unexpected(isLater.error());
    QElapsedTimer timer;
    timer.start();
    std::optional<FirstLoad> firstLoad;
    if (!*isLater)
        firstLoad.emplace(session.connection);
    std::optional<ImportReport> tried;
    Result<ImportReport> report = inTransaction(session, [&]() -> Result<ImportReport> {
        FirstLoad *first = firstLoad ? &*firstLoad : nullptr;
        Result<ImportReport> done = ImportRun(session, *this, first).run(*sources);
        if (done && first)
            first->checkReferences();
        if (done && dryRun) {
            tried = *done;
            return fail(Fault::Invalid, {}); // rolls everything back
        }
        return done;
    });
    if (tried) {
        tried->batch = {};
        report = *tried;
    }
    if (report) {
        report->seconds = double(timer.elapsed()) / 1000;
        spdlog::info("import: {} cases in {} ms", report->cases, timer.elapsed());
    }
    return report;
}

} // namespace Revisit
