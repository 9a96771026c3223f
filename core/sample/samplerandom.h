#pragma once

#include <QtGlobal>

#include <span>

namespace Revisit {

// SplitMix64: whole numbers only, so that a seed means the same on every
// machine (Steele, Lea and Flood 2014).
class SampleRandom
{
public:
    explicit SampleRandom(quint64 seed)
        : m_state(seed)
    {}

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
        return mixed ^ (mixed >> 31);
    }

    int below(int bound) { return int(next() % quint64(bound)); }
    bool inHundred(int chances) { return below(100) < chances; }

    template<typename T>
    const T &oneOf(std::span<const T> choices)
    {
        return choices[size_t(below(int(choices.size())))];
    }

private:
    quint64 m_state;
};

// A choice and how often it falls, in parts of all the parts.
template<typename T>
struct Weighted {
    T value;
    int parts;
};

template<typename T>
const T &pick(SampleRandom &random, std::span<const Weighted<T>> choices)
{
    int all = 0;
    for (const Weighted<T> &choice : choices)
        all += choice.parts;
    int at = random.below(all);
    for (const Weighted<T> &choice : choices) {
        at -= choice.parts;
        if (at < 0)
            return choice.value;
    }
    return choices.back().value;
}

} // namespace Revisit
