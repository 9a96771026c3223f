#include "core/forecast/savescenario.h"

#include "core/audit/auditstore.h"
#include "core/audit/forecastactions.h"
#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 60;

QString entityOf(ForecastScenarioId id)
{
    return u"forecast_scenario/%1"_s.arg(id.value());
}

tl::unexpected<Error> changedBySomebody()
{
    return fail(Fault::Conflict, CoreText::tr("This scenario was changed meanwhile. Look at it "
                                              "again first."));
}

// The one that is to be changed, if it is the actor's.
Result<ForecastScenario> own(Session &session, ForecastScenarioId id)
{
    const std::optional<ForecastScenario> found = scenarioWith(session.connection, id);
    if (!found || (found->owner != session.actor.id && !found->isShared))
        return fail(Fault::NotFound, CoreText::tr("There is no such scenario."));
    if (found->owner != session.actor.id)
        return fail(Fault::Forbidden,
                    CoreText::tr("Only %1, who saved it, can change this scenario. Save it under "
                                 "another name.")
                        .arg(found->ownerName));
    return *found;
}

Result<> checkScenario(const SaveScenario &command)
{
    const QString name = command.name.trimmed();
    if (name.isEmpty() || name.size() > longestName)
        return fail(Fault::Invalid, CoreText::tr("Give the scenario a name of up to 60 letters."));
    if (const QString problem = problemOf(command.assumptions); !problem.isEmpty())
        return fail(Fault::Invalid, problem);
    return {};
}

} // namespace

Result<ForecastScenarioId> SaveScenario::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ViewTrends));
    RV_CHECK(checkScenario(*this));
    return inTransaction(session, [&]() -> Result<ForecastScenarioId> {
        ForecastScenario scenario{.id = id,
                                  .owner = session.actor.id,
                                  .ownerName = session.actor.name,
                                  .name = name.trimmed(),
                                  .isShared = isShared,
                                  .assumptions = assumptions,
                                  .version = version};
        const auto named = scenarioNamed(session.connection, scenario.owner, scenario.name);
        if (named && *named != id)
            return fail(Fault::Invalid, CoreText::tr("You have a scenario of this name already."));
        if (id.isValid()) {
            RV_CHECK(own(session, id));
            if (!updateScenario(session.connection, scenario))
                return changedBySomebody();
        } else {
            scenario.id = insertScenario(session.connection, scenario);
        }
        record(session, {.action = Audit::ScenarioSaved,
                         .entity = entityOf(scenario.id),
                         .why = session.purpose,
                         .version = id.isValid() ? version + 1 : 1,
                         .facts = {{u"shared"_s, isShared}}});
        return scenario.id;
    });
}

Result<> RemoveScenario::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ViewTrends));
    return inTransaction(session, [&]() -> Result<> {
        RV_CHECK(own(session, id));
        if (!deleteScenario(session.connection, id, version))
            return changedBySomebody();
        record(session,
               {.action = Audit::ScenarioRemoved, .entity = entityOf(id), .why = session.purpose});
        return {};
    });
}

} // namespace Revisit
