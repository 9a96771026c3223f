#include "core/sample/sampleanswers.h"

#include "core/review/reviewrules.h"
#include "core/review/ruleset.h"
#include "core/review/scopeanswers.h"
#include "core/sample/sampleinvestigation.h"

#include <algorithm>
#include <array>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

using Pick = Weighted<const char *>;

constexpr std::array decisions{Pick{"DEC-NFO", 42}, Pick{"DEC-ENQ", 24}, Pick{"DEC-REINV", 13},
                               Pick{"DEC-CPS", 6},  Pick{"DEC-INFO", 6}, Pick{"DEC-HOLD", 4},
                               Pick{"DEC-NCA", 3},  Pick{"DEC-PREV", 1}, Pick{"DEC-LIVE", 1}};
constexpr std::array missed{Pick{"MO-01", 20}, Pick{"MO-05", 12}, Pick{"MO-07", 14},
                            Pick{"MO-10", 14}, Pick{"MO-12", 12}, Pick{"MO-16", 10},
                            Pick{"MO-19", 8},  Pick{"MO-22", 10}};
constexpr std::array opportunities{Pick{"none", 40}, Pick{"digital", 20}, Pick{"forensic", 15},
                                   Pick{"witness", 15}, Pick{"linked_case", 10}};
constexpr std::array referralKinds{Pick{"R-MASH", 50}, Pick{"R-ISVA", 25}, Pick{"R-S47", 15},
                                   Pick{"R-INTEL", 10}};

QString chosen(SampleRandom &random, std::span<const Pick> choices)
{
    return QString::fromLatin1(pick(random, choices));
}

// The reason that answers to the first criterion that is not met.
QString exclusionReason(const ScopeResult &scope)
{
    static const QHash<QString, QString> reasons{
        {u"C1"_s, u"OOS-CHARGED"_s}, {u"C2"_s, u"OOS-DATES"_s},      {u"C3"_s, u"OOS-SINGLE"_s},
        {u"C4"_s, u"OOS-NOCHILD"_s}, {u"C5"_s, u"OOS-NONCONTACT"_s}, {u"C6"_s, u"OOS-DEAD"_s},
        {u"C7"_s, u"OOS-PREV"_s},    {u"C8"_s, u"OOS-AREA"_s}};
    const auto failed =
        std::ranges::find(scope.criteria, std::optional(false), &CriterionResult::met);
    return failed == scope.criteria.end() ? u"OOS-ERROR"_s
                                          : reasons.value(failed->criterion, u"OOS-ERROR"_s);
}

} // namespace

SampleAnswers::SampleAnswers(SampleRandom &random, const Review &draft, const ReviewRecord &record)
    : m_random(random)
    , m_record(record)
    , m_draft(draft)
    , m_answers(draft.answers)
{
    addRisk();
    addIdentity();
    addScope();
    decide();
    if (stageFor(m_answers) == ReviewStage::Assessment)
        addAssessment();
}

QString SampleAnswers::decision() const
{
    return m_answers.value(u"G1"_s);
}

bool SampleAnswers::needsEnquiry() const
{
    return QStringList{u"DEC-ENQ"_s, u"DEC-REINV"_s, u"DEC-INFO"_s, u"DEC-NCA"_s, u"DEC-CPS"_s}
        .contains(decision());
}

void SampleAnswers::answer(const QString &question, const QString &text)
{
    m_answers.insert(question, text);
}

void SampleAnswers::answerIfOpen(const QString &question, const QString &text)
{
    if (!m_answers.contains(question))
        answer(question, text);
}

void SampleAnswers::addRisk()
{
    for (const QString &risk : {u"C1"_s, u"C2"_s, u"C3"_s, u"C4"_s, u"C5"_s})
        answer(risk, m_random.inHundred(97)   ? u"no"_s
                     : m_random.inHundred(50) ? u"yes"_s
                                              : u"unclear"_s);
    if (countsAsYes(m_answers.value(u"C2"_s))) {
        answer(u"C2#note"_s, u"A position at a sports club is named in the file."_s);
        addRiskOf(u"C2"_s, u"C2.suspect"_s, m_record.suspects);
    }
    if (countsAsYes(m_answers.value(u"C4"_s)))
        addRiskOf(u"C4"_s, u"C4.victim"_s, m_record.victims);
    if (hasImmediateRisk(m_answers))
        m_referrals.append(chosen(m_random, referralKinds));
}

void SampleAnswers::addRiskOf(const QString &question, const QString &follow,
                              const QList<Subject> &subjects)
{
    for (const Subject &subject : subjects)
        answer(answerKey(follow, subject.key),
               &subject == &subjects.first() ? m_answers.value(question) : u"no"_s);
}

void SampleAnswers::addIdentity()
{
    answerIfOpen(u"A1"_s, u"As listed in the overview"_s);
    answerIfOpen(u"A1.system"_s, u"UNKNOWN"_s);
    answer(u"A2"_s, u"CRIME_REPORT,INTERVIEWS"_s);
    answer(u"A4"_s, u"yes"_s);
}

