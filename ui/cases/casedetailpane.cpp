#include "ui/cases/casedetailpane.h"

#include "ui/base/actions.h"
#include "ui/base/chip.h"
#include "ui/base/emptystate.h"
#include "ui/base/flowlayout.h"
#include "ui/base/icons.h"
#include "ui/base/preference.h"
#include "ui/base/space.h"
#include "ui/base/themedlabel.h"
#include "ui/cases/caseactions.h"
#include "ui/cases/caseappearance.h"
#include "ui/cases/casesheets.h"
#include "ui/cases/casewording.h"
#include "ui/cases/detailsheet.h"
#include "ui/decisionlog/decisionlogpanel.h"
#include "ui/links/seenelsewherepanel.h"
#include "ui/panel/panelsheet.h"
#include "ui/wellbeing/wellbeingpreferences.h"

#include <QGridLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

const Preference<int> lastTab{u"cases/tab"_s, CaseDetailPane::Overview};
constexpr int roomForOneLine = 800; // of title and marks

} // namespace

CaseDetailPane::CaseDetailPane(Workspace &workspace, ActionRegistry &actions,
                               const ReviewTabFactory &review, QWidget *parent)
    : Card(parent)
    , m_stack(new QStackedWidget(this))
    , m_state(new EmptyState({}, this))
    , m_case(new QWidget(this))
    , m_title(new ThemedLabel({}, TextRole::Subtitle, Ink::Primary, m_case))
    , m_reference(new ThemedLabel({}, TextRole::Mono, Ink::Secondary, m_case))
    , m_status(new Chip({}, m_case))
    , m_tier(new Chip({}, m_case))
    , m_restricted(new Chip({u"lock"_s, tr("Restricted"), Tone::Warning}, m_case))
    , m_marks(new QWidget(m_case))
    , m_head(new QGridLayout)
    , m_tabs(new QTabWidget(m_case))
{
    setObjectName(u"caseDetail"_s);
    m_title->setObjectName(u"caseTitle"_s);
    m_restricted->setObjectName(u"caseRestricted"_s);
    m_title->wrapped();
    m_reference->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reference->setFocusPolicy(Qt::NoFocus); // Ctrl+Shift+C copies it from anywhere

    auto *column = new QVBoxLayout(m_case);
    column->setContentsMargins(0, Space::card, 0, 0);
    column->setSpacing(Space::medium);
    column->addWidget(makeHead(actions));
    column->addWidget(m_tabs, 1);
    makeTabs(workspace, review);

    m_stack->addWidget(m_state);
    m_stack->addWidget(m_case);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 1, 1, 1);
    whole->setSpacing(0);
    whole->addWidget(m_stack, 1);

    connect(m_tabs, &QTabWidget::currentChanged, this, &CaseDetailPane::writeTab);
    connect(m_tabs->tabBar(), &QTabBar::tabBarClicked, this, &CaseDetailPane::rememberTab,
            Qt::QueuedConnection);
    showNothing();
}

QWidget *CaseDetailPane::makeHead(ActionRegistry &actions)
{
    auto *head = new QWidget(m_case);
    head->setLayout(m_head);
    auto *more = new QToolButton(head);
    more->setObjectName(u"caseMore"_s);
    more->setIcon(icon(u"ellipsis"_s));
    more->setAutoRaise(true);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setAccessibleName(tr("More about this case"));
    more->setToolTip(tr("More about this case"));
    more->setMenu(CaseActions::menu(actions, more));

    auto *whole = new QToolButton(head);
    whole->setObjectName(u"wholePage"_s);
    whole->setDefaultAction(actions.find(u"cases.whole-page"_s));
    whole->setAutoRaise(true);
    whole->setToolButtonStyle(Qt::ToolButtonIconOnly);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(whole);
    buttons->addWidget(more);
    auto *flow = new FlowLayout(m_marks, Space::small);
    for (QWidget *mark :
         std::initializer_list<QWidget *>{m_reference, m_status, m_tier, m_restricted})
        flow->addWidget(mark);
    m_head->setContentsMargins(20, 0, Space::card, 0);
    m_head->setVerticalSpacing(Space::small);
    m_head->setHorizontalSpacing(Space::card);
    m_head->addWidget(m_title, 0, 0);
    m_head->addLayout(buttons, 0, 2, Qt::AlignTop);
    return head;
}

