#include "core/exchange/exportcases.h"

#include "tests/support/testdatabase.h"

#include <QFile>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class ExportCasesTest : public testing::TestWithParam<QString>
{
protected:
    ExportCases command() const
    {
        ExportCases wanted;
        wanted.sort = {CaseOrder::Reference, Qt::AscendingOrder};
        wanted.file = folder.filePath(u"cases.csv"_s);
        wanted.marking = u"OFFICIAL-SENSITIVE"_s;
        wanted.recipient = u"Operation lead"_s;
        return wanted;
    }
    QList<QByteArray> lines() const
    {
        QFile file(command().file);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll().trimmed().split('\n');
    }

    TestDatabase database{GetParam()};
    QTemporaryDir folder;
    Session lead = database.as(Role::TeamLead);
};

TEST_P(ExportCasesTest, WritesEachCaseOfTheListOnceWithItsMarking)
{
    database.addCase(u"R-2"_s);
    database.addCase(u"R-1"_s, database.officer(Role::ReviewOfficer));
    const Result<qint64> written = command().run(lead);
    ASSERT_TRUE(written);
    EXPECT_EQ(*written, 2);
    const QList<QByteArray> all = lines();
    ASSERT_EQ(all.size(), 3);
    EXPECT_TRUE(all.at(0).startsWith("\xEF\xBB\xBFHandling,Reference,"));
    EXPECT_TRUE(all.at(1).startsWith("OFFICIAL-SENSITIVE,R-1,"));
    EXPECT_TRUE(all.at(2).startsWith("OFFICIAL-SENSITIVE,R-2,"));
}

TEST_P(ExportCasesTest, WritesOnlyWhatTheFilterLetsThrough)
{
    database.addCase(u"R-1"_s);
    database.addCase(u"R-2"_s, database.officer(Role::ReviewOfficer));
    ExportCases wanted = command();
    wanted.filter.view = CaseView::Unassigned;
    EXPECT_EQ(wanted.run(lead), 1);
    EXPECT_TRUE(lines().last().contains("R-1"));
}

TEST_P(ExportCasesTest, IsADisclosureThatSaysHowManyCasesAndKeepsItsRecipientApart)
{
    database.addCase(u"R-1"_s);
    ASSERT_TRUE(command().run(lead));
    EXPECT_EQ(database.value(u"SELECT action FROM audit WHERE kind = 4"_s), u"case.exported"_s);
    EXPECT_EQ(database.value(u"SELECT after FROM audit_value"_s), u"Operation lead"_s);
}

TEST_P(ExportCasesTest, LeavesNoFileWithoutAnEntry)
{
    database.addCase(u"R-1"_s);
    ASSERT_TRUE(database.lets(u"UPDATE audit_head SET size = size + 5 WHERE id = 1"_s));
    EXPECT_FALSE(command().run(lead));
    EXPECT_FALSE(QFile::exists(command().file));
}

TEST_P(ExportCasesTest, LeavesNoFileWhenItIsStopped)
{
    database.addCase(u"R-1"_s);
    std::stop_source stop;
    stop.request_stop();
    ExportCases wanted = command();
    wanted.stopped = stop.get_token();
    EXPECT_FALSE(wanted.run(lead));
    EXPECT_FALSE(QFile::exists(command().file));
}

TEST_P(ExportCasesTest, IsForTeamLeads)
{
    Session reviewer = database.as(Role::ReviewOfficer);
    const Result<qint64> refused = command().run(reviewer);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Forbidden);
}

TEST_P(ExportCasesTest, Invariant21AsksForAMarkingAndARecipient)
{
    ExportCases unmarked = command();
    unmarked.marking.clear();
    EXPECT_FALSE(unmarked.run(lead));
    ExportCases toNobody = command();
    toNobody.recipient = u"  "_s;
    EXPECT_FALSE(toNobody.run(lead));
}

INSTANTIATE_TEST_SUITE_P(Databases, ExportCasesTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
