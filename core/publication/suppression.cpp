#include "core/publication/suppression.h"

#include "core/base/text.h"
#include "core/publication/linearprogram.h"

#include <algorithm>

namespace Revisit {

namespace {

using Terms = std::vector<LinearProgram::Term>;

constexpr int secondsForAPlan = 10;
constexpr int roundsAtMost = 500;
constexpr double slack = 1e-6;

QList<int> placesOf(const DisclosureLine &line)
{
    QList<int> places = line.parts;
    places.append(line.total);
    return places;
}

// What somebody who knows the shown cells can find out: how far a hidden cell can
// be from its count. The variables are deviations from the true counts.
class Attacker
{
public:
    explicit Attacker(const DisclosureTables &tables)
        : m_tables(tables)
    {
        qint64 largest = 0;
        for (const DisclosureCell &cell : tables.cells)
            largest = std::max(largest, cell.count);
        m_room = double(largest) + 1;
        for (qsizetype at = 0; at < tables.cells.size(); ++at)
            m_program.addVariable(0, 0);
        for (const DisclosureLine &line : tables.lines) {
            Terms terms;
            for (const int part : line.parts)
                terms.push_back({part, 1});
            terms.push_back({line.total, -1});
            m_program.addEquation(terms, 0);
        }
    }

    void setHidden(const QList<bool> &hidden)
    {
        for (qsizetype at = 0; at < hidden.size(); ++at)
            m_program.setBounds(int(at), hidden[at] ? -double(m_tables.cells[at].count) : 0,
                                hidden[at] ? m_room : 0);
    }

    // The width of what the cell could be, and what hiding each cell adds to it.
    double widthOf(int cell, std::vector<double> &gain)
    {
        std::ranges::fill(gain, 0);
        m_program.setCost(cell, 1);
        const double up = m_program.maximise().value_or(0);
        addGain(gain, 1);
        const double down = m_program.minimise().value_or(0);
        addGain(gain, -1);
        m_program.setCost(cell, 0);
        return up - down;
    }

private:
    // By duality the width is at most the sum of these over the hidden cells,
    // whichever are hidden.
    void addGain(std::vector<double> &gain, double sign) const
    {
        for (qsizetype at = 0; at < m_tables.cells.size(); ++at) {
            const double price = sign * m_program.reducedCostOf(int(at));
            gain[size_t(at)] +=
                price > 0 ? price * m_room : -price * double(m_tables.cells[at].count);
        }
    }

    const DisclosureTables &m_tables;
    LinearProgram m_program;
    double m_room = 0;
};

// Chooses what to hide. It learns from the attacker which choices do not protect.
class Protector
{
public:
    Protector(const DisclosureTables &tables, qint64 threshold)
        : m_tables(tables)
    {
        for (const DisclosureCell &cell : tables.cells) {
            const int choice = m_plan.addChoice();
            m_plan.setCost(choice, double(cell.count));
            if (cell.isKnown || cell.count == 0)
                m_plan.setBounds(choice, 0, 0);
            else if (cell.isWithheld || isSmall(cell, threshold))
                m_plan.setBounds(choice, 1, 1);
        }
        for (const DisclosureLine &line : tables.lines)
            neverOneAlone(line);
    }

    bool choose(QList<bool> &hidden)
    {
        if (!m_plan.minimiseChoices(secondsForAPlan))
            return false;
        for (qsizetype at = 0; at < m_tables.cells.size(); ++at)
            hidden[at] = m_plan.isChosen(int(at));
        return true;
    }

    void learn(const std::vector<double> &gain, double need)
    {
        Terms terms;
        for (size_t at = 0; at < gain.size(); ++at) {
            if (gain[at] > slack)
                terms.push_back({int(at), std::min(gain[at], need)});
        }
        m_plan.addAtLeast(terms, need);
    }

    // A person who stands alone in a hidden cell knows it, so one more is needed
    // wherever all hidden cells of a line are of one person. True when it was so.
    bool learnOfSingles(const QList<bool> &hidden)
    {
        bool learnt = false;
        for (const DisclosureLine &line : m_tables.lines) {
            if (!hidesOnlySingles(line, hidden))
                continue;
            Terms others;
            for (const int place : placesOf(line)) {
                if (m_tables.cells[place].count > 1)
                    others.push_back({place, 1});
            }
            m_plan.addAtLeast(others, 1);
            learnt = true;
        }
        return learnt;
    }

private:
    void neverOneAlone(const DisclosureLine &line)
    {
        const QList<int> places = placesOf(line);
        for (const int one : places) {
            Terms terms{{one, -1}};
            for (const int other : places) {
                if (other != one)
                    terms.push_back({other, 1});
            }
            m_plan.addAtLeast(terms, 0);
        }
    }

    bool hidesOnlySingles(const DisclosureLine &line, const QList<bool> &hidden) const
    {
        bool hidesAny = false;
        for (const int place : placesOf(line)) {
            if (hidden[place] && m_tables.cells[place].count > 1)
                return false;
            hidesAny = hidesAny || hidden[place];
        }
        return hidesAny;
    }

    const DisclosureTables &m_tables;
    LinearProgram m_plan;
};

// True when every small cell is wide enough; else the protector has learnt.
bool withstands(const DisclosureTables &tables, const QList<bool> &hidden, qint64 threshold,
                Attacker &attacker, Protector &protector)
{
    attacker.setHidden(hidden);
    std::vector<double> gain(size_t(tables.cells.size()));
    const double need = double(threshold - 1);
    bool isSafe = true;
    for (qsizetype at = 0; at < tables.cells.size(); ++at) {
        const DisclosureCell &cell = tables.cells[at];
        if (cell.isKnown || !isSmall(cell, threshold))
            continue;
        if (attacker.widthOf(int(at), gain) >= need - slack)
            continue;
        protector.learn(gain, need);
        isSafe = false;
    }
    return isSafe && !protector.learnOfSingles(hidden);
}

tl::unexpected<Error> noWayToHide()
{
    return fail(Fault::Invalid,
                CoreText::tr("With what was published before, a small count could be worked out by "
                             "subtraction. Publish a coarser table, or totals only."));
}

} // namespace

bool isSmall(const DisclosureCell &cell, qint64 threshold)
{
    return cell.count > 0 && cell.count < threshold;
}

Result<QList<bool>> cellsToHide(const DisclosureTables &tables, qint64 threshold,
                                const std::stop_token &stop)
{
    Attacker attacker(tables);
    Protector protector(tables, threshold);
    QList<bool> hidden(tables.cells.size(), false);
    for (int round = 0; round < roundsAtMost; ++round) {
        if (stop.stop_requested())
            return fail(Fault::Invalid, CoreText::tr("Stopped. Nothing was published."));
        if (!protector.choose(hidden))
            return noWayToHide();
        if (withstands(tables, hidden, threshold, attacker, protector))
            return hidden;
    }
    return noWayToHide();
}

} // namespace Revisit
