#include "core/storage/migrator.h"

#include "core/storage/backup.h"
#include "tests/support/testdatabase.h"

#include <QFile>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class MigratorTest : public testing::TestWithParam<QString>
{
protected:
    TestDatabase database{GetParam()};
};

TEST_P(MigratorTest, DoesNothingWhenTheDatabaseIsUpToDate)
{
    const auto again = migrate(database.connection(), database.spec());
    ASSERT_TRUE(again);
    EXPECT_EQ(again->applied, 0);
}

TEST_P(MigratorTest, RefusesADatabaseOfANewerIncompatibleEdition)
{
    database.connection().execute(
        u"INSERT INTO schema_step (version, name, checksum, applied_at, min_compatible) "
        "VALUES (9999, '9999_later.sql', 'x', '2030-01-01T00:00:00.000Z', 9999)"_s);
    const auto refused = migrate(database.connection(), database.spec());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Invalid);
    EXPECT_TRUE(refused.error().message.contains(u"newer"_s));
}

TEST_P(MigratorTest, OpensADatabaseOfANewerCompatibleEdition)
{
    database.connection().execute(
        u"INSERT INTO schema_step (version, name, checksum, applied_at, min_compatible) "
        "VALUES (9999, '9999_later.sql', 'x', '2030-01-01T00:00:00.000Z', 1)"_s);
    EXPECT_TRUE(migrate(database.connection(), database.spec()));
}

TEST_P(MigratorTest, RefusesAStepThatIsNotTheOneShipped)
{
    database.connection().execute(u"UPDATE schema_step SET checksum = 'other'"_s);
    const auto refused = migrate(database.connection(), database.spec());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Invalid);
}

INSTANTIATE_TEST_SUITE_P(Databases, MigratorTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

TEST(Backup, IsACaseloadOfItsOwn)
{
    TestDatabase database;
    database.addCase(u"R-1"_s);
    const auto copy = backUp(database.connection(), database.spec().database);
    ASSERT_TRUE(copy);
    const auto opened = Connection::open(ConnectionSpec::file(*copy));
    ASSERT_TRUE(opened);
    Query query(**opened, u"SELECT reference FROM review_case"_s);
    ASSERT_TRUE(query.next());
    EXPECT_EQ(query.text(0), u"R-1"_s);
}

TEST(Connection, SaysWhenAFileIsNotACaseload)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"notes.txt"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    const auto opened = Connection::open(ConnectionSpec::file(file.fileName()));
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().fault, Fault::Invalid);
    EXPECT_TRUE(opened.error().message.contains(u"notes.txt"_s));
}

TEST(Connection, MakesNoEmptyFileByMistake)
{
    QTemporaryDir folder;
    ConnectionSpec spec = ConnectionSpec::file(folder.filePath(u"absent.revisit"_s));
    spec.mustExist = true;
    const auto opened = Connection::open(spec);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().fault, Fault::NotFound);
    EXPECT_FALSE(QFile::exists(spec.database));
}

} // namespace
} // namespace Revisit
