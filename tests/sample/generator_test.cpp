#include "core/sample/generator.h"

#include "core/cases/caseload.h"
#include "core/review/reviewrules.h"
#include "core/review/reviewstore.h"
#include "core/review/scopeanswers.h"
#include "core/storage/query.h"
#include "tests/support/testdatabase.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>

#include <gmock/gmock.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// All that a caseload holds but its trail, whose salts are drawn anew, and the
// time at which its tables were made.
QStringList contentOf(const ConnectionSpec &spec)
{
    QStringList content;
    const auto connection = Connection::open(spec).value();
    const QSqlDatabase database = connection->handle();
    QStringList tables = database.tables();
    tables.sort();
    for (const QString &table : tables) {
        if (table.startsWith("audit"_L1) || table.startsWith("case_search"_L1) ||
            table == "schema_step"_L1)
            continue;
        QSqlQuery rows(database);
        EXPECT_TRUE(rows.exec(u"SELECT * FROM "_s + table + u" ORDER BY 1, 2"_s));
        while (rows.next()) {
            QStringList cells{table};
            for (int column = 0; column < rows.record().count(); ++column)
                cells.append(rows.value(column).toString());
            // Tells this file from every other, so it is drawn anew each time.
            if (cells.value(1) != "caseload.key"_L1)
                content.append(cells.join(u'|'));
        }
    }
    return content;
}

// One caseload for all of the promises about its content.
class SampleTest : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_folder = new QTemporaryDir;
        s_spec = ConnectionSpec::file(s_folder->filePath(u"sample.revisit"_s));
        const auto made = generateSample(s_spec, plan());
        ASSERT_TRUE(made) << made.error().message.toStdString();
        s_made = *made;
        s_connection = std::move(Connection::open(s_spec).value()).release();
    }
    static void TearDownTestSuite()
    {
        delete s_connection;
        delete s_folder;
    }

    static SamplePlan plan()
    {
        SamplePlan plan;
        plan.cases = 1500;
        plan.seed = 42;
        return plan;
    }

    static double number(const QString &sql)
    {
        Query query(*s_connection, u"SELECT CAST(("_s + sql + u") AS TEXT)"_s);
        query.next();
        return query.text(0).toDouble();
    }
    static double share(const QString &of, const QString &in)
    {
        return 100 * number(u"SELECT count(*) FROM "_s + of) /
               number(u"SELECT count(*) FROM "_s + in);
    }
    static double shareOfOutcome(const QString &code)
    {
        return share(
            u"original_outcome JOIN code ON code.id = outcome_code WHERE code.code = '%1'"_s.arg(
                code),
            u"original_outcome"_s);
    }
    static double casesWithOutcome(const QString &code)
    {
        return share(u"(SELECT DISTINCT case_id FROM original_outcome JOIN code "
                     "ON code.id = outcome_code WHERE code.code = '%1')"_s.arg(code),
                     u"review_case"_s);
    }

    static inline QTemporaryDir *s_folder = nullptr;
    static inline ConnectionSpec s_spec;
    static inline SampleMade s_made;
    static inline Connection *s_connection = nullptr;
};

TEST_F(SampleTest, OneSeedGivesTheSameContent)
{
    const ConnectionSpec again = ConnectionSpec::file(s_folder->filePath(u"again.revisit"_s));
    ASSERT_TRUE(generateSample(again, plan()));
    const QStringList one = contentOf(s_spec);
    const QStringList two = contentOf(again);
    ASSERT_EQ(one.size(), two.size());
    for (qsizetype row = 0; row < one.size(); ++row)
        ASSERT_EQ(one.at(row), two.at(row));
}

TEST_F(SampleTest, AnotherSeedGivesOtherContent)
{
    const ConnectionSpec other = ConnectionSpec::file(s_folder->filePath(u"other.revisit"_s));
    SamplePlan otherPlan = plan();
    otherPlan.seed = 43;
    ASSERT_TRUE(generateSample(other, otherPlan));
    EXPECT_NE(contentOf(s_spec), contentOf(other));
}

TEST_F(SampleTest, HoldsAsManyCasesAndOfficersAsAskedFor)
{
    EXPECT_EQ(number(u"SELECT count(*) FROM review_case"_s), 1500);
    EXPECT_EQ(number(u"SELECT count(*) FROM officer WHERE active = 1 AND role = %1"_s.arg(
                  int(Role::ReviewOfficer))),
              26);
    EXPECT_EQ(number(u"SELECT count(*) FROM team"_s), 4);
}

TEST_F(SampleTest, ClosuresLieBetween2010AndMarch2025)
{
    // Some are known to the year or "about" only, so it is the year that counts.
    EXPECT_EQ(number(u"SELECT min(nfa_year) FROM review_case"_s), 2010);
    EXPECT_EQ(number(u"SELECT max(nfa_year) FROM review_case"_s), 2025);
    EXPECT_NEAR(share(u"closure WHERE decision_maker_code IS NULL"_s, u"closure"_s), 10, 3);
}

