#include "core/quality/qualitysample.h"

#include <algorithm>
#include <random>
#include <tuple>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// A whole number from 0 up to, not including, the bound; each equally likely.
quint64 drawBelow(std::mt19937_64 &random, quint64 bound)
{
    constexpr quint64 all = std::mt19937_64::max();
    const quint64 unfair = (all % bound + 1) % bound; // numbers too many for whole rounds
    quint64 drawn = random();
    while (drawn > all - unfair)
        drawn = random();
    return drawn % bound;
}

// Marks `wanted` of the places at random (Fisher and Yates).
void mark(QList<bool> &isDrawn, QList<qsizetype> places, qsizetype wanted, std::mt19937_64 &random)
{
    for (qsizetype next = 0; next < wanted; ++next) {
        const auto other = next + qsizetype(drawBelow(random, quint64(places.size() - next)));
        places.swapItemsAt(next, other);
        isDrawn[places[next]] = true;
    }
}

} // namespace

QString FrameReview::stratum() const
{
    const QString officer = QString::number(reviewer.value()).rightJustified(10, u'0');
    return u"%1|%2|%3"_s.arg(officer, year ? QString::number(*year) : u"unknown"_s, decision);
}

SampleDraw drawSample(QList<FrameReview> frame, int percent, quint64 seed)
{
    std::ranges::sort(frame, {}, [](const FrameReview &one) {
        return std::tuple(one.stratum(), one.reference, one.review);
    });
    SampleDraw draw{std::move(frame), {}};
    draw.isDrawn.fill(false, draw.frame.size());
    std::mt19937_64 random(seed);
    // One start for all strata, in parts of a place: a stratum gets a place more
    // as often as its fraction says.
    const auto start = qsizetype(drawBelow(random, 100));
    qsizetype before = 0;
    for (qsizetype first = 0; first < draw.frame.size();) {
        const QString stratum = draw.frame[first].stratum();
        QList<qsizetype> places;
        for (; first < draw.frame.size() && draw.frame[first].stratum() == stratum; ++first) {
            if (draw.frame[first].basis == SampleBasis::ByChance)
                places.append(first);
            else
                draw.isDrawn[first] = true;
        }
        const qsizetype after = before + places.size();
        const qsizetype wanted = (after * percent + start) / 100 - (before * percent + start) / 100;
        mark(draw.isDrawn, places, wanted, random);
        before = after;
    }
    return draw;
}

} // namespace Revisit
