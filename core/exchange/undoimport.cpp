#include "core/exchange/undoimport.h"

#include "core/audit/auditstore.h"
#include "core/base/text.h"
#include "core/cases/searchindex.h"
#include "core/exchange/batcheraser.h"
#include "core/people/capability.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

Result<> checkNewest(Connection &connection, BatchId batch)
{
    Query query(connection, u"SELECT undone_at, EXISTS (SELECT 1 FROM import_batch later "
                            "WHERE later.id > b.id AND later.undone_at IS NULL) "
                            "FROM import_batch b WHERE b.id = :batch"_s);
    query.bind(":batch"_L1, batch);
    if (!query.next())
        return fail(Fault::NotFound, CoreText::tr("There is no such import."));
    if (!query.isNull(0))
        return fail(Fault::Conflict, CoreText::tr("This import has been undone already."));
    if (query.flag(1))
        return fail(Fault::Invalid,
                    CoreText::tr("Later imports build on this one. Undo them first, "
                                 "the newest before the others."));
    return {};
}

void markUndone(Session &session, BatchId batch)
{
    Query(session.connection, u"UPDATE import_batch SET undone_at = :at, undone_by = :officer "
                              "WHERE id = :batch"_s)
        .bind(":at"_L1, session.clock.now())
        .bind(":officer"_L1, session.actor.id)
        .bind(":batch"_L1, batch)
        .run();
}

QStringList filesOf(Connection &connection, BatchId batch)
{
    QStringList names;
    Query query(connection, u"SELECT name FROM import_file WHERE batch_id = :batch ORDER BY id"_s);
    query.bind(":batch"_L1, batch);
    while (query.next())
        names.append(query.text(0));
    return names;
}

} // namespace

Result<UndoneImport> UndoImport::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ImportCases));
    return inTransaction(session, [&]() -> Result<UndoneImport> {
        Connection &connection = session.connection;
        RV_CHECK(checkNewest(connection, batch));
        BatchEraser eraser(connection, batch);
        if (const qint64 begun = eraser.casesWithWork(); begun > 0)
            return fail(Fault::Invalid,
                        CoreText::tr("Work has begun on %n case(s) of this import, so it can no "
                                     "longer be undone.",
                                     nullptr, int(begun)));
        const UndoneImport undone{batch, eraser.removeLoaded(), eraser.restoreUpdated()};
        eraser.recount();
        eraser.forgetRows();
        eraser.finish();
        rebuildSearchIndex(connection);
        markUndone(session, batch);
        record(session,
               {.action = Audit::ImportUndone,
                .entity = entityName(batch),
                .why = session.purpose,
                .facts = {{u"removed"_s, undone.removed}, {u"restored"_s, undone.restored}}});
        return undone;
    });
}

Result<QList<ImportBatch>> importBatches(Connection &connection)
{
    return reading([&] {
        QList<ImportBatch> batches;
        {
            Query query(connection,
                        u"SELECT b.id, b.profile_name, o.name, b.started_at, b.undone_at, "
                        "coalesce(sum(f.loaded), 0), coalesce(sum(f.updated), 0), "
                        "coalesce(sum(f.rejected), 0) "
                        "FROM import_batch b JOIN officer o ON o.id = b.officer_id "
                        "LEFT JOIN import_file f ON f.batch_id = b.id "
                        "GROUP BY b.id, b.profile_name, o.name, b.started_at, b.undone_at "
                        "ORDER BY b.id DESC"_s);
            while (query.next()) {
                batches.append({.id = query.id<BatchId>(0),
                                .profile = query.text(1),
                                .by = query.text(2),
                                .at = query.instant(3),
                                .files = {},
                                .loaded = query.number(5),
                                .updated = query.number(6),
                                .rejected = query.number(7),
                                .isUndone = !query.isNull(4)});
            }
        }
        for (ImportBatch &batch : batches)
            batch.files = filesOf(connection, batch.id);
        return batches;
    });
}

} // namespace Revisit
