#include "core/base/partialdate.h"

#include "core/base/text.h"

#include <QLocale>
#include <QRegularExpression>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr int adult = 18;
// How far "about" reaches to either side.
constexpr int circaYears = 1;

// A day, a month or a year as plain text.
PartialDate plain(const QString &text)
{
    static const QRegularExpression shape(u"^(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return {};
    const int year = match.captured(1).toInt();
    if (match.hasCaptured(3))
        return PartialDate::day({year, match.captured(2).toInt(), match.captured(3).toInt()});
    if (match.hasCaptured(2))
        return PartialDate::month(year, match.captured(2).toInt());
    return PartialDate::year(year);
}

int wholeYears(QDate from, QDate to)
{
    int years = to.year() - from.year();
    if (to.month() < from.month() || (to.month() == from.month() && to.day() < from.day()))
        --years;
    return std::max(0, years);
}

QString displayOf(const PartialDate &date)
{
    const QLocale locale;
    switch (date.precision()) {
    case DatePrecision::Day:
        return locale.toString(date.earliest(), u"d MMM yyyy"_s);
    case DatePrecision::Month:
        return locale.toString(date.earliest(), u"MMMM yyyy"_s);
    case DatePrecision::Year:
        return QString::number(date.earliest().year());
    default:
        return {};
    }
}

} // namespace

PartialDate PartialDate::day(QDate date)
{
    PartialDate partial;
    if (!date.isValid())
        return partial;
    partial.m_precision = DatePrecision::Day;
    partial.m_earliest = partial.m_latest = date;
    partial.m_stored = date.toString(Qt::ISODate);
    return partial;
}

PartialDate PartialDate::month(int year, int month)
{
    PartialDate partial;
    const QDate first(year, month, 1);
    if (!first.isValid())
        return partial;
    partial.m_precision = DatePrecision::Month;
    partial.m_earliest = first;
    partial.m_latest = first.addMonths(1).addDays(-1);
    partial.m_stored = first.toString(u"yyyy-MM"_s);
    return partial;
}

PartialDate PartialDate::year(int year)
{
    PartialDate partial;
    const QDate first(year, 1, 1);
    if (!first.isValid())
        return partial;
    partial.m_precision = DatePrecision::Year;
    partial.m_earliest = first;
    partial.m_latest = QDate(year, 12, 31);
    partial.m_stored = first.toString(u"yyyy"_s);
    return partial;
}

PartialDate PartialDate::fromStored(const QString &text)
{
    const bool isBefore = text.startsWith(u'<');
    const bool isAfter = text.startsWith(u'>');
    const bool isCirca = text.endsWith(u'~');
    const QString bare = isBefore || isAfter ? text.mid(1) : isCirca ? text.chopped(1) : text;
    PartialDate date = plain(bare);
    if (date.isUnknown() || bare.size() == text.size())
        return date;
    if (isBefore) {
        date.m_precision = DatePrecision::Before;
        date.m_latest = date.m_earliest.addDays(-1);
        date.m_earliest = {};
    } else if (isAfter) {
        date.m_precision = DatePrecision::After;
        date.m_earliest = date.m_latest.addDays(1);
        date.m_latest = {};
    } else {
        date.m_precision = DatePrecision::Circa;
        date.m_earliest = date.m_earliest.addYears(-circaYears);
        date.m_latest = date.m_latest.addYears(circaYears);
    }
    date.m_stored = text;
    return date;
}

std::optional<PartialDate> PartialDate::parse(const QString &text, const QStringList &formats)
{
    for (const QString &format : formats) {
        const QDate date = QDate::fromString(text, format);
        if (!date.isValid())
            continue;
        if (format.contains(u'd'))
            return day(date);
        return format.contains(u'M') ? month(date.year(), date.month()) : year(date.year());
    }
    const PartialDate stored = fromStored(text);
    return stored.isUnknown() ? std::nullopt : std::optional(stored);
}

QString PartialDate::display() const
{
    QString bare = m_stored;
    if (m_precision == DatePrecision::Before || m_precision == DatePrecision::After)
        bare.remove(0, 1);
    else if (m_precision == DatePrecision::Circa)
        bare.chop(1);
    switch (m_precision) {
    case DatePrecision::Unknown:
        return CoreText::tr("not recorded");
    case DatePrecision::Day:
    case DatePrecision::Month:
    case DatePrecision::Year:
        return displayOf(*this);
    case DatePrecision::Circa:
        return CoreText::tr("about %1").arg(displayOf(plain(bare)));
    case DatePrecision::Before:
        return CoreText::tr("before %1").arg(displayOf(plain(bare)));
    case DatePrecision::After:
        return CoreText::tr("after %1").arg(displayOf(plain(bare)));
    }
    return {};
}

std::optional<bool> AgeRange::isUnder18() const
{
    if (most && *most < adult)
        return true;
    if (least && *least >= adult)
        return false;
    return std::nullopt;
}

AgeRange ageAt(const PartialDate &born, const PartialDate &on)
{
    AgeRange age;
    if (born.latest().isValid() && on.earliest().isValid())
        age.least = wholeYears(born.latest(), on.earliest());
    if (born.earliest().isValid() && on.latest().isValid())
        age.most = wholeYears(born.earliest(), on.latest());
    return age;
}

} // namespace Revisit
