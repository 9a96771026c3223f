// Whatever people of every role try, in whatever order: no path leads to a state
// that the rules forbid. What is looked at after each step is the database, not
// what the use cases say of themselves.

#include "core/assignment/reassigncases.h"
#include "core/audit/audited.h"
#include "core/audit/verifytrail.h"
#include "core/cases/addnote.h"
#include "core/cases/opencase.h"
#include "core/decisionlog/adddecision.h"
#include "core/refdata/codebook.h"
#include "core/referral/makereferral.h"
#include "core/review/reviewstore.h"
#include "core/review/revisereview.h"
#include "core/review/saveanswers.h"
#include "core/review/signoff.h"
#include "core/review/startreview.h"
#include "core/review/submitreview.h"
#include "core/risk/acknowledgealert.h"
#include "tests/review/reviewanswers.h"
#include "tests/support/testdatabase.h"

#include <random>
#include <vector>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// States that no rule allows: each statement finds the rows that break one.
struct Forbidden {
    const char *rule;
    QString find;
};

QList<Forbidden> forbiddenStates()
{
    return {
        {"nobody signs off their own review (invariant 2)",
         u"SELECT count(*) FROM sign_off s JOIN review r ON r.id = s.review_id "
         "WHERE r.reviewer_id = s.officer_id"_s},
        {"nobody signs off a case that they or their team investigated",
         u"SELECT count(*) FROM sign_off s JOIN review r ON r.id = s.review_id "
         "JOIN investigation_bar b ON b.case_id = r.case_id "
         "WHERE b.officer_id = s.officer_id"_s},
        {"nobody holds a case that they investigated (invariant 3)",
         u"SELECT count(*) FROM review_case c JOIN officer o ON o.id = c.officer_id "
         "JOIN original_officer p ON p.case_id = c.id JOIN investigator i "
         "ON i.id = p.investigator_id WHERE i.staff_ref = o.staff_ref"_s},
        {"a risk that is not excluded has a referral or a reason (invariant 5)",
         u"SELECT count(*) FROM review r JOIN review_answer a ON a.review_id = r.id "
         "WHERE r.state <> 1 AND r.submitted_at IS NOT NULL "
         "AND a.question IN ('C1', 'C2', 'C3', 'C4', 'C5') AND a.answer IN ('yes', 'unclear') "
         "AND NOT EXISTS (SELECT 1 FROM referral f WHERE f.case_id = r.case_id) "
         "AND NOT EXISTS (SELECT 1 FROM review_answer w WHERE w.review_id = r.id "
         "AND w.question = 'C7')"_s},
        {"a hold has a date of review (invariant 35)",
         u"SELECT count(*) FROM review r JOIN code k ON k.id = r.decision_code "
         "WHERE r.state <> 1 AND k.code = 'DEC-HOLD' AND NOT EXISTS (SELECT 1 "
         "FROM review_answer a WHERE a.review_id = r.id AND a.question = 'G7' "
         "AND a.answer <> '')"_s},
        {"a signed-off case has an agreement of another",
         u"SELECT count(*) FROM review_case c WHERE c.status = 6 AND NOT EXISTS (SELECT 1 "
         "FROM review r JOIN sign_off s ON s.review_id = r.id WHERE r.case_id = c.id "
         "AND r.state = 4 AND s.decision IN (1, 2))"_s},
        {"what a lead passed on is signed off by a panel only",
         u"SELECT count(*) FROM review r JOIN sign_off s ON s.review_id = r.id "
         "WHERE r.state = 4 AND s.decision = 4 AND NOT EXISTS (SELECT 1 FROM panel p "
         "WHERE p.review_id = r.id AND p.decision_code = r.decision_code)"_s},
        {"a case has one draft at most",
         u"SELECT count(*) FROM (SELECT case_id FROM review WHERE state = 1 "
         "GROUP BY case_id HAVING count(*) > 1) twice"_s},
        {"whoever found a risk does not acknowledge it",
         u"SELECT count(*) FROM risk_alert WHERE acknowledged_by = raised_by"_s},
        {"the decision log has no gap",
         u"SELECT count(*) FROM (SELECT case_id FROM decision_log GROUP BY case_id "
         "HAVING max(number) <> count(*)) gaps"_s},
        {"a case that moved has its history (invariant 34)",
         u"SELECT count(*) FROM review_case c WHERE EXISTS (SELECT 1 FROM assignment a "
         "WHERE a.case_id = c.id) AND coalesce(c.officer_id, 0) <> (SELECT "
         "coalesce(a.officer_id, 0) FROM assignment a WHERE a.case_id = c.id "
         "ORDER BY a.id DESC LIMIT 1)"_s},
    };
}

class RoleWalk : public testing::TestWithParam<std::tuple<QString, int>>
{
protected:
    RoleWalk()
        : database(std::get<0>(GetParam()))
        , random(std::mt19937_64(quint64(std::get<1>(GetParam()))))
    {
        for (const Role role : {Role::ReviewOfficer, Role::ReviewOfficer, Role::TeamLead,
                                Role::TeamLead, Role::Analyst, Role::Auditor, Role::Administrator})
            desks.push_back(database.as(database.addOfficer(u"Desk %1"_s.arg(desks.size()), role,
                                                            u"S%1"_s.arg(desks.size())),
                                        role));
        for (int i = 0; i < 3; ++i)
            cases.append(database.addCase(u"R-%1"_s.arg(i), desks[i % 2].actor.id));
        database.addOriginalOfficer(cases[0], u"S1"_s);
        database.addOriginalOfficer(cases[1], u"S3"_s);
    }

