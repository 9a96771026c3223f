#include "core/panel/panel.h"

#include "core/base/text.h"

namespace Revisit {

QString panelPartLabel(PanelPart part)
{
    switch (part) {
    case PanelPart::Chair:
        return CoreText::tr("Chair");
    case PanelPart::Investigator:
        return CoreText::tr("Experienced investigator");
    case PanelPart::Prosecutor:
        return CoreText::tr("Specialist prosecutor");
    case PanelPart::Safeguarding:
        return CoreText::tr("Safeguarding");
    case PanelPart::Member:
        return CoreText::tr("Member");
    }
    return {};
}

QString panelBarLabel(PanelBar bar)
{
    switch (bar) {
    case PanelBar::Reviewed:
        return CoreText::tr("Reviewed this case");
    case PanelBar::SignedOff:
        return CoreText::tr("Answered a review of this case");
    case PanelBar::Investigated:
        return CoreText::tr("Took part in the original investigation");
    case PanelBar::Managed:
        return CoreText::tr("Leads or led somebody who reviewed or investigated it");
    }
    return {};
}

} // namespace Revisit
