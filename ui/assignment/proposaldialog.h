#pragma once

#include "core/assignment/board.h"
#include "core/proposal/proposal.h"
#include "ui/base/dialog.h"
#include "ui/base/rowmodel.h"

#include <atomic>
#include <memory>

class QProgressBar;
class QSpinBox;
class QTimer;

namespace Revisit {

class Segmented;
class TableView;
class ThemedLabel;
class Workspace;

// Reckons a proposal away from the screen, and shows each move with its reason.
// It stores nothing: what is taken over is tried out on the board.
class ProposalDialog : public Dialog
{
    Q_OBJECT

public:
    ProposalDialog(Workspace &workspace, const Board &board, QWidget *parent);
    // With the title of a proposal of another kind.
    ProposalDialog(Workspace &workspace, const Board &board, const QString &title, QWidget *parent);
    ~ProposalDialog() override;

    void start();
    void reject() override; // stops first

Q_SIGNALS:
    void taken(const Placement &placement);

protected:
    // What is reckoned; a handover asks for less.
    virtual PlanProblem problem() const { return m_board.problem; }
    virtual ProposalTerms terms() const;
    const Board &board() const { return m_board; }
    void hideTerms();

private:
    struct Ride;
    struct Line {
        QString reference;
        QString to;
        QString why;
    };

    void layOut();
    void follow();
    void showProposal(const Proposal &proposal);
    QList<RowColumn<Line>> columns() const;

    Workspace &m_workspace;
    const Board m_board;
    PlanProblem m_problem;
    ProposalTerms m_terms;
    Proposal m_proposal;
    std::shared_ptr<Ride> m_ride;
    RowModel<Line> *m_model;
    Segmented *m_aim;
    QSpinBox *m_limit;
    QWidget *m_choices;
    QProgressBar *m_progress;
    QTimer *m_clock;
    ThemedLabel *m_summary;
    ThemedLabel *m_binding;
    TableView *m_table;
    Button *m_start;
    Button *m_take;
};

} // namespace Revisit
