#include "ui/assignment/triedboard.h"

#include "core/people/capability.h"
#include "ui/assignment/commitdialog.h"
#include "ui/assignment/handoverdialog.h"
#include "ui/assignment/handoverpages.h"
#include "ui/assignment/proposaldialog.h"
#include "ui/assignment/trydialog.h"
#include "ui/base/actions.h"
#include "ui/base/toast.h"
#include "ui/base/workspace.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace Revisit {

TriedBoard::TriedBoard(Workspace &workspace, ActionRegistry &actions, QWidget *page)
    : QObject(page)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_page(page)
{
    declare();
}

void TriedBoard::declare()
{
    const ActionTerms terms{tr("Workload"), Capability::ReassignCases};
    const auto hasTried = [this] { return m_board.triedOut() > 0; };
    const auto isRead = [this] { return m_isRead; };
    m_actions.action(u"assignment.try"_s)
        .changes()
        .of(terms)
        .text(tr("&Try moving…"))
        .icon(u"arrow-left-right"_s)
        .shortcut(u"Ctrl+Shift+Y"_s)
        .whenSelection(1, ActionBuilder::many, tr("Select at least one case first."))
        .enabledWhen(isRead, tr("Open the Workload page first."))
        .onTriggered(this, [this] { askWhereTo(); });
    m_actions.action(u"assignment.propose"_s)
        .changes()
        .of(terms)
        .text(tr("&Propose a fair spread…"))
        .icon(u"scale"_s)
        .enabledWhen(isRead, tr("Open the Workload page first."))
        .onTriggered(this, [this] { propose(); });
    m_actions.action(u"assignment.commit"_s)
        .changes()
        .of(terms)
        .text(tr("&Commit the moves…"))
        .icon(u"check-check"_s)
        .enabledWhen(hasTried, tr("Try a move out first."))
        .onTriggered(this, [this] { commit(); });
    m_actions.action(u"assignment.discard"_s)
        .of(terms)
        .text(tr("&Discard what was tried out"))
        .icon(u"rotate-ccw"_s)
        .enabledWhen(hasTried, tr("Nothing is tried out."))
        .onTriggered(this, [this] { discard(); });
    const auto hasOfficer = [this] { return m_isRead && m_officer && m_officer->isValid(); };
    m_actions.action(u"assignment.handOver"_s)
        .changes()
        .of(terms)
        .text(tr("&Hand over everything…"))
        .icon(u"user-x"_s)
        .enabledWhen(hasOfficer, tr("Select an officer first."))
        .onTriggered(this, [this] { handOver(); });
    m_actions.action(u"assignment.handoverPages"_s)
        .of(terms)
        .text(tr("Handover pa&ges…"))
        .icon(u"printer"_s)
        .enabledWhen(hasOfficer, tr("Select an officer first."))
        .onTriggered(this, [this] { writeHandover(); });
}

void TriedBoard::fetch()
{
    if (!allows(m_workspace.actor().role, Capability::ReassignCases))
        return;
    m_workspace.fetch([viewer = m_workspace.actor(), &clock = m_workspace.clock()](
                          Connection &connection) { return readBoard(connection, viewer, clock); },
                      this,
                      [this](const Result<Board> &board) {
                          if (!board)
                              return void(Q_EMIT failed(board.error()));
                          take(*board);
                      });
}

void TriedBoard::take(Board board)
{
    for (const WantedMove &move : m_board.moves()) {
        const BoardCase *now = board.find(move.caseId);
        if (now && now->holder == move.from)
            board.tryOut(move.caseId, move.to);
    }
    m_board = std::move(board);
    m_isRead = true;
    tell();
}

void TriedBoard::tell()
{
    m_actions.refresh();
    Q_EMIT changed();
}

void TriedBoard::setOfficer(std::optional<OfficerId> officer)
{
    m_officer = officer;
    m_actions.refresh();
}

void TriedBoard::tryOut(const QList<CaseId> &cases, OfficerId to)
{
    for (const CaseId id : cases)
        m_board.tryOut(id, to);
    tell();
}

void TriedBoard::askWhereTo()
{
    auto *dialog = new TryDialog(m_board, m_cases, m_page);
    connect(dialog, &TryDialog::chosen, this,
            [this, cases = m_cases](OfficerId to) { tryOut(cases, to); });
    dialog->open();
}

void TriedBoard::propose()
{
    auto *dialog = new ProposalDialog(m_workspace, m_board, m_page);
    connect(dialog, &ProposalDialog::taken, this, &TriedBoard::use);
    dialog->open();
}

void TriedBoard::handOver()
{
    auto *dialog = new HandoverDialog(m_workspace, m_board, *m_officer, m_page);
    connect(dialog, &ProposalDialog::taken, this, [this](const Placement &placement) {
        m_isHandover = true;
        use(placement);
    });
    dialog->open();
}

void TriedBoard::use(const Placement &placement)
{
    m_board.tryOut(placement);
    tell();
}

void TriedBoard::commit()
{
    auto *dialog = new CommitDialog(m_workspace, m_board, m_isHandover, m_page);
    connect(dialog, &CommitDialog::committed, this, &TriedBoard::committed);
    dialog->open();
}

void TriedBoard::committed(const MovesOutcome &outcome)
{
    discard();
    const int moved = outcome.count(MoveResult::Moved);
    Toast *toast = Toast::tell(m_page->window(), tr("%n case(s) moved.", nullptr, moved),
                               moved > 0 ? tr("Undo") : QString());
    connect(toast, &Toast::acted, this, [this, outcome] { undo(outcome); });
}

void TriedBoard::undo(const MovesOutcome &outcome)
{
    m_workspace.perform(UndoMoves{outcome}, this, [this](const Result<int> &returned) {
        Toast::tell(m_page->window(), returned ? tr("%n case(s) given back.", nullptr, *returned)
                                               : returned.error().message);
    });
}

void TriedBoard::discard()
{
    m_board.discard();
    m_isHandover = false;
    tell();
}

// Of everything that the officer holds, or is tried out to take from them.
void TriedBoard::writeHandover()
{
    QList<CaseId> cases;
    for (const BoardCase &boardCase : m_board.cases) {
        if (boardCase.holder == *m_officer)
            cases.append(boardCase.id);
    }
    HandoverPages::write(m_workspace, cases, m_page);
}

} // namespace Revisit
