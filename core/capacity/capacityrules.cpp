#include "core/capacity/capacityrules.h"

#include "core/base/text.h"

#include <QStringList>

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr int minutesOfDay = 1440;

// All numbers of a list, or none when one of its parts is not a number.
QList<int> numbersIn(const QString &text, int most)
{
    QList<int> numbers;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int number = part.trimmed().toInt(&isNumber);
        if (!isNumber || number < 0 || number > most)
            return {};
        numbers.append(number);
    }
    return numbers;
}

} // namespace

QString absenceKindLabel(AbsenceKind kind)
{
    switch (kind) {
    case AbsenceKind::Leave:
        return CoreText::tr("Leave");
    case AbsenceKind::Sickness:
        return CoreText::tr("Sickness");
    case AbsenceKind::Training:
        return CoreText::tr("Training");
    case AbsenceKind::Court:
        return CoreText::tr("Court");
    case AbsenceKind::Abstraction:
        //: Why an officer is away: they work for somebody else
        return CoreText::tr("Abstraction");
    }
    return {};
}

std::optional<std::array<int, 7>> dayMinutesOf(const QString &text)
{
    const QList<int> numbers = numbersIn(text, minutesOfDay);
    if (numbers.size() != 7)
        return std::nullopt;
    std::array<int, 7> minutes{};
    std::ranges::copy(numbers, minutes.begin());
    return minutes;
}

QString dayMinutesText(const std::array<int, 7> &minutes)
{
    QStringList parts;
    for (const int day : minutes)
        parts.append(QString::number(day));
    return parts.join(u',');
}

QList<int> rampOf(const QString &text)
{
    return numbersIn(text, 100);
}

QString rampText(const QList<int> &percents)
{
    QStringList parts;
    for (const int percent : percents)
        parts.append(QString::number(percent));
    return parts.join(u',');
}

CaseWeights CaseWeights::of(const Programme &programme)
{
    CaseWeights weights;
    weights.tiers.fill({programme.triageMinutes, programme.assessmentMinutes});
    return weights;
}

int CaseWeights::minutesLeft(int tier, CaseStatus status) const
{
    const OfTier &of = tiers[size_t(std::clamp(tier, 0, 3))];
    Programme terms;
    terms.triageMinutes = of.triage;
    terms.assessmentMinutes = of.assessment;
    return Revisit::minutesLeft(status, terms);
}

int exposureOf(int tier)
{
    return int(tier <= 1);
}

std::optional<int> stalledAfterDays(CaseStatus status)
{
    switch (status) {
    case CaseStatus::NotStarted:
        return 28;
    case CaseStatus::InReview:
    case CaseStatus::Returned:
        return 14;
    case CaseStatus::AwaitingSignOff:
        return 7;
    case CaseStatus::Escalated:
        return 14;
    case CaseStatus::SignedOff:
        break;
    }
    return std::nullopt;
}

bool isStalled(CaseStatus status, QDate since, QDate today)
{
    const std::optional<int> days = stalledAfterDays(status);
    return days && since.isValid() && since.daysTo(today) > *days;
}

int ageBand(QDate since, QDate today)
{
    const qint64 days = since.daysTo(today);
    if (days <= 7)
        return 0;
    if (days <= 14)
        return 1;
    return days <= 28 ? 2 : 3;
}

QString ageBandLabel(int band)
{
    switch (band) {
    case 0:
        return CoreText::tr("0 to 7 days");
    case 1:
        return CoreText::tr("8 to 14 days");
    case 2:
        return CoreText::tr("15 to 28 days");
    default:
        return CoreText::tr("More than 28 days");
    }
}

QList<OfficerWeek> weeksOf(const WorkPattern &pattern, const WorkCalendar &calendar, QDate from,
                           QDate until)
{
    QList<OfficerWeek> weeks;
    for (QDate monday = from.addDays(1 - from.dayOfWeek()); monday <= until;
         monday = monday.addDays(7)) {
        const QDate first = std::max(monday, from);
        const QDate last = std::min(monday.addDays(6), until);
        OfficerWeek week{monday, capacityHours(pattern, calendar, first, last), 0};
        for (QDate day = first; day <= std::min(last, monday.addDays(4)); day = day.addDays(1)) {
            week.away += int(std::ranges::any_of(
                pattern.absences, [day](const Absence &absence) { return absence.covers(day); }));
        }
        weeks.append(week);
    }
    return weeks;
}

} // namespace Revisit
