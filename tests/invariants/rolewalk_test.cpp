// Whatever people of every role try, in whatever order: no path leads to a state
// that the rules forbid. What is looked at after each step is the database, not
// what the use cases say of themselves.

#include "core/audit/verifytrail.h"
#include "tests/invariants/rolewalker.h"

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
        {"a restricted case is given to nobody but the officers it is restricted to",
         u"SELECT count(*) FROM assignment a JOIN case_restriction r ON r.case_id = a.case_id "
         "WHERE a.officer_id IS NOT NULL AND a.from_at > r.restricted_at "
         "AND a.from_at < coalesce(r.lifted_at, '9999') "
         "AND NOT EXISTS (SELECT 1 FROM restriction_officer o WHERE o.restriction_id = r.id "
         "AND o.officer_id = a.officer_id)"_s},
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
        : walker(std::get<0>(GetParam()), quint64(std::get<1>(GetParam())))
        , database(walker.database)
    {}

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

    RoleWalker walker;
    TestDatabase &database;
    qint64 lastFrozen = 0;
};

TEST_P(RoleWalk, NoPathReachesAStateThatTheRulesForbid)
{
    constexpr int steps = 200;
    QHash<bool, int> outcomes;
    for (int step = 0; step < steps && !HasFailure(); ++step) {
        lastFrozen = database.count(u"SELECT coalesce(max(id), 0) FROM review WHERE state <> 1"_s);
        const QString frozen = frozenAnswers();
        const qint64 before = entries();
        const bool wasAllowed = walker.step();
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
