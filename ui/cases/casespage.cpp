#include "ui/cases/casespage.h"

#include "core/cases/casechoices.h"
#include "core/cases/opencase.h"
#include "core/cases/programme.h"
#include "ui/base/actionbutton.h"
#include "ui/base/actions.h"
#include "ui/base/messagebar.h"
#include "ui/base/preference.h"
#include "ui/base/space.h"
#include "ui/base/workspace.h"
#include "ui/cases/caseactions.h"
#include "ui/cases/casealonebar.h"
#include "ui/cases/casefilterbar.h"
#include "ui/cases/caselistpane.h"
#include "ui/views/savedviewsbutton.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

const Preference<QByteArray> splitterState{u"cases/splitter"_s, {}};

constexpr int rests = 200;        // ms that a selection stays before its case is opened
constexpr int roomForBoth = 1000; // px, at text size 100 %
constexpr int aList = 800;
constexpr int aDetail = 388; // five tabs in a line

// The actions of cases are there before the buttons for them.
ActionRegistry *declared(ActionRegistry &actions, CasesPage &page)
{
    CaseActions::declare(actions, page);
    return &actions;
}

} // namespace

CasesPage::CasesPage(Workspace &workspace, ActionRegistry &actions, const ReviewTabFactory &review,
                     QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_actions(declared(actions, *this))
    , m_bar(new CaseFilterBar(this))
    , m_messages(new MessageBar(this))
    , m_alone(new CaseAloneBar(actions, this))
    , m_splitter(new QSplitter(this))
    , m_list(new CaseListPane(workspace, actions, m_splitter))
    , m_detail(new CaseDetailPane(workspace, actions, review, m_splitter))
{
    makeViews();
    for (const QString &id : {u"exchange.export"_s, u"assignment.reassign"_s})
        offer(id);
    layOut();
    connectParts();
}

// The buttons of other features, which may be declared later than this page.
void CasesPage::offer(const QString &actionId)
{
    if (Action *action = m_actions->find(actionId))
        return addActionButton(action);
    connect(m_actions, &ActionRegistry::added, this, [this, actionId](Action *action) {
        if (action->id() == actionId)
            addActionButton(action);
    });
}

void CasesPage::addActionButton(Action *action)
{
    const bool isMain = action->id() == "assignment.reassign"_L1;
    m_bar->addButton(
        new ActionButton(action, isMain ? ButtonKind::Primary : ButtonKind::Plain, m_bar));
}

void CasesPage::layOut()
{
    m_splitter->setObjectName(u"caseSplitter"_s);
    m_splitter->setHandleWidth(Space::medium);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({aList, aDetail});
    m_splitter->restoreState(splitterState.value());
    // A splitter lowers each child that it takes, which reverses the reading order.
    m_detail->lower();
    m_list->lower();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, Space::tiny, Space::page, 20);
    column->setSpacing(Space::medium);
    column->addWidget(m_bar);
    column->addWidget(m_alone);
    column->addWidget(m_messages);
    column->addWidget(m_splitter, 1);
}

void CasesPage::connectParts()
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(rests);
    connect(&m_settle, &QTimer::timeout, this, [this] { openCase(m_list->current()); });
    connect(m_bar, &CaseFilterBar::changed, this, &CasesPage::fetchList);
    connect(m_bar, &CaseFilterBar::changed, m_views, &SavedViewsButton::follow);
    connect(m_bar, &CaseFilterBar::wordsChanged, m_views, &SavedViewsButton::follow);
    connect(&m_list->model(), &CaseTableModel::orderChanged, m_views, &SavedViewsButton::follow);
    connect(m_bar, &CaseFilterBar::wordsChanged, this, &CasesPage::fetchList);
    connect(&m_list->model(), &CaseTableModel::orderChanged, this, &CasesPage::fetchList);
    connect(m_list, &CaseListPane::selectionChanged, this, &CasesPage::followSelection);
    connect(m_list, &CaseListPane::activated, this, [this](CaseId id) {
        openCase(id);
        bringDetailForward();
    });
    connect(m_list, &CaseListPane::clearRequested, m_bar, &CaseFilterBar::clear);
    connect(m_detail, &CaseDetailPane::contactAsked, this, &CasesPage::recordContact);
    connect(m_detail, &CaseDetailPane::nameAsked, this, &CasesPage::askForName);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { splitterState.setValue(m_splitter->saveState()); });
    connect(&m_workspace, &Workspace::actorChanged, this, &CasesPage::changeActor);
    connect(ThemeBus::instance(), &ThemeBus::changed, this, &CasesPage::arrange);
}

void CasesPage::refresh()
{
    fetchList();
    m_views->refresh();
    renewShown();
}

void CasesPage::focusFirst()
{
    m_list->focusFirst();
}

void CasesPage::open(const QVariant &request)
{
    if (request.canConvert<CountedCases>()) {
        m_bar->showCounted(request.value<CountedCases>());
        returnToList();
    } else if (request.canConvert<ReviewRequest>()) {
        m_list->select(request.value<ReviewRequest>().caseId);
        openReview(request.value<ReviewRequest>().caseId);
        bringDetailForward();
    } else if (request.canConvert<CaseId>()) {
        m_list->select(request.value<CaseId>());
        openCase(request.value<CaseId>());
        bringDetailForward();
    }
}

