#include "ui/assignment/workloadpage.h"

#include "core/people/capability.h"
#include "ui/assignment/agesview.h"
#include "ui/assignment/officercasespane.h"
#include "ui/assignment/officerlistpane.h"
#include "ui/assignment/triedboard.h"
#include "ui/assignment/weeksview.h"
#include "ui/base/actionbutton.h"
#include "ui/base/actions.h"
#include "ui/base/card.h"
#include "ui/base/flowlayout.h"
#include "ui/base/format.h"
#include "ui/base/messagebar.h"
#include "ui/base/segmented.h"
#include "ui/base/space.h"
#include "ui/base/themedlabel.h"
#include "ui/base/workspace.h"

#include <QComboBox>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int roomForBoth = 1000; // px, at text size 100 %

CaseFilter openCasesOf(OfficerId officer, QDate today)
{
    CaseFilter filter{.statuses = openStatuses(), .today = today};
    filter.officer = officer.isValid() ? Wanted<OfficerId>(officer) : Wanted<OfficerId>::none();
    return filter;
}

} // namespace

struct WorkloadPage::Loads {
    Programme terms;
    QDate today;
    QList<OfficerLoad> officers;
    CasesByStatus unassigned;

    static Result<Loads> read(Connection &connection, const Officer &viewer, const Clock &clock)
    {
        const Result<Programme> terms = programme(connection);
        RV_CHECK(terms);
        const QDate today = workingDay(*terms, clock);
        const Result<QList<OfficerLoad>> officers = officerLoads(connection, viewer, today);
        RV_CHECK(officers);
        const Result<CasesByStatus> unassigned = unassignedCases(connection, viewer);
        RV_CHECK(unassigned);
        return Loads{*terms, today, *officers, *unassigned};
    }
};

struct WorkloadPage::Cases {
    qint64 total = 0;
    QList<CaseRow> rows;

    static Result<Cases> read(Connection &connection, const Officer &viewer,
                              const CaseFilter &filter)
    {
        const Result<QList<CaseId>> ids = caseIds(connection, viewer, filter);
        RV_CHECK(ids);
        const Result<QList<CaseRow>> rows =
            caseRows(connection, viewer, ids->mid(0, OfficerCasesPane::most));
        RV_CHECK(rows);
        return Cases{ids->size(), *rows};
    }
};

WorkloadPage::WorkloadPage(Workspace &workspace, ActionRegistry &actions, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_messages(new MessageBar(this))
    , m_team(new QComboBox(this))
    , m_board(new TriedBoard(workspace, actions, this))
    , m_view(new Segmented({tr("Board"), tr("Weeks"), tr("Ages")}, this))
    , m_stack(new QStackedWidget(this))
    , m_weeks(new WeeksView(this))
    , m_ages(new AgesView(this))
    , m_splitter(new QSplitter(this))
    , m_officers(new OfficerListPane(m_splitter))
    , m_cases(new OfficerCasesPane(actions, m_splitter))
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(Space::card);
    m_splitter->addWidget(m_officers);
    m_splitter->addWidget(m_cases);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_cases->lower(); // a splitter lowers each child it takes, which reverses reading order
    m_officers->lower();
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_weeks);
    m_stack->addWidget(m_ages);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, Space::small, Space::page, Space::page);
    column->setSpacing(Space::medium);
    column->addWidget(makeBar(actions));
    column->addWidget(m_messages);
    column->addWidget(makeTray(actions));
    column->addWidget(m_stack, 1);

    connect(m_view, &Segmented::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_board, &TriedBoard::changed, this, &WorkloadPage::followBoard);
    connect(m_board, &TriedBoard::failed, this,
            [this](const Error &error) { m_messages->tell(error); });
    connect(m_officers, &OfficerListPane::casesDropped, m_board, &TriedBoard::tryOut);
    connect(m_officers, &OfficerListPane::currentChanged, this, [this] { takeOfficer(); });
    connect(m_cases, &OfficerCasesPane::selectionChanged, this,
            [this] { m_board->setCases(m_cases->selected()); });
    connect(m_team, &QComboBox::activated, this,
            [this] { m_officers->showTeam(m_team->currentData().toString()); });
    connect(m_officers, &OfficerListPane::currentChanged, this, &WorkloadPage::fetchCases);
    connect(m_cases, &OfficerCasesPane::selectionChanged, this,
            [this] { Q_EMIT casesSelected(m_cases->selected()); });
    connect(m_cases, &OfficerCasesPane::queueRequested, this, [this] {
        const OfficerId officer = m_officers->current().value_or(OfficerId());
        const QString name = m_officers->currentName();
        const QString title =
            name.isEmpty() ? tr("Cases to be assigned") : tr("Open cases of %1").arg(name);
        Q_EMIT requested(u"cases"_s,
                         QVariant::fromValue(CountedCases{openCasesOf(officer, m_today), title}));
    });
}

