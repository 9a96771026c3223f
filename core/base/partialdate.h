#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace Revisit {

// How well a date is known.
enum class DatePrecision { Unknown, Day, Month, Year, Circa, Before, After };

// A date as a file knows it: perhaps only the month, "about 2011" or "before
// June 2012". Unknown is a value of its own and never a made-up day.
//
// Its stored text is a subset of EDTF (ISO 8601-2): "2011-03-09", "2011-03",
// "2011", "2011~" (circa), "<2012" and ">2012-06" (before, after; the day,
// month or year named is itself excluded).
class PartialDate
{
public:
    PartialDate() = default; // unknown

    static PartialDate day(QDate date);
    static PartialDate month(int year, int month);
    static PartialDate year(int year);
    static PartialDate fromStored(const QString &text);
    // Tries the formats of QDate::fromString in turn, and "MM.yyyy"-like ones
    // without a day or month; then the stored form. Nothing when none fits.
    static std::optional<PartialDate> parse(const QString &text, const QStringList &formats);

    DatePrecision precision() const { return m_precision; }
    bool isUnknown() const { return m_precision == DatePrecision::Unknown; }
    // The first and last day it can have been; invalid where there is no bound.
    QDate earliest() const { return m_earliest; }
    QDate latest() const { return m_latest; }
    QString stored() const { return m_stored; }
    // "9 Mar 2011", "March 2011", "about 2011", "before 2012", "not recorded".
    QString display() const;

    bool operator==(const PartialDate &) const = default;

private:
    DatePrecision m_precision = DatePrecision::Unknown;
    QDate m_earliest;
    QDate m_latest;
    QString m_stored;
};

// Whole years of age as a range; a bound is absent where it is not known.
struct AgeRange {
    std::optional<int> least;
    std::optional<int> most;

    // Yes, no, or nothing when the range spans 18.
    std::optional<bool> isUnder18() const;
    bool operator==(const AgeRange &) const = default;
};

// The age on a date, floored to whole years, from the bounds of both dates.
AgeRange ageAt(const PartialDate &born, const PartialDate &on);

} // namespace Revisit
