#include "tests/support/testdatabase.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class QueryTest : public testing::TestWithParam<QString>
{
protected:
    TestDatabase database{GetParam()};
};

TEST_P(QueryTest, AForgottenPlaceholderIsADefect)
{
    EXPECT_THROW(Query(database.connection(), u"SELECT CAST(:one AS TEXT)"_s).next(), StoreFault);
}

TEST_P(QueryTest, AMisspeltPlaceholderIsADefect)
{
    Query query(database.connection(), u"SELECT CAST(:one AS TEXT)"_s);
    EXPECT_THROW(query.bind(":won"_L1, 1), StoreFault);
}

TEST_P(QueryTest, AUniqueKeyClashIsAConflict)
{
    database.addCase(u"R-1"_s);
    try {
        database.addCase(u"R-1"_s);
        FAIL() << "the second case was let in";
    } catch (const StoreFault &fault) {
        EXPECT_EQ(fault.error.fault, Fault::Conflict);
    }
}

TEST_P(QueryTest, TheLogNeverNamesTheValues)
{
    try {
        database.addCase(u"R-SECRET"_s);
        database.addCase(u"R-SECRET"_s);
        FAIL() << "the second case was let in";
    } catch (const StoreFault &fault) {
        EXPECT_FALSE(fault.error.detail.contains(u"R-SECRET"_s));
        EXPECT_FALSE(fault.error.message.contains(u"R-SECRET"_s));
    }
}

TEST_P(QueryTest, AStatementInUseCanBeRunAgainInside)
{
    const QString sql = u"SELECT id FROM officer ORDER BY id"_s;
    Query outer(database.connection(), sql);
    ASSERT_TRUE(outer.next());
    Query inner(database.connection(), sql);
    ASSERT_TRUE(inner.next());
    ASSERT_TRUE(inner.next());
    EXPECT_NE(outer.number(0), inner.number(0));
}

TEST_P(QueryTest, AnAbsentValueIsNotAnEmptyOne)
{
    Query query(database.connection(), u"SELECT CAST(:absent AS TEXT), CAST(:empty AS TEXT)"_s);
    query.bind(":absent"_L1, std::optional<QString>()).bind(":empty"_L1, QString());
    ASSERT_TRUE(query.next());
    EXPECT_EQ(query.optionalText(0), std::nullopt);
    EXPECT_EQ(query.optionalText(1), u""_s);
}

TEST_P(QueryTest, TextsThatAreRunOnceDoNotKeepOutThoseThatAreRunAllTheTime)
{
    StatementCache statements;
    const auto idle = [this] {
        return std::make_unique<PreparedStatement>(
            PreparedStatement{QSqlQuery(database.connection().handle()), {}});
    };
    const QString often = u"SELECT 'often'"_s;
    for (int once = 0; once < 1000; ++once) {
        if (once >= 500) {
            EXPECT_TRUE(statements.take(often) || once == 500) << once;
            statements.putBack(often, idle());
        }
        statements.putBack(u"SELECT %1"_s.arg(once), idle());
    }
    EXPECT_FALSE(statements.take(u"SELECT 1"_s)) << "what was used longest ago went";
    EXPECT_TRUE(statements.take(u"SELECT 999"_s));
}

INSTANTIATE_TEST_SUITE_P(Databases, QueryTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
