#include "core/forecast/keepforecast.h"

#include "core/audit/auditstore.h"
#include "core/audit/forecastactions.h"
#include "core/forecast/forecastjson.h"
#include "core/people/capability.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

Result<KeptForecast> onRecord(Connection &connection, ForecastId id)
{
    const auto known = keptForecast(connection, id);
    RV_CHECK(known);
    return **known;
}

} // namespace

Result<KeptForecast> KeepForecast::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ViewTrends));
    if (const QString problem = problemOf(inputs.assumptions); !problem.isEmpty())
        return fail(Fault::Invalid, problem);
    const QString digest = digestOf(inputs);
    return inTransaction(session, [&]() -> Result<KeptForecast> {
        if (const auto id = forecastWith(session.connection, digest, scenario))
            return onRecord(session.connection, *id);
        KeptForecast kept{.id = {},
                          .madeBy = session.actor.name,
                          .madeAt = session.clock.now(),
                          .method = forecastMethodName,
                          .scenario = scenario,
                          .inputs = inputs,
                          .forecast = forecast};
        kept.id = insertForecast(session.connection, kept, session.actor.id, digest);
        record(session, {.action = Audit::ForecastMade,
                         .entity = u"forecast/%1"_s.arg(kept.id.value()),
                         .why = session.purpose,
                         .facts = {{u"as_of"_s, inputs.asOf.toString(Qt::ISODate)},
                                   {u"method"_s, kept.method},
                                   {u"seed"_s, QString::number(inputs.assumptions.seed)},
                                   {u"left"_s, inputs.left},
                                   {u"inputs_sha256"_s, digest}}});
        return kept;
    });
}

} // namespace Revisit
