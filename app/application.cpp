#include "app/application.h"

#include "app/commandline.h"
#include "app/launcher.h"
#include "core/base/log.h"
#include "core/cases/caseload.h"
#include "core/cases/programme.h"
#include "core/language/languagerules.h"
#include "core/people/officerstore.h"
#include "ui/asat/asatactions.h"
#include "ui/asat/pastbar.h"
#include "ui/assignment/assignmentactions.h"
#include "ui/assignment/workloadpage.h"
#include "ui/audit/auditpage.h"
#include "ui/base/format.h"
#include "ui/base/look.h"
#include "ui/base/theme.h"
#include "ui/base/toast.h"
#include "ui/briefing/briefingactions.h"
#include "ui/capacity/capacityactions.h"
#include "ui/capacity/officerspage.h"
#include "ui/cases/casesearch.h"
#include "ui/cases/casespage.h"
#include "ui/dataquality/dataqualitypage.h"
#include "ui/enquiry/bringforwarddialog.h"
#include "ui/exchange/exportactions.h"
#include "ui/exchange/importspage.h"
#include "ui/forecast/forecastpage.h"
#include "ui/language/rulecountsdialog.h"
#include "ui/publication/publicationactions.h"
#include "ui/quality/qualityactions.h"
#include "ui/quality/qualitypage.h"
#include "ui/review/askagaindialog.h"
#include "ui/review/draftreminder.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/signoffpage.h"
#include "ui/risk/riskbar.h"
#include "ui/risk/riskdialog.h"
#include "ui/risk/riskwatch.h"
#include "ui/scope/scopepage.h"
#include "ui/shell/shellpreferences.h"
#include "ui/trends/dashboardpage.h"
#include "ui/trends/figurechoice.h"
#include "ui/trends/trendspage.h"
#include "ui/wellbeing/breakbar.h"
#include "ui/wellbeing/pacing.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QTranslator>

#include <algorithm>
#include <cstdio>
#include <utility>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QTime middayOfTheDemonstration(12, 0);

struct Start {
    QDate asOf;
    bool isSynthetic = false;
    Officer officer;
};

Result<Officer> whoSitsDown(Connection &connection, OfficerId wanted)
{
    if (wanted.isValid())
        return officerById(connection, wanted);
    const Result<QList<Officer>> officers = activeOfficers(connection);
    if (!officers)
        return tl::unexpected(officers.error());
    const auto lead = std::ranges::find(*officers, Role::TeamLead, &Officer::role);
    if (lead != officers->end())
        return *lead;
    return officers->value(0);
}

Result<Start> startOf(const ConnectionSpec &spec, OfficerId officer)
{
    const Result<OpenedCaseload> caseload = openCaseload(spec, Clock());
    if (!caseload)
        return tl::unexpected(caseload.error());
    const Result<Programme> terms = programme(*caseload->connection);
    if (!terms)
        return tl::unexpected(terms.error());
    const Result<Officer> at = whoSitsDown(*caseload->connection, officer);
    if (!at)
        return tl::unexpected(at.error());
    return Start{terms->asOf, terms->synthetic, *at};
}

} // namespace

ProgrammeClock::ProgrammeClock(QDate asOf)
    : m_asOf(asOf)
{}

QDateTime ProgrammeClock::now() const
{
    if (!m_asOf.isValid())
        return Clock::now();
    return QDateTime(m_asOf, middayOfTheDemonstration, Qt::UTC)
        .addMSecs(QTime::currentTime().msecsSinceStartOfDay() / 24);
}

Result<std::unique_ptr<Application>> Application::open(const ConnectionSpec &spec,
                                                       OfficerId officer)
{
    RV_CHECK(shippedLanguageRules());
    const Result<Start> start = startOf(spec, officer);
    if (!start)
        return tl::unexpected(start.error());
    std::unique_ptr<Application> application(
        new Application(spec, std::make_unique<ProgrammeClock>(start->asOf), start->officer));
    if (start->isSynthetic)
        application->window().setNotice(tr("All records are synthetic"));
    return application;
}

