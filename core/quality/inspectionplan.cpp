#include "core/quality/inspectionplan.h"

#include <algorithm>
#include <array>

namespace Revisit {
namespace {

struct LotSize {
    qint64 most;
    char letter;
    qint64 checked;
};

// Table 1 (level II) and table 2-A of ISO 2859-1; smaller and larger lots are not kept.
constexpr qint64 smallestLot = 281;
constexpr std::array lotSizes{LotSize{500, 'H', 50}, LotSize{1'200, 'J', 80},
                              LotSize{3'200, 'K', 125}, LotSize{10'000, 'L', 200},
                              LotSize{35'000, 'M', 315}};
constexpr std::array shares{65, 100, 150, 250, 400, 650};

// In the table a letter further on is the same as a share further on: one sequence of
// reject numbers runs along its diagonals. J at 0.65 begins it.
constexpr std::array rejects{2, 3, 4, 6, 8, 11, 15, 22};
constexpr int placeOfJ = 1;

const LotSize *sizeOf(qint64 cases)
{
    if (cases < smallestLot)
        return nullptr;
    const auto found =
        std::ranges::find_if(lotSizes, [cases](const LotSize &size) { return cases <= size.most; });
    return found == lotSizes.end() ? nullptr : &*found;
}

} // namespace

QList<int> acceptableShares()
{
    return {shares.begin(), shares.end()};
}

std::optional<InspectionPlan> inspectionPlan(qint64 cases, int acceptable)
{
    const LotSize *size = sizeOf(cases);
    const auto share = std::ranges::find(shares, acceptable);
    if (!size || share == shares.end())
        return std::nullopt;
    const auto at = (size - lotSizes.data()) - placeOfJ + (share - shares.begin());
    if (at < 0 || at >= std::ssize(rejects))
        return std::nullopt;
    return InspectionPlan{QLatin1Char(size->letter), size->checked, rejects[size_t(at)]};
}

std::optional<InspectionPlan> sampleSizeFor(qint64 cases)
{
    const LotSize *size = sizeOf(cases);
    if (!size)
        return std::nullopt;
    return InspectionPlan{QLatin1Char(size->letter), size->checked, 0};
}

} // namespace Revisit
