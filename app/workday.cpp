#include "app/workday.h"

#include "app/commandline.h"
#include "core/assignment/reassigncases.h"
#include "core/audit/verifytrail.h"
#include "core/cases/caselist.h"
#include "core/cases/caseload.h"
#include "core/cases/opencase.h"
#include "core/enquiry/addlineofenquiry.h"
#include "core/people/independence.h"
#include "core/people/officerstore.h"
#include "core/refdata/codebook.h"
#include "core/referral/acknowledgereferral.h"
#include "core/referral/makereferral.h"
#include "core/review/reviewrecord.h"
#include "core/review/saveanswers.h"
#include "core/review/signoff.h"
#include "core/review/startreview.h"
#include "core/review/submitreview.h"
#include "core/sample/sampleinvestigation.h"

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageOfCases = 200;

class WorkDay
{
public:
    WorkDay(Connection &connection, const Clock &clock, const TellStep &tell)
        : m_connection(connection)
        , m_clock(clock)
        , m_tell(tell)
    {}

    Result<> run()
    {
        const Result<QList<Officer>> officers = activeOfficers(m_connection);
        RV_CHECK(officers);
        m_officers = *officers;
        RV_CHECK(review());
        RV_CHECK(signOff());
        RV_CHECK(reassign());
        return verify();
    }

private:
    Result<Session> sessionOf(OfficerId id)
    {
        const auto found = std::ranges::find(m_officers, id, &Officer::id);
        if (found == m_officers.end())
            return fail(Fault::NotFound, u"The officer of the case is not active."_s);
        return Session{m_connection, m_clock, *found, u"REVIEW"_s, u"command line"_s};
    }

    // The most urgent case of an officer whose review has not begun.
    Result<CaseRow> freshCase()
    {
        const Result<Session> lead = Revisit::sessionOf(m_connection, m_clock, Role::TeamLead);
        RV_CHECK(lead);
        CaseFilter filter;
        filter.statuses = {CaseStatus::NotStarted};
        const Result<QList<CaseId>> ids = caseIds(m_connection, lead->actor, filter);
        RV_CHECK(ids);
        const Result<QList<CaseRow>> rows =
            caseRows(m_connection, lead->actor, ids->mid(0, pageOfCases));
        RV_CHECK(rows);
        const auto found = std::ranges::find_if(*rows, [&](const CaseRow &row) {
            return row.officer.isValid() &&
                   isIndependent(m_connection, lead->actor.id, row.id); // and signs it off
        });
        if (found == rows->end())
            return fail(Fault::NotFound, u"No case waits for its review."_s);
        return *found;
    }

    // From the blank form to the lead's list.
    Result<> review()
    {
        const Result<CaseRow> task = freshCase();
        RV_CHECK(task);
        m_task = *task;
        Result<Session> officer = sessionOf(m_task.officer);
        RV_CHECK(officer);
        const Result<Review> begun = StartReview{m_task.id}.run(*officer);
        RV_CHECK(begun);
        const Result<ReviewRecord> around = askedRecord(m_connection, m_task.id);
        RV_CHECK(around);
        Answers answers = answersFrom(begun->answers);
        answerInvestigation(currentForm(), *around, quint64(m_task.id.value()), answers);
        const Result<int> version = SaveAnswers{begun->id, begun->version, answers}.run(*officer);
        RV_CHECK(version);
        RV_CHECK(refer(*officer, begun->id));
        RV_CHECK(raiseLine(*officer));
        RV_CHECK((SubmitReview{begun->id, *version}.run(*officer)));
        m_review = begun->id;
        m_tell("reviewed and submitted " + m_task.reference.toUtf8());
        return {};
    }

