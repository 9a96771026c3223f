#pragma once

#include "ui/cases/caseappearance.h"

#include <QVariant>

namespace Revisit {

// What a table shows of a case in one column, by role.
class CaseCell
{
    Q_DECLARE_TR_FUNCTIONS(Revisit::CaseCell)

public:
    CaseCell(const CaseRow &row, QDate today)
        : m_row(row)
        , m_today(today)
    {}

    QVariant data(CaseOrder column, int role) const;

private:
    QVariant reference(int role) const;
    QVariant title(int role) const;
    QVariant status(int role) const;
    QVariant priority(int role) const;
    QVariant reviewer(int role) const;
    QVariant due(int role) const;
    bool isOverdue() const;

    const CaseRow &m_row;
    QDate m_today;
};

} // namespace Revisit