Result<std::unique_ptr<Application>> Application::openPast(std::shared_ptr<AsAtCopy> copy,
                                                           Officer actor)
{
    const auto connection = Connection::open(copy->spec());
    if (!connection)
        return tl::unexpected(connection.error());
    const Result<Programme> terms = programme(**connection);
    if (!terms)
        return tl::unexpected(terms.error());
    std::unique_ptr<Application> application(new Application(
        copy->spec(), std::make_unique<PastClock>(copy->instant()), std::move(actor)));
    const QString when = Format::dateTime(copy->instant());
    application->window().setNotice(terms->synthetic
                                        ? tr("As at %1. All records are synthetic").arg(when)
                                        : tr("As at %1").arg(when));
    application->m_copy = std::move(copy);
    return application;
}

Application::Application(const ConnectionSpec &spec, std::unique_ptr<Clock> clock, Officer officer)
    : m_clock(std::move(clock))
    , m_workspace(std::make_unique<Workspace>(spec, *m_clock, std::move(officer)))
    , m_window(std::make_unique<MainWindow>(*m_workspace, m_actions))
{
    addPages();
    addBringForward();
    addRuleCounts();
    QualityActions::offerSecondReviews(m_actions, *m_workspace, *m_window);
    PublicationActions::declare(m_actions, *m_workspace, *m_window);
    BriefingActions::declare(m_actions, *m_workspace, *m_window, [this] { return chartPages(); });
    m_window->setCaseSearch(caseSearch(*m_workspace, *m_window));
    spec.past ? bePast() : addWork();
}

// What only work in the caseload of today needs.
void Application::addWork()
{
    watchRisks();
    watchPace();
    offerFormMoves();
    offerThePast();
    const auto openReview = [this](CaseId id) {
        m_window->open(u"cases"_s, QVariant::fromValue(ReviewRequest{id}));
    };
    auto *reminder = new DraftReminder(*m_workspace, m_window.get(), openReview);
    QObject::connect(m_window.get(), &MainWindow::pageShown, reminder, &DraftReminder::look,
                     Qt::SingleShotConnection);
}

Application::~Application() = default;

void Application::bePast()
{
    const QDateTime instant = m_workspace->past()->instant;
    const QString reason =
        tr("This is the caseload as at %1: nothing in it can be changed. Go back to now first.")
            .arg(Format::dateTime(instant));
    m_actions.refuseChanges(reason);
    auto *bar = new PastBar(instant, m_window.get());
    m_window->addBar(bar);
    const auto back = [this] { m_window->close(); };
    QObject::connect(bar, &PastBar::backRequested, m_window.get(), back, Qt::QueuedConnection);
    m_actions.action(u"asat.back"_s)
        .text(tr("&Back to now"))
        .group(tr("View"))
        .icon(u"rotate-ccw"_s)
        .shortcut(u"Ctrl+Shift+H"_s)
        .onTriggered(m_window.get(), back);
}

void Application::leavePast()
{
    m_past.reset(); // and the copy with it
}

void Application::offerThePast()
{
    QObject::connect(m_window.get(), &MainWindow::closed, m_window.get(), [this] { leavePast(); });
    auto *looks = new AsAtActions(*m_workspace, m_actions, m_window.get());
    QObject::connect(looks, &AsAtActions::opened, m_window.get(),
                     [this](const std::shared_ptr<AsAtCopy> &copy) { showPast(copy); });
    QObject::connect(looks, &AsAtActions::caseRequested, m_window.get(),
                     [this](CaseId id) { m_window->open(u"cases"_s, QVariant::fromValue(id)); });
}

void Application::showPast(const std::shared_ptr<AsAtCopy> &copy)
{
    auto past = openPast(copy, m_workspace->actor());
    if (!past) {
        Toast::tell(m_window.get(), past.error().message);
        return;
    }
    m_past = std::move(*past);
    MainWindow &window = m_past->window();
    // Not before its own closing is done with.
    QObject::connect(
        &window, &MainWindow::closed, m_window.get(), [this] { leavePast(); },
        Qt::QueuedConnection);
    window.resize(m_window->size());
    window.show();
    window.showPage(m_window->currentPageId());
    if (window.currentPageId().isEmpty())
        window.showFirstPage();
}

