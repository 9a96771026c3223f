#include "core/views/savedview.h"

#include "core/base/text.h"

namespace Revisit {

Capability capabilityOf(ViewKind kind)
{
    return kind == ViewKind::Queue ? Capability::ViewCases : Capability::ViewTrends;
}

QString audienceName(ViewAudience audience)
{
    switch (audience) {
    case ViewAudience::Owner:
        //: Who is offered a saved view
        return CoreText::tr("Only me");
    case ViewAudience::Team:
        return CoreText::tr("My team");
    case ViewAudience::Everyone:
        return CoreText::tr("Everyone");
    }
    return {};
}

} // namespace Revisit
