#pragma once

#include "core/dataquality/qualityrecord.h"
#include "core/statistics/proportion.h"

#include <map>

namespace Revisit {

// How many are good of those that a figure is out of, and in how many cases at least
// one is not: those are the rows that the figure opens.
struct Filled {
    qint64 filled = 0;
    qint64 applicable = 0;
    qint64 casesWithout = 0;

    // One more of the same case.
    void add(bool isFilled)
    {
        filled += isFilled;
        ++applicable;
    }
    // All of one more case.
    void addCase(const Filled &of)
    {
        filled += of.filled;
        applicable += of.applicable;
        casesWithout += of.filled < of.applicable;
    }
    qint64 without() const { return applicable - filled; }
    Measured<Share> share() const { return wilson(filled, applicable); }
};

// The same over all, by year of closure (0: not known) and by team (invalid: nobody
// reviews it).
struct Tally {
    Filled all;
    std::map<int, Filled> years;
    std::map<TeamId, Filled> teams;

    void addCase(const CaseRecord &record, const Filled &found)
    {
        if (found.applicable == 0)
            return;
        all.addCase(found);
        years[record.year.value_or(0)].addCase(found);
        teams[record.team.value_or(TeamId())].addCase(found);
    }
};

} // namespace Revisit
