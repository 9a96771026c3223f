#include "core/publication/linearprogram.h"

#include <glpk.h>

namespace Revisit {

LinearProgram::LinearProgram()
    : m_problem(glp_create_prob())
{
    glp_term_out(GLP_OFF);
}

LinearProgram::~LinearProgram()
{
    glp_delete_prob(m_problem);
}

int LinearProgram::addVariable(double lower, double upper)
{
    const int variable = glp_add_cols(m_problem, 1) - 1;
    setBounds(variable, lower, upper);
    return variable;
}

int LinearProgram::addChoice()
{
    const int variable = glp_add_cols(m_problem, 1) - 1;
    glp_set_col_kind(m_problem, variable + 1, GLP_BV);
    return variable;
}

void LinearProgram::setBounds(int variable, double lower, double upper)
{
    glp_set_col_bnds(m_problem, variable + 1, lower == upper ? GLP_FX : GLP_DB, lower, upper);
}

void LinearProgram::setCost(int variable, double cost)
{
    glp_set_obj_coef(m_problem, variable + 1, cost);
}

void LinearProgram::addEquation(const std::vector<Term> &terms, double value)
{
    addLine(terms, GLP_FX, value);
}

void LinearProgram::addAtLeast(const std::vector<Term> &terms, double value)
{
    addLine(terms, GLP_LO, value);
}

// GLPK counts from 1 and leaves the first place of every list unused.
void LinearProgram::addLine(const std::vector<Term> &terms, int kind, double value)
{
    std::vector<int> variables{0};
    std::vector<double> factors{0};
    for (const Term &term : terms) {
        variables.push_back(term.variable + 1);
        factors.push_back(term.factor);
    }
    const int line = glp_add_rows(m_problem, 1);
    glp_set_row_bnds(m_problem, line, kind, value, value);
    glp_set_mat_row(m_problem, line, int(terms.size()), variables.data(), factors.data());
}

std::optional<double> LinearProgram::solve(int direction)
{
    glp_set_obj_dir(m_problem, direction);
    glp_smcp settings;
    glp_init_smcp(&settings);
    settings.msg_lev = GLP_MSG_OFF;
    if (glp_simplex(m_problem, &settings) != 0 || glp_get_status(m_problem) != GLP_OPT)
        return std::nullopt;
    return glp_get_obj_val(m_problem);
}

std::optional<double> LinearProgram::minimise()
{
    return solve(GLP_MIN);
}

std::optional<double> LinearProgram::maximise()
{
    return solve(GLP_MAX);
}

std::optional<double> LinearProgram::minimiseChoices(int seconds)
{
    glp_set_obj_dir(m_problem, GLP_MIN);
    glp_iocp settings;
    glp_init_iocp(&settings);
    settings.msg_lev = GLP_MSG_OFF;
    settings.presolve = GLP_ON;
    settings.tm_lim = seconds * 1000;
    glp_intopt(m_problem, &settings);
    const int status = glp_mip_status(m_problem);
    if (status != GLP_OPT && status != GLP_FEAS)
        return std::nullopt;
    return glp_mip_obj_val(m_problem);
}

double LinearProgram::valueOf(int variable) const
{
    return glp_get_col_prim(m_problem, variable + 1);
}

double LinearProgram::reducedCostOf(int variable) const
{
    return glp_get_col_dual(m_problem, variable + 1);
}

bool LinearProgram::isChosen(int variable) const
{
    return glp_mip_col_val(m_problem, variable + 1) > 0.5;
}

} // namespace Revisit
