#include "ui/assignment/loadappearance.h"

#include "core/cases/casefilter.h"
#include "core/people/capability.h"
#include "ui/base/format.h"

#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Revisit {

ChipText LoadAppearance::chip(const OfficerLoad &load)
{
    const LoadBand band = load.band();
    //: A load in a word and as a share of capacity: "Near capacity, 92%"
    const QString text = band == LoadBand::Free
                             ? loadBandLabel(band)
                             : tr("%1, %2").arg(loadBandLabel(band), percent(load));
    switch (band) {
    case LoadBand::Free:
        return {u"circle"_s, text, Tone::Neutral};
    case LoadBand::Within:
        return {u"circle-check"_s, text, Tone::Ok};
    case LoadBand::Near:
        return {u"triangle-alert"_s, text, Tone::Warning};
    case LoadBand::Over:
        return {u"octagon-alert"_s, text, Tone::Danger};
    }
    Q_UNREACHABLE();
}

ChipText LoadAppearance::shortChip(const OfficerLoad &load)
{
    ChipText chip = LoadAppearance::chip(load);
    switch (load.band()) {
    case LoadBand::Free:
        break;
    case LoadBand::Within:
        //: Short for "Within capacity"; %1 is a share of it
        chip.text = tr("Within, %1").arg(percent(load));
        break;
    case LoadBand::Near:
        chip.text = tr("Near, %1").arg(percent(load));
        break;
    case LoadBand::Over:
        chip.text = tr("Over, %1").arg(percent(load));
        break;
    }
    return chip;
}

QString LoadAppearance::percent(const OfficerLoad &load)
{
    const std::optional<double> index = load.index();
    if (!index)
        //: In place of a share of capacity, where there is work but not one hour for it
        return tr("no hours");
    return Format::percent(std::llround(*index * 1000), 1000);
}

QString LoadAppearance::hours(const OfficerLoad &load)
{
    //: Hours of work left of the hours there are until the programme is due
    return tr("%1 of %2")
        .arg(Format::hours(std::round(load.hoursLeft)),
             Format::hours(std::round(load.capacityHours)));
}

QString LoadAppearance::absence(const OfficerLoad &load, QDate today)
{
    if (!load.absence)
        return {};
    return load.isAway(today) ? tr("Away until %1").arg(Format::date(load.absence->until))
                              : tr("Away from %1").arg(Format::date(load.absence->from));
}

QString LoadAppearance::particulars(const OfficerLoad &load)
{
    QStringList parts{load.team, roleName(load.officer.role)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString LoadAppearance::states(const CasesByStatus &cases)
{
    QStringList parts;
    for (const CaseStatus status : openStatuses()) {
        if (cases[status] > 0)
            //: A state and how many cases are in it
            parts.append(tr("%1 %2").arg(statusLabel(status), Format::count(cases[status])));
    }
    return parts.join(u", "_s);
}

} // namespace Revisit
