#pragma once

#include "core/asat/asatcopy.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/storage/connection.h"
#include "ui/base/actions.h"
#include "ui/base/workspace.h"
#include "ui/briefing/briefingcharts.h"
#include "ui/shell/mainwindow.h"

#include <QCoreApplication>

#include <memory>

namespace Revisit {

class CapacityActions;

// The time of a demonstration stands still on its day, so that what is overdue
// stays so; the time of a real caseload is the machine's.
class ProgrammeClock : public Clock
{
public:
    explicit ProgrammeClock(QDate asOf);
    QDateTime now() const override;

private:
    QDate m_asOf;
};

// The time of a caseload as at a past instant: it stands still.
class PastClock : public Clock
{
public:
    explicit PastClock(QDateTime instant)
        : m_instant(std::move(instant))
    {}
    QDateTime now() const override { return m_instant; }

private:
    QDateTime m_instant;
};

// The composition root: everything that one open caseload needs, put together.
class Application
{
    Q_DECLARE_TR_FUNCTIONS(Revisit::Application)

public:
    // Opens the caseload; the window is made but not shown. With an officer, it
    // is they who sit at the desk, else the first team lead.
    static Result<std::unique_ptr<Application>> open(const ConnectionSpec &spec,
                                                     OfficerId officer = {});
    // A window on the copy, which it keeps for as long as it is there. Who looks has the
    // rights that they have today.
    static Result<std::unique_ptr<Application>> openPast(std::shared_ptr<AsAtCopy> copy,
                                                         Officer actor);
    ~Application();

    MainWindow &window() { return *m_window; }
    Workspace &workspace() { return *m_workspace; }
    ActionRegistry &actions() { return m_actions; }
    // The look at the past that is open, if one is.
    Application *past() { return m_past.get(); }
    void leavePast();

private:
    Application(const ConnectionSpec &spec, std::unique_ptr<Clock> clock, Officer officer);
    void addPages();
    void addAuditAndOfficers(CapacityActions *capacity);
    void addWork();
    void offerThePast();
    void showPast(const std::shared_ptr<AsAtCopy> &copy);
    void bePast();
    void watchRisks();
    void watchPace();
    QList<BriefingPage> chartPages();
    void addBringForward();
    void addRuleCounts();
    void offerFormMoves();

    std::shared_ptr<AsAtCopy> m_copy; // of the past; before what reads it
    const std::unique_ptr<Clock> m_clock;
    Clock m_wallClock; // of the person at the desk: it never stands still
    ActionRegistry m_actions;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Application> m_past; // the look at the past that is open
};

// The language that the person chose, for texts, dates and numbers. Needs a
// QCoreApplication.
void installLanguage(const QString &code);

// revisit [FILE]: opens the window, or the one to start from; the exit status of
// the program.
int runWindow(int argc, char **argv);

} // namespace Revisit
