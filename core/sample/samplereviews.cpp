#include "core/sample/samplereviews.h"

#include "core/assignment/reassigncases.h"
#include "core/enquiry/addlineofenquiry.h"
#include "core/refdata/codebook.h"
#include "core/referral/acknowledgereferral.h"
#include "core/referral/makereferral.h"
#include "core/review/reviewstore.h"
#include "core/review/saveanswers.h"
#include "core/review/signoff.h"
#include "core/review/startreview.h"
#include "core/review/submitreview.h"
#include "core/sample/samplerandom.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

using Choice = Weighted<const char *>;

constexpr std::array decisions{
    Choice{"DEC-NFO", 42}, Choice{"DEC-ENQ", 24}, Choice{"DEC-REINV", 13}, Choice{"DEC-CPS", 6},
    Choice{"DEC-INFO", 6}, Choice{"DEC-HOLD", 4}, Choice{"DEC-NCA", 3},    Choice{"DEC-PREV", 2}};
constexpr std::array missed{Choice{"MO-01", 20}, Choice{"MO-05", 12}, Choice{"MO-07", 14},
                            Choice{"MO-10", 14}, Choice{"MO-12", 12}, Choice{"MO-16", 10},
                            Choice{"MO-19", 8},  Choice{"MO-22", 10}};
constexpr std::array referrals{Choice{"R-MASH", 50}, Choice{"R-ISVA", 25}, Choice{"R-S47", 15},
                               Choice{"R-INTEL", 10}};

