#include "ui/assignment/handoverdialog.h"

#include "ui/base/field.h"
#include "ui/base/theme.h"

#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

HandoverDialog::HandoverDialog(Workspace &workspace, const Board &board, OfficerId officer,
                               QWidget *parent)
    : ProposalDialog(workspace, board, tr("Hand over everything"), parent)
    , m_officer(officer)
    , m_receivers(new QListWidget(this))
{
    setObjectName(u"handoverDialog"_s);
    const int index = board.indexOf(officer);
    setLead(tr("Everything that %1 holds, reviews that are begun included, goes to those chosen "
               "here. It is tried out first; when you commit it, the history of each case keeps "
               "who had it and why.")
                .arg(index == nobody ? QString() : board.officers.at(index).officer.name));
    m_receivers->setObjectName(u"receivers"_s);
    m_receivers->setAccessibleName(tr("Who takes the cases"));
    m_receivers->setMaximumHeight(Theme::px(132));
    for (size_t o = 0; o < board.problem.officers.size(); ++o) {
        if (int(o) == index || board.problem.officers[o].presence != Presence::Here)
            continue;
        auto *item = new QListWidgetItem(board.problem.officers[o].name, m_receivers);
        item->setData(Qt::UserRole, int(o));
        item->setCheckState(Qt::Checked);
    }
    hideTerms();
    body()->insertWidget(0, new Field({tr("Who takes the cases")}, m_receivers, this));
}

PlanProblem HandoverDialog::problem() const
{
    PlanProblem problem = board().problem;
    const int from = board().indexOf(m_officer);
    for (PlanOfficer &officer : problem.officers)
        officer.presence = Presence::TakesNoNew;
    for (int row = 0; row < m_receivers->count(); ++row) {
        const QListWidgetItem *item = m_receivers->item(row);
        if (item->checkState() == Qt::Checked)
            problem.officers[item->data(Qt::UserRole).toUInt()].presence = Presence::Here;
    }
    if (from != nobody)
        problem.officers[size_t(from)].presence = Presence::Away;
    for (PlanCase &planCase : problem.cases) {
        planCase.isLocked = from == nobody || planCase.holder != from;
        planCase.points = std::max(planCase.points, 1); // what waits for somebody else goes too
    }
    return problem;
}

} // namespace Revisit
