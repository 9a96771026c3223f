#pragma once

#include "core/base/id.h"

#include <QList>

#include <vector>

namespace Revisit {

// Which cases of a whole caseload are meant: a bit each, since keys are dense.
class CaseSet
{
public:
    void add(CaseId id)
    {
        const size_t place = size_t(id.value());
        if (place >= m_bits.size())
            m_bits.resize(place + place / 2 + 64);
        m_bits[place] = true;
    }

    bool contains(CaseId id) const
    {
        const size_t place = size_t(id.value());
        return place < m_bits.size() && m_bits[place];
    }

    // Takes out of the list what is not in the set; the order stays.
    void narrow(QList<CaseId> &ids) const
    {
        ids.removeIf([this](CaseId id) { return !contains(id); });
    }

private:
    std::vector<bool> m_bits;
};

} // namespace Revisit