    // A victim who may need support, and further enquiries. What the file said
    // already stays.
    static Answers answersFrom(Answers answers)
    {
        const Answers ifOpen{{u"A1"_s, u"As listed"_s},        {u"A1.system"_s, u"UNKNOWN"_s},
                             {u"B3.date"_s, unknownAnswer},    {u"B3"_s, u"not recorded"_s},
                             {u"B3.by"_s, u"UNKNOWN"_s},       {u"B4"_s, unknownAnswer},
                             {u"B4.unidentified"_s, u"0"_s},   {u"B5"_s, unknownAnswer},
                             {u"B6"_s, u"SET-UNK"_s},          {u"B6.online"_s, u"UNKNOWN"_s},
                             {u"B6.crossover"_s, u"UNKNOWN"_s}};
        for (auto it = ifOpen.cbegin(); it != ifOpen.cend(); ++it) {
            if (!answers.contains(it.key()))
                answers.insert(it.key(), it.value());
        }
        answers.insert({{u"C1"_s, u"no"_s},
                        {u"C2"_s, u"no"_s},
                        {u"C3"_s, u"no"_s},
                        {u"C4"_s, u"no"_s},
                        {u"C5"_s, u"unclear"_s},
                        {u"A2"_s, u"CRIME_REPORT,CPS_ADVICE"_s},
                        {u"A3"_s, noneAnswer},
                        {u"A4"_s, u"yes"_s},
                        {u"A6"_s, u"80"_s},
                        {u"B7"_s, u"NAMED_TOGETHER"_s},
                        {u"B8"_s, u"no"_s},
                        {u"E1"_s, u"MO-10"_s},
                        {u"E1.present@MO-10"_s, u"yes"_s},
                        {u"E1.recoverable@MO-10"_s, u"unknown"_s},
                        {u"E1.opportunity@MO-10"_s, u"digital"_s},
                        {u"E2"_s, u"partly"_s},
                        {u"E3"_s, u"cannot_tell"_s},
                        {u"E4"_s, u"requires_improvement"_s},
                        {u"E5"_s, u"no"_s},
                        {u"G1"_s, u"DEC-ENQ"_s},
                        {u"G2.information"_s, u"Crime report and CPS advice, read in full."_s},
                        {u"G2.assessment"_s, u"Communications data was never asked for."_s},
                        {u"G2.powers"_s, u"Code for Crown Prosecutors, evidential stage."_s},
                        {u"G2.options"_s, u"Closing again was rejected; enquiries come first."_s},
                        {u"G5"_s, u"no"_s}});
        return answers;
    }

    Result<> refer(Session &officer, ReviewId review)
    {
        MakeReferral referral;
        referral.caseId = m_task.id;
        referral.review = review;
        referral.kind = CodeBook::instance().find(u"referral_kind", u"R-MASH")->id;
        referral.recipientBody = u"Safeguarding hub"_s;
        const Result<ReferralId> made = referral.run(officer);
        RV_CHECK(made);
        RV_CHECK((AcknowledgeReferral{*made, 1, u"Received"_s}.run(officer)));
        m_tell("referred and acknowledged");
        return {};
    }

    Result<> raiseLine(Session &officer)
    {
        AddLineOfEnquiry line;
        line.caseId = m_task.id;
        line.action = u"Ask the provider for communications data"_s;
        line.owner = m_task.officer;
        line.dueOn = m_clock.now().date().addDays(30);
        RV_CHECK(line.run(officer));
        m_tell("raised a line of enquiry");
        return {};
    }

    Result<> signOff()
    {
        Result<Session> lead = Revisit::sessionOf(m_connection, m_clock, Role::TeamLead);
        RV_CHECK(lead);
        RV_CHECK(OpenCase{m_task.id}.run(*lead));
        m_tell("opened " + m_task.reference.toUtf8());
        RV_CHECK((SignOff{m_review, SignOffDecision::Agree}.run(*lead)));
        m_tell("signed off " + m_task.reference.toUtf8());
        return {};
    }

    Result<> reassign()
    {
        const Result<CaseRow> task = freshCase();
        RV_CHECK(task);
        Result<Session> lead = Revisit::sessionOf(m_connection, m_clock, Role::TeamLead);
        RV_CHECK(lead);
        const auto other = std::ranges::find_if(m_officers, [&](const Officer &officer) {
            return officer.role == Role::ReviewOfficer && officer.id != task->officer;
        });
        if (other == m_officers.end())
            return fail(Fault::NotFound, u"There is no other officer to give a case to."_s);
        const CodeId workload = CodeBook::instance().find(u"reassignment_reason", u"WORKLOAD")->id;
        RV_CHECK((ReassignCases{{task->id}, other->id, workload, u"Self-test"_s}.run(*lead)));
        m_tell("reassigned " + task->reference.toUtf8());
        return {};
    }

    Result<> verify()
    {
        const Result<TrailReport> trail = verifyTrail(m_connection);
        RV_CHECK(trail);
        if (!trail->ok)
            return fail(Fault::Internal, trail->problem);
        m_tell("verified " + QByteArray::number(trail->entries) + " entries");
        return {};
    }

    Connection &m_connection;
    const Clock &m_clock;
    const TellStep &m_tell;
    QList<Officer> m_officers;
    CaseRow m_task;
    ReviewId m_review;
};

} // namespace

Result<> workADay(const ConnectionSpec &spec, const TellStep &tell)
{
    const Clock clock;
    const auto caseload = openCaseload(spec, clock);
    if (!caseload)
        return tl::unexpected(caseload.error());
    return WorkDay(*caseload->connection, clock, tell).run();
}

} // namespace Revisit