QList<CaseId> CasesPage::selected() const
{
    return m_list->selected();
}

CaseFilter CasesPage::filter() const
{
    CaseFilter filter = m_bar->filter();
    filter.today = m_today;
    return filter;
}

CaseSort CasesPage::sort() const
{
    return m_list->model().order();
}

// Words that were typed are searched for on the record; the same words in
// another order or after a change of data are the same search.
void CasesPage::followSelection()
{
    const QList<CaseId> cases = selected();
    m_actions->setSelected(u"cases"_s, int(cases.size()));
    Q_EMIT selectionChanged(cases);
    if (cases.size() == 1 && !m_isNarrow)
        m_settle.start();
    else
        m_settle.stop();
}

void CasesPage::openSelected()
{
    openCase(m_list->current());
    bringDetailForward();
}

void CasesPage::openSelectedReview()
{
    openReview(m_list->current());
}

void CasesPage::openCase(CaseId id)
{
    m_settle.stop();
    if (!id.isValid() || id == m_wanted)
        return;
    m_wanted = id;
    m_detail->showLoading();
    m_workspace.consult(OpenCase{id}, this,
                        [this, id](const Result<CaseDetail> &detail) { takeDetail(detail, id); });
}

void CasesPage::openReview(CaseId id)
{
    m_detail->openTab(CaseDetailPane::Review);
    openCase(id);
    takePage();
}

bool CasesPage::canTakePage() const
{
    return m_wanted.isValid() && !isCaseAlone();
}

void CasesPage::takePage()
{
    m_takesPage = m_wanted.isValid();
    bringDetailForward();
}

bool CasesPage::isCaseAlone() const
{
    return m_isDetailInFront && (m_isNarrow || m_takesPage);
}

void CasesPage::takeDetail(const Result<CaseDetail> &detail, CaseId id)
{
    if (id != m_wanted)
        return;
    if (detail) {
        const Role role = m_workspace.actor().role;
        m_detail->setOffers(allows(role, Capability::ReviewCases),
                            allows(role, Capability::RevealNames));
        m_detail->showCase(*detail, m_today);
        if (std::exchange(m_isFocusWaiting, false) && isCaseAlone())
            m_detail->focusFirst();
    } else {
        m_wanted = {};
        m_detail->showError(detail.error());
    }
    m_actions->refresh();
}

// What is open already is shown as it is now; that is no new consultation.
void CasesPage::renewShown()
{
    const CaseId id = m_detail->shown();
    if (!id.isValid())
        return;
    m_workspace.fetch([id, viewer = m_workspace.actor()](
                          Connection &connection) { return openedCase(connection, viewer, id); },
                      this,
                      [this, id](const Result<CaseDetail> &detail) { takeDetail(detail, id); });
}

void CasesPage::step(int by)
{
    m_list->step(by);
    if (isCaseAlone())
        openSelected();
}

void CasesPage::find()
{
    returnToList();
    m_bar->focusSearch();
}

void CasesPage::clearFilters()
{
    m_bar->clear();
}

void CasesPage::showMoreFilters()
{
    returnToList();
    m_bar->showMore(!m_bar->showsMore());
}

void CasesPage::showView(CaseView view)
{
    returnToList();
    m_bar->showView(view);
}

bool CasesPage::isNarrowed() const
{
    return m_bar->isNarrowed();
}

void CasesPage::sortBy(CaseOrder order)
{
    const bool isReversed = sort() == CaseSort{order, Qt::AscendingOrder};
    m_list->model().setOrder({order, isReversed ? Qt::DescendingOrder : Qt::AscendingOrder});
}

void CasesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void CasesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_actions->refresh();
    Q_EMIT selectionChanged(selected()); // actions look at this page's selection again
}

void CasesPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (m_actions) // the window may be closing
        m_actions->refresh();
}

void CasesPage::arrange()
{
    m_isNarrow = width() < roomForBoth * Theme::textScale();
    const bool isAlone = isCaseAlone();
    m_bar->setVisible(!isAlone);
    m_list->setVisible(!isAlone);
    m_detail->setVisible(!m_isNarrow || isAlone);
    m_alone->setVisible(isAlone);
    m_alone->setPlace(m_list->model().rowOf(m_wanted), m_list->model().rowCount());
    m_actions->refresh();
}

void CasesPage::bringDetailForward()
{
    if (!m_wanted.isValid())
        return;
    m_isDetailInFront = true;
    arrange();
    m_isFocusWaiting = !m_detail->focusFirst();
    if (m_isFocusWaiting)
        m_alone->focusBack();
}

void CasesPage::returnToList()
{
    m_isDetailInFront = m_takesPage = false;
    arrange();
    m_list->focusFirst();
}

// Another person opens cases and searches on their own account.
void CasesPage::changeActor()
{
    m_searched.clear();
    m_wanted = {};
    m_detail->showNothing();
    m_list->clear();
    if (isVisible())
        refresh();
}

} // namespace Revisit
