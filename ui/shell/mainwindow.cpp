#include "ui/shell/mainwindow.h"

#include "ui/base/accessibility.h"
#include "ui/base/actions.h"
#include "ui/base/busybar.h"
#include "ui/base/format.h"
#include "ui/base/space.h"
#include "ui/base/theme.h"
#include "ui/base/workspace.h"
#include "ui/shell/officerpicker.h"
#include "ui/shell/pageheader.h"
#include "ui/shell/rail.h"
#include "ui/shell/ribbon.h"
#include "ui/shell/shellpreferences.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int foldBelow = 1000; // px at the normal text size
constexpr int rememberedPages = 20;

} // namespace

MainWindow::MainWindow(Workspace &workspace, ActionRegistry &actions)
    : m_workspace(workspace)
    , m_actions(actions)
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(800, 560);
    connect(&actions, &ActionRegistry::added, this, [this](Action *action) { addAction(action); });
    declareActions();
    layOut();
    m_palette = new CommandPalette(actions, this);

    connect(&workspace, &Workspace::changed, this, &MainWindow::dataChanged);
    connect(&workspace, &Workspace::actorChanged, this, &MainWindow::actorChanged);
    connect(&workspace, &Workspace::busyChanged, m_busy, &BusyBar::setBusy);
    connect(ThemeBus::instance(), &ThemeBus::changed, this, &MainWindow::updateFolding);
    actorChanged();
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    m_ribbon = new Ribbon(this);
    m_busy = new BusyBar(this);
    m_rail = new Rail(this);
    m_header = new PageHeader(m_actions.find(u"shell.palette"_s), this);
    m_stack = new QStackedWidget(this);
    m_rail->addCommand(m_actions.find(u"shell.preferences"_s));
    m_header->addTool(m_actions.find(u"shell.theme"_s));
    auto *menu = new QMenu(this);
    m_header->addMenu(menu, tr("Menu"));

    auto *page = new QVBoxLayout;
    page->setSpacing(0);
    page->addWidget(m_busy);
    page->addWidget(m_header);
    m_bars = new QVBoxLayout;
    m_bars->setSpacing(0);
    m_bars->setContentsMargins(0, 0, 0, Space::small);
    page->addLayout(m_bars);
    page->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(page, 1);
    auto *all = new QWidget(this);
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_ribbon);
    column->addLayout(row, 1);
    setCentralWidget(all);

    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
    connect(m_rail, &Rail::pageChosen, this, &MainWindow::showPage);
    connect(m_rail, &Rail::accountPressed, m_actions.find(u"shell.officer"_s), &QAction::trigger);
}

void MainWindow::addPage(const PageEntry &entry)
{
    m_rooms.append({entry});
    m_rail->addPage(entry);
    m_rail->setOfficer(m_workspace.actor());
    declarePageAction(entry, int(m_rooms.size()));
}

QStringList MainWindow::pageIds() const
{
    QStringList ids;
    for (const Room &room : m_rooms)
        ids.append(room.entry.id);
    return ids;
}

QStringList MainWindow::allowedPageIds() const
{
    QStringList ids;
    for (const Room &room : m_rooms) {
        if (isAllowed(room))
            ids.append(room.entry.id);
    }
    return ids;
}

bool MainWindow::isAllowed(const Room &room) const
{
    return !room.entry.needs || allows(m_workspace.actor().role, *room.entry.needs);
}

MainWindow::Room *MainWindow::find(const QString &id)
{
    const auto room = std::ranges::find_if(
        m_rooms, [&id](const Room &candidate) { return candidate.entry.id == id; });
    return room != m_rooms.end() ? &*room : nullptr;
}

Page *MainWindow::pageOf(Room &room)
{
    if (room.page)
        return room.page;
    room.page = room.entry.create(m_stack);
    m_stack->addWidget(room.page);
    connect(room.page, &Page::requested, this, &MainWindow::open);
    connect(room.page, &Page::contextLineChanged, this,
            [this, page = room.page](const QString &line) {
                if (page == currentPage())
                    m_header->setContextLine(line);
            });
    return room.page;
}