void CaseDetailPane::makeTabs(Workspace &workspace, const ReviewTabFactory &review)
{
    m_tabs->setObjectName(u"caseTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the case"));
    const auto addSheet = [this](Tab tab, const QString &title) {
        auto *sheet = new DetailSheet(title, m_tabs);
        m_sheets.insert(tab, sheet);
        m_order.append(tab);
        m_tabs->addTab(sheet, title);
    };
    addSheet(Overview, tr("Overview"));
    addSheet(People, tr("People"));
    addSheet(Timeline, tr("Timeline"));
    makeReviewTab(review);
    m_elsewhere = new SeenElsewherePanel(workspace, tr("Seen elsewhere"), m_tabs);
    m_order.append(Elsewhere);
    m_tabs->addTab(m_elsewhere, tr("Elsewhere"));
    connect(m_elsewhere, &SeenElsewherePanel::counted, this, &CaseDetailPane::countElsewhere);
    m_decisions = new DecisionLogPanel(workspace, tr("Decisions"), m_tabs);
    m_order.append(Decisions);
    m_tabs->addTab(m_decisions, tr("Decisions"));
    addSheet(History, tr("History"));
    makePanelTab(workspace);
    m_tabs->setCurrentIndex(std::max(0, indexOf(Tab(lastTab.value()))));
}

void CaseDetailPane::makeReviewTab(const ReviewTabFactory &review)
{
    if (!review)
        return;
    m_review = review(m_tabs);
    m_order.append(Review);
    m_tabs->addTab(m_review.widget, tr("Review"));
    m_file = new DetailSheet(tr("Case file"), m_review.widget);
    m_file->setObjectName(u"caseFile"_s);
    m_file->installEventFilter(this);
    m_review.setFileBeside(m_file);
}

void CaseDetailPane::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    arrangeHead();
}

void CaseDetailPane::arrangeHead()
{
    const int title = m_title->fontMetrics().horizontalAdvance(m_title->text());
    const bool isRow = width() >= Theme::px(roomForOneLine) && title < width() / 2;
    m_title->setWordWrap(!isRow);
    m_head->removeWidget(m_marks);
    isRow ? m_head->addWidget(m_marks, 0, 1, Qt::AlignVCenter)
          : m_head->addWidget(m_marks, 1, 0, 1, 3);
    m_head->setColumnStretch(isRow ? 1 : 0, 1);
    m_head->setColumnStretch(isRow ? 0 : 1, 0);
}

// Its tab is there only where a panel sits, has sat or could: few cases come to one.
void CaseDetailPane::makePanelTab(Workspace &workspace)
{
    m_panels = new PanelSheet(workspace, tr("Panel"), m_tabs);
    m_order.append(Panels);
    const int index = m_tabs->addTab(m_panels, tr("Panel"));
    m_tabs->setTabVisible(index, false);
    connect(m_panels, &PanelSheet::concerns, this,
            [this, index](bool hasMatter) { m_tabs->setTabVisible(index, hasMatter); });
}

// The tab says how many links there are before anybody looks.
void CaseDetailPane::countElsewhere(int links, int open)
{
    const int index = indexOf(Elsewhere);
    //: The name of a tab, with how many links to other cases there are
    m_tabs->setTabText(index, links == 0 ? tr("Elsewhere") : tr("Elsewhere (%L1)").arg(links));
    m_tabs->setTabToolTip(index,
                          open == 0 ? QString() : tr("%n link(s) not answered yet", nullptr, open));
}

void CaseDetailPane::showNothing()
{
    m_detail.reset();
    m_names.clear();
    say(u"folder-open"_s, tr("No case is open"),
        tr("Choose a case in the list. Opening it is written into the audit trail."));
}

void CaseDetailPane::showLoading()
{
    m_detail.reset();
    say(u"hourglass"_s, tr("Opening the case"), {});
}

void CaseDetailPane::showError(const Error &error)
{
    m_detail.reset();
    say(u"octagon-alert"_s, tr("The case could not be opened"), error.message);
}

void CaseDetailPane::say(const QString &icon, const QString &title, const QString &body)
{
    m_state->setText({icon, title, body});
    m_stack->setCurrentWidget(m_state);
}