void Application::addPages()
{
    Workspace &workspace = *m_workspace;
    ActionRegistry &actions = m_actions;
    // Cases are moved from whichever page they are selected on.
    auto *assignment = new AssignmentActions(workspace, actions, m_window.get());
    assignment->setParent(m_window.get());
    auto *capacity = new CapacityActions(workspace, actions, m_window.get());
    auto *figures = new FigureChoice(m_window.get());
    auto *exports = new ExportActions(workspace, actions, m_window.get());
    const ReviewTabFactory reviewTab = [&](QWidget *parent) {
        auto *panel = new ReviewPanel(workspace, actions, parent);
        return ReviewTab{panel, [panel](CaseId id) { panel->showCase(id); },
                         [panel](QWidget *file) { panel->setFileBeside(file); }};
    };
    m_window->addPage(
        {u"cases"_s, tr("Case queue"), u"inbox"_s, Capability::ViewCases,
         [&workspace, &actions, reviewTab, assignment, exports](QWidget *parent) {
             auto *page = new CasesPage(workspace, actions, reviewTab, parent);
             exports->setList(page, [page] { return ListedCases{page->filter(), page->sort()}; });
             QObject::connect(page, &CasesPage::selectionChanged, assignment,
                              &AssignmentActions::setCases);
             return page;
         }});
    m_window->addPage({u"signoff"_s, tr("Sign-off"), u"badge-check"_s, Capability::SignOffReviews,
                       [&workspace, &actions](QWidget *parent) {
                           return new SignOffPage(workspace, actions, parent);
                       }});
    m_window->addPage({u"workload"_s, tr("Workload"), u"gauge"_s, Capability::ViewWorkload,
                       [&workspace, &actions, assignment, capacity](QWidget *parent) {
                           auto *page = new WorkloadPage(workspace, actions, parent);
                           QObject::connect(page, &WorkloadPage::casesSelected, assignment,
                                            &AssignmentActions::setCases);
                           QObject::connect(page, &WorkloadPage::officerSelected, capacity,
                                            &CapacityActions::setOfficer);
                           return page;
                       }});
    m_window->addPage({u"dashboard"_s, tr("Dashboard"), u"layout-dashboard"_s,
                       Capability::ViewTrends, [&workspace, &actions, figures](QWidget *parent) {
                           return new DashboardPage(workspace, actions, *figures, parent);
                       }});
    m_window->addPage({u"forecast"_s, tr("Forecast"), u"hourglass"_s, Capability::ViewTrends,
                       [&workspace, &actions](QWidget *parent) {
                           return new ForecastPage(workspace, actions, parent);
                       }});
    m_window->addPage({u"trends"_s, tr("Trends"), u"chart-line"_s, Capability::ViewTrends,
                       [&workspace, &actions, figures](QWidget *parent) {
                           return new TrendsPage(workspace, actions, *figures, parent);
                       }});
    m_window->addPage(
        {u"dataquality"_s, tr("Data quality"), u"database"_s, Capability::ViewTrends,
         [&workspace](QWidget *parent) { return new DataQualityPage(workspace, parent); }});
    m_window->addPage({u"scope"_s, tr("Scope"), u"scale"_s, Capability::ViewTrends,
                       [&workspace, &actions](QWidget *parent) {
                           return new ScopePage(workspace, actions, parent);
                       }});
    m_window->addPage({u"quality"_s, tr("Quality"), u"list-checks"_s, Capability::ViewTrends,
                       [&workspace, &actions](QWidget *parent) {
                           return new QualityPage(workspace, actions, parent);
                       }});
    m_window->addPage({u"imports"_s, tr("Imports"), u"file-input"_s, Capability::ImportCases,
                       [&workspace, &actions](QWidget *parent) {
                           return new ImportsPage(workspace, actions, parent);
                       }});
    addAuditAndOfficers(capacity);
}

// Administrators have a page of their own, as they see no case and no figure.
void Application::addAuditAndOfficers(CapacityActions *capacity)
{
    Workspace &workspace = *m_workspace;
    ActionRegistry &actions = m_actions;
    m_window->addPage({u"audit"_s, tr("Audit trail"), u"shield-check"_s, Capability::ViewAudit,
                       [&workspace, &actions](QWidget *parent) {
                           return new AuditPage(workspace, actions, parent);
                       }});
    m_window->addPage({u"officers"_s, tr("Officers"), u"users"_s, Capability::ManageOfficers,
                       [&workspace, &actions, capacity](QWidget *parent) {
                           auto *page = new OfficersPage(workspace, actions, parent);
                           QObject::connect(page, &OfficersPage::officerSelected, capacity,
                                            &CapacityActions::setOfficer);
                           return page;
                       }});
}

QList<BriefingPage> Application::chartPages()
{
    QList<BriefingPage> pages;
    for (const QString &id : {u"dashboard"_s, u"trends"_s, u"dataquality"_s, u"forecast"_s}) {
        if (Page *page = m_window->prepare(id))
            pages.append({m_window->titleOf(id), page});
    }
    return pages;
}