// Two fifths of the caseload by the day the demonstration stands at.
constexpr int worked = 40;
constexpr int drafts = 3;

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
        const qsizetype toDo = all.size() * (worked + drafts) / 100;
        const QDate first = m_clock.now().date();
        const qint64 days = first.daysTo(m_until);
        for (qsizetype i = 0; i < toDo; ++i) {
            // The pace rises: the square root puts more of the work later.
            const qint64 day = qint64(std::sqrt(double(i) / double(toDo)) * double(days));
            startOfDay(first.addDays(day));
            RV_CHECK(review(all.at(i), i, toDo));
        }
        return int(toDo);
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
        const Result<Review> begun = StartReview{work.id}.run(officer);
        if (!begun)
            return tl::unexpected(begun.error());
        const Answers answers = answersFor(work);
        const bool staysDraft = at >= of - of * drafts / (worked + drafts);
        Answers typed = answers;
        if (staysDraft) {
            typed.remove(u"G1"_s);
            typed.remove(u"G2"_s);
        }
        m_clock.set(m_clock.now().addMSecs(5'000));
        const Result<int> version = SaveAnswers{begun->id, begun->version, typed}.run(officer);
        if (!version)
            return tl::unexpected(version.error());
        if (hasReferral(answers))
            RV_CHECK(refer(work, answers));
        if (staysDraft)
            return {};
        const Result<> submitted = SubmitReview{begun->id, *version}.run(officer);
        if (!submitted)
            return submitted;
        if (answers.value(u"G1"_s) == "DEC-ENQ"_L1)
            RV_CHECK(raiseLine(work));
        return signOff(begun->id, work, at, of);
    }

    static bool hasReferral(const Answers &answers) { return !answers.value(u"C6"_s).isEmpty(); }

    Answers answersFor(const Work &work)
    {
        Answers answers;
        for (const QString &risk : {u"C1"_s, u"C2"_s, u"C3"_s, u"C4"_s, u"C5"_s})
            answers.insert(risk, m_random.inHundred(97)   ? u"no"_s
                                 : m_random.inHundred(50) ? u"yes"_s
                                                          : u"unclear"_s);
        if (std::ranges::any_of(QStringList{u"C1"_s, u"C2"_s, u"C3"_s, u"C4"_s, u"C5"_s},
                                [&](const QString &risk) { return answers[risk] != "no"_L1; }))
            answers.insert(u"C6"_s,
                           QLatin1String(pick(m_random, std::span<const Choice>(referrals))));
        answers.insert(u"A1"_s, u"As listed in the overview"_s);
        answers.insert(u"A2"_s, u"CRIME_REPORT,INTERVIEWS"_s);
        answers.insert(u"A4"_s, u"yes"_s);
        answers.insert(u"A5"_s, u"REVIEW"_s);
        answers.insert(u"A6"_s, QString::number(15 + m_random.below(100)));
        answers.insert(u"B3"_s, u"As recorded in the closure"_s);
        answers.insert(u"B6"_s, u"SET-ORG"_s);
        answers.insert(u"B8"_s, u"no"_s);
        addFindings(answers);
        addDecision(work, answers);
        return answers;
    }

    void addFindings(Answers &answers)
    {
        if (m_random.inHundred(60))
            answers.insert(u"E1"_s, QLatin1String(pick(m_random, std::span<const Choice>(missed))));
        answers.insert(u"E2"_s, m_random.inHundred(45) ? u"partly"_s : u"reasonable"_s);
        answers.insert(u"E3"_s, m_random.inHundred(40) ? u"no"_s : u"cannot_tell"_s);
        answers.insert(u"E4"_s,
                       m_random.inHundred(55) ? u"requires_improvement"_s : u"inadequate"_s);
        answers.insert(u"E5"_s, u"no"_s);
        answers.insert(u"G5"_s, u"no"_s);
    }

    void addDecision(const Work &work, Answers &answers)
    {
        const ScopeResult scope =
            evaluateScope(currentRuleset(), readScopeFacts(m_connection, work.id));
        const QString decision =
            scope.inScope == false
                ? u"DEC-OOS"_s
                : QString(QLatin1String(pick(m_random, std::span<const Choice>(decisions))));
        answers.insert(u"G1"_s, decision);
        answers.insert(u"G2"_s, u"Material read in full; options considered and recorded in the "
                                "decision log; next step as decided."_s);
        if (decision == "DEC-OOS"_L1)
            answers.insert(u"B9"_s, u"OOS-SINGLE"_s);
        if (decision == "DEC-NFO"_L1)
            answers.insert(u"G3"_s, u"A new account, or a match of exhibits still held."_s);
        if (decision == "DEC-HOLD"_L1)
            answers.insert(u"G7"_s, u"2026-06-01"_s);
        if (decision == "DEC-INFO"_L1)
            answers.insert(u"A3"_s, u"NOT_LOCATED"_s);
    }

    Result<> refer(const Work &work, const Answers &answers)
    {
        Session officer = sessionOf(work.officer);
        MakeReferral referral;
        referral.caseId = work.id;
        referral.kind = CodeBook::instance().find(u"referral_kind", answers.value(u"C6"_s))->id;
        referral.urgent = m_random.inHundred(30);
        referral.recipientBody = u"Safeguarding partners"_s;
        referral.chaseOn = m_clock.now().date().addDays(2);
        const auto made = referral.run(officer);
        if (!made)
            return tl::unexpected(made.error());
        if (m_random.inHundred(80))
            return AcknowledgeReferral{*made, 1, u"Received"_s}.run(officer);
        return {};
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
        const auto raised = line.run(officer);
        return raised ? Result<>() : tl::unexpected(raised.error());
    }

    // The newest still wait; a few of the others came back or went up.
    Result<> signOff(ReviewId review, const Work &work, qsizetype at, qsizetype of)
    {
        if (at > of - of * (drafts + 2) / (worked + drafts))
            return {};
        Session lead = sessionOf(m_staff.leads.at(work.number % m_staff.leads.size()));
        m_clock.set(m_clock.now().addMSecs(3'000));
        const int how = m_random.below(100);
        if (how < 2)
            return SignOff{review, SignOffDecision::Return,
                           u"Say which exhibits were asked for, and when."_s}
                .run(lead);
        if (how < 3)
            return SignOff{review, SignOffDecision::Escalate,
                           u"Several forces are concerned; for the panel."_s}
                .run(lead);
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
