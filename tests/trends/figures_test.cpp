#include "core/assignment/officerloads.h"
#include "core/cases/caselist.h"
#include "core/refdata/codebook.h"
#include "core/trends/burndown.h"
#include "core/trends/caseload.h"
#include "core/trends/decisions.h"
#include "core/trends/exportfigures.h"
#include "core/trends/kpis.h"
#include "core/trends/outcomes.h"
#include "tests/support/testdatabase.h"

#include <QRandomGenerator>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// A caseload in which everything occurs, and everything may be missing.
class FiguresTest : public testing::TestWithParam<QString>
{
protected:
    static constexpr int caseCount = 400;

    FiguresTest()
    {
        for (const QString &name : {u"Alder"_s, u"Birch"_s, u"Cedar"_s})
            officers.append(database.addOfficer(name));
        database.connection().execute(u"BEGIN"_s);
        for (int number = 0; number < caseCount; ++number)
            addCase(number);
        database.connection().execute(u"COMMIT"_s);
    }

    int below(int bound) { return int(random.bounded(bound)); }

    void addCase(int number)
    {
        const int officer = below(4);
        const CaseId id = database.addCase(u"R-%1"_s.arg(number),
                                           officer < 3 ? officers.at(officer) : OfficerId());
        const int status = 1 + below(6);
        Query(database.connection(),
              u"UPDATE review_case SET status = :status, due_on = :due, nfa_year = :year, "
              "decision_code = :decision, decided_on = :decided WHERE id = :id"_s)
            .bind(":status"_L1, status)
            .bind(":due"_L1, below(5) ? today.addDays(below(60) - 30) : QDate())
            .bind(":year"_L1, below(6) ? std::optional(2010 + below(5)) : std::nullopt)
            .bind(":decision"_L1, status == 6 && below(9) ? code(u"decision", 5) : std::nullopt)
            .bind(":decided"_L1, status == 6 ? today.addDays(-below(150)) : QDate())
            .bind(":id"_L1, id)
            .run();
        for (int outcome = below(4); outcome > 0; --outcome)
            addOutcome(id);
    }

    void addOutcome(CaseId id)
    {
        Query(database.connection(),
              u"INSERT INTO original_outcome (case_id, outcome_code) VALUES (:case, :code)"_s)
            .bind(":case"_L1, id)
            .bind(":code"_L1, below(4) ? code(u"outcome", 6) : std::nullopt)
            .run();
    }

    // One of the first codes of the list.
    std::optional<CodeId> code(QStringView list, int among)
    {
        return CodeBook::instance().list(list).at(below(among)).id;
    }

    void expectToOpenWhatItCounts(const Figure &figure)
    {
        const auto ids = caseIds(database.connection(), lead, figure.cases.filter);
        ASSERT_TRUE(ids);
        EXPECT_EQ(ids->size(), figure.count) << figure.cases.title.toStdString();
        EXPECT_FALSE(figure.cases.title.isEmpty());
    }
    void expectToOpenWhatTheyCount(const QList<Figure> &figures)
    {
        for (const Figure &figure : figures)
            expectToOpenWhatItCounts(figure);
    }

    TestDatabase database{GetParam()};
    QRandomGenerator random{20260317};
    const QDate today{2026, 3, 17};
    QList<OfficerId> officers;
    const Officer lead = database.as(Role::TeamLead).actor;
};

TEST_P(FiguresTest, CaseloadBarsOpenExactlyTheCasesTheyCount)
{
    const auto loads = officerLoads(database.connection(), lead, today);
    ASSERT_TRUE(loads);
    EXPECT_GE(loads->size(), 3);
    for (const OfficerLoad &load : *loads) {
        for (const CaseStatus status : caseloadStatuses())
            expectToOpenWhatItCounts(caseloadFigure(load, status));
        expectToOpenWhatItCounts(caseloadFigure(load));
    }
}

TEST_P(FiguresTest, BurnDownPointsOpenExactlyTheCasesTheyCount)
{
    const BurnDown burn = burnDown(progress(database.connection(), lead, today).value());
    EXPECT_EQ(burn.total, caseCount);
    EXPECT_GT(burn.points.size(), 15);
    for (const BurnDownPoint &point : burn.points)
        expectToOpenWhatItCounts(point.left);
}

