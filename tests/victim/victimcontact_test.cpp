#include "core/audit/auditaction.h"
#include "core/cases/opencase.h"
#include "core/refdata/codebook.h"
#include "core/victim/recordcontact.h"
#include "core/victim/victimcontactstore.h"
#include "tests/support/testdatabase.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class VictimContactTest : public testing::TestWithParam<QString>
{
protected:
    VictimContactTest()
    {
        database.connection().execute(
            u"INSERT INTO victim (case_id, number) VALUES (%1, 1)"_s.arg(caseId.value()));
        victim = VictimId(database.count(u"SELECT max(id) FROM victim"_s));
    }

    VictimContact asked(int number = 0) const
    {
        VictimContact contact;
        contact.number = number;
        contact.mayBeContacted = true;
        contact.preference = CodeBook::instance().find(u"contact_preference", u"LETTER")->id;
        contact.arrangements = u"To the new address only"_s;
        contact.toldOn = PartialDate::fromStored(u"2014~"_s);
        return contact;
    }

    QList<VictimContact> recorded() { return contactsOf(database.connection(), victim).value(); }

    TestDatabase database{GetParam()};
    CaseId caseId = database.addCase(u"R-1"_s);
    Session officer = database.as(Role::ReviewOfficer);
    VictimId victim;
};

TEST_P(VictimContactTest, WhatNobodyAskedStaysUnknown)
{
    const CaseDetail detail = OpenCase{caseId}.run(officer).value();
    ASSERT_EQ(detail.victims.size(), 1);
    EXPECT_FALSE(detail.victims.first().contact.isRecorded());
    EXPECT_FALSE(detail.victims.first().contact.mayBeContacted.has_value());
}

TEST_P(VictimContactTest, TheNewestCountsAndNothingIsLost)
{
    ASSERT_TRUE((RecordContact{victim, asked()}.run(officer)));
    VictimContact declined;
    declined.number = 1;
    declined.mayBeContacted = false;
    ASSERT_TRUE((RecordContact{victim, declined}.run(officer)));
    const QList<VictimContact> contacts = recorded();
    ASSERT_EQ(contacts.size(), 2);
    EXPECT_EQ(contacts.first().mayBeContacted, false);
    EXPECT_EQ(contacts.last().arrangements, u"To the new address only"_s);
    EXPECT_EQ(contacts.last().toldOn.stored(), u"2014~"_s);
    const CaseDetail detail = OpenCase{caseId}.run(officer).value();
    EXPECT_EQ(detail.victims.first().contact, contacts.first());
}

TEST_P(VictimContactTest, ARecordingMadeMeanwhileIsAConflict)
{
    ASSERT_TRUE((RecordContact{victim, asked()}.run(officer)));
    const auto stale = RecordContact{victim, asked()}.run(officer);
    ASSERT_FALSE(stale);
    EXPECT_EQ(stale.error().fault, Fault::Conflict);
    EXPECT_EQ(recorded().size(), 1);
}

TEST_P(VictimContactTest, WhoAsksNotToBeContactedHasNoPreferredWay)
{
    VictimContact contradiction = asked();
    contradiction.mayBeContacted = false;
    EXPECT_EQ((RecordContact{victim, contradiction}.run(officer)).error().fault, Fault::Invalid);
}

TEST_P(VictimContactTest, LeavesOneEntryWithoutTheWordsThemselves)
{
    ASSERT_TRUE((RecordContact{victim, asked()}.run(officer)));
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit WHERE action = "
                             "'victim.contact_recorded'"_s),
              1);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit WHERE body LIKE '%new address%'"_s), 0);
}

TEST_P(VictimContactTest, IsForThoseWhoReviewCases)
{
    Session auditor = database.as(Role::Auditor);
    EXPECT_EQ((RecordContact{victim, asked()}.run(auditor)).error().fault, Fault::Forbidden);
}

TEST_P(VictimContactTest, NobodyAltersOrRemovesItPastTheUseCases)
{
    ASSERT_TRUE((RecordContact{victim, asked()}.run(officer)));
    EXPECT_FALSE(database.lets(u"UPDATE victim_contact SET may_be_contacted = 0"_s));
    EXPECT_FALSE(database.lets(u"DELETE FROM victim_contact"_s));
    EXPECT_EQ(recorded().size(), 1);
}

INSTANTIATE_TEST_SUITE_P(Databases, VictimContactTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace

} // namespace Revisit
