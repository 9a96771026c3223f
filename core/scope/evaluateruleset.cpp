#include "core/scope/evaluateruleset.h"

#include "core/audit/auditstore.h"
#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/review/rulesetstore.h"
#include "core/review/scopeanswers.h"
#include "core/review/scopefactstore.h"
#include "core/scope/scoperunstore.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 tellEveryCases = 4096;

// The criteria of one case, judged without a word of explanation.
ScopeLine lineOf(const Ruleset &ruleset, qint64 id, const ScopeFacts &facts, const Answers *answers)
{
    ScopeLine line{CaseId(id)};
    const ScopeFacts &known = answers ? withAnswers(facts, *answers) : facts;
    for (const QString &criterion : ruleset.criteria) {
        const auto found = answers ? findingOn(criterion, *answers) : std::nullopt;
        line.judge(criterion, found ? found->met : isMet(criterion, ruleset, known));
    }
    return line;
}

Result<QList<ScopeLine>> linesOf(Connection &connection, const EvaluateRuleset &command,
                                 const Ruleset &ruleset)
{
    const auto facts = readAllScopeFacts(connection);
    const auto answers = readScopeAnswers(connection);
    QList<ScopeLine> lines;
    lines.reserve(qsizetype(facts.size()));
    for (const auto &[id, known] : facts) {
        if (command.watcher && lines.size() % tellEveryCases == 0 &&
            !command.watcher(lines.size(), qint64(facts.size())))
            return fail(Fault::Invalid, CoreText::tr("The rules were not run to their end; nothing "
                                                     "was kept."));
        const auto answered = answers.find(id);
        lines.append(
            lineOf(ruleset, id, known, answered == answers.end() ? nullptr : &answered->second));
    }
    std::ranges::sort(lines, {}, &ScopeLine::caseId);
    return lines;
}

} // namespace

Result<ScopeRun> EvaluateRuleset::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ViewTrends));
    return inTransaction(session, [&]() -> Result<ScopeRun> {
        const QList<Ruleset> known = rulesetsOf(session.connection);
        const Ruleset *rules = findRuleset(known, ruleset);
        if (!rules)
            return fail(Fault::NotFound,
                        CoreText::tr("There are no rules named \"%1\".").arg(ruleset));
        const Result<QList<ScopeLine>> lines = linesOf(session.connection, *this, *rules);
        if (!lines)
            return tl::unexpected(lines.error());
        ScopeRun run{{}, ruleset, session.clock.now(), session.actor.name};
        run.id = insertScopeRun(session.connection, run, session.actor.id, *lines);
        run = findScopeRun(session.connection, run.id).value_or(run);
        record(session, {.action = Audit::ScopeEvaluated,
                         .entity = entityName(run.id),
                         .why = session.purpose,
                         .facts = {{u"ruleset"_s, ruleset},
                                   {u"in"_s, run.inScope},
                                   {u"out"_s, run.outOfScope},
                                   {u"unclear"_s, run.unclear}}});
        return run;
    });
}

} // namespace Revisit
