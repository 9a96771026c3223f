#include "core/links/caseseries.h"

#include <algorithm>

namespace Revisit {
namespace {

// The first case of the series that a case is in so far.
CaseId rootOf(QHash<CaseId, CaseId> &parents, CaseId id)
{
    CaseId root = id;
    while (parents.value(root, root) != root)
        root = parents.value(root);
    parents.insert(id, root);
    return root;
}

} // namespace

QHash<CaseId, int> seriesOf(const QList<ConfirmedLink> &links)
{
    QHash<CaseId, CaseId> parents;
    for (const auto &[left, right] : links) {
        const CaseId one = rootOf(parents, left);
        const CaseId other = rootOf(parents, right);
        parents.insert(std::max(one, other), std::min(one, other));
    }
    QList<CaseId> cases = parents.keys();
    std::ranges::sort(cases);
    QHash<CaseId, int> numbers;
    QHash<CaseId, int> series;
    for (const CaseId id : std::as_const(cases)) {
        const CaseId root = rootOf(parents, id);
        const auto number = numbers.constFind(root);
        const int of = number == numbers.cend() ? int(numbers.size()) : *number;
        numbers.insert(root, of);
        series.insert(id, of);
    }
    return series;
}

} // namespace Revisit
