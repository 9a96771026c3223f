#include "ui/panel/panelwording.h"

#include "core/refdata/codebook.h"
#include "ui/base/format.h"

using namespace Qt::StringLiterals;

namespace Revisit {

QString PanelWording::title(const CasePanel &panel)
{
    //: %1 is a date
    return tr("Panel of %1").arg(Format::date(panel.sitsOn));
}

ChipText PanelWording::state(const CasePanel &panel)
{
    if (panel.isOpen())
        return {u"hourglass"_s, tr("Waits for votes"), Tone::Warning};
    if (!panel.decision)
        return {u"circle-x"_s, tr("Closed without a decision"), Tone::Neutral};
    return panel.upholds() ? ChipText{u"circle-check"_s, tr("Upheld"), Tone::Ok}
                           : ChipText{u"corner-up-left"_s, tr("Decided otherwise"), Tone::Violet};
}

QString PanelWording::pip(const std::optional<int> &pip)
{
    //: A level of the Professionalising Investigation Programme
    return pip ? tr("PIP %1").arg(*pip) : tr("PIP not stated");
}

QString PanelWording::particulars(const PanelSeat &seat)
{
    QStringList parts{panelPartLabel(seat.part)};
    if (seat.isIndependent)
        parts.append(tr("Independent"));
    parts.append(pip(seat.pip));
    return parts.join(u" · "_s);
}

QString PanelWording::decision(const CasePanel &panel, const std::optional<CodeId> &decision)
{
    if (!decision)
        return tr("Abstains");
    const QString label = CodeBook::instance().label(*decision);
    //: A vote for what the review decides; %1 is the decision
    return decision == panel.proposed ? tr("Uphold: %1").arg(label) : label;
}

QString PanelWording::barred(const QList<PanelCandidate> &candidates)
{
    QStringList names;
    for (const PanelCandidate &candidate : candidates) {
        if (candidate.bar)
            //: Who may not sit on a panel, and why
            names.append(tr("%1 (%2)").arg(candidate.officer.name, panelBarLabel(*candidate.bar)));
    }
    return names.isEmpty() ? QString() : tr("Cannot sit on it: %1.").arg(names.join(u"; "_s));
}

} // namespace Revisit
