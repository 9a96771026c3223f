#include "core/review/decisionrules.h"

#include "core/base/text.h"
#include "core/refdata/codebook.h"
#include "core/review/scopeanswers.h"

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// Private kinds, such as one to professional standards, help nobody at risk.
bool hasReferralForRisk(const ReviewRecord &record)
{
    return std::ranges::any_of(record.referralKinds(), [](const QString &kind) {
        const Code *code = CodeBook::instance().find(u"referral_kind", kind);
        return code && !code->details["restricted"_L1].toBool();
    });
}

// A risk that is not excluded is referred, or it is said why not and who
// agreed (review form C6 and C7).
void checkRisk(const Answers &answers, const ReviewRecord &record, QList<Missing> &missing)
{
    if (!hasImmediateRisk(answers) || hasReferralForRisk(record))
        return;
    const bool isExplained = !answers.value(u"C7"_s).trimmed().isEmpty();
    if (!isExplained)
        missing.append({u"C6"_s, CoreText::tr("There is a risk: make the referral, or say below "
                                              "why there is none and who agreed.")});
    else if (answers.value(u"C7.agreed"_s).isEmpty())
        missing.append({u"C7.agreed"_s, CoreText::tr("Name the team lead who agreed that no "
                                                     "referral is needed.")});
}

// A finding against the record names its evidence (review form B2).
void checkFindings(const Answers &answers, const ScopeResult &scope, QList<Missing> &missing)
{
    for (const CriterionResult &criterion : scope.criteria) {
        const bool isBare = answers.value(evidenceKey(criterion.criterion)).trimmed().isEmpty();
        if (criterion.isFound && criterion.met && isBare)
            missing.append({evidenceKey(criterion.criterion),
                            CoreText::tr("Name the evidence for this finding.")});
    }
}

void checkConduct(const Answers &answers, const ReviewRecord &record, QList<Missing> &missing)
{
    if (answers.value(u"E5"_s) == "yes"_L1 && !record.referralKinds().contains(u"R-CONDUCT"_s))
        missing.append({u"E5"_s, CoreText::tr("Make the referral to professional standards: in "
                                              "part C, \"Make a referral\".")});
}

bool hasLine(const ReviewRecord &record, bool isAllocated)
{
    return std::ranges::any_of(record.enquiries, [&](const LineOfEnquiry &line) {
        return !isAllocated || (line.owner && line.dueOn.isValid());
    });
}

void checkEnquiries(const QString &decision, const ReviewRecord &record, QList<Missing> &missing)
{
    if (decision == "DEC-ENQ"_L1 && !hasLine(record, true))
        missing.append({u"F1"_s, CoreText::tr("Further enquiries need at least one line of enquiry "
                                              "with an owner and a due date.")});
    if (decision == "DEC-REINV"_L1 && !hasLine(record, false))
        missing.append({u"F1"_s, CoreText::tr("A reinvestigation needs at least one line of "
                                              "enquiry.")});
    if (decision == "DEC-INFO"_L1 && !hasLine(record, false))
        missing.append({u"F1"_s, CoreText::tr("Raise the enquiry that is to retrieve the "
                                              "material.")});
}

bool isSafeguarding(const Answers &answers)
{
    return answers.value(u"G1"_s) == "DEC-SAFE"_L1 || answers.value(u"G1.safe"_s) == "yes"_L1;
}

// Material that could not be had is what "insufficient material" rests on.
bool lacksMaterial(const Answers &answers)
{
    const QString material = answers.value(u"A3"_s);
    return !material.isEmpty() && material != noneAnswer;
}

void checkDecision(const Answers &answers, const ScopeResult &scope, const ReviewRecord &record,
                   QList<Missing> &missing)
{
    const QString decision = answers.value(u"G1"_s);
    checkEnquiries(decision, record, missing);
    if (decision == "DEC-NFO"_L1 && record.openLinks > 0)
        missing.append({u"G1"_s, CoreText::tr("Other cases share something with this one: answer "
                                              "%n link(s) under \"Elsewhere\" first.",
                                              nullptr, record.openLinks)});
    if (isSafeguarding(answers) && !hasReferralForRisk(record))
        missing.append({u"C6"_s, CoreText::tr("Immediate safeguarding needs its referral.")});
    if (decision == "DEC-NCA"_L1 && !record.referralKinds().contains(u"R-NCA"_s))
        missing.append({u"C6"_s, CoreText::tr("Make the referral to the NCA: it is the entry of "
                                              "the disclosure.")});
    if (decision == "DEC-INFO"_L1 && !lacksMaterial(answers))
        missing.append({u"A3"_s, CoreText::tr("Say which material could not be had.")});
    if (decision == "DEC-PREV"_L1 && answers.value(u"B8"_s) != "yes"_L1)
        missing.append({u"B8"_s, CoreText::tr("\"Already reviewed\" needs a yes here, and by "
                                              "whom.")});
    if (decision == "DEC-DUP"_L1 && !record.hasTarget)
        missing.append({u"G1.target"_s, CoreText::tr("There is no other case with this reference "
                                                     "in the caseload.")});
    if (decision == "DEC-OOS"_L1 && scope.hasUnknown())
        missing.append({u"G1"_s, CoreText::tr("A case with an unknown criterion cannot be put out "
                                              "of scope.")});
}

// A priority set by hand does not hide a live risk.
void checkPriority(const Answers &answers, QList<Missing> &missing)
{
    const auto tier = numberOf(answers.value(u"G4"_s));
    if (tier && *tier > 0 && hasLiveRisk(answers))
        missing.append({u"G4"_s, CoreText::tr("A live risk in part C keeps the case at P0.")});
}

// Who agreed is a team lead other than the reviewer.
void checkAgreement(const QString &question, const Answers &answers, const ReviewRecord &record,
                    QList<Missing> &missing)
{
    const QString answer = answers.value(question);
    const bool isSupervisor = std::ranges::any_of(record.supervisors, [&](const Officer &officer) {
        return QString::number(officer.id.value()) == answer;
    });
    if (!answer.isEmpty() && !isSupervisor)
        missing.append({question, CoreText::tr("Only another team lead can agree to this.")});
}

} // namespace

QList<Missing> missingOnRecord(const Answers &answers, const ScopeResult &scope,
                               const ReviewRecord &record)
{
    QList<Missing> missing;
    checkRisk(answers, record, missing);
    checkAgreement(u"C7.agreed"_s, answers, record, missing);
    checkAgreement(u"B9.supervisor"_s, answers, record, missing);
    checkFindings(answers, scope, missing);
    checkConduct(answers, record, missing);
    checkDecision(answers, scope, record, missing);
    checkPriority(answers, missing);
    return missing;
}

} // namespace Revisit
