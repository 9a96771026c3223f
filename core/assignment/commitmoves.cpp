#include "core/assignment/commitmoves.h"

#include "core/assignment/movebar.h"
#include "core/base/text.h"
#include "core/capacity/skillrules.h"
#include "core/people/capability.h"
#include "core/people/officerstore.h"
#include "core/refdata/codebook.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

Result<> checkMoveReason(const CommitMoves &command)
{
    const Code *code = CodeBook::instance().byId(command.reasonCode);
    if (!code || code->list != "reassignment_reason"_L1)
        return fail(Fault::Invalid, CoreText::tr("Choose a reason for the move."));
    if (command.reason.trimmed().isEmpty())
        return fail(Fault::Invalid, CoreText::tr("Say why the cases are moving."));
    if (command.moves.isEmpty())
        return fail(Fault::Invalid, CoreText::tr("No case was tried out elsewhere."));
    return {};
}

// Asks once what it asks of an officer, however many cases they are given.
class MoveCommitter
{
public:
    MoveCommitter(Session &session, const CommitMoves &command)
        : m_session(session)
        , m_reason{command.reasonCode, command.reason.trimmed()}
        , m_skills(skillRegister(session.connection, command.today))
    {}

    CommittedMove perform(const WantedMove &wanted)
    {
        const std::optional<Holding> holding = holdingOf(m_session.connection, wanted.caseId);
        CommittedMove done{{wanted.caseId, holding ? holding->reference : QString(), wanted.from},
                           wanted.to};
        if (holding && holding->officer == wanted.to) {
            done.move.result = MoveResult::AlreadyThere;
            return done;
        }
        done.move.why =
            holding ? hindrance(*holding, wanted) : CoreText::tr("The case is no longer there.");
        if (done.move.why.isEmpty())
            moveCase(m_session, *holding, wanted.to, m_reason);
        else
            done.move.result = MoveResult::Refused;
        return done;
    }

private:
    QString hindrance(const Holding &holding, const WantedMove &wanted)
    {
        const QString bar = moveBar(m_session.connection, holding, wanted.to);
        if (!bar.isEmpty())
            return bar;
        if (holding.officer != wanted.from)
            return CoreText::tr("%1 was given to somebody else meanwhile.").arg(holding.reference);
        if (!wanted.to.isValid())
            return {};
        if (!reviews(wanted.to))
            return CoreText::tr("%1: the officer does not review cases.").arg(holding.reference);
        const QStringList missing = m_skills.missing(wanted.to, holding.tier);
        if (!missing.isEmpty())
            return CoreText::tr("%1: the officer is without %2.")
                .arg(holding.reference, missing.join(u", "_s));
        return {};
    }

    bool reviews(OfficerId id)
    {
        if (!m_reviews.contains(id)) {
            const Result<Officer> officer = officerById(m_session.connection, id);
            m_reviews.insert(id, officer && allows(officer->role, Capability::ReviewCases));
        }
        return m_reviews.value(id);
    }

    Session &m_session;
    const MoveReason m_reason;
    const SkillRegister m_skills;
    QHash<OfficerId, bool> m_reviews;
};

} // namespace

int MovesOutcome::count(MoveResult result) const
{
    return int(std::ranges::count_if(
        moves, [result](const CommittedMove &done) { return done.move.result == result; }));
}

Result<MovesOutcome> CommitMoves::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ReassignCases));
    RV_CHECK(checkMoveReason(*this));
    return inTransaction(session, [&]() -> Result<MovesOutcome> {
        MoveCommitter committer(session, *this);
        MovesOutcome outcome;
        for (const WantedMove &wanted : moves)
            outcome.moves.append(committer.perform(wanted));
        return outcome;
    });
}

Result<int> UndoMoves::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ReassignCases));
    const MoveReason reason{CodeBook::instance().find(u"reassignment_reason", u"ERROR")->id,
                            CoreText::tr("Reassignment undone.")};
    return inTransaction(session, [&]() -> Result<int> {
        int returned = 0;
        for (const CommittedMove &done : outcome.moves) {
            const std::optional<Holding> holding = holdingOf(session.connection, done.move.caseId);
            if (done.move.result != MoveResult::Moved || !holding || holding->officer != done.to ||
                !moveBar(session.connection, *holding, done.move.from).isEmpty())
                continue;
            moveCase(session, *holding, done.move.from, reason);
            ++returned;
        }
        return returned;
    });
}

} // namespace Revisit