void SampleAnswers::addScope()
{
    answerIfOpen(u"B3.date"_s, unknownAnswer);
    answerIfOpen(u"B3"_s, u"not recorded"_s);
    answerIfOpen(u"B3.by"_s, u"UNKNOWN"_s);
    answerIfOpen(u"B4"_s, unknownAnswer);
    answerIfOpen(u"B4.unidentified"_s, unknownAnswer);
    answerIfOpen(u"B5"_s, unknownAnswer);
    answerIfOpen(u"B6"_s, u"SET-UNK"_s);
    answerIfOpen(u"B6.online"_s, u"UNKNOWN"_s);
    answerIfOpen(u"B6.crossover"_s, u"UNKNOWN"_s);
    answer(u"B7"_s, m_random.inHundred(70) ? u"NAMED_TOGETHER"_s : u"SAME_INCIDENT"_s);
    answerIfOpen(u"B8"_s, u"no"_s);
    if (m_answers.value(u"B8"_s) == "yes"_L1)
        answer(u"B8#note"_s, u"By a peer review; the result is not on file."_s);
}

void SampleAnswers::decide()
{
    const ScopeResult scope =
        scopeOf(*findRuleset(m_record.rulesets, m_draft.ruleset), m_record.facts, m_answers);
    const bool isOut = scope.inScope == false && !hasImmediateRisk(m_answers);
    const QString decision = isOut ? u"DEC-OOS"_s : chosen(m_random, decisions);
    answer(u"G1"_s, decision);
    if (isOut)
        exclude(scope);
    addNeeds(decision);
}

void SampleAnswers::exclude(const ScopeResult &scope)
{
    answer(u"B9"_s, exclusionReason(scope));
    answer(u"B9#note"_s, u"As the criterion above says, on the record of the case."_s);
    answer(u"B9.supervisor"_s, QString::number(m_record.supervisors.first().id.value()));
}

void SampleAnswers::addNeeds(const QString &decision)
{
    if (decision == "DEC-NFO"_L1) {
        answer(u"G1.plan"_s, u"Through the adviser whom the victim chose, by letter first."_s);
        answer(u"G3"_s, u"A new account, or a match of exhibits still held."_s);
    }
    if (decision == "DEC-REINV"_L1)
        answer(u"F2"_s, m_random.inHundred(60) ? u"agreed"_s : u"sought_by_isva"_s);
    if (decision == "DEC-REINV"_L1 || decision == "DEC-NCA"_L1)
        answer(u"G1.panel"_s, u"Review lead is asked to convene it"_s);
    if (decision == "DEC-NCA"_L1 && !m_referrals.contains(u"R-NCA"_s))
        m_referrals.append(u"R-NCA"_s);
    if (decision == "DEC-CPS"_L1) {
        answer(u"G1.test"_s, u"FCT_EVIDENTIAL"_s);
        answer(u"G1.test#note"_s, u"Material that supports the account was not before the CPS."_s);
    }
    if (decision == "DEC-INFO"_L1) {
        answer(u"A3"_s, u"NOT_LOCATED"_s);
        answer(u"A3#note"_s, u"Exhibit register; the archive was asked."_s);
    }
    if (decision == "DEC-HOLD"_L1) {
        answer(u"F2"_s, u"do_not_contact"_s);
        answer(u"G7"_s, u"2026-06-01"_s);
    }
    if (decision == "DEC-PREV"_L1) {
        answer(u"B8"_s, u"yes"_s);
        answer(u"B8#note"_s, u"By a peer review in 2016, without a change of outcome."_s);
    }
    if (decision == "DEC-LIVE"_L1)
        answer(u"G1.live"_s, u"Current investigation, reference with the team lead"_s);
}

void SampleAnswers::addAssessment()
{
    answerIfOpen(u"A3"_s, noneAnswer);
    answer(u"A6"_s, QString::number(45 + m_random.below(75)));
    answer(u"E1"_s, noneAnswer);
    if (m_random.inHundred(60))
        addFinding();
    answer(u"E2"_s, m_random.inHundred(45) ? u"partly"_s : u"reasonable"_s);
    answer(u"E3"_s, m_random.inHundred(40) ? u"no"_s : u"cannot_tell"_s);
    answer(u"E4"_s, m_random.inHundred(55) ? u"requires_improvement"_s : u"inadequate"_s);
    answer(u"E5"_s, u"no"_s);
    answer(u"G2.information"_s, u"The material listed in part A, read in full."_s);
    answer(u"G2.assessment"_s, u"Weighed as recorded in the findings above."_s);
    answer(u"G2.powers"_s, u"Code for Crown Prosecutors and force policy at the time."_s);
    answer(u"G2.options"_s, u"Other decisions were considered; this one as decided below."_s);
    answer(u"G5"_s, u"no"_s);
    answerInvestigation(formNamed(m_draft.form).value(), m_record, quint64(m_draft.caseId.value()),
                        m_answers);
}

void SampleAnswers::addFinding()
{
    const QString code = chosen(m_random, missed);
    answer(u"E1"_s, code);
    answer(answerKey(u"E1.present"_s, code), m_random.inHundred(80) ? u"yes"_s : u"unclear"_s);
    answer(answerKey(u"E1.recoverable"_s, code), m_random.inHundred(50) ? u"unknown"_s : u"yes"_s);
    answer(answerKey(u"E1.opportunity"_s, code), chosen(m_random, opportunities));
}

} // namespace Revisit