TEST_P(FiguresTest, DecisionBarsOpenExactlyTheCasesTheyCount)
{
    const auto table = decisionsByMonth(progress(database.connection(), lead, today).value());
    EXPECT_EQ(table.months.last(), QDate(2026, 3, 1));
    EXPECT_TRUE(std::ranges::any_of(table.series, [](const DecisionSeries &series) {
        return series.kind == DecisionSeries::Kind::Other;
    })) << "five kinds occur, four have a series of their own";
    qint64 total = 0;
    for (const DecisionSeries &series : table.series) {
        ASSERT_EQ(series.months.size(), table.months.size());
        expectToOpenWhatTheyCount(series.months);
        for (const Figure &figure : series.months)
            total += figure.count;
    }
    EXPECT_EQ(total, table.total);
}

TEST_P(FiguresTest, OutcomePointsOpenExactlyTheCasesTheyCount)
{
    const auto table = outcomesByYear(database.connection(), lead, 5);
    ASSERT_TRUE(table);
    EXPECT_EQ(table->total, caseCount);
    EXPECT_EQ(table->kinds, 6);
    ASSERT_EQ(table->series.size(), 6) << "five outcomes and what is not recorded";
    for (const OutcomeSeries &series : table->series) {
        ASSERT_EQ(series.years.size(), table->years.size());
        expectToOpenWhatTheyCount(series.years);
    }
}

TEST_P(FiguresTest, SaysWhichCasesTheOutcomesLeaveOutOrCountTwice)
{
    const auto table = outcomesByYear(database.connection(), lead);
    ASSERT_TRUE(table);
    const auto cases = [this](const CaseFilter &filter) {
        return caseIds(database.connection(), lead, filter)->size();
    };
    EXPECT_EQ(table->undated, cases({.nfaYear = Wanted<int>::none()}));
    EXPECT_EQ(table->notRecorded, cases({.outcome = Wanted<CodeId>::none()}));
    EXPECT_EQ(table->several,
              database.count(u"SELECT count(*) FROM (SELECT case_id FROM original_outcome "
                             "GROUP BY case_id HAVING count(DISTINCT outcome_code) > 1) s"_s));
    EXPECT_GT(table->several, 0);
    EXPECT_EQ(table->series.last().kind, OutcomeSeries::Kind::NotRecorded);
}

TEST_P(FiguresTest, KeyFiguresOpenExactlyTheCasesTheyCount)
{
    const Kpis figures = kpis(progress(database.connection(), lead, today).value());
    expectToOpenWhatTheyCount({figures.signedOff, figures.signedOffInSevenDays, figures.overdue,
                               figures.awaitingSignOff});
}

TEST_P(FiguresTest, LeaveTheWorkstationOnlyOnTheRecordAndMarked)
{
    Session session = database.as(Role::Analyst);
    EXPECT_TRUE((ExportFigures{u"decisions"_s, u"csv"_s, u"OFFICIAL"_s}.run(session)));
    EXPECT_EQ(database.value(u"SELECT action FROM audit"_s), u"figures.exported"_s);
    const auto unmarked = ExportFigures{u"decisions"_s, u"csv"_s, {}}.run(session);
    EXPECT_EQ(unmarked.error().fault, Fault::Invalid);
    Session officer = database.as(Role::ReviewOfficer);
    const auto refused = ExportFigures{u"decisions"_s, u"csv"_s, u"OFFICIAL"_s}.run(officer);
    EXPECT_EQ(refused.error().fault, Fault::Forbidden);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit"_s), 1);
}

TEST_P(FiguresTest, AreNotForReviewOfficers)
{
    const Officer officer = database.as(Role::ReviewOfficer).actor;
    EXPECT_EQ(progress(database.connection(), officer, today).error().fault, Fault::Forbidden);
    EXPECT_EQ(outcomesByYear(database.connection(), officer).error().fault, Fault::Forbidden);
    EXPECT_TRUE(progress(database.connection(), database.as(Role::Analyst).actor, today));
}

INSTANTIATE_TEST_SUITE_P(Databases, FiguresTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
