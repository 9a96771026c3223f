#include "core/capacity/changecapacity.h"

#include "core/audit/auditstore.h"
#include "core/audit/capacityactions.h"
#include "core/base/text.h"
#include "core/capacity/capacitystore.h"
#include "core/people/capability.h"
#include "core/refdata/codebook.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <numeric>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShift = 1440; // minutes of a day

Result<> saysWhy(const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return fail(Fault::Invalid, CoreText::tr("Say why."));
    return {};
}

Result<> checkDates(QDate from, QDate until)
{
    if (from.isValid() && until.isValid() && until < from)
        return fail(Fault::Invalid, CoreText::tr("The last day is before the first."));
    return {};
}

bool isPercent(int value)
{
    return value >= 0 && value <= 100;
}

Result<> checkPattern(const OfficerCapacity &capacity)
{
    const WorkPattern &pattern = capacity.pattern;
    RV_CHECK(checkDates(pattern.startsOn, pattern.endsOn));
    const bool isSound = isPercent(pattern.ftePercent) && isPercent(pattern.abstractionPercent) &&
                         isPercent(pattern.reviewPercent) && pattern.shiftMinutes >= 0 &&
                         pattern.shiftMinutes <= mostShift && capacity.caseCap >= 0 &&
                         capacity.exposureCap.value_or(0) >= 0 &&
                         std::ranges::all_of(pattern.rampPercents, isPercent);
    if (!isSound)
        return fail(Fault::Invalid, CoreText::tr("A share is between 0 and 100 percent, and a day "
                                                 "has at most 24 hours."));
    return {};
}

std::optional<QString> dayText(QDate day)
{
    return day.isValid() ? std::optional(day.toString(Qt::ISODate)) : std::nullopt;
}

std::optional<QString> daysText(const WorkPattern &pattern)
{
    return pattern.dayMinutes ? std::optional(dayMinutesText(*pattern.dayMinutes)) : std::nullopt;
}

QList<AuditChange> changesOf(const OfficerCapacity &before, const OfficerCapacity &after)
{
    const auto number = [](int value) { return std::optional(QString::number(value)); };
    const auto cap = [](const std::optional<int> &value) {
        return value ? std::optional(QString::number(*value)) : std::nullopt;
    };
    const WorkPattern &was = before.pattern;
    const WorkPattern &is = after.pattern;
    QList<AuditChange> changes{
        {u"shift_minutes"_s, number(was.shiftMinutes), number(is.shiftMinutes)},
        {u"fte_percent"_s, number(was.ftePercent), number(is.ftePercent)},
        {u"abstraction_percent"_s, number(was.abstractionPercent), number(is.abstractionPercent)},
        {u"review_percent"_s, number(was.reviewPercent), number(is.reviewPercent)},
        {u"case_cap"_s, number(before.caseCap), number(after.caseCap)},
        {u"exposure_cap"_s, cap(before.exposureCap), cap(after.exposureCap)},
        {u"day_minutes"_s, daysText(was), daysText(is)},
        {u"ramp_percents"_s, rampText(was.rampPercents), rampText(is.rampPercents)},
        {u"starts_on"_s, dayText(was.startsOn), dayText(is.startsOn)},
        {u"ends_on"_s, dayText(was.endsOn), dayText(is.endsOn)}};
    changes.removeIf([](const AuditChange &change) { return change.before == change.after; });
    return changes;
}

Error noOfficer()
{
    return {Fault::NotFound, CoreText::tr("There is no such officer."), {}};
}

} // namespace

Result<> ChangeWorkPattern::run(Session &session) const
{
    RV_CHECK(permitCapacity(session.actor));
    RV_CHECK(saysWhy(reason));
    RV_CHECK(checkPattern(capacity));
    return inTransaction(session, [&]() -> Result<> {
        const auto before = capacityOf(session.connection, capacity.officer.id);
        if (!before)
            return tl::unexpected(noOfficer());
        if (!storePattern(session.connection, capacity))
            return fail(Fault::Conflict, CoreText::tr("Somebody else has changed these hours "
                                                      "meanwhile. Open them again."));
        record(session, {.action = Audit::WorkPatternChanged,
                         .entity = entityName(capacity.officer.id),
                         .why = reason.trimmed(),
                         .changes = changesOf(*before, capacity),
                         .version = capacity.version + 1});
        return {};
    });
}

Result<AbsenceId> RecordAbsence::run(Session &session) const
{
    RV_CHECK(permitCapacity(session.actor));
    RV_CHECK(saysWhy(reason));
    if (!days.from.isValid() || !days.until.isValid())
        return fail(Fault::Invalid, CoreText::tr("An absence has a first and a last day."));
    RV_CHECK(checkDates(days.from, days.until));
    return inTransaction(session, [&]() -> Result<AbsenceId> {
        if (!capacityOf(session.connection, officer))
            return tl::unexpected(noOfficer());
        const AbsenceId id = insertAbsence(session, officer, days, reason.trimmed());
        record(session, {.action = Audit::AbsenceRecorded,
                         .entity = u"officer_absence/%1"_s.arg(id.value()),
                         .why = reason.trimmed(),
                         .changes = {{u"officer"_s, {}, entityName(officer)},
                                     {u"from"_s, {}, dayText(days.from)},
                                     {u"until"_s, {}, dayText(days.until)},
                                     {u"kind"_s, {}, QString::number(int(days.kind))}}});
        return id;
    });
}

