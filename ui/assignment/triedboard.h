#pragma once

#include "core/assignment/board.h"

#include <QObject>

class QWidget;

namespace Revisit {

class ActionRegistry;
class Workspace;

// The moves that a lead tries out on the Workload page, and what can be done
// with them. They are kept over a refresh as long as the cases are where they
// were.
class TriedBoard : public QObject
{
    Q_OBJECT

public:
    TriedBoard(Workspace &workspace, ActionRegistry &actions, QWidget *page);

    void fetch();
    bool isRead() const { return m_isRead; }
    const Board &board() const { return m_board; }

    void setCases(const QList<CaseId> &cases) { m_cases = cases; }
    void setOfficer(std::optional<OfficerId> officer);
    void tryOut(const QList<CaseId> &cases, OfficerId to);

    void askWhereTo();
    void propose();
    void handOver();
    void commit();
    void discard();
    void writeHandover();

Q_SIGNALS:
    void changed();
    void failed(const Error &error);

private:
    void declare();
    void take(Board board);
    void tell();
    void use(const Placement &placement);
    void committed(const MovesOutcome &outcome);
    void undo(const MovesOutcome &outcome);

    Workspace &m_workspace;
    ActionRegistry &m_actions;
    QWidget *m_page;
    Board m_board;
    bool m_isRead = false;
    bool m_isHandover = false; // what is tried out came from handing over everything
    QList<CaseId> m_cases;
    std::optional<OfficerId> m_officer;
};

} // namespace Revisit
