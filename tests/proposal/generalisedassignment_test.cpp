#include "core/proposal/generalisedassignment.h"

#include <QFile>

#include <gmock/gmock.h>

#include <numeric>

namespace Revisit {

namespace {

std::vector<qint64> sharedNumbers(const QString &path)
{
    QFile file(path);
    std::vector<qint64> numbers;
    if (!file.open(QIODevice::ReadOnly))
        return numbers;
    for (const QByteArray &word : file.readAll().simplified().split(' '))
        numbers.push_back(word.toLongLong());
    return numbers;
}

// Agents m, jobs n, m x n profits, m x n resources, m capacities, the optimum.
class GapReader
{
public:
    explicit GapReader(const QString &path)
        : m_numbers(sharedNumbers(path))
    {}

    bool isEmpty() const { return m_numbers.empty(); }
    qint64 next() { return m_numbers.at(m_at++); }
    AssignmentProblem problem()
    {
        const auto agents = size_t(next());
        const auto jobs = size_t(next());
        AssignmentProblem problem;
        problem.profits = matrix(agents, jobs);
        problem.resources = matrix(agents, jobs);
        for (size_t agent = 0; agent < agents; ++agent)
            problem.capacities.push_back(next());
        return problem;
    }

private:
    std::vector<std::vector<qint64>> matrix(size_t rows, size_t columns)
    {
        std::vector<std::vector<qint64>> matrix(rows, std::vector<qint64>(columns));
        for (std::vector<qint64> &row : matrix) {
            for (qint64 &cell : row)
                cell = next();
        }
        return matrix;
    }

    std::vector<qint64> m_numbers;
    size_t m_at = 0;
};

} // namespace

TEST(GeneralisedAssignmentTest, FindsTheOptimaOfTheOperationsResearchLibrary)
{
    GapReader reader(qEnvironmentVariable("REVISIT_SHARED_DATA") +
                     QStringLiteral("/assignment/gap1.txt"));
    if (reader.isEmpty())
        GTEST_SKIP() << "REVISIT_SHARED_DATA names no folder with assignment/gap1.txt";
    std::vector<qint64> profits;
    for (qint64 left = reader.next(); left > 0; --left) {
        const AssignmentProblem problem = reader.problem();
        const AssignmentAnswer answer = assignJobs(problem, 10'000'000, {});
        EXPECT_TRUE(answer.isProven);
        std::vector<qint64> room = problem.capacities;
        qint64 profit = 0;
        for (size_t job = 0; job < answer.agents.size(); ++job) {
            room[size_t(answer.agents[job])] -= problem.resources[size_t(answer.agents[job])][job];
            profit += problem.profits[size_t(answer.agents[job])][job];
        }
        EXPECT_THAT(room, testing::Each(testing::Ge(0)));
        EXPECT_EQ(profit, reader.next());
        profits.push_back(profit);
    }
    EXPECT_THAT(profits, testing::ElementsAre(336, 327, 339, 341, 326));
}

TEST(GeneralisedAssignmentTest, FindsNothingWhereAJobFitsNowhere)
{
    const AssignmentAnswer answer = assignJobs({{{5}}, {{3}}, {2}}, 1000, {});

    EXPECT_TRUE(answer.agents.empty());
}

TEST(GeneralisedAssignmentTest, StopsWhenAsked)
{
    PlanControl control;
    control.isStopped = [] { return true; };
    const std::vector<qint64> ones(40, 1);
    std::vector<std::vector<qint64>> profits(6, ones);
    for (size_t i = 0; i < 40; ++i)
        profits[i % 6][i] = qint64(i % 7);
    const AssignmentAnswer answer =
        assignJobs({profits, std::vector(6, ones), {7, 7, 7, 7, 7, 7}}, 1'000'000'000, control);

    EXPECT_FALSE(answer.isProven && answer.agents.empty());
}

} // namespace Revisit
