#include "core/review/dealwithfactor.h"

#include "core/audit/auditstore.h"
#include "core/audit/caseworkactions.h"
#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/refdata/codebook.h"
#include "core/review/reviewstore.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

bool isNamed(Connection &connection, const DealWithFactor &tick)
{
    Query query(connection, u"SELECT 1 FROM sign_off_factor WHERE sign_off_id = :id "
                            "AND factor_code = :factor"_s);
    query.bind(":id"_L1, tick.signOff).bind(":factor"_L1, tick.factor);
    return query.next();
}

} // namespace

Result<> DealWithFactor::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ReviewCases));
    return inTransaction(session, [&]() -> Result<> {
        const auto of = reviewOfSignOff(session.connection, signOff);
        const auto answered = of ? findReview(session.connection, *of) : std::nullopt;
        if (!answered || !isNamed(session.connection, *this))
            return fail(Fault::NotFound, CoreText::tr("The sign-off does not name this factor."));
        if (answered->reviewer != session.actor.id)
            return fail(Fault::Forbidden,
                        CoreText::tr("Only %1 can tick it off.").arg(answered->reviewerName));
        if (!tickFactor(session.connection, signOff, factor, isDealtWith, session.clock.now()))
            return {};
        record(session, {.action = Audit::FactorDealtWith,
                         .entity = entityName(answered->id),
                         .caseId = answered->caseId,
                         .why = session.purpose,
                         .facts = {{u"factor"_s, CodeBook::instance().byId(factor)->code},
                                   {u"dealt_with"_s, int(isDealtWith)}}});
        return {};
    });
}

} // namespace Revisit
