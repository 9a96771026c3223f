#include "core/enquiry/bringforward.h"

#include "core/enquiry/addlineofenquiry.h"
#include "core/enquiry/lineofenquirystore.h"
#include "core/enquiry/movelineofenquiry.h"
#include "core/enquiry/redatelineofenquiry.h"
#include "tests/support/testdatabase.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QDate enquiryMonday(2026, 1, 5);

TEST(BringForward, TheWeekEndsOnSunday)
{
    EXPECT_EQ(comesUp(enquiryMonday.addDays(-1), enquiryMonday), ComesUp::Overdue);
    EXPECT_EQ(comesUp(enquiryMonday, enquiryMonday), ComesUp::Today);
    EXPECT_EQ(comesUp(enquiryMonday.addDays(6), enquiryMonday), ComesUp::ThisWeek);
    EXPECT_EQ(comesUp(enquiryMonday.addDays(7), enquiryMonday), ComesUp::Later);
    EXPECT_EQ(comesUp(enquiryMonday.addDays(7), enquiryMonday.addDays(6)), ComesUp::Later)
        << "from a Sunday";
    EXPECT_EQ(comesUp(QDate(), enquiryMonday), ComesUp::NoDate) << "no date is never overdue";
}

TEST(BringForward, ALineComesUpOnItsDayAndIsOverdueOnlyWhenItIsDue)
{
    const auto when = [](QDate bring, QDate due) {
        LineOfEnquiry line;
        line.bringOn = bring;
        line.dueOn = due;
        return comesUp(line, enquiryMonday);
    };
    EXPECT_EQ(when(enquiryMonday.addDays(-2), enquiryMonday.addDays(20)), ComesUp::Today)
        << "a look is missed";
    EXPECT_EQ(when(enquiryMonday, enquiryMonday.addDays(20)), ComesUp::Today);
    EXPECT_EQ(when(enquiryMonday.addDays(4), enquiryMonday.addDays(20)), ComesUp::ThisWeek);
    EXPECT_EQ(when(enquiryMonday.addDays(9), enquiryMonday.addDays(20)), ComesUp::Later);
    EXPECT_EQ(when(enquiryMonday.addDays(-9), enquiryMonday.addDays(-1)), ComesUp::Overdue);
    EXPECT_EQ(when(enquiryMonday.addDays(-9), {}), ComesUp::Today) << "without a due date";
    EXPECT_EQ(when({}, enquiryMonday.addDays(9)), ComesUp::Later);
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
        const auto lines =
            broughtForward(database.connection(), session.actor, enquiryMonday).value();
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
    raise(u"Mine"_s, enquiryMonday, officer.actor.id, elsewhere);
    raise(u"Nobody's, on my case"_s, enquiryMonday.addDays(1));
    raise(u"Another's"_s, enquiryMonday, other);
    raise(u"Nobody's, elsewhere"_s, enquiryMonday, {}, elsewhere);
    EXPECT_EQ(seenBy(officer), (QStringList{u"Mine"_s, u"Nobody's, on my case"_s}));
    EXPECT_EQ(seenBy(lead).size(), 4) << "a lead sees all";
}

TEST_P(BringForwardTest, TheEarliestComesFirstAndWhatHasNoDateLast)
{
    raise(u"Some day"_s, {});
    raise(u"Later"_s, enquiryMonday.addDays(40));
    raise(u"Overdue"_s, enquiryMonday.addDays(-3));
    EXPECT_EQ(seenBy(lead), (QStringList{u"Overdue"_s, u"Later"_s, u"Some day"_s}));
    const auto first =
        broughtForward(database.connection(), lead.actor, enquiryMonday).value().first();
    EXPECT_EQ(first.when, ComesUp::Overdue);
    EXPECT_EQ(first.reference, u"R-1"_s);
    EXPECT_TRUE(first.ownerName.isEmpty());
}

TEST_P(BringForwardTest, WhatIsFiledComesUpNoMoreButAResultStillDoes)
{
    const EnquiryId id = raise(u"Ask"_s, enquiryMonday, officer.actor.id);
    using enum EnquiryState;
    ASSERT_TRUE((MoveLineOfEnquiry{id, 1, Resulted, {}, u"Found"_s}.run(officer)));
    EXPECT_EQ(seenBy(officer).size(), 1);
    ASSERT_TRUE((MoveLineOfEnquiry{id, 2, Filed}.run(officer)));
    EXPECT_TRUE(seenBy(officer).isEmpty());
}

