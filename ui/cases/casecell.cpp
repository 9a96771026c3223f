#include "ui/cases/casecell.h"

#include "ui/base/format.h"
#include "ui/base/tabledelegates.h"

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int soon = 7; // days

} // namespace

QVariant CaseCell::data(CaseOrder column, int role) const
{
    switch (column) {
    case CaseOrder::Reference:
        return reference(role);
    case CaseOrder::Title:
        return title(role);
    case CaseOrder::Status:
        return status(role);
    case CaseOrder::Priority:
        return priority(role);
    case CaseOrder::Reviewer:
        return reviewer(role);
    case CaseOrder::Due:
        return due(role);
    }
    return {};
}

QVariant CaseCell::reference(int role) const
{
    if (role == Qt::DisplayRole)
        return m_row.reference;
    return role == CellRole::InkOfText ? int(Ink::Link) : QVariant();
}

QVariant CaseCell::title(int role) const
{
    if (role == Qt::DisplayRole)
        return m_row.title;
    if (role == CellRole::SecondLine)
        return CaseAppearance::particulars(m_row);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        //: A case's title and particulars, read together
        return tr("%1, %2").arg(m_row.title, CaseAppearance::particulars(m_row));
    return {};
}

QVariant CaseCell::status(int role) const
{
    const ChipText chip = CaseAppearance::statusChip(m_row.status);
    if (role == Qt::DisplayRole)
        return chip.text;
    if (role == CellRole::Icon)
        return chip.icon;
    return role == CellRole::ToneOfChip ? int(chip.tone) : QVariant();
}

QVariant CaseCell::priority(int role) const
{
    if (role == Qt::DisplayRole)
        return CaseAppearance::tierName(m_row.tier);
    if (role == CellRole::Brief)
        return QString::number(m_row.tier);
    if (role == CellRole::Level)
        return CaseAppearance::barsOf(m_row.tier);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        //: A case's priority, why it has it, and by when it is to be looked at
        return tr("%1: %2. %3.")
            .arg(CaseAppearance::tierName(m_row.tier), CaseAppearance::tierWhy(m_row),
                 CaseAppearance::tierTarget(m_row.tier));
    return {};
}

QVariant CaseCell::reviewer(int role) const
{
    const bool isNobody = !m_row.officer.isValid();
    if (role == Qt::DisplayRole)
        return isNobody ? tr("Unassigned") : m_row.officerName;
    if (role == Qt::ToolTipRole && !isNobody)
        return m_row.officerName;
    if (role == CellRole::Brief && !isNobody)
        return Format::briefName(m_row.officerName);
    return role == CellRole::Icon && isNobody ? u"user"_s : QVariant();
}

QVariant CaseCell::due(int role) const
{
    const bool isDone = !isOpen(m_row.status);
    if (role == Qt::DisplayRole)
        return isDone ? Format::date(m_row.dueOn) : Format::due(m_row.dueOn, m_today);
    if (role == Qt::ToolTipRole)
        return Format::date(m_row.dueOn);
    if (role == CellRole::Icon)
        return isOverdue() ? u"triangle-alert"_s : QVariant();
    if (role != CellRole::InkOfText)
        return {};
    if (isOverdue())
        return int(Ink::Danger);
    if (isDone || !m_row.dueOn.isValid())
        return int(Ink::Muted);
    return int(m_today.daysTo(m_row.dueOn) <= soon ? Ink::Warning : Ink::Primary);
}

bool CaseCell::isOverdue() const
{
    return isOpen(m_row.status) && m_row.dueOn.isValid() && m_row.dueOn < m_today;
}

} // namespace Revisit
