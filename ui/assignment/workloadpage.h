#pragma once

#include "core/assignment/officerloads.h"
#include "core/cases/caselist.h"
#include "core/cases/programme.h"
#include "ui/shell/page.h"

class QComboBox;
class QSplitter;
class QStackedWidget;

namespace Revisit {

class ActionRegistry;
class AgesView;
class MessageBar;
class OfficerCasesPane;
class OfficerListPane;
class Segmented;
class ThemedLabel;
class TriedBoard;
class WeeksView;
class Workspace;

// Who has how much to do, against the hours they have, and the cases to move.
class WorkloadPage : public Page
{
    Q_OBJECT

public:
    WorkloadPage(Workspace &workspace, ActionRegistry &actions, QWidget *parent = nullptr);

    void refresh() override;
    void focusFirst() override;

Q_SIGNALS:
    void casesSelected(const QList<CaseId> &cases);
    void officerSelected(Revisit::OfficerId officer); // invalid: the pool

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Loads;

    void takeOfficer();
    struct Cases;

    void showLoads(const Loads &loads);
    void fillTeams(const QList<OfficerLoad> &loads);
    void fetchCases();
    void showCases(const Cases &cases);
    void arrange();
    QWidget *makeBar(ActionRegistry &actions);
    QWidget *makeTray(ActionRegistry &actions);
    void followBoard();

    Workspace &m_workspace;
    MessageBar *m_messages;
    QComboBox *m_team;
    TriedBoard *m_board;
    Segmented *m_view;
    QStackedWidget *m_stack;
    WeeksView *m_weeks;
    AgesView *m_ages;
    QWidget *m_tray = nullptr;
    ThemedLabel *m_tried = nullptr;
    QSplitter *m_splitter;
    OfficerListPane *m_officers;
    OfficerCasesPane *m_cases;
    QDate m_today;
    int m_request = 0; // the newest list of cases asked for
};

} // namespace Revisit