void CaseDetailPane::showCase(const CaseDetail &detail, QDate today)
{
    if (m_detail == detail && m_today == today)
        return; // nothing to write anew, and the reader keeps their place
    const bool isSame = shown() == detail.row.id;
    const int review = indexOf(Review);
    if (!isSame)
        m_names.clear();
    const bool keepsReview = isSame && m_written.contains(review);
    m_detail = detail;
    m_today = today;
    m_written.clear();
    m_isFileWritten = false;
    if (keepsReview) // it renews itself, and somebody may be writing in it
        m_written.insert(review);
    m_title->setText(detail.row.title);
    m_reference->setText(detail.row.reference);
    m_status->setContent(CaseAppearance::statusChip(detail.row.status));
    m_tier->setContent(CaseAppearance::tierChip(detail.row.tier));
    m_tier->setToolTip(CaseAppearance::tierWhy(detail.row));
    const QString restriction = CaseWording::restriction(detail);
    m_restricted->setVisible(!restriction.isEmpty());
    //: %1 is "Only R. Ellis (knows the family)"
    m_restricted->setToolTip(tr("Who may be given the case: %1").arg(restriction));
    arrangeHead();
    m_stack->setCurrentWidget(m_case);
    m_elsewhere->showCase(detail.row.id);
    m_panels->showCase(detail.row.id);
    writeTab();
    writeFile();
}

void CaseDetailPane::setOffers(bool contact, bool names)
{
    if (m_recordsContact == contact && m_offersNames == names)
        return;
    m_recordsContact = contact;
    m_offersNames = names;
    m_names.clear(); // of whoever was here before
    writeAnew(People);
}

void CaseDetailPane::showName(const QString &pseudonym, const QString &name)
{
    m_names.insert(pseudonym, name);
    writeAnew(People);
}

void CaseDetailPane::writeAnew(Tab tab)
{
    m_written.remove(indexOf(tab));
    writeTab();
}

// Nothing where the person wants no notice, or has asked for these narratives.
std::function<void()> CaseDetailPane::narrativeRequest()
{
    if (!WellbeingPreferences::noticeFirst.value() || m_narrativesAskedFor.contains(shown()))
        return {};
    return [this, id = shown()] {
        m_narrativesAskedFor.insert(id);
        m_isFileWritten = false;
        writeFile();
        writeAnew(Overview);
    };
}

CaseId CaseDetailPane::shown() const
{
    return m_detail ? m_detail->row.id : CaseId();
}

PeopleRequests CaseDetailPane::peopleRequests()
{
    PeopleRequests requests;
    if (m_recordsContact)
        requests.contact = [this](int victim) { Q_EMIT contactAsked(victim); };
    if (m_offersNames)
        requests.name = [this](const PersonPart &person, const QString &pseudonym) {
            Q_EMIT nameAsked(person, pseudonym);
        };
    return requests;
}

void CaseDetailPane::writeTab()
{
    const int index = m_tabs->currentIndex();
    if (!m_detail || index < 0 || m_written.contains(index))
        return;
    m_written.insert(index);
    switch (m_order.at(index)) {
    case Overview:
        return writeOverview(*m_sheets.value(Overview), *m_detail, m_today, narrativeRequest());
    case People:
        return writePeople(*m_sheets.value(People), *m_detail, m_today, peopleRequests(), m_names);
    case Timeline:
        return writeTimeline(*m_sheets.value(Timeline), *m_detail);
    case Elsewhere:
    case Panels:
        return; // it was asked for with the case
    case Decisions:
        return m_decisions->showCase(m_detail->row.id);
    case Review:
        return m_review.show(m_detail->row.id);
    case History:
        return writeHistory(*m_sheets.value(History), *m_detail);
    }
}

// Not before it is seen, and after the questions, which are worked at.
void CaseDetailPane::writeFile()
{
    if (!m_file)
        return;
    QTimer::singleShot(0, m_file, [this] {
        if (!m_detail || m_isFileWritten || !m_file->isVisible())
            return;
        m_isFileWritten = true;
        writeCaseFile(*m_file, *m_detail, narrativeRequest());
    });
}

bool CaseDetailPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_file && event->type() == QEvent::Show)
        writeFile();
    return Card::eventFilter(watched, event);
}

// Only a choice of the person is kept, not a tab that another page asked for.
void CaseDetailPane::rememberTab()
{
    if (m_tabs->currentIndex() >= 0 && m_tabs->currentIndex() != indexOf(Panels))
        lastTab.setValue(m_order.at(m_tabs->currentIndex()));
}

int CaseDetailPane::indexOf(Tab tab) const
{
    return int(m_order.indexOf(tab));
}

void CaseDetailPane::openTab(Tab tab)
{
    if (const int index = indexOf(tab); index >= 0)
        m_tabs->setCurrentIndex(index);
}

bool CaseDetailPane::focusFirst()
{
    if (m_stack->currentWidget() != m_case)
        return false;
    m_tabs->tabBar()->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace Revisit
