// What changed between two instants, and who is told of it.

#include "core/asat/whatchanged.h"

#include "core/assignment/reassigncases.h"
#include "core/refdata/codebook.h"
#include "core/review/startreview.h"
#include "tests/support/testdatabase.h"

#include <QFile>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class WhatChangedTest : public testing::TestWithParam<QString>
{
protected:
    WhatChangedTest()
        : database(GetParam())
        , first(database.addOfficer(u"Officer A"_s))
        , second(database.addOfficer(u"Officer B"_s))
        , id(database.addCase(u"R-1"_s, first))
    {
        move(second); // so that the trail has begun
        start = database.clock.now();
        database.clock.advance(std::chrono::hours(1));
        move(first);
        database.clock.advance(std::chrono::hours(1));
        middle = database.clock.now();
        database.clock.advance(std::chrono::hours(1));
        Session officer = database.as(first, Role::ReviewOfficer);
        EXPECT_TRUE(StartReview{id}.run(officer));
        database.clock.advance(std::chrono::hours(1));
        move(second);
        end = database.clock.now();
    }

    void move(OfficerId to)
    {
        Session lead = database.as(Role::TeamLead);
        const auto moved =
            ReassignCases{{id},
                          to,
                          CodeBook::instance().list(u"reassignment_reason").first().id,
                          u"To even out the work of the team"_s}
                .run(lead);
        EXPECT_TRUE(moved) << (moved ? "" : moved.error().message.toStdString());
    }

    QStringList lines(const WhatChanged &changed)
    {
        QStringList all;
        for (const FieldChanged &field : changed.fields)
            all.append(u"%1 %2: %3 -> %4"_s.arg(field.reference, changedFieldLabel(field.field),
                                                field.before, field.after));
        return all;
    }

    Result<WhatChanged> list(const QDateTime &from, const QDateTime &until,
                             Role role = Role::TeamLead)
    {
        Session session = database.as(role);
        return ListChanges{from, until}.run(session);
    }

    TestDatabase database;
    OfficerId first;
    OfficerId second;
    CaseId id;
    QDateTime start, middle, end;
};

TEST_P(WhatChangedTest, TellsEachFieldBeforeAndAfter)
{
    const auto early = list(start, middle);
    ASSERT_TRUE(early) << early.error().message.toStdString();
    EXPECT_EQ(lines(*early), QStringList{u"R-1 Officer: Officer B -> Officer A"_s});
    ASSERT_EQ(early->acts.size(), 1);
    EXPECT_EQ(early->acts.first().action, u"case.reassigned"_s);
    EXPECT_EQ(early->acts.first().count, 1);

    const auto late = list(middle, end);
    ASSERT_TRUE(late);
    EXPECT_TRUE(lines(*late).contains(u"R-1 Officer: Officer A -> Officer B"_s));
    EXPECT_TRUE(lines(*late).first().startsWith(u"R-1 Status: "_s));
}

TEST_P(WhatChangedTest, WhatWentAndCameBackIsNoChange)
{
    const auto whole = list(start, end);
    ASSERT_TRUE(whole);
    EXPECT_FALSE(lines(*whole).join(u' ').contains(u"Officer:"_s)) << "B before and B after";
}

TEST_P(WhatChangedTest, AnAnalystIsToldCountsAndNoCase)
{
    const auto counts = list(start, end, Role::Analyst);
    ASSERT_TRUE(counts);
    EXPECT_FALSE(counts->namesCases);
    EXPECT_TRUE(counts->fields.isEmpty());
    EXPECT_FALSE(counts->acts.isEmpty());
}

TEST_P(WhatChangedTest, AnAdministratorIsToldNothing)
{
    const auto refused = list(start, end, Role::Administrator);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Forbidden);
}

TEST_P(WhatChangedTest, TheListingIsAnEntry)
{
    ASSERT_TRUE(list(start, end));
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit WHERE action = 'asat.changes_listed'"_s),
              1);
}

TEST_P(WhatChangedTest, InstantsAreInOrder)
{
    const auto refused = list(end, start);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Invalid);
}

TEST_P(WhatChangedTest, TheFileSaysTheSameAndIsMarked)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"changes.csv"_s);
    Session lead = database.as(Role::TeamLead);
    const auto lineCount =
        ExportChanges{path, u"OFFICIAL-SENSITIVE"_s, u"The board"_s, start, middle}.run(lead);
    ASSERT_TRUE(lineCount) << lineCount.error().message.toStdString();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(text.startsWith("OFFICIAL-SENSITIVE"_L1));
    EXPECT_TRUE(text.contains("Officer,R-1,Officer B,Officer A,"_L1)) << text.toStdString();
    Session analyst = database.as(Role::ReviewOfficer);
    EXPECT_FALSE((ExportChanges{path, u"OFFICIAL"_s, u"Me"_s, start, middle}.run(analyst)));
}

INSTANTIATE_TEST_SUITE_P(Databases, WhatChangedTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace

} // namespace Revisit