Result<> WithdrawAbsence::run(Session &session) const
{
    RV_CHECK(permitCapacity(session.actor));
    RV_CHECK(saysWhy(reason));
    return inTransaction(session, [&]() -> Result<> {
        if (!withdrawAbsence(session, absence, reason.trimmed()))
            return fail(Fault::NotFound, CoreText::tr("The absence was withdrawn already."));
        record(session, {.action = Audit::AbsenceWithdrawn,
                         .entity = u"officer_absence/%1"_s.arg(absence.value()),
                         .why = reason.trimmed(),
                         .changes = {{u"officer"_s, entityName(officer), {}}}});
        return {};
    });
}

Result<> RecordSkill::run(Session &session) const
{
    RV_CHECK(permitCapacity(session.actor));
    RV_CHECK(checkDates(skill.awarded, skill.expires));
    const Code *code = CodeBook::instance().byId(skill.skill);
    if (!code || code->list != "skill"_L1)
        return fail(Fault::Invalid, CoreText::tr("Choose a skill."));
    return inTransaction(session, [&]() -> Result<> {
        const auto before = capacityOf(session.connection, officer);
        if (!before)
            return tl::unexpected(noOfficer());
        const auto had = std::ranges::find(before->skills, skill.skill, &OfficerSkill::skill);
        const bool isNew = had == before->skills.end();
        storeSkill(session.connection, officer, skill);
        record(session, {.action = Audit::SkillRecorded,
                         .entity = u"officer_skill/%1"_s.arg(officer.value()),
                         .changes = {{u"awarded"_s, isNew ? std::nullopt : dayText(had->awarded),
                                      dayText(skill.awarded)},
                                     {u"expires"_s, isNew ? std::nullopt : dayText(had->expires),
                                      dayText(skill.expires)}},
                         .facts = {{u"skill"_s, code->code}}});
        return {};
    });
}

Result<> ChangeCalendar::run(Session &session) const
{
    RV_CHECK(permitCapacity(session.actor));
    RV_CHECK(saysWhy(day.reason));
    if (!day.day.isValid())
        return fail(Fault::Invalid, CoreText::tr("Choose a day."));
    return inTransaction(session, [&]() -> Result<> {
        const Result<QList<CalendarDay>> days = calendarDays(session.connection, session.actor);
        RV_CHECK(days);
        const auto found = std::ranges::find(*days, day.day, &CalendarDay::day);
        const bool wasHoliday = found != days->end() && found->isHoliday;
        if (wasHoliday == day.isHoliday)
            return fail(Fault::Invalid, wasHoliday
                                            ? CoreText::tr("This day is a bank holiday already.")
                                            : CoreText::tr("This day is no bank holiday."));
        CalendarDay kept = day;
        kept.reason = day.reason.trimmed();
        if (kept.label.trimmed().isEmpty())
            kept.label = found != days->end() ? found->label : CoreText::tr("Bank holiday");
        insertCalendarChange(session, kept);
        record(session, {.action = Audit::CalendarChanged,
                         .entity = u"calendar/%1"_s.arg(day.day.toString(Qt::ISODate)),
                         .why = kept.reason,
                         .facts = {{u"holiday"_s, int(day.isHoliday)}}});
        return {};
    });
}

Result<int> SetCaseWeights::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ReassignCases));
    RV_CHECK(saysWhy(reason));
    const bool isSound = std::ranges::all_of(tiers, [](const CaseWeights::OfTier &of) {
        return of.triage >= 0 && of.assessment > 0 && of.triage <= 6000 && of.assessment <= 6000;
    });
    if (!isSound)
        return fail(Fault::Invalid,
                    CoreText::tr("An assessment takes between 1 and 6,000 minutes."));
    return inTransaction(session, [&]() -> Result<int> {
        const Result<Programme> terms = programme(session.connection);
        RV_CHECK(terms);
        const CaseWeights before = caseWeights(session.connection, *terms);
        const CaseWeights after{before.number + 1, tiers};
        insertWeights(session, after, reason.trimmed());
        QJsonObject facts{{u"number"_s, after.number}};
        for (size_t tier = 0; tier < tiers.size(); ++tier) {
            facts.insert(u"triage_%1"_s.arg(tier), tiers[tier].triage);
            facts.insert(u"assessment_%1"_s.arg(tier), tiers[tier].assessment);
        }
        record(session, {.action = Audit::WeightsChanged,
                         .entity = u"weights/%1"_s.arg(after.number),
                         .why = reason.trimmed(),
                         .facts = facts});
        return after.number;
    });
}

} // namespace Revisit