TEST_F(SampleTest, OutcomesHaveTheSharesOfPractice)
{
    EXPECT_NEAR(shareOfOutcome(u"15"_s), 44, 5); // 38 and 32 to 80 of identified suspects
    EXPECT_NEAR(shareOfOutcome(u"16"_s), 37, 5);
    EXPECT_NEAR(casesWithOutcome(u"14"_s), 8, 2);
    EXPECT_NEAR(casesWithOutcome(u"18"_s), 12, 3);
}

TEST_F(SampleTest, OutcomesWithoutAnIdentifiedSuspectAreThoseOfUnidentifiedOnes)
{
    EXPECT_EQ(number(u"SELECT count(*) FROM original_outcome o "
                     "JOIN code c ON c.id = o.outcome_code JOIN suspect s ON s.id = o.suspect_id "
                     "WHERE (c.code IN ('14', '18')) = (s.identified = 1)"_s),
              0);
}

TEST_F(SampleTest, SomeCasesAreRecordedTwiceAndSomeFilesAreLost)
{
    const double cases = 1500;
    EXPECT_NEAR(number(u"SELECT count(*) FROM review_case a JOIN review_case b ON a.id < b.id "
                       "AND a.title = b.title AND a.nfa_text = b.nfa_text"_s) *
                    100 / cases,
                3, 1.5);
    EXPECT_NEAR(number(u"SELECT count(*) FROM note WHERE body LIKE 'The paper file%'"_s) * 100 /
                    cases,
                4, 1.5);
}

TEST_F(SampleTest, ACaseHasUpToNineSuspectsInTheMiddleTwo)
{
    const QString counts = u"(SELECT count(*) AS suspects FROM suspect GROUP BY case_id)"_s;
    EXPECT_EQ(number(u"SELECT max(suspects) FROM "_s + counts), 9);
    EXPECT_EQ(
        number(u"SELECT suspects FROM "_s + counts + u" ORDER BY suspects LIMIT 1 OFFSET 750"_s),
        2);
    EXPECT_NEAR(
        100 * number(u"SELECT count(DISTINCT case_id) FROM suspect WHERE identified = 0"_s) / 1500,
        20, 4);
}

TEST_F(SampleTest, EthnicityIsOftenNotRecordedAndLessSoLater)
{
    EXPECT_NEAR(share(u"suspect WHERE ethnicity_self_code IS NULL"_s, u"suspect"_s), 67, 8);
    EXPECT_NEAR(share(u"victim WHERE ethnicity_self_code IS NULL"_s, u"victim"_s), 35, 5);
    const auto missing = [](const QString &when) {
        const QString cases =
            u"suspect JOIN closure ON closure.case_id = suspect.case_id WHERE decided_earliest "_s +
            when;
        return share(cases + u" AND ethnicity_self_code IS NULL"_s, cases);
    };
    EXPECT_GT(missing(u"< '2014-01-01'"_s), missing(u">= '2021-01-01'"_s));
}

TEST_F(SampleTest, AnEthnicityThatIsMissingSaysWhy)
{
    EXPECT_EQ(number(u"SELECT count(*) FROM suspect WHERE ethnicity_self_code IS NULL "
                     "AND ethnicity_missing_code IS NULL"_s),
              0);
}

TEST_F(SampleTest, EveryPageHasSomethingTrueToShow)
{
    EXPECT_GT(s_made.reviews, 500);
    for (const int status : {1, 2, 3, 4, 5, 6}) {
        EXPECT_GT(number(u"SELECT count(*) FROM review_case WHERE status = %1"_s.arg(status)), 0)
            << "status " << status;
    }
    EXPECT_GT(number(u"SELECT count(*) FROM referral"_s), 0);
    EXPECT_GT(number(u"SELECT count(*) FROM line_of_enquiry"_s), 0);
    EXPECT_GT(number(u"SELECT count(*) FROM officer_absence"_s), 0);
}

TEST_F(SampleTest, EveryReviewThatItSubmittedLacksNothing)
{
    const auto submitted = submittedReviews(*s_connection, {});
    ASSERT_TRUE(submitted);
    ASSERT_GT(submitted->size(), 10);
    for (const SubmittedReview &one : *submitted) {
        const Review review = findReview(*s_connection, one.review).value();
        Officer reviewer{review.reviewer, review.reviewerName, Role::ReviewOfficer, {}};
        const auto record = reviewRecord(*s_connection, reviewer, {review.caseId, review.reviewer});
        ASSERT_TRUE(record);
        const ScopeResult scope =
            scopeOf(*findRuleset(shippedRulesets(), review.ruleset), record->facts, review.answers);
        for (const Missing &missing : missingAnswers(currentForm(), review.answers, scope, *record))
            ADD_FAILURE() << one.reference.toStdString() << ' ' << missing.question.toStdString();
    }
}

TEST(Sample, LeavesNothingBehindWhenItFails)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"none/there.revisit"_s);
    EXPECT_FALSE(generateSample(ConnectionSpec::file(path), {}));
    EXPECT_FALSE(QFile::exists(path));
}

} // namespace
} // namespace Revisit
