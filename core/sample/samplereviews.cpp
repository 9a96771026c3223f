#include "core/sample/samplereviews.h"

#include "core/assignment/reassigncases.h"
#include "core/enquiry/addlineofenquiry.h"
#include "core/links/answerlink.h"
#include "core/panel/panelrules.h"
#include "core/people/independence.h"
#include "core/refdata/codebook.h"
#include "core/referral/acknowledgereferral.h"
#include "core/referral/makereferral.h"
#include "core/review/reviewrecord.h"
#include "core/review/reviewstore.h"
#include "core/review/saveanswers.h"
#include "core/review/signoff.h"
#include "core/review/startreview.h"
#include "core/review/submitreview.h"
#include "core/risk/acknowledgealert.h"
#include "core/risk/riskalertstore.h"
#include "core/sample/sampleanswers.h"
#include "core/sample/samplepanels.h"
#include "core/storage/transaction.h"
#include "core/victim/recordcontact.h"

#include <cmath>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// In per cent: two fifths of the caseload by the day the demonstration stands
// at, and of the newest quarter of that what is still under way.
constexpr int askedOneIn = 4; // cases in which a victim was asked about contact
constexpr int begun = 43;
constexpr int newerAfter = 75;
constexpr int draftsOfNewer = 28;
constexpr int waitingOfNewer = 19;

enum class Reached { Draft, Submitted, SignedOff };

struct Work {
    CaseId id;
    Officer officer;
    int number = 0;
};

class SampleProgramme
{
public:
    SampleProgramme(Connection &connection, ScriptedClock &clock, const SampleStaff &staff,
                    quint64 seed, QDate until)
        : m_connection(connection)
        , m_clock(clock)
        , m_staff(staff)
        , m_random(seed ^ 0x5EED)
        , m_until(until)
    {}

    Result<int> run()
    {
        RV_CHECK(allot());
        const QList<Work> all = assigned();
        const qsizetype started = all.size() * begun / 100;
        const QDate first = m_clock.now().date();
        const qint64 days = first.daysTo(m_until);
        for (qsizetype i = 0; i < started; ++i) {
            // The pace rises: the square root puts more of the work later.
            const qint64 day = qint64(std::sqrt(double(i) / double(started)) * double(days));
            startOfDay(first.addDays(day));
            RV_CHECK(review(all.at(i), i, started));
        }
        return int(started);
    }

private:
    Session sessionOf(const Officer &officer)
    {
        return {m_connection, m_clock, officer, u"REVIEW"_s, u"demonstration"_s};
    }

    Result<> allot()
    {
        QList<QList<CaseId>> shares(m_staff.officers.size());
        Query query(m_connection, u"SELECT id FROM review_case ORDER BY id"_s);
        for (int number = 0; query.next(); ++number) {
            if (number % 12 != 11) // some wait for somebody
                shares[number % shares.size()].append(query.id<CaseId>(0));
        }
        Session lead = sessionOf(m_staff.leads.first());
        const CodeId reason = CodeBook::instance().find(u"reassignment_reason", u"ALLOCATION")->id;
        for (qsizetype i = 0; i < shares.size(); ++i) {
            if (shares.at(i).isEmpty())
                continue;
            const auto moved = ReassignCases{shares.at(i), m_staff.officers.at(i).id, reason,
                                             u"First allocation"_s}
                                   .run(lead);
            if (!moved)
                return tl::unexpected(moved.error());
            m_clock.addMinutes(1);
        }
        return {};
    }

    // The most urgent first, as the officers would take them.
    QList<Work> assigned()
    {
        QHash<OfficerId, Officer> officers;
        for (const Officer &officer : m_staff.officers)
            officers.insert(officer.id, officer);
        QList<Work> all;
        Query query(m_connection,
                    u"SELECT id, officer_id FROM review_case WHERE officer_id IS NOT NULL "
                    "ORDER BY (id * 7919) % 10007, id"_s);
        while (query.next())
            all.append(
                {query.id<CaseId>(0), officers.value(query.id<OfficerId>(1)), int(all.size())});
        return all;
    }