void MainWindow::showPage(const QString &id)
{
    Room *room = find(id);
    if (!room || !isAllowed(*room) || id == m_current)
        return;
    if (!m_current.isEmpty()) {
        m_history.append(m_current);
        if (m_history.size() > rememberedPages)
            m_history.removeFirst();
    }
    m_current = id;
    Page *page = pageOf(*room);
    m_stack->setCurrentWidget(page);
    m_rail->setCurrent(id);
    m_header->setTitle(room->entry.title);
    m_header->setContextLine(page->contextLine());
    QList<Action *> actions;
    for (const QString &action : page->headerActions())
        actions.append(m_actions.find(action));
    m_header->setActions(actions);
    //: Title of the window: the page that is shown
    setWindowTitle(tr("%1 – Revisit").arg(room->entry.title));
    ShellPreferences::lastPage.setValue(id);
    refreshCurrent();
    page->focusFirst(); // the stack would give the focus to whatever comes first
    m_actions.refresh();
    QMetaObject::invokeMethod(this, &MainWindow::orderParts, Qt::QueuedConnection);
    Q_EMIT pageShown(id);
}

Page *MainWindow::prepare(const QString &id)
{
    Room *room = find(id);
    if (!room || !isAllowed(*room))
        return nullptr;
    Page *page = pageOf(*room);
    freshen(*room);
    return page;
}

QString MainWindow::titleOf(const QString &id) const
{
    const auto room = std::ranges::find_if(
        m_rooms, [&id](const Room &candidate) { return candidate.entry.id == id; });
    return room != m_rooms.end() ? room->entry.title : QString();
}

// From the pages on the left over what stands above a page into the page itself.
void MainWindow::orderParts()
{
    QList<QWidget *> parts{m_rail, m_header};
    for (int index = 0; index < m_bars->count(); ++index)
        parts.append(m_bars->itemAt(index)->widget());
    orderTabsAsSeen(parts);
}

void MainWindow::open(const QString &pageId, const QVariant &request)
{
    showPage(pageId);
    if (m_current == pageId)
        currentPage()->open(request);
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void MainWindow::showFirstPage()
{
    const QStringList allowed = allowedPageIds();
    const QString last = ShellPreferences::lastPage.value();
    if (!allowed.isEmpty())
        showPage(allowed.contains(last) ? last : allowed.first());
}

void MainWindow::setNotice(const QString &notice)
{
    m_ribbon->setNotice(notice);
}

void MainWindow::setBadge(const QString &pageId, int count)
{
    m_rail->setBadge(pageId, count);
}

void MainWindow::setCaseSearch(PaletteSearch search)
{
    m_palette->setSearch(std::move(search));
}

void MainWindow::addBar(QWidget *bar)
{
    m_bars->addWidget(bar);
}

void MainWindow::restoreRememberedGeometry()
{
    if (!restoreGeometry(ShellPreferences::geometry.value()))
        resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
}

void MainWindow::refreshCurrent()
{
    Room *room = find(m_current);
    if (!room || !room->page || !room->isStale)
        return;
    m_header->setDataTime(Format::time(m_workspace.clock().now()));
    freshen(*room);
}

void MainWindow::freshen(Room &room)
{
    if (!std::exchange(room.isStale, false))
        return;
    room.page->refresh();
}

void MainWindow::dataChanged()
{
    for (Room &room : m_rooms)
        room.isStale = true;
    refreshCurrent();
}

void MainWindow::actorChanged()
{
    m_actions.setRole(m_workspace.actor().role);
    m_rail->setOfficer(m_workspace.actor());
    m_history.clear();
    if (const Room *room = find(m_current); room && !isAllowed(*room)) {
        m_current.clear();
        showFirstPage();
    }
    dataChanged(); // "mine" means someone else now
}

void MainWindow::updateFolding()
{
    const bool isNarrow = width() < Theme::px(foldBelow);
    m_rail->setFolded(isNarrow || ShellPreferences::railFolded.value());
}

void MainWindow::goBack()
{
    if (m_history.isEmpty())
        return;
    const QString target = m_history.takeLast();
    showPage(target);
    m_history.removeLast(); // showPage() noted the page that was left
    m_actions.refresh();
}

// Rail, search, page, and round again.
void MainWindow::focusNextPart()
{
    const QWidget *focus = QApplication::focusWidget();
    if (m_rail->isAncestorOf(focus))
        m_header->searchBox()->setFocus(Qt::ShortcutFocusReason);
    else if (m_header->isAncestorOf(focus) && currentPage())
        currentPage()->focusFirst();
    else
        m_rail->currentButton()->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::chooseOfficer()
{
    auto *picker = new OfficerPicker(m_workspace, this);
    connect(picker, &OfficerPicker::chosen, &m_workspace, &Workspace::setActor);
    picker->open();
}

void MainWindow::toggleTheme()
{
    const ThemeMode mode = Theme::current().isDark ? ThemeMode::Light : ThemeMode::Dark;
    ShellPreferences::theme.setValue(mode);
    setTheme(mode);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    ShellPreferences::geometry.setValue(saveGeometry());
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    updateFolding();
}

} // namespace Revisit
