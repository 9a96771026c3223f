#include "core/capacity/skillrules.h"

#include "core/base/text.h"

namespace Revisit {

using namespace Qt::StringLiterals;

void SkillRegister::add(OfficerId officer, const QString &code)
{
    if (code == "PIP2"_L1 || code == "PIP3"_L1 || code == "PIP4"_L1)
        m_held[officer] |= serious;
    if (code == "CE"_L1 || code == "CAIT"_L1 || code == "RASSO"_L1)
        m_held[officer] |= specialist;
}

quint64 SkillRegister::neededFor(int tier) const
{
    return m_isKept && tier <= 1 ? serious | specialist : 0;
}

QStringList SkillRegister::missing(OfficerId officer, int tier) const
{
    const quint64 missing = neededFor(tier) & ~heldBy(officer);
    QStringList missed;
    for (int bit = 0; bit < names().size(); ++bit) {
        if (missing & (quint64(1) << bit))
            missed.append(names().at(bit));
    }
    return missed;
}

QStringList SkillRegister::names()
{
    return {CoreText::tr("PIP 2"), CoreText::tr("CE, CAIT or RASSO")};
}

} // namespace Revisit
