#include "ui/review/drafthints.h"

#include "ui/cases/caseappearance.h"
#include "ui/review/draftdesk.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr qsizetype mostWordings = 5; // of the file, that a hint names

QString listed(const QStringList &wordings)
{
    return QLocale().createSeparatedList(wordings.first(std::min(mostWordings, wordings.size())));
}

} // namespace

QString DraftHints::priority(const Answers &answers, const ReviewRecord &record)
{
    const Tier tier = hasLiveRisk(answers) ? tierOf({.liveRisk = true}) : record.tier;
    //: %1 is a priority such as "Priority 1", %2 the rule that gives it
    return DraftDesk::tr("The rules give %1: %2")
        .arg(CaseAppearance::tierName(tier.tier), tierRuleLabel(tier.rule));
}

// Proposed, for the officer to accept: the wording of a file proves nothing by itself.
QString DraftHints::findings(const Form &form, const Answers &answers,
                             const QStringList &fileWordings)
{
    const FormQuestion *findings = form.find(u"E1"_s);
    const bool isMade = codesOf(answers.value(u"E1"_s)).contains(u"MO-19"_s);
    if (fileWordings.isEmpty() || isMade || !findings)
        return findings ? findings->hint() : QString();
    //: %1 are wordings of the original file, MO-19 is the code of a finding
    return DraftDesk::tr("The file says of the victim: %1. "
                         "Consider MO-19, credibility judged on character.")
        .arg(listed(fileWordings));
}

QString DraftHints::fileWording(const Form &form, const QStringList &fileWordings)
{
    const FormQuestion *asked = form.find(u"D12"_s);
    if (fileWordings.isEmpty() || !asked)
        return asked ? asked->hint() : QString();
    //: %1 are wordings of the original file
    return DraftDesk::tr("The file says of the victim: %1. Is it blame? You decide.")
        .arg(listed(fileWordings));
}

} // namespace Revisit
