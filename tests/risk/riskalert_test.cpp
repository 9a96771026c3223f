#include "core/cases/opencase.h"
#include "core/review/saveanswers.h"
#include "core/review/startreview.h"
#include "core/risk/acknowledgealert.h"
#include "core/risk/escalatealerts.h"
#include "core/risk/riskalertstore.h"
#include "tests/support/testdatabase.h"

namespace Revisit {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class RiskAlertTest : public testing::TestWithParam<QString>
{
protected:
    // Answers of part C, saved as an officer types them.
    void answer(const Answers &answers)
    {
        const Review draft = StartReview{caseId}.run(officer).value();
        const auto saved = SaveAnswers{draft.id, draft.version, answers}.run(officer);
        ASSERT_TRUE(saved) << saved.error().message.toStdString();
        review = draft.id;
        version = *saved;
    }
    void answerAgain(const Answers &answers)
    {
        const auto saved = SaveAnswers{review, version, answers}.run(officer);
        ASSERT_TRUE(saved) << saved.error().message.toStdString();
        version = *saved;
    }

    QList<RiskAlert> waiting() { return waitingAlerts(database.connection(), lead.actor).value(); }
    Result<> acknowledge(Session &by, const RiskAlert &alert)
    {
        return AcknowledgeAlert{alert.id, alert.version, u"Told the hub at once."_s}.run(by);
    }

    TestDatabase database{GetParam()};
    Session officer = database.as(Role::ReviewOfficer);
    Session lead = database.as(Role::TeamLead);
    CaseId caseId = database.addCase(u"R-1"_s, officer.actor.id);
    ReviewId review;
    int version = 0;
};

TEST_P(RiskAlertTest, ALiveRiskTellsASupervisorAtOnce)
{
    answer({{u"C1"_s, u"no"_s}, {u"C2"_s, u"yes"_s}});
    const QList<RiskAlert> alerts = waiting();
    ASSERT_EQ(alerts.size(), 1);
    EXPECT_EQ(alerts.first().reference, u"R-1"_s);
    EXPECT_EQ(alerts.first().indicators, QStringList{u"C2"_s});
    EXPECT_EQ(alerts.first().raisedBy, officer.actor.id);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit WHERE action = 'risk.raised'"_s), 1);
}

// Review dossier 11, invariant 4.
TEST_P(RiskAlertTest, Invariant4UnclearCountsAsYes)
{
    answer({{u"C3"_s, u"unclear"_s}});
    EXPECT_EQ(waiting().size(), 1);
}

TEST_P(RiskAlertTest, NoRiskTellsNobody)
{
    answer({{u"C1"_s, u"no"_s}, {u"C5"_s, u"yes"_s}});
    EXPECT_TRUE(waiting().isEmpty());
}

TEST_P(RiskAlertTest, AFurtherIndicatorJoinsTheAlertThatWaits)
{
    answer({{u"C1"_s, u"yes"_s}});
    answerAgain({{u"C4"_s, u"yes"_s}});
    ASSERT_EQ(waiting().size(), 1);
    EXPECT_EQ(waiting().first().indicators, (QStringList{u"C1"_s, u"C4"_s}));
}

TEST_P(RiskAlertTest, NobodyClosesTheRiskThatTheyCleared)
{
    answer({{u"C1"_s, u"yes"_s}});
    answerAgain({{u"C1"_s, u"no"_s}});
    EXPECT_EQ(waiting().size(), 1) << "taking the answer back does not close it";

    Session leadWhoReviews = database.as(Role::TeamLead);
    const CaseId own = database.addCase(u"R-2"_s, leadWhoReviews.actor.id);
    const Review draft = StartReview{own}.run(leadWhoReviews).value();
    ASSERT_TRUE((SaveAnswers{draft.id, draft.version, {{u"C1"_s, u"yes"_s}}}.run(leadWhoReviews)));
    const RiskAlert ownAlert = waiting().last();
    EXPECT_EQ(acknowledge(leadWhoReviews, ownAlert).error().fault, Fault::Forbidden);
    EXPECT_FALSE(database.lets(
        u"UPDATE risk_alert SET acknowledged_by = raised_by, acknowledged_at = raised_at "
        "WHERE id = %1"_s.arg(ownAlert.id.value())));
}

TEST_P(RiskAlertTest, IsAcknowledgedWithWhatWasDone)
{
    answer({{u"C1"_s, u"yes"_s}});
    const RiskAlert alert = waiting().first();
    EXPECT_EQ((AcknowledgeAlert{alert.id, alert.version, u"Ok"_s}.run(lead)).error().fault,
              Fault::Invalid);
    EXPECT_EQ(acknowledge(officer, alert).error().fault, Fault::Forbidden);
    ASSERT_TRUE(acknowledge(lead, alert));
    EXPECT_TRUE(waiting().isEmpty());
    const RiskAlert done = alertsOf(database.connection(), caseId).value().first();
    EXPECT_EQ(done.action, u"Told the hub at once."_s);
    EXPECT_EQ(done.acknowledgedBy, lead.actor.name);
    EXPECT_EQ(acknowledge(lead, alert).error().fault, Fault::Conflict);
}

TEST_P(RiskAlertTest, WhatGrewMeanwhileIsNotAcknowledgedUnread)
{
    answer({{u"C1"_s, u"yes"_s}});
    const RiskAlert read = waiting().first();
    answerAgain({{u"C2"_s, u"yes"_s}});
    EXPECT_EQ(acknowledge(lead, read).error().fault, Fault::Conflict);
    EXPECT_EQ(waiting().size(), 1);
}

// Review dossier 11, invariant 33.
TEST_P(RiskAlertTest, Invariant33IsAcknowledgedOrGoesUpAfterSixtyMinutes)
{
    answer({{u"C1"_s, u"yes"_s}});
    database.clock.advance(59min + 59s);
    EXPECT_EQ(EscalateAlerts{}.run(officer).value(), 0);
    EXPECT_FALSE(waiting().first().isEscalated());
    database.clock.advance(1s);
    EXPECT_EQ(EscalateAlerts{}.run(officer).value(), 1);
    EXPECT_TRUE(waiting().first().isEscalated());
    EXPECT_EQ(EscalateAlerts{}.run(officer).value(), 0) << "once is enough";
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit WHERE action = 'risk.escalated'"_s), 1);
    ASSERT_TRUE(acknowledge(lead, waiting().first()));
    EXPECT_TRUE(waiting().isEmpty());
}

TEST_P(RiskAlertTest, AnAcknowledgedOneNeverGoesUp)
{
    answer({{u"C1"_s, u"yes"_s}});
    ASSERT_TRUE(acknowledge(lead, waiting().first()));
    database.clock.advance(2h);
    EXPECT_EQ(EscalateAlerts{}.run(officer).value(), 0);
}

TEST_P(RiskAlertTest, NobodyRemovesOneOrTakesAnAcknowledgementBack)
{
    answer({{u"C1"_s, u"yes"_s}});
    ASSERT_TRUE(acknowledge(lead, waiting().first()));
    EXPECT_FALSE(database.lets(u"DELETE FROM risk_alert"_s));
    EXPECT_FALSE(database.lets(u"UPDATE risk_alert SET acknowledged_at = NULL"_s));
}

INSTANTIATE_TEST_SUITE_P(Databases, RiskAlertTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace

} // namespace Revisit
