#include "core/asat/asatcopy.h"

#include "core/asat/rewind.h"
#include "core/audit/auditstore.h"
#include "core/audit/caseworkactions.h"
#include "core/base/text.h"
#include "core/cases/programme.h"
#include "core/people/capability.h"
#include "core/storage/schemachange.h"
#include "core/storage/transaction.h"

#include <QTimeZone>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// Whoever sees cases or figures today sees them as they stood.
Result<> mayLookBack(const Officer &actor)
{
    if (allows(actor.role, Capability::ViewTrends))
        return {};
    return permit(actor, Capability::ViewCases);
}

struct BlindJudge {
    qint64 caseId;
    qint64 officer;
};

// Whoever judges a case blind today does not see through the past what was done with it
// (review dossier H3).
Result<QList<BlindJudge>> judgesOfToday(Connection &connection)
{
    return reading([&] {
        QList<BlindJudge> judges;
        Query query(connection, u"SELECT case_id, officer_id FROM judged_blind"_s);
        while (query.next())
            judges.append({query.number(0), query.number(1)});
        return judges;
    });
}

void keepBlind(Connection &copy, const QList<BlindJudge> &judges)
{
    const SchemaChange change(copy);
    QString view;
    {
        Query query(copy, u"SELECT sql FROM sqlite_master WHERE name = 'judged_blind'"_s);
        query.next();
        view = query.text(0);
    }
    copy.execute(u"DROP VIEW judged_blind"_s);
    copy.execute(u"CREATE TABLE blind_today (case_id INTEGER, officer_id INTEGER)"_s);
    copy.execute(view + u" UNION SELECT case_id, officer_id FROM blind_today"_s);
    for (const BlindJudge &judge : judges) {
        Query(copy, u"INSERT INTO blind_today (case_id, officer_id) VALUES (:case, :officer)"_s)
            .bind(":case"_L1, judge.caseId)
            .bind(":officer"_L1, judge.officer)
            .run();
    }
}

// What is overdue and how old a case is are reckoned from the day of the instant.
Result<> makeReadable(Connection &copy, const QDateTime &instant, const QList<BlindJudge> &judges)
{
    Result<Programme> terms = programme(copy);
    if (!terms)
        return tl::unexpected(terms.error());
    terms->asOf = instant.toTimeZone(QTimeZone("Europe/London")).date();
    return between(copy, copy.dialect().beginWrite(), [&]() -> Result<> {
        storeProgramme(copy, *terms);
        keepBlind(copy, judges);
        return {};
    });
}

Result<> rewindCopy(const QString &path, qint64 entry, const QDateTime &instant,
                    const QList<BlindJudge> &judges)
{
    ConnectionSpec spec = ConnectionSpec::file(path);
    spec.mustExist = true;
    const auto copy = Connection::open(spec);
    if (!copy)
        return tl::unexpected(copy.error());
    RV_CHECK(rewind(**copy, entry));
    return makeReadable(**copy, instant, judges);
}

} // namespace

AsAtCopy::AsAtCopy(std::unique_ptr<PrivateFolder> folder, ConnectionSpec spec, QDateTime instant,
                   qint64 entry)
    : m_folder(std::move(folder))
    , m_spec(std::move(spec))
    , m_instant(std::move(instant))
    , m_entry(entry)
{}

Result<std::shared_ptr<AsAtCopy>> OpenAsAt::run(Session &session) const
{
    RV_CHECK(mayLookBack(session.actor));
    if (session.connection.past())
        return fail(Fault::Invalid, CoreText::tr("Go back to now first."));
    if (instant > session.clock.now())
        return fail(Fault::Invalid, CoreText::tr("This instant is still to come."));
    const Result<qint64> entry = entryAt(session.connection, instant);
    if (!entry)
        return tl::unexpected(entry.error());
    std::unique_ptr<PrivateFolder> place = PrivateFolder::make(folder);
    if (!place)
        return fail(Fault::Busy,
                    CoreText::tr("No folder for the copy could be made in %1.").arg(folder));
    const QString path = place->filePath(u"caseload.revisit"_s);
    RV_CHECK(copyCaseload(session.connection, path, watcher));
    const auto judges = judgesOfToday(session.connection);
    if (!judges)
        return tl::unexpected(judges.error());
    RV_CHECK(rewindCopy(path, *entry, instant, *judges));
    if (!watcher(1))
        return fail(Fault::Invalid, CoreText::tr("Stopped; nothing was opened."));
    RV_CHECK(inTransaction(session, [&]() -> Result<> {
        record(session, {.action = Audit::AsAtOpened,
                         .entity = u"caseload"_s,
                         .why = session.purpose,
                         .facts = {{u"as_at"_s, toStored(instant)}, {u"entry"_s, *entry}}});
        return {};
    }));
    ConnectionSpec spec = ConnectionSpec::file(path);
    spec.mustExist = true;
    spec.past = std::make_shared<const PastCopy>(PastCopy{instant, source, clock});
    return std::shared_ptr<AsAtCopy>(
        new AsAtCopy(std::move(place), std::move(spec), instant, *entry));
}

} // namespace Revisit
