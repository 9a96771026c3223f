#include "core/forecast/keepforecast.h"

#include "core/audit/auditstore.h"
#include "core/audit/forecastactions.h"
#include "core/forecast/forecastjson.h"
#include "core/people/capability.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

Result<KeptForecast> KeepForecast::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ViewTrends));
    if (const QString problem = problemOf(inputs.assumptions); !problem.isEmpty())
        return fail(Fault::Invalid, problem);
    const QString digest = digestOf(inputs);
    return inTransaction(session, [&]() -> Result<KeptForecast> {
        KeptForecast kept{.id = {},
                          .madeBy = session.actor.name,
                          .madeAt = session.clock.now(),
                          .method = forecastMethodName,
                          .scenario = scenario,
                          .inputs = inputs,
                          .forecast = forecast};
        if (const auto known = forecastWith(session.connection, digest, scenario)) {
            kept.id = *known;
            return kept;
        }
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