QWidget *WorkloadPage::makeBar(ActionRegistry &actions)
{
    auto *bar = new QWidget(this);
    m_team->setObjectName(u"team"_s);
    m_team->setAccessibleName(tr("Team"));
    m_team->addItem(tr("All teams"));
    m_view->setObjectName(u"workloadView"_s);
    m_view->setAccessibleName(tr("View of the workload"));
    m_view->setVisible(allows(m_workspace.actor().role, Capability::ReassignCases));
    auto *team = new QLabel(tr("Team"), bar); // without one only the choice is read aloud
    team->setBuddy(m_team);
    team->hide();
    auto *flow = new FlowLayout(bar, Space::small);
    flow->addWidget(m_view);
    flow->addWidget(m_team);
    for (const QString &id :
         {u"assignment.try"_s, u"assignment.propose"_s, u"assignment.handOver"_s,
          u"assignment.handoverPages"_s, u"capacity.officer"_s, u"capacity.calendar"_s,
          u"capacity.weights"_s}) {
        Action *action = actions.find(id);
        if (!action || !m_view->isVisibleTo(this))
            continue;
        auto *button = new ActionButton(action, ButtonKind::Quiet, bar);
        button->setObjectName(id);
        flow->addWidget(button);
    }
    return bar;
}

// What is tried out and not stored, in view for as long as there is any.
QWidget *WorkloadPage::makeTray(ActionRegistry &actions)
{
    m_tray = new Card(this);
    m_tray->setObjectName(u"tray"_s);
    m_tried = new ThemedLabel({}, TextRole::Strong, Ink::Primary, m_tray);
    m_tried->setObjectName(u"triedOut"_s);
    m_tried->wrapped();
    auto *row = new QHBoxLayout(m_tray);
    row->setContentsMargins(Space::large, Space::small, Space::large, Space::small);
    row->addWidget(m_tried, 1);
    row->addWidget(
        new ActionButton(actions.find(u"assignment.discard"_s), ButtonKind::Plain, m_tray));
    row->addWidget(
        new ActionButton(actions.find(u"assignment.commit"_s), ButtonKind::Primary, m_tray));
    m_tray->hide();
    return m_tray;
}

void WorkloadPage::followBoard()
{
    const Board &board = m_board->board();
    m_officers->showTried(board);
    m_weeks->show(board);
    m_ages->show(board);
    QSet<CaseId> restricted;
    for (const BoardCase &boardCase : board.cases) {
        if (boardCase.isRestricted)
            restricted.insert(boardCase.id);
    }
    m_cases->setRestricted(restricted);
    const int tried = board.triedOut();
    m_tray->setVisible(tried > 0);
    m_tried->setText(tr("%n move(s) tried out, not stored yet.", nullptr, tried) + u' ' +
                     tr("%n officer(s) are touched.", nullptr, int(board.touched().size())));
}

void WorkloadPage::refresh()
{
    m_workspace.fetch(
        [viewer = m_workspace.actor(), &clock = m_workspace.clock()](Connection &connection) {
            return Loads::read(connection, viewer, clock);
        },
        this,
        [this](const Result<Loads> &loads) {
            if (!loads)
                return m_messages->tell(loads.error());
            m_messages->clear();
            showLoads(*loads);
        });
}

void WorkloadPage::showLoads(const Loads &loads)
{
    m_today = loads.today;
    fillTeams(loads.officers);
    const auto over = std::ranges::count(loads.officers, LoadBand::Over, &OfficerLoad::band);
    //: Under the title: how many officers, how many of them have too much, and as of when
    setContextLine(tr("%1, %2 over capacity · as of %3")
                       .arg(tr("%n officer(s)", nullptr, int(loads.officers.size())),
                            Format::count(over), Format::date(loads.today)));
    m_officers->show(loads.officers, loads.unassigned, loads.today, loads.terms);
    takeOfficer();
    m_board->fetch();
    fetchCases();
}

void WorkloadPage::fillTeams(const QList<OfficerLoad> &loads)
{
    QStringList teams;
    for (const OfficerLoad &load : loads)
        teams.append(load.team);
    teams.removeAll(QString());
    teams.removeDuplicates();
    teams.sort();
    const QString chosen = m_team->currentData().toString();
    m_team->clear();
    m_team->addItem(tr("All teams"), QString());
    for (const QString &team : std::as_const(teams))
        m_team->addItem(team, team);
    m_team->setCurrentIndex(std::max(0, m_team->findData(chosen)));
    m_team->setVisible(!teams.isEmpty());
}

void WorkloadPage::fetchCases()
{
    const std::optional<OfficerId> officer = m_officers->current();
    if (!officer)
        return;
    m_workspace.fetch(
        [viewer = m_workspace.actor(), filter = openCasesOf(*officer, m_today)](
            Connection &connection) { return Cases::read(connection, viewer, filter); },
        this,
        [this, request = ++m_request](const Result<Cases> &cases) {
            if (request != m_request)
                return;
            cases ? showCases(*cases) : m_cases->showRefusal(cases.error());
        });
}

void WorkloadPage::showCases(const Cases &cases)
{
    const QString name = m_officers->currentName();
    m_cases->show(name.isEmpty() ? tr("Cases to be assigned") : name, cases.rows, cases.total,
                  m_today);
}

void WorkloadPage::focusFirst()
{
    m_officers->focusFirst();
}

void WorkloadPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    Q_EMIT casesSelected(m_cases->selected());
}

void WorkloadPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

// Side by side where there is room, else one above the other.
void WorkloadPage::arrange()
{
    const bool isNarrow = width() < roomForBoth * Theme::textScale();
    m_splitter->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
}

void WorkloadPage::takeOfficer()
{
    m_board->setOfficer(m_officers->current());
    Q_EMIT officerSelected(m_officers->current().value_or(OfficerId()));
}

} // namespace Revisit
