#include "core/scope/addruleset.h"

#include "core/audit/auditstore.h"
#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/review/rulesetstore.h"
#include "core/storage/transaction.h"

#include <QRegularExpression>

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestRulesetReason = 20;
constexpr int mostPeople = 99;

Result<> refuse(const QString &why)
{
    return fail(Fault::Invalid, why);
}

Result<> checkCounts(const Ruleset &ruleset)
{
    const auto isCount = [](int count) { return count >= 1 && count <= mostPeople; };
    if (isCount(ruleset.leastSuspects) && isCount(ruleset.leastVictims))
        return {};
    return refuse(CoreText::tr("Ask for at least one suspect and one victim."));
}

Result<> checkAgainst(const QList<Ruleset> &known, const AddRuleset &command)
{
    if (findRuleset(known, command.ruleset.name))
        return refuse(CoreText::tr("There are rules named \"%1\" already. Give the new version a "
                                   "name of its own.")
                          .arg(command.ruleset.name));
    if (!findRuleset(known, command.basedOn))
        return fail(Fault::NotFound,
                    CoreText::tr("There are no rules named \"%1\".").arg(command.basedOn));
    return {};
}

} // namespace

Result<> checkRuleset(const Ruleset &ruleset)
{
    static const QRegularExpression plainName(u"^[A-Z0-9][A-Z0-9.-]{2,39}$"_s);
    if (!plainName.match(ruleset.name).hasMatch())
        return refuse(CoreText::tr("Name the rules with 3 to 40 capital letters, digits and "
                                   "hyphens, such as MET-2026-02."));
    if (ruleset.title.trimmed().isEmpty() || ruleset.source.trimmed().isEmpty())
        return refuse(CoreText::tr("Give the rules a title, and say which publication or decision "
                                   "they follow."));
    if (!ruleset.effectiveFrom.isValid() || !ruleset.windowFrom.isValid() ||
        !ruleset.windowUntil.isValid())
        return refuse(CoreText::tr("Give the day on which the rules come into force, and both "
                                   "ends of the window."));
    if (ruleset.windowUntil < ruleset.windowFrom)
        return refuse(CoreText::tr("The window ends before it begins."));
    if (ruleset.criteria.isEmpty())
        return refuse(CoreText::tr("Choose at least one criterion."));
    return checkCounts(ruleset);
}

Result<> AddRuleset::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ManageScope));
    RV_CHECK(checkRuleset(ruleset));
    if (reason.trimmed().size() < shortestRulesetReason)
        return refuse(CoreText::tr("Say in at least 20 letters why the rules change."));
    return inTransaction(session, [&]() -> Result<> {
        RV_CHECK(checkAgainst(rulesetsOf(session.connection), *this));
        insertRuleset(session.connection,
                      {ruleset, basedOn, reason.trimmed(), {}, session.clock.now()},
                      session.actor.id);
        record(session, {.action = Audit::RulesetAdded,
                         .entity = u"ruleset/"_s + ruleset.name,
                         .why = session.purpose,
                         .facts = {{u"based_on"_s, basedOn},
                                   {u"in_force"_s, ruleset.effectiveFrom.toString(Qt::ISODate)}}});
        return {};
    });
}

} // namespace Revisit
