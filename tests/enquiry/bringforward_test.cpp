#include "core/enquiry/bringforward.h"

#include "core/enquiry/addlineofenquiry.h"
#include "core/enquiry/lineofenquirystore.h"
#include "core/enquiry/movelineofenquiry.h"
#include "core/enquiry/redatelineofenquiry.h"
#include "tests/support/testdatabase.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 1, 5);

TEST(BringForward, TheWeekEndsOnSunday)
{
    EXPECT_EQ(comesUp(monday.addDays(-1), monday), ComesUp::Overdue);
    EXPECT_EQ(comesUp(monday, monday), ComesUp::Today);
    EXPECT_EQ(comesUp(monday.addDays(6), monday), ComesUp::ThisWeek);
    EXPECT_EQ(comesUp(monday.addDays(7), monday), ComesUp::Later);
    EXPECT_EQ(comesUp(monday.addDays(7), monday.addDays(6)), ComesUp::Later) << "from a Sunday";
    EXPECT_EQ(comesUp(QDate(), monday), ComesUp::NoDate) << "no date is never overdue";
}

TEST(BringForward, ALineComesUpOnItsDayAndIsOverdueOnlyWhenItIsDue)
{
    const auto when = [](QDate bring, QDate due) {
        LineOfEnquiry line;
        line.bringOn = bring;
        line.dueOn = due;
        return comesUp(line, monday);
    };
    EXPECT_EQ(when(monday.addDays(-2), monday.addDays(20)), ComesUp::Today) << "a look is missed";
    EXPECT_EQ(when(monday, monday.addDays(20)), ComesUp::Today);
    EXPECT_EQ(when(monday.addDays(4), monday.addDays(20)), ComesUp::ThisWeek);
    EXPECT_EQ(when(monday.addDays(9), monday.addDays(20)), ComesUp::Later);
    EXPECT_EQ(when(monday.addDays(-9), monday.addDays(-1)), ComesUp::Overdue);
    EXPECT_EQ(when(monday.addDays(-9), {}), ComesUp::Today) << "without a due date";
    EXPECT_EQ(when({}, monday.addDays(9)), ComesUp::Later);
    EXPECT_EQ(when({}, {}), ComesUp::NoDate);
}

class BringForwardTest : public testing::TestWithParam<QString>
{
protected:
    EnquiryId raise(const QString &action, QDate due, std::optional<OfficerId> owner = {},
                    CaseId on = {})
    {
        AddLineOfEnquiry line{on.isValid() ? on : caseId, action, owner};
        line.dueOn = due;
        return line.run(officer).value();
    }

    QStringList seenBy(const Session &session)
    {
        const auto lines = broughtForward(database.connection(), session.actor, monday).value();
        QStringList actions;
        for (const BroughtForward &line : lines)
            actions.append(line.line.action);
        return actions;
    }

    TestDatabase database{GetParam()};
    CaseId caseId = database.addCase(u"R-1"_s, database.officer(Role::ReviewOfficer));
    Session officer = database.as(Role::ReviewOfficer);
    Session lead = database.as(Role::TeamLead);
};

TEST_P(BringForwardTest, AnOfficerSeesTheirOwnAndWhatNobodyHasOnTheirCases)
{
    const OfficerId other = database.addOfficer(u"Other"_s);
    const CaseId elsewhere = database.addCase(u"R-2"_s, other);
    raise(u"Mine"_s, monday, officer.actor.id, elsewhere);
    raise(u"Nobody's, on my case"_s, monday.addDays(1));
    raise(u"Another's"_s, monday, other);
    raise(u"Nobody's, elsewhere"_s, monday, {}, elsewhere);
    EXPECT_EQ(seenBy(officer), (QStringList{u"Mine"_s, u"Nobody's, on my case"_s}));
    EXPECT_EQ(seenBy(lead).size(), 4) << "a lead sees all";
}

TEST_P(BringForwardTest, TheEarliestComesFirstAndWhatHasNoDateLast)
{
    raise(u"Some day"_s, {});
    raise(u"Later"_s, monday.addDays(40));
    raise(u"Overdue"_s, monday.addDays(-3));
    EXPECT_EQ(seenBy(lead), (QStringList{u"Overdue"_s, u"Later"_s, u"Some day"_s}));
    const auto first = broughtForward(database.connection(), lead.actor, monday).value().first();
    EXPECT_EQ(first.when, ComesUp::Overdue);
    EXPECT_EQ(first.reference, u"R-1"_s);
    EXPECT_TRUE(first.ownerName.isEmpty());
}

TEST_P(BringForwardTest, WhatIsFiledComesUpNoMoreButAResultStillDoes)
{
    const EnquiryId id = raise(u"Ask"_s, monday, officer.actor.id);
    using enum EnquiryState;
    ASSERT_TRUE((MoveLineOfEnquiry{id, 1, Resulted, {}, u"Found"_s}.run(officer)));
    EXPECT_EQ(seenBy(officer).size(), 1);
    ASSERT_TRUE((MoveLineOfEnquiry{id, 2, Filed}.run(officer)));
    EXPECT_TRUE(seenBy(officer).isEmpty());
}

