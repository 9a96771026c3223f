#pragma once

#include <QList>

#include <optional>
#include <vector>

struct glp_prob;

namespace Revisit {

// A linear or whole-number program that GLPK solves, in the words of this module.
// One thread at a time.
class LinearProgram
{
public:
    struct Term {
        int variable;
        double factor;
    };

    LinearProgram();
    ~LinearProgram();

    // The variables are counted from 0.
    int addVariable(double lower, double upper);
    int addChoice(); // 0 or 1
    void setBounds(int variable, double lower, double upper);
    void setCost(int variable, double cost);
    void addEquation(const std::vector<Term> &terms, double value);
    void addAtLeast(const std::vector<Term> &terms, double value);

    // The best value, or nothing when no assignment satisfies every line.
    std::optional<double> minimise();
    std::optional<double> maximise();
    // Over the choices: 0 and 1 only. At most `seconds` long; then the best found.
    std::optional<double> minimiseChoices(int seconds);

    double valueOf(int variable) const;       // after minimise or maximise
    double reducedCostOf(int variable) const; // likewise
    bool isChosen(int variable) const;        // after minimiseChoices

private:
    Q_DISABLE_COPY_MOVE(LinearProgram)
    void addLine(const std::vector<Term> &terms, int kind, double value);
    std::optional<double> solve(int direction);

    glp_prob *m_problem;
};

} // namespace Revisit
