#include "core/links/seenelsewhere.h"

#include "core/base/text.h"
#include "core/cases/casesight.h"
#include "core/links/linkstore.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace Revisit {

QString linkKindLabel(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Person:
        return CoreText::tr("Same person");
    case LinkKind::NameAndBirth:
        return CoreText::tr("Same name and date of birth");
    case LinkKind::Address:
        return CoreText::tr("Same address");
    case LinkKind::Phone:
        return CoreText::tr("Same phone number");
    case LinkKind::Vehicle:
        return CoreText::tr("Same vehicle");
    case LinkKind::Venue:
        return CoreText::tr("Same venue");
    }
    return {};
}

QString linkVerdictLabel(LinkVerdict verdict)
{
    switch (verdict) {
    case LinkVerdict::Relevant:
        return CoreText::tr("Relevant");
    case LinkVerdict::NotRelevant:
        return CoreText::tr("Not relevant");
    case LinkVerdict::Unsure:
        return CoreText::tr("Unsure");
    }
    return {};
}

Result<QList<CaseLink>> seenElsewhere(Connection &connection, CaseId id)
{
    return reading([&] { return linksOf(connection, id); });
}

Result<QList<CaseLink>> seenElsewhere(Connection &connection, const Officer &viewer, CaseId id)
{
    const auto seen = reading([&] { return maySeeWork(connection, viewer, id); });
    RV_CHECK(seen);
    RV_CHECK(*seen);
    return seenElsewhere(connection, id);
}

int unanswered(const QList<CaseLink> &links)
{
    return int(std::ranges::count_if(links, [](const CaseLink &link) { return !link.answer; }));
}

} // namespace Revisit