TEST_P(BringForwardTest, WhoDoesNotReviewSeesNone)
{
    const auto refused =
        broughtForward(database.connection(), database.as(Role::Analyst).actor, monday);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Forbidden);
}

TEST_P(BringForwardTest, AnotherDayNeedsAReasonAndStandsInTheTrail)
{
    const EnquiryId id = raise(u"Ask"_s, monday.addDays(-1), officer.actor.id);
    const QDate next = monday.addDays(9);
    EXPECT_EQ((RedateLineOfEnquiry{id, 1, next, u" "_s}.run(officer).error().fault),
              Fault::Invalid);
    EXPECT_EQ(
        (RedateLineOfEnquiry{id, 1, monday.addDays(-1), u"Late"_s}.run(officer).error().fault),
        Fault::Invalid)
        << "a day that is over";
    ASSERT_TRUE((RedateLineOfEnquiry{id, 1, next, u"The archive is closed."_s}.run(officer)));
    EXPECT_EQ(linesOfEnquiry(database.connection(), caseId).value().first().dueOn, next);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit WHERE action = 'enquiry.redated'"_s), 1);
    EXPECT_EQ((RedateLineOfEnquiry{id, 1, next, u"Again"_s}.run(officer).error().fault),
              Fault::Conflict);
}

TEST_P(BringForwardTest, TheDayItComesUpOnMovesWithoutTheDayItIsDue)
{
    AddLineOfEnquiry line{caseId, u"Ask"_s, officer.actor.id};
    line.dueOn = monday.addDays(20);
    line.bringOn = monday.addDays(2);
    const EnquiryId id = line.run(officer).value();
    const auto kept = [this] { return linesOfEnquiry(database.connection(), caseId)->first(); };
    EXPECT_EQ(kept().bringOn, monday.addDays(2));
    ASSERT_TRUE((RedateLineOfEnquiry{id, 1, {}, u"The archive is closed."_s, monday.addDays(9)}.run(
        officer)));
    EXPECT_EQ(kept().bringOn, monday.addDays(9));
    EXPECT_EQ(kept().dueOn, monday.addDays(20));
    EXPECT_EQ(
        database.count(u"SELECT count(*) FROM audit_value WHERE field IN ('due', 'comes_up')"_s), 1)
        << "the trail names the day that moved";
    ASSERT_TRUE(
        (RedateLineOfEnquiry{id, 2, monday.addDays(30), u"They need longer."_s}.run(officer)));
    EXPECT_EQ(kept().bringOn, monday.addDays(9)) << "and the other way round";
}

TEST_P(BringForwardTest, NoLineComesUpAfterItIsDue)
{
    AddLineOfEnquiry line{caseId, u"Ask"_s, officer.actor.id};
    line.dueOn = monday.addDays(5);
    line.bringOn = monday.addDays(6);
    EXPECT_EQ(line.run(officer).error().fault, Fault::Invalid);
    line.bringOn = monday.addDays(5);
    const EnquiryId id = line.run(officer).value();
    EXPECT_EQ(
        (RedateLineOfEnquiry{id, 1, {}, u"Later"_s, monday.addDays(6)}.run(officer)).error().fault,
        Fault::Invalid);
    EXPECT_EQ(
        (RedateLineOfEnquiry{id, 1, monday.addDays(4), u"Sooner"_s}.run(officer)).error().fault,
        Fault::Invalid);
    EXPECT_EQ((RedateLineOfEnquiry{id, 1, {}, u"Nothing"_s}.run(officer)).error().fault,
              Fault::Invalid)
        << "no day at all";
    EXPECT_FALSE(database.lets(u"UPDATE line_of_enquiry SET bring_on = '2026-12-01'"_s));
}

TEST_P(BringForwardTest, WhatComesUpFirstStandsFirst)
{
    AddLineOfEnquiry line{caseId, u"Soon looked at"_s, officer.actor.id};
    line.dueOn = monday.addDays(60);
    line.bringOn = monday.addDays(1);
    ASSERT_TRUE(line.run(officer));
    raise(u"Soon due"_s, monday.addDays(3), officer.actor.id);
    EXPECT_EQ(seenBy(officer), (QStringList{u"Soon looked at"_s, u"Soon due"_s}));
}

TEST_P(BringForwardTest, MovingALineOnKeepsItsDay)
{
    const EnquiryId id = raise(u"Ask"_s, monday.addDays(3), officer.actor.id);
    ASSERT_TRUE((MoveLineOfEnquiry{id, 1, EnquiryState::ForAllocation}.run(officer)));
    EXPECT_EQ(linesOfEnquiry(database.connection(), caseId).value().first().dueOn,
              monday.addDays(3));
}

INSTANTIATE_TEST_SUITE_P(Engines, BringForwardTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