    void startOfDay(QDate day)
    {
        if (day.dayOfWeek() > 5)
            day = day.addDays(8 - day.dayOfWeek());
        const QDateTime start(day, QTime(8, 0), Qt::UTC);
        if (start > m_clock.now())
            m_clock.set(start);
        else
            m_clock.set(m_clock.now().addMSecs(40'000));
    }

    Result<> review(const Work &work, qsizetype at, qsizetype of)
    {
        Session officer = sessionOf(work.officer);
        const Result<Review> draft = StartReview{work.id}.run(officer);
        RV_CHECK(draft);
        const Result<ReviewRecord> record =
            reviewRecord(m_connection, work.officer, {work.id, work.officer.id});
        RV_CHECK(record);
        const SampleAnswers found(m_random, *draft, *record);
        const Reached reached = reachedBy(at, of);
        m_clock.set(m_clock.now().addMSecs(5'000));
        const Result<int> version =
            SaveAnswers{draft->id, draft->version,
                        reached == Reached::Draft ? undecided(found) : found.answers()}
                .run(officer);
        RV_CHECK(version);
        for (const QString &kind : found.referrals())
            RV_CHECK(refer(work, draft->id, kind));
        if (reached != Reached::Draft || work.number % 5 != 0) // some wait still
            RV_CHECK(acknowledgeRisk(work));
        if (work.number % askedOneIn == 0)
            RV_CHECK(recordWishes(work));
        if (reached == Reached::Draft)
            return {};
        if (found.needsEnquiry())
            RV_CHECK(raiseLine(work));
        if (found.answers().value(u"G1"_s) == "DEC-NFO"_L1)
            RV_CHECK(answerLinks(work));
        RV_CHECK((SubmitReview{draft->id, *version}.run(officer)));
        return reached == Reached::Submitted ? Result<>() : signOff(draft->id, work);
    }

    // Of the newer reviews some are still being written and some wait, beside
    // others that are signed off already.
    static Reached reachedBy(qsizetype at, qsizetype of)
    {
        if (at < of * newerAfter / 100)
            return Reached::SignedOff;
        const qsizetype turn = at % 100;
        return turn < draftsOfNewer                    ? Reached::Draft
               : turn < draftsOfNewer + waitingOfNewer ? Reached::Submitted
                                                       : Reached::SignedOff;
    }

    static Answers undecided(const SampleAnswers &found)
    {
        Answers answers = found.answers();
        for (const QString &question : {u"G1"_s, u"G2.assessment"_s, u"G2.options"_s})
            answers.remove(question);
        return answers;
    }

    Result<> refer(const Work &work, ReviewId review, const QString &kind)
    {
        Session officer = sessionOf(work.officer);
        MakeReferral referral;
        referral.caseId = work.id;
        referral.review = review;
        referral.kind = CodeBook::instance().find(u"referral_kind", kind)->id;
        referral.urgent = m_random.inHundred(30);
        referral.recipientBody =
            kind == "R-NCA"_L1 ? u"National Crime Agency"_s : u"Safeguarding partners"_s;
        referral.chaseOn = m_clock.now().date().addDays(2);
        const auto made = referral.run(officer);
        RV_CHECK(made);
        if (m_random.inHundred(97))
            return AcknowledgeReferral{*made, 1, u"Received"_s}.run(officer);
        return {};
    }

    Result<> acknowledgeRisk(const Work &work)
    {
        const auto alerts = alertsOf(m_connection, work.id);
        RV_CHECK(alerts);
        Session lead = sessionOf(m_staff.leads.at(work.number % m_staff.leads.size()));
        for (const RiskAlert &alert : *alerts) {
            if (alert.isOpen())
                RV_CHECK((AcknowledgeAlert{alert.id, alert.version,
                                           u"Safeguarding partners were told by telephone."_s}
                              .run(lead)));
        }
        return {};
    }

    // What the first victim said when the officer asked; some ask to be left alone.
    Result<> recordWishes(const Work &work)
    {
        Query query(m_connection, u"SELECT min(id) FROM victim WHERE case_id = :case"_s);
        query.bind(":case"_L1, work.id).next();
        if (query.isNull(0))
            return {};
        const CodeBook &codes = CodeBook::instance();
        const int turn = work.number / askedOneIn;
        VictimContact contact;
        contact.mayBeContacted = turn % 5 != 0;
        if (*contact.mayBeContacted) {
            const auto ways = codes.list(u"contact_preference");
            contact.preference = ways.at(turn % ways.size()).id;
        }
        contact.toldOfOutcome =
            codes.find(u"yes_no_unknown", turn % 2 ? u"NO"_s : u"NOT_ON_FILE"_s)->id;
        Session officer = sessionOf(work.officer);
        return RecordContact{query.id<VictimId>(0), contact}.run(officer);
    }

    Result<> raiseLine(const Work &work)
    {
        Session officer = sessionOf(work.officer);
        AddLineOfEnquiry line;
        line.caseId = work.id;
        line.action = u"Ask the archive for the exhibit register"_s;
        line.owner = work.officer.id;
        line.estimateMinutes = 60 * (1 + m_random.below(8));
        line.dueOn = m_clock.now().date().addDays(30);
        if (work.number % 2 == 0)
            line.bringOn = m_clock.now().date().addDays(14);
        const auto raised = line.run(officer);
        return raised ? Result<>() : tl::unexpected(raised.error());
    }

    static Feedback fedBack()
    {
        return {{CodeBook::instance().find(u"return_factor", u"MATERIAL")->id},
                u"Name each exhibit that was asked for and the answer."_s,
                3};
    }

    // What is shared with many says less than what is shared with few.
    Result<> answerLinks(const Work &work)
    {
        const Result<QList<CaseLink>> links = seenElsewhere(m_connection, work.id);
        RV_CHECK(links);
        Session officer = sessionOf(work.officer);
        for (const CaseLink &link : *links) {
            if (link.answer)
                continue;
            const LinkVerdict verdict = !link.key.other     ? LinkVerdict::NotRelevant
                                        : link.inCases == 2 ? LinkVerdict::Relevant
                                                            : LinkVerdict::Unsure;
            RV_CHECK((AnswerLink{work.id, link.key, verdict}.run(officer)));
        }
        return {};
    }

    // A lead in turn who had no part in the original investigation.
    std::optional<Officer> independentLead(const Work &work)
    {
        for (qsizetype turn = 0; turn < m_staff.leads.size(); ++turn) {
            const Officer &lead = m_staff.leads.at((work.number + turn) % m_staff.leads.size());
            if (isIndependent(m_connection, lead.id, work.id))
                return lead;
        }
        return std::nullopt;
    }

    // Most are agreed; a few came back or went up.
    Result<> signOff(ReviewId review, const Work &work)
    {
        const std::optional<Officer> independent = independentLead(work);
        if (!independent)
            return {}; // it waits for somebody
        Session lead = sessionOf(*independent);
        m_clock.set(m_clock.now().addMSecs(3'000));
        const int how = m_random.below(100);
        if (how < 2)
            return SignOff{review, SignOffDecision::Return,
                           u"Say which exhibits were asked for, and when."_s, fedBack()}
                .run(lead);
        if (how < 3)
            return SignOff{review, SignOffDecision::Escalate,
                           u"Several forces are concerned; for the panel."_s}
                .run(lead);
        const CodeId decision = decisionOf(m_connection, review);
        if (needsPanel(decision, ReviewState::Submitted))
            return SamplePanel{review, work.id, decision, how < 92}.run(lead);
        return SignOff{review, SignOffDecision::Agree, {}}.run(lead);
    }

    Connection &m_connection;
    ScriptedClock &m_clock;
    const SampleStaff &m_staff;
    SampleRandom m_random;
    const QDate m_until;
};

} // namespace

Result<int> workThrough(Connection &connection, ScriptedClock &clock, const SampleStaff &staff,
                        quint64 seed, QDate until)
{
    try {
        return SampleProgramme(connection, clock, staff, seed, until).run();
    } catch (const StoreFault &fault) {
        return tl::unexpected(fault.error);
    }
}

} // namespace Revisit
