#include "core/publication/disclosureattack.h"

#include "core/publication/linearprogram.h"

#include <cmath>

namespace Revisit {

namespace {

// Counts as they could be, with the shown ones moved to the other side.
class Puzzle
{
public:
    Puzzle(const DisclosureTables &tables, const QList<bool> &hidden)
        : m_variableOf(tables.cells.size(), -1)
    {
        double all = 1;
        for (const DisclosureCell &cell : tables.cells)
            all += double(cell.count);
        for (qsizetype at = 0; at < hidden.size(); ++at) {
            if (hidden[at])
                m_variableOf[at] = m_program.addVariable(0, all);
        }
        for (const DisclosureLine &line : tables.lines)
            addLine(tables, line);
    }

    CountRange rangeOf(qsizetype cell)
    {
        const int variable = m_variableOf[cell];
        m_program.setCost(variable, 1);
        const double least = m_program.minimise().value_or(0);
        const double most = m_program.maximise().value_or(0);
        m_program.setCost(variable, 0);
        return {std::llround(std::ceil(least - 1e-6)), std::llround(std::floor(most + 1e-6))};
    }

private:
    void addLine(const DisclosureTables &tables, const DisclosureLine &line)
    {
        std::vector<LinearProgram::Term> terms;
        double rest = 0;
        const auto take = [&](int place, double sign) {
            if (m_variableOf[place] >= 0)
                terms.push_back({m_variableOf[place], sign});
            else
                rest -= sign * double(tables.cells[place].count);
        };
        for (const int part : line.parts)
            take(part, 1);
        take(line.total, -1);
        if (!terms.empty())
            m_program.addEquation(terms, rest);
    }

    LinearProgram m_program;
    QList<int> m_variableOf;
};

} // namespace

QList<CountRange> rangesOf(const DisclosureTables &tables, const QList<bool> &hidden)
{
    Puzzle puzzle(tables, hidden);
    QList<CountRange> ranges;
    for (qsizetype at = 0; at < tables.cells.size(); ++at) {
        const qint64 count = tables.cells[at].count;
        ranges.append(hidden[at] ? puzzle.rangeOf(at) : CountRange{count, count});
    }
    return ranges;
}

} // namespace Revisit