TEST_P(BringForwardTest, WhoDoesNotReviewSeesNone)
{
    const auto refused =
        broughtForward(database.connection(), database.as(Role::Analyst).actor, enquiryMonday);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Forbidden);
}

TEST_P(BringForwardTest, AnotherDayNeedsAReasonAndStandsInTheTrail)
{
    const EnquiryId id = raise(u"Ask"_s, enquiryMonday.addDays(-1), officer.actor.id);
    const QDate next = enquiryMonday.addDays(9);
    EXPECT_EQ((RedateLineOfEnquiry{id, 1, next, u" "_s}.run(officer).error().fault),
              Fault::Invalid);
    EXPECT_EQ((RedateLineOfEnquiry{id, 1, enquiryMonday.addDays(-1), u"Late"_s}
                   .run(officer)
                   .error()
                   .fault),
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
    line.dueOn = enquiryMonday.addDays(20);
    line.bringOn = enquiryMonday.addDays(2);
    const EnquiryId id = line.run(officer).value();
    const auto kept = [this] { return linesOfEnquiry(database.connection(), caseId)->first(); };
    EXPECT_EQ(kept().bringOn, enquiryMonday.addDays(2));
    ASSERT_TRUE(
        (RedateLineOfEnquiry{id, 1, {}, u"The archive is closed."_s, enquiryMonday.addDays(9)}.run(
            officer)));
    EXPECT_EQ(kept().bringOn, enquiryMonday.addDays(9));
    EXPECT_EQ(kept().dueOn, enquiryMonday.addDays(20));
    EXPECT_EQ(
        database.count(u"SELECT count(*) FROM audit_value WHERE field IN ('due', 'comes_up')"_s), 1)
        << "the trail names the day that moved";
    ASSERT_TRUE((RedateLineOfEnquiry{id, 2, enquiryMonday.addDays(30), u"They need longer."_s}.run(
        officer)));
    EXPECT_EQ(kept().bringOn, enquiryMonday.addDays(9)) << "and the other way round";
}

TEST_P(BringForwardTest, NoLineComesUpAfterItIsDue)
{
    AddLineOfEnquiry line{caseId, u"Ask"_s, officer.actor.id};
    line.dueOn = enquiryMonday.addDays(5);
    line.bringOn = enquiryMonday.addDays(6);
    EXPECT_EQ(line.run(officer).error().fault, Fault::Invalid);
    line.bringOn = enquiryMonday.addDays(5);
    const EnquiryId id = line.run(officer).value();
    EXPECT_EQ((RedateLineOfEnquiry{id, 1, {}, u"Later"_s, enquiryMonday.addDays(6)}.run(officer))
                  .error()
                  .fault,
              Fault::Invalid);
    EXPECT_EQ((RedateLineOfEnquiry{id, 1, enquiryMonday.addDays(4), u"Sooner"_s}.run(officer))
                  .error()
                  .fault,
              Fault::Invalid);
    EXPECT_EQ((RedateLineOfEnquiry{id, 1, {}, u"Nothing"_s}.run(officer)).error().fault,
              Fault::Invalid)
        << "no day at all";
    EXPECT_FALSE(database.lets(u"UPDATE line_of_enquiry SET bring_on = '2026-12-01'"_s));
}

TEST_P(BringForwardTest, WhatComesUpFirstStandsFirst)
{
    AddLineOfEnquiry line{caseId, u"Soon looked at"_s, officer.actor.id};
    line.dueOn = enquiryMonday.addDays(60);
    line.bringOn = enquiryMonday.addDays(1);
    ASSERT_TRUE(line.run(officer));
    raise(u"Soon due"_s, enquiryMonday.addDays(3), officer.actor.id);
    EXPECT_EQ(seenBy(officer), (QStringList{u"Soon looked at"_s, u"Soon due"_s}));
}

TEST_P(BringForwardTest, MovingALineOnKeepsItsDay)
{
    const EnquiryId id = raise(u"Ask"_s, enquiryMonday.addDays(3), officer.actor.id);
    ASSERT_TRUE((MoveLineOfEnquiry{id, 1, EnquiryState::ForAllocation}.run(officer)));
    EXPECT_EQ(linesOfEnquiry(database.connection(), caseId).value().first().dueOn,
              enquiryMonday.addDays(3));
}

INSTANTIATE_TEST_SUITE_P(Engines, BringForwardTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
