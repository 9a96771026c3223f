#include "core/storage/executor.h"

#include "core/storage/query.h"
#include "tests/support/testdatabase.h"

#include <QSqlDatabase>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class ExecutorTest : public testing::TestWithParam<QString>
{
protected:
    TestDatabase database{GetParam()};
};

Result<qint64> teams(Connection &connection)
{
    Query query(connection, u"SELECT count(*) FROM team"_s);
    query.next();
    return query.number(0);
}

TEST_P(ExecutorTest, EveryConnectionIsClosedWhenItIsGone)
{
    const QStringList before = QSqlDatabase::connectionNames();
    for (int times = 0; times < 100; ++times) {
        {
            Executor executor(database.spec());
            auto read = executor.read(teams);
            auto written = executor.write(teams);
            EXPECT_EQ(read.result(), 0);
            EXPECT_EQ(written.result(), 0);
        }
        ASSERT_EQ(QSqlDatabase::connectionNames(), before) << "after " << times;
    }
}

TEST_P(ExecutorTest, SaysThatTheCaseloadIsNotThere)
{
    ConnectionSpec elsewhere = ConnectionSpec::file(u"/nowhere/at-all.revisit"_s);
    elsewhere.mustExist = true;
    Executor executor(elsewhere);
    const Result<qint64> count = executor.read(teams).result();
    ASSERT_FALSE(count);
    EXPECT_EQ(count.error().fault, Fault::NotFound);
}

INSTANTIATE_TEST_SUITE_P(Databases, ExecutorTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
