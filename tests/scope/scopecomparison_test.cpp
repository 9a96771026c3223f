#include "core/scope/scopecomparison.h"

#include "core/cases/caselist.h"
#include "core/exchange/importcases.h"
#include "core/scope/addruleset.h"
#include "core/scope/evaluateruleset.h"
#include "core/scope/scoperunstore.h"
#include "tests/support/testdatabase.h"

#include <QFile>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QByteArray scopeProfile = R"({
  "name": "scope", "person_scheme": "nominal", "officer_scheme": "staff",
  "files": [
    {"feeds": "cases", "match": "cases.csv", "key": ["ref"], "columns": {
      "ref": {"field": "reference"}, "closed": {"field": "closed", "dates": ["yyyy-MM-dd"]},
      "setting": {"field": "setting"}}},
    {"feeds": "suspects", "match": "suspects.csv", "columns": {
      "ref": {"field": "reference"}, "outcome": {"field": "outcome"},
      "offence": {"field": "offence"}}},
    {"feeds": "victims", "match": "victims.csv", "columns": {
      "ref": {"field": "reference"}, "age": {"field": "age"}}}]})";

// Rules that ask only for the dates and the number of suspects.
Ruleset plainRules(const QString &name, QDate from)
{
    Ruleset ruleset;
    ruleset.name = name;
    ruleset.title = u"Trial"_s;
    ruleset.source = u"Trial"_s;
    ruleset.effectiveFrom = QDate(2026, 1, 1);
    ruleset.windowFrom = from;
    ruleset.windowUntil = QDate(2025, 3, 31);
    ruleset.criteria = {u"C2"_s, u"C3"_s};
    return ruleset;
}

class ScopeComparisonTest : public testing::TestWithParam<QString>
{
protected:
    // EARLY closed in 2009 with two suspects; INSIDE in 2015 with two; ALONE in
    // 2009 with one; UNDATED with two.
    void SetUp() override
    {
        const QString cases = write(u"cases.csv"_s, "ref,closed,setting\nEARLY,2009-05-01,\n"
                                                    "INSIDE,2015-05-01,\nALONE,2009-06-01,\n"
                                                    "UNDATED,,\n");
        const QString suspects =
            write(u"suspects.csv"_s, "ref,outcome,offence\nEARLY,,\nEARLY,,\nINSIDE,,\nINSIDE,,\n"
                                     "ALONE,,\nUNDATED,,\nUNDATED,,\n");
        Session lead = database.as(Role::TeamLead);
        ASSERT_TRUE((ImportCases{{cases, suspects}, readProfile(scopeProfile).value()}.run(lead)));
        for (const auto &[name, from] : {std::pair{u"TRIAL-2010"_s, QDate(2010, 1, 1)},
                                         std::pair{u"TRIAL-2009"_s, QDate(2009, 1, 1)}})
            ASSERT_TRUE((AddRuleset{plainRules(name, from), u"MET-2025-10"_s,
                                    u"To compare two windows with one another."_s}
                             .run(lead)));
    }

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    ScopeRun evaluate(const QString &ruleset)
    {
        Session analyst = database.as(Role::Analyst);
        return EvaluateRuleset{ruleset}.run(analyst).value();
    }

    ScopeComparison compare(const ScopeRun &before, const ScopeRun &after)
    {
        return compareScope(database.connection(), database.as(Role::Analyst).actor, before.id,
                            after.id)
            .value();
    }

    // The references that the queue shows for a figure.
    QStringList casesOf(const Figure &figure)
    {
        const Officer lead = database.as(Role::TeamLead).actor;
        const auto ids = caseIds(database.connection(), lead, figure.cases.filter, {}).value();
        const auto rows = caseRows(database.connection(), lead, ids).value();
        QStringList references;
        for (const CaseRow &row : rows)
            references.append(row.reference);
        return references;
    }

    TestDatabase database{GetParam()};
    QTemporaryDir folder;
};

