#include "core/briefing/briefing.h"

#include "core/base/text.h"

#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Revisit {

QString syntheticNotice()
{
    return CoreText::tr("All records are synthetic.");
}

QString howToCheck()
{
    return CoreText::tr("Each hash is the SHA-256 of the table as CSV by RFC 4180 in UTF-8: the "
                        "headings, then a line a row, ended by CR LF; days as year-month-day, "
                        "shares as fractions of 1, an empty cell for what there is none of.");
}

QString trailText(const BriefingSeal &seal)
{
    //: Name of a hash: the audit trail's, when it had so many entries
    return CoreText::tr("Root of the audit trail at entry %1")
        .arg(QLocale().toString(seal.trailEntries));
}

QString denominatorText(const BriefingTable &table)
{
    return table.denominator.isEmpty() ? CoreText::tr("none: these are counts") : table.denominator;
}

QString completenessText(const BriefingTable &table)
{
    return table.completeness.isEmpty() ? CoreText::tr("nothing is left out") : table.completeness;
}

QString dayText(QDate day)
{
    return day.isValid() ? QLocale().toString(day, u"d MMM yyyy"_s) : QString();
}

QString momentText(const QDateTime &instant)
{
    const QDateTime wall = instant.toTimeZone(QTimeZone("Europe/London"));
    //: Date and time, as in "9 Apr 2026, 10:42"
    return CoreText::tr("%1, %2").arg(dayText(wall.date()), wall.toString(u"HH:mm"_s));
}

} // namespace Revisit
