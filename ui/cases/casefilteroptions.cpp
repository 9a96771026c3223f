#include "ui/cases/casefilteroptions.h"

#include "core/refdata/codebook.h"
#include "ui/cases/caseappearance.h"

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

const QString noneKey = u"none"_s;

CaseFilterField::Narrow toStatuses(const QList<CaseStatus> &statuses)
{
    return [statuses](CaseFilter &filter) { filter.statuses = statuses; };
}

// Narrows one member of the filter to one value.
template<typename T>
CaseFilterField::Narrow to(Wanted<T> CaseFilter::*member, const Wanted<T> &value)
{
    return [member, value](CaseFilter &filter) { filter.*member = value; };
}

CaseFilterOptions::Options codes(QStringView list, Wanted<CodeId> CaseFilter::*member)
{
    CaseFilterOptions::Options options;
    for (const Code &code : CodeBook::instance().list(list))
        options.append({code.code, labelOf(code), to(member, Wanted(code.id))});
    return options;
}

} // namespace

CaseFilterOptions::Options CaseFilterOptions::statuses()
{
    //: A status filter: every case whose review is not signed off
    Options options{{u"open"_s, tr("Open"), toStatuses(openStatuses())}};
    for (const CaseStatus status : openStatuses() + QList{CaseStatus::SignedOff})
        options.append({QString::number(int(status)), statusLabel(status), toStatuses({status})});
    return options;
}

CaseFilterOptions::Options CaseFilterOptions::tiers()
{
    Options options;
    for (int tier = 0; tier < CaseAppearance::tiers; ++tier)
        options.append({QString::number(tier), CaseAppearance::tierName(tier),
                        to(&CaseFilter::tier, Wanted(tier))});
    return options;
}

CaseFilterOptions::Options CaseFilterOptions::reviewers(const QList<Officer> &officers)
{
    Options options{
        {noneKey, tr("Unassigned"), to(&CaseFilter::officer, Wanted<OfficerId>::none())}};
    for (const Officer &officer : officers)
        options.append({QString::number(officer.id.value()), officer.name,
                        to(&CaseFilter::officer, Wanted(officer.id))});
    return options;
}

CaseFilterOptions::Options CaseFilterOptions::teams(const QList<TeamChoice> &teams)
{
    Options options;
    for (const TeamChoice &team : teams)
        options.append(
            {QString::number(team.id.value()), team.name, to(&CaseFilter::team, Wanted(team.id))});
    options.append({noneKey, tr("No team"), to(&CaseFilter::team, Wanted<TeamId>::none())});
    return options;
}

CaseFilterOptions::Options CaseFilterOptions::decisions()
{
    return codes(u"decision", &CaseFilter::decision) +
           Options{{noneKey, tr("Not decided"), to(&CaseFilter::decision, Wanted<CodeId>::none())}};
}

CaseFilterOptions::Options CaseFilterOptions::outcomes()
{
    return codes(u"outcome", &CaseFilter::outcome) +
           Options{{noneKey, tr("Not recorded"), to(&CaseFilter::outcome, Wanted<CodeId>::none())}};
}

CaseFilterOptions::Options CaseFilterOptions::years(const QList<int> &years)
{
    Options options;
    for (const int year : years)
        options.append(
            {QString::number(year), QString::number(year), to(&CaseFilter::nfaYear, Wanted(year))});
    options.append({noneKey, tr("Not recorded"), to(&CaseFilter::nfaYear, Wanted<int>::none())});
    return options;
}

CaseFilterOptions::Options CaseFilterOptions::dues(QDate today)
{
    if (!today.isValid())
        return {};
    constexpr int soon = 7;
    constexpr int aMonth = 30;
    const auto within = [](QDate from, QDate until) {
        return to(&CaseFilter::due, Wanted(DayRange{from, until}));
    };
    return {
        {u"past"_s, tr("Before today"), within({}, today.addDays(-1))},
        {u"soon"_s, tr("Within %n day(s)", nullptr, soon), within(today, today.addDays(soon))},
        {u"month"_s, tr("Within %n day(s)", nullptr, aMonth), within(today, today.addDays(aMonth))},
        {u"later"_s, tr("Later than that"), within(today.addDays(aMonth + 1), {})},
        {noneKey, tr("No due date"), to(&CaseFilter::due, Wanted<DayRange>::none())}};
}

} // namespace Revisit
