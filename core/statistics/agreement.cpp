#include "core/statistics/agreement.h"

#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <numeric>

namespace Revisit {
namespace {

constexpr double ofAll = 0.95;

// The table as shares of all items.
struct Shares {
    qsizetype categories = 0;
    qint64 items = 0;
    QList<QList<double>> cells = {};
    QList<double> rows = {};
    QList<double> columns = {};
    double agreed = 0;

    double middle(qsizetype category) const { return (rows[category] + columns[category]) / 2; }
};

bool isTable(const AgreementTable &table)
{
    return std::ranges::all_of(table, [&](const QList<qint64> &row) {
        return row.size() == table.size() &&
               std::ranges::all_of(row, [](qint64 count) { return count >= 0; });
    });
}

Measured<Shares> sharesOf(const AgreementTable &table)
{
    if (!isTable(table))
        return tl::unexpected(Undefined::NotATable);
    Shares shares;
    shares.categories = table.size();
    for (const QList<qint64> &row : table)
        shares.items = std::accumulate(row.begin(), row.end(), shares.items);
    if (shares.items == 0)
        return tl::unexpected(Undefined::NothingToCompare);
    shares.rows.fill(0, shares.categories);
    shares.columns.fill(0, shares.categories);
    for (qsizetype row = 0; row < shares.categories; ++row) {
        shares.cells.append(QList<double>(shares.categories, 0));
        for (qsizetype column = 0; column < shares.categories; ++column) {
            const double share = double(table[row][column]) / double(shares.items);
            shares.cells[row][column] = share;
            shares.rows[row] += share;
            shares.columns[column] += share;
        }
        shares.agreed += shares.cells[row][row];
    }
    return shares;
}

Agreement measured(double value, double variance, qint64 items, double least)
{
    Agreement agreement{.value = value, .items = items};
    if (items < 2)
        return agreement;
    constexpr double none = 1e-14;
    if (variance < none) {
        agreement.standardError = tl::unexpected(Undefined::NoSpread);
        agreement.interval = tl::unexpected(Undefined::NoSpread);
        return agreement;
    }
    const double error = std::sqrt(variance);
    const boost::math::students_t student(double(items - 1));
    const double reach = error * boost::math::quantile(student, (1 + ofAll) / 2);
    agreement.standardError = error;
    agreement.interval = Interval{std::max(least, value - reach), std::min(1.0, value + reach)};
    return agreement;
}

// The variance of (agreed - chance) / (1 - chance), where `slope` says how chance
// moves with a cell.
template<typename Slope>
double chanceCorrectedVariance(const Shares &shares, double value, double chance, Slope slope)
{
    double sum = 0;
    for (qsizetype row = 0; row < shares.categories; ++row) {
        for (qsizetype column = 0; column < shares.categories; ++column) {
            const double weight = row == column ? 1 : 0;
            sum +=
                shares.cells[row][column] * std::pow(weight - (1 - value) * slope(row, column), 2);
        }
    }
    const double centre = shares.agreed - 2 * (1 - value) * chance;
    return (sum - centre * centre) / (double(shares.items) * std::pow(1 - chance, 2));
}

// How often chance agrees by Cohen's reckoning, and by Gwet's.
double cohensChance(const Shares &shares)
{
    return std::inner_product(shares.rows.begin(), shares.rows.end(), shares.columns.begin(), 0.0);
}

double gwetsChance(const Shares &shares)
{
    double chance = 0;
    for (qsizetype category = 0; category < shares.categories; ++category)
        chance += shares.middle(category) * (1 - shares.middle(category));
    return chance / double(shares.categories - 1);
}

constexpr double rounding = 1e-12;

// How often the reviewers of one item agree with one another.
double agreedOn(const QList<int> &item, double raters)
{
    double pairs = 0;
    for (const int count : item)
        pairs += double(count) * (count - 1);
    return pairs / (raters * (raters - 1));
}

Measured<int> ratersOf(const QList<QList<int>> &choices)
{
    if (choices.isEmpty())
        return tl::unexpected(Undefined::NothingToCompare);
    const QList<int> &first = choices.first();
    const int raters = std::accumulate(first.begin(), first.end(), 0);
    for (const QList<int> &item : choices) {
        if (item.size() != first.size() || std::accumulate(item.begin(), item.end(), 0) != raters ||
            std::ranges::any_of(item, [](int count) { return count < 0; }))
            return tl::unexpected(Undefined::NotATable);
    }
    if (raters < 2)
        return tl::unexpected(raters == 0 ? Undefined::NothingToCompare : Undefined::OneRater);
    return raters;
}

QList<double> meanShares(const QList<QList<int>> &choices, double raters)
{
    QList<double> shares(choices.first().size(), 0);
    for (const QList<int> &item : choices) {
        for (qsizetype category = 0; category < item.size(); ++category)
            shares[category] += item[category] / (raters * double(choices.size()));
    }
    return shares;
}

// The pooled value, leaving one case out, or none where `without` is no case.
Measured<double> pooled(AgreementMeasure measure, const QList<AnsweredCase> &cases,
                        const QList<int> &categories, qsizetype without)
{
    double agreed = 0;
    double chance = 0;
    int questions = 0;
    for (qsizetype question = 0; question < categories.size(); ++question) {
        AgreementTable table = tableOf(cases, question, categories[question]);
        if (without >= 0 && cases[without][question])
            --table[cases[without][question]->first][cases[without][question]->second];
        const Measured<Shares> shares = sharesOf(table);
        if (!shares)
            continue; // nobody answered it
        ++questions;
        agreed += shares->agreed;
        if (measure == AgreementMeasure::Kappa)
            chance += cohensChance(*shares);
        if (measure == AgreementMeasure::Ac1)
            chance += gwetsChance(*shares);
    }
    if (questions == 0)
        return tl::unexpected(Undefined::NothingToCompare);
    if (questions - chance < rounding)
        return tl::unexpected(Undefined::OneCategory);
    return (agreed - chance) / (questions - chance);
}

bool fits(const QList<AnsweredCase> &cases, const QList<int> &categories)
{
    const auto isPlace = [](int category, int of) { return category >= 0 && category < of; };
    return std::ranges::all_of(categories, [](int count) { return count > 1; }) &&
           std::ranges::all_of(cases, [&](const AnsweredCase &one) {
               if (one.size() != categories.size())
                   return false;
               for (qsizetype at = 0; at < one.size(); ++at) {
                   if (one[at] && !(isPlace(one[at]->first, categories[at]) &&
                                    isPlace(one[at]->second, categories[at])))
                       return false;
               }
               return true;
           });
}

} // namespace

AgreementTable tableOf(const QList<AnsweredCase> &cases, qsizetype question, int categories)
{
    AgreementTable table(categories, QList<qint64>(categories, 0));
    for (const AnsweredCase &one : cases) {
        if (one[question])
            ++table[one[question]->first][one[question]->second];
    }
    return table;
}

Measured<Agreement> overallAgreement(AgreementMeasure measure, const QList<AnsweredCase> &cases,
                                     const QList<int> &categories)
{
    if (!fits(cases, categories))
        return tl::unexpected(Undefined::NotATable);
    const Measured<double> value = pooled(measure, cases, categories, -1);
    if (!value)
        return tl::unexpected(value.error());
    const auto items = double(cases.size());
    QList<double> without;
    for (qsizetype one = 0; cases.size() > 1 && one < cases.size(); ++one) {
        const Measured<double> left = pooled(measure, cases, categories, one);
        if (!left) {
            without.clear(); // it hangs on one case
            break;
        }
        without.append(*left);
    }
    const double mean = std::accumulate(without.begin(), without.end(), 0.0) / items;
    double spread = 0;
    for (const double left : std::as_const(without))
        spread += std::pow(left - mean, 2);
    return measured(*value, spread * (items - 1) / items, cases.size(),
                    measure == AgreementMeasure::Share ? 0 : -1);
}

Measured<Agreement> shareAgreed(const AgreementTable &table)
{
    const Measured<Shares> shares = sharesOf(table);
    if (!shares)
        return tl::unexpected(shares.error());
    const double agreed = shares->agreed;
    return measured(agreed, agreed * (1 - agreed) / double(shares->items), shares->items, 0);
}

Measured<Agreement> cohensKappa(const AgreementTable &table)
{
    const Measured<Shares> shares = sharesOf(table);
    if (!shares)
        return tl::unexpected(shares.error());
    const double chance = cohensChance(*shares);
    if (1 - chance < rounding)
        return tl::unexpected(Undefined::OneCategory);
    const double kappa = (shares->agreed - chance) / (1 - chance);
    const double variance =
        chanceCorrectedVariance(*shares, kappa, chance, [&](qsizetype row, qsizetype column) {
            return shares->columns[row] + shares->rows[column];
        });
    return measured(kappa, variance, shares->items, -1);
}

Measured<Agreement> gwetsAc1(const AgreementTable &table)
{
    const Measured<Shares> shares = sharesOf(table);
    if (!shares)
        return tl::unexpected(shares.error());
    if (shares->categories < 2)
        return tl::unexpected(Undefined::OneCategory);
    const double others = double(shares->categories - 1);
    const double chance = gwetsChance(*shares);
    const double ac1 = (shares->agreed - chance) / (1 - chance);
    const double variance =
        chanceCorrectedVariance(*shares, ac1, chance, [&](qsizetype row, qsizetype column) {
            return 2 * (1 - (shares->middle(row) + shares->middle(column)) / 2) / others;
        });
    return measured(ac1, variance, shares->items, -1);
}

Measured<Agreement> fleissKappa(const QList<QList<int>> &choices)
{
    const Measured<int> raters = ratersOf(choices);
    if (!raters)
        return tl::unexpected(raters.error());
    const double items = double(choices.size());
    const QList<double> shares = meanShares(choices, *raters);
    const double chance = std::inner_product(shares.begin(), shares.end(), shares.begin(), 0.0);
    if (1 - chance < rounding)
        return tl::unexpected(Undefined::OneCategory);
    double agreed = 0;
    for (const QList<int> &item : choices)
        agreed += agreedOn(item, *raters) / items;
    const double kappa = (agreed - chance) / (1 - chance);
    double spread = 0;
    for (const QList<int> &item : choices) {
        const double byChance =
            std::inner_product(item.begin(), item.end(), shares.begin(), 0.0) / *raters;
        const double ofItem = (agreedOn(item, *raters) - chance) / (1 - chance) -
                              2 * (1 - kappa) * (byChance - chance) / (1 - chance);
        spread += std::pow(ofItem - kappa, 2);
    }
    const double variance = choices.size() < 2 ? 0 : spread / (items * (items - 1));
    return measured(kappa, variance, choices.size(), -1);
}

} // namespace Revisit
