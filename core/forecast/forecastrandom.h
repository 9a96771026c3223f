#pragma once

#include <QtGlobal>

#include <random>

namespace Revisit {

// Random numbers of a forecast. The engine is fixed by the C++ standard and nothing
// of std::*_distribution is used, whose numbers differ between libraries: a seed
// means the same on any machine.
class ForecastRandom
{
public:
    explicit ForecastRandom(quint64 seed)
        : m_engine(seed)
    {}

    // Between 0 and 1, both excluded.
    double unit() { return (double(m_engine() >> 11) + 0.5) / 9007199254740992.0; }
    // From 0 to bound - 1.
    size_t below(size_t bound) { return size_t(((m_engine() >> 32) * quint64(bound)) >> 32); }

private:
    std::mt19937_64 m_engine;
};

} // namespace Revisit