void Application::addBringForward()
{
    const auto showLines = [this] {
        auto *dialog = new BringForwardDialog(*m_workspace, m_window.get());
        QObject::connect(
            dialog, &BringForwardDialog::caseRequested, m_window.get(),
            [this](CaseId id) { m_window->open(u"cases"_s, QVariant::fromValue(id)); });
        dialog->open();
    };
    m_actions.action(u"enquiry.bringForward"_s)
        .text(tr("&Bring forward…"))
        .group(tr("Cases"))
        .icon(u"calendar"_s)
        .shortcut(u"Ctrl+Shift+D"_s)
        .needs(Capability::ReviewCases)
        .onTriggered(m_window.get(), showLines);
}

void Application::addRuleCounts()
{
    m_actions.action(u"language.counts"_s)
        .text(tr("Rules on &wording: followed and dismissed…"))
        .group(tr("Dashboard"))
        .icon(u"languages"_s)
        .needs(Capability::ViewTrends)
        .onTriggered(m_window.get(),
                     [this] { (new RuleCountsDialog(*m_workspace, m_window.get()))->open(); });
}

void Application::offerFormMoves()
{
    m_actions.action(u"review.ask-again"_s)
        .text(tr("Reviews on an older &form…"))
        .group(tr("Review"))
        .icon(u"clipboard-list"_s)
        .needs(Capability::ReviewCases)
        .onTriggered(m_window.get(), [this] {
            auto *dialog = new AskAgainDialog(*m_workspace, m_window.get());
            QObject::connect(
                dialog, &AskAgainDialog::caseRequested, m_window.get(),
                [this](CaseId id) { m_window->open(u"cases"_s, QVariant::fromValue(id)); });
            dialog->open();
        });
}

void Application::watchRisks()
{
    auto *watch = new RiskWatch(*m_workspace, m_window.get());
    auto *bar = new RiskBar(*watch, m_window.get());
    m_window->addBar(bar);
    const auto showRisks = [this, watch] {
        auto *dialog = new RiskDialog(*m_workspace, *watch, m_window.get());
        QObject::connect(dialog, &RiskDialog::caseRequested, m_window.get(), [this](CaseId id) {
            m_window->open(u"cases"_s, QVariant::fromValue(id));
        });
        dialog->open();
    };
    QObject::connect(bar, &RiskBar::openRequested, m_window.get(), showRisks);
    m_actions.action(u"risk.waiting"_s)
        .text(tr("Live &risks and referrals that wait…"))
        .group(tr("Risk"))
        .icon(u"octagon-alert"_s)
        .shortcut(u"Ctrl+Shift+K"_s)
        .needs(Capability::SignOffReviews)
        .onTriggered(m_window.get(), showRisks);
    // As soon as the first rows are there.
    QObject::connect(m_workspace.get(), &Workspace::busyChanged, watch,
                     [watch, isFirst = true](bool isBusy) mutable {
                         if (!isBusy && std::exchange(isFirst, false))
                             watch->look();
                     });
}

void Application::watchPace()
{
    auto *pacing = new Pacing(m_wallClock, m_window.get());
    m_window->addBar(new BreakBar(*pacing, m_window.get()));
}

void installLanguage(const QString &code)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale.language() == QLocale::Welsh
                            ? QLocale(QLocale::Welsh, QLocale::UnitedKingdom)
                            : QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QString name =
        QLocale().language() == QLocale::Welsh ? u"revisit_cy"_s : u"revisit_en_GB"_s;
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(u":/i18n/"_s + name))
        QCoreApplication::installTranslator(translator);
}

int runWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    installLanguage(ShellPreferences::language.value());
    installLook();
    setTheme(ShellPreferences::theme.value());
    setTextScale(ShellPreferences::textSize.value() / 100.0);
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    data.mkpath(u"."_s);
    logTo(data.filePath(u"revisit.log"_s));

    Launcher launcher;
    const Result<> started = launcher.start(application.arguments().value(1));
    if (!started) {
        std::fprintf(stderr, "revisit: %s\n", qPrintable(started.error().message));
        if (QGuiApplication::platformName() == "offscreen"_L1) // nobody sees the start window
            return int(Exit::InputRefused);
    }
    return application.exec();
}

} // namespace Revisit
