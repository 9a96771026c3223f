#include "core/trends/rebasetrend.h"

#include "core/audit/auditstore.h"
#include "core/audit/trendactions.h"
#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

bool hasRebase(Connection &connection, const QString &series, QDate from)
{
    Query query(connection,
                u"SELECT 1 FROM trend_rebase WHERE series = :series AND from_on = :from"_s);
    query.bind(":series"_L1, series).bind(":from"_L1, from);
    return query.next();
}

} // namespace

Result<> RebaseTrend::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ViewTrends));
    if (session.actor.role == Role::Auditor)
        return fail(Fault::Forbidden,
                    CoreText::tr("Team leads and analysts can begin a new baseline."));
    if (!from.isValid())
        return fail(Fault::Invalid, CoreText::tr("Say from which day the series is measured "
                                                 "anew."));
    if (reason.trimmed().size() < leastReason)
        return fail(Fault::Invalid, CoreText::tr("Say in a sentence what changed then."));
    return inTransaction(session, [&]() -> Result<> {
        if (hasRebase(session.connection, question.series(), from))
            return fail(Fault::Conflict,
                        CoreText::tr("A baseline of this series begins on that day already."));
        Query(session.connection,
              u"INSERT INTO trend_rebase (series, from_on, reason, officer_id, recorded_at) "
              "VALUES (:series, :from, :reason, :officer, :at)"_s)
            .bind(":series"_L1, question.series())
            .bind(":from"_L1, from)
            .bind(":reason"_L1, reason.trimmed())
            .bind(":officer"_L1, session.actor.id)
            .bind(":at"_L1, session.clock.now())
            .run();
        record(session, {.action = Audit::TrendRebased,
                         .entity = u"trend/"_s + question.series(),
                         .why = reason.trimmed(),
                         .facts = {{u"from"_s, from.toString(Qt::ISODate)}}});
        return {};
    });
}

} // namespace Revisit