TEST_P(ScopeComparisonTest, CountsWhoIsInOutAndUnclear)
{
    const ScopeRun run = evaluate(u"TRIAL-2010"_s);
    EXPECT_EQ(run.inScope, 1);
    EXPECT_EQ(run.outOfScope, 2);
    EXPECT_EQ(run.unclear, 1) << "a case closed on no known day is never out";
}

TEST_P(ScopeComparisonTest, SaysWhoEntersAndByWhichCriterion)
{
    const ScopeComparison comparison =
        compare(evaluate(u"TRIAL-2010"_s), evaluate(u"TRIAL-2009"_s));
    ASSERT_EQ(comparison.moves.size(), 1);
    const ScopeMove &move = comparison.moves.first();
    EXPECT_EQ(move.was, ScopeAnswer::Out);
    EXPECT_EQ(move.is, ScopeAnswer::In);
    EXPECT_EQ(casesOf(move.cases), QStringList{u"EARLY"_s});
    ASSERT_EQ(move.criteria.size(), 1);
    EXPECT_EQ(move.criteria.first().criterion, u"C2"_s);
    EXPECT_EQ(casesOf(move.criteria.first().cases), QStringList{u"EARLY"_s});
    EXPECT_EQ(comparison.same, 3);
}

TEST_P(ScopeComparisonTest, SaysWhoLeavesWhenTheWindowNarrows)
{
    const ScopeComparison comparison =
        compare(evaluate(u"TRIAL-2009"_s), evaluate(u"TRIAL-2010"_s));
    ASSERT_EQ(comparison.moves.size(), 1);
    EXPECT_EQ(comparison.moves.first().is, ScopeAnswer::Out);
    EXPECT_EQ(casesOf(comparison.moves.first().cases), QStringList{u"EARLY"_s});
}

TEST_P(ScopeComparisonTest, EachNumberOpensExactlyItsCases)
{
    const ScopeComparison comparison =
        compare(evaluate(u"MET-2025-10"_s), evaluate(u"TRIAL-2009"_s));
    ASSERT_FALSE(comparison.moves.isEmpty());
    for (const ScopeMove &move : comparison.moves) {
        EXPECT_EQ(casesOf(move.cases).size(), move.cases.count);
        for (const ScopeMove::Share &share : move.criteria)
            EXPECT_EQ(casesOf(share.cases).size(), share.cases.count);
    }
}

TEST_P(ScopeComparisonTest, KeepsBothResultsAndSaysSoInTheTrail)
{
    evaluate(u"TRIAL-2010"_s);
    evaluate(u"TRIAL-2009"_s);
    const auto runs = scopeRuns(database.connection(), database.as(Role::Auditor).actor).value();
    ASSERT_EQ(runs.size(), 2);
    EXPECT_EQ(runs.first().ruleset, u"TRIAL-2009"_s) << "the newest first";
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit WHERE action = 'scope.evaluated'"_s), 2);
}

TEST_P(ScopeComparisonTest, CountsCasesThatCameLaterApart)
{
    const ScopeRun before = evaluate(u"TRIAL-2009"_s);
    database.addCase(u"LATER"_s);
    const ScopeComparison comparison = compare(before, evaluate(u"TRIAL-2009"_s));
    EXPECT_EQ(comparison.added, 1);
    EXPECT_TRUE(comparison.moves.isEmpty());
    EXPECT_EQ(comparison.same, 4);
}

TEST_P(ScopeComparisonTest, AStoppedRunLeavesNothing)
{
    Session lead = database.as(Role::TeamLead);
    const auto stopped =
        EvaluateRuleset{u"TRIAL-2009"_s, [](qint64, qint64) { return false; }}.run(lead);
    EXPECT_FALSE(stopped);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM scope_run"_s), 0);
}

TEST_P(ScopeComparisonTest, TheDatabaseHoldsThatUnknownIsNeverOut)
{
    evaluate(u"TRIAL-2009"_s);
    EXPECT_FALSE(database.lets(u"UPDATE scope_run_case SET answer = 0 WHERE unknown <> 0"_s));
}

INSTANTIATE_TEST_SUITE_P(Databases, ScopeComparisonTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
