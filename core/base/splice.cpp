#include "core/base/splice.h"

#include <algorithm>

namespace Revisit {

Splice Splice::between(const QString &before, const QString &after)
{
    const qsizetype most = std::min(before.size(), after.size());
    const auto fromFront = std::mismatch(before.cbegin(), before.cbegin() + most, after.cbegin());
    const qsizetype front = fromFront.first - before.cbegin();
    const auto fromBack =
        std::mismatch(before.crbegin(), before.crbegin() + (most - front), after.crbegin());
    const qsizetype back = fromBack.first - before.crbegin();
    return {front, before.mid(front, before.size() - front - back),
            after.mid(front, after.size() - front - back)};
}

bool Splice::fits(const QString &before) const
{
    return at >= 0 && at <= before.size() && QStringView(before).mid(at).startsWith(cut);
}

QString Splice::appliedTo(const QString &before) const
{
    QString after = before;
    return after.replace(at, cut.size(), put);
}

} // namespace Revisit