    int below(int count) { return std::uniform_int_distribution(0, count - 1)(random); }
    template<typename T>
    const T &oneOf(const QList<T> &list)
    {
        return list.at(below(int(list.size())));
    }
    CodeId codeOf(QStringView list) { return oneOf(CodeBook::instance().list(list)).id; }

    std::optional<Review> newest(CaseId id) { return reviewOf(database.connection(), id).value(); }

    template<typename Command>
    bool attempt(Session &desk, const Command &command)
    {
        return bool(runAudited(command, desk));
    }

    Answers someAnswers()
    {
        switch (below(4)) {
        case 0:
            return completeTriage();
        case 1:
            return completeAssessment();
        case 2:
            return {{oneOf(QStringList{u"C1"_s, u"C2"_s, u"C3"_s, u"C4"_s, u"C5"_s}),
                     oneOf(QStringList{u"yes"_s, u"no"_s, u"unclear"_s, QString()})}};
        default:
            return {{oneOf(completeAssessment().keys()), QString()}};
        }
    }

    // One act of one person at one case; true when it was allowed.
    bool act(Session &desk, CaseId id)
    {
        const std::optional<Review> review = newest(id);
        const ReviewId of = review ? review->id : ReviewId(99);
        const int version = review ? review->version - (below(8) == 0 ? 1 : 0) : 1;
        switch (below(12)) {
        case 0:
            return attempt(desk, StartReview{id});
        case 1:
        case 2:
            return attempt(desk, SaveAnswers{of, version, someAnswers()});
        case 3:
        case 4:
            return attempt(desk, SubmitReview{of, version});
        case 5:
        case 6:
            return attempt(
                desk, SignOff{of,
                              oneOf(QList{SignOffDecision::Agree, SignOffDecision::AgreeWithChanges,
                                          SignOffDecision::Return, SignOffDecision::Escalate}),
                              u"The second interview is not looked at."_s,
                              {{}, u"Look at the second interview."_s, 3}});
        case 7:
            return attempt(desk, ReviseReview{id, u"Another record came to light"_s});
        case 8:
            return attempt(desk, ReassignCases{{id},
                                               desks[below(int(desks.size()))].actor.id,
                                               codeOf(u"reassignment_reason"),
                                               u"To even out the work of the team"_s});
        case 9:
            return attempt(desk, MakeReferral{id, codeOf(u"referral_kind"), below(2) == 0,
                                              u"Children's services"_s});
        case 10:
            return attempt(desk, AcknowledgeAlert{RiskAlertId(1 + below(3)), 1 + below(2),
                                                  u"The duty team was told at once."_s});
        default:
            return attempt(desk, AddDecision{id, u"Ask for the exhibits again"_s,
                                             u"They were not looked at before"_s});
        }
    }

    QString frozenAnswers()
    {
        return database.value(
            u"SELECT count(*) || '/' || coalesce(sum(length(a.answer)), 0) FROM review_answer a "
            "JOIN review r ON r.id = a.review_id WHERE r.state NOT IN (1) AND r.id <= %1"_s.arg(
                lastFrozen));
    }

    qint64 entries() { return database.count(u"SELECT count(*) FROM audit"_s); }

    void expectNothingForbidden(int step)
    {
        for (const Forbidden &state : forbiddenStates())
            EXPECT_EQ(database.count(state.find), 0) << state.rule << ", step " << step;
    }

    TestDatabase database;
    std::mt19937_64 random;
    std::vector<Session> desks;
    QList<CaseId> cases;
    qint64 lastFrozen = 0;
};

TEST_P(RoleWalk, NoPathReachesAStateThatTheRulesForbid)
{
    constexpr int steps = 160;
    QHash<bool, int> outcomes;
    for (int step = 0; step < steps && !HasFailure(); ++step) {
        lastFrozen = database.count(u"SELECT coalesce(max(id), 0) FROM review WHERE state <> 1"_s);
        const QString frozen = frozenAnswers();
        const qint64 before = entries();
        database.clock.advance(std::chrono::minutes(below(30)));
        const bool wasAllowed = act(desks[below(int(desks.size()))], oneOf(cases));
        ++outcomes[wasAllowed];
        EXPECT_GE(entries(), before) << "an act never takes an entry away";
        EXPECT_EQ(frozenAnswers(), frozen) << "what was submitted stays (invariant 6), " << step;
        expectNothingForbidden(step);
    }
    EXPECT_GT(outcomes[true], 20) << "the walk got nowhere";
    EXPECT_GT(outcomes[false], 20) << "nothing was refused";
    EXPECT_TRUE(verifyTrail(database.connection()).value().ok);
}

std::string walkName(const testing::TestParamInfo<std::tuple<QString, int>> &walk)
{
    const QString driver = std::get<0>(walk.param);
    return (driver == "QPSQL"_L1 ? "PostgreSQL" : "SQLite") +
           std::to_string(std::get<1>(walk.param));
}

INSTANTIATE_TEST_SUITE_P(Databases, RoleWalk,
                         testing::Combine(testing::ValuesIn(TestDatabase::drivers()),
                                          testing::Values(1, 2, 3)),
                         walkName);

} // namespace

} // namespace Revisit
