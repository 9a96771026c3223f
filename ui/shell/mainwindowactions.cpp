#include "ui/base/actions.h"
#include "ui/base/theme.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferencesdialog.h"
#include "ui/shell/rail.h"
#include "ui/shell/shellpreferences.h"
#include "ui/shell/shortcutsdialog.h"

#include <QMenu>

using namespace Qt::StringLiterals;

// What the shell itself can do, and the menu that is made of every action.
namespace Revisit {

namespace {

template<typename DialogType, typename... Arguments>
void openDialog(Arguments &&...arguments)
{
    auto *dialog = new DialogType(std::forward<Arguments>(arguments)...);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

void MainWindow::declareActions()
{
    declareViewActions();
    m_actions.action(u"shell.officer"_s)
        .changes()
        .text(tr("Change who is at the desk…"))
        .group(tr("Revisit"))
        .icon(u"users"_s)
        .shortcut(u"Ctrl+Shift+U"_s)
        .onTriggered(this, [this] { chooseOfficer(); });
    m_actions.action(u"shell.preferences"_s)
        .text(tr("Preferences"))
        .group(tr("Revisit"))
        .icon(u"settings"_s)
        .shortcut(u"Ctrl+,"_s)
        .onTriggered(this, [this] { openDialog<PreferencesDialog>(m_workspace, this); });
    m_actions.action(u"shell.shortcuts"_s)
        .text(tr("Keyboard shortcuts"))
        .group(tr("Help"))
        .icon(u"keyboard"_s)
        .shortcut(u"F1"_s)
        .onTriggered(this, [this] { openDialog<ShortcutsDialog>(m_actions, this); });
    m_actions.action(u"shell.about"_s)
        .text(tr("About Revisit"))
        .group(tr("Help"))
        .icon(u"info"_s)
        .onTriggered(this, [this] { openDialog<AboutDialog>(this); });
    m_actions.action(u"shell.quit"_s)
        .text(tr("Quit"))
        .group(tr("Revisit"))
        .icon(u"log-out"_s)
        .shortcut(QKeySequence::Quit)
        .onTriggered(this, [this] { close(); });
}

void MainWindow::declareViewActions()
{
    m_actions.action(u"shell.palette"_s)
        .text(tr("Search or jump to"))
        .icon(u"search"_s)
        .shortcut(u"Ctrl+K"_s)
        .onTriggered(this, [this] { m_palette->open(); });
    m_actions.action(u"shell.back"_s)
        .text(tr("Back to the page before"))
        .group(tr("View"))
        .icon(u"arrow-left"_s)
        .shortcut(u"Alt+Left"_s)
        .enabledWhen([this] { return !m_history.isEmpty(); }, tr("This is the first page."))
        .onTriggered(this, [this] { goBack(); });
    m_actions.action(u"shell.refresh"_s)
        .text(tr("Refresh"))
        .group(tr("View"))
        .icon(u"refresh-cw"_s)
        .shortcut(u"F5"_s)
        .onTriggered(this, [this] { dataChanged(); });
    m_actions.action(u"shell.nextPart"_s)
        .text(tr("Move to the next part of the window"))
        .group(tr("View"))
        .icon(u"panel-left"_s)
        .shortcut(u"F6"_s)
        .onTriggered(this, [this] { focusNextPart(); });
    m_actions.action(u"shell.rail"_s)
        .text(tr("Fold or unfold the navigation"))
        .group(tr("View"))
        .icon(u"panel-left"_s)
        .shortcut(u"Ctrl+B"_s)
        .onTriggered(this, [this] {
            ShellPreferences::railFolded.setValue(!ShellPreferences::railFolded.value());
            updateFolding();
        });
    m_actions.action(u"shell.theme"_s)
        .text(tr("Switch between light and dark"))
        .group(tr("View"))
        .icon(u"moon"_s)
        .shortcut(u"Ctrl+Shift+L"_s)
        .onTriggered(this, [this] { toggleTheme(); });
}

void MainWindow::declarePageAction(const PageEntry &entry, int number)
{
    //: A command that shows a page of the window
    ActionBuilder builder = m_actions.action(u"go."_s + entry.id);
    builder.text(tr("Go to %1").arg(entry.title))
        .group(tr("Pages"))
        .icon(entry.icon)
        .onTriggered(this, [this, id = entry.id] { showPage(id); });
    if (entry.needs)
        builder.needs(*entry.needs);
    if (number <= 9)
        builder.shortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)));
}

void MainWindow::fillMenu(QMenu *menu)
{
    menu->clear();
    m_actions.refresh();
    QMap<QString, QMenu *> groups;
    const QList<Action *> actions = m_actions.all();
    for (Action *action : actions) {
        if (action->group().isEmpty())
            continue;
        QMenu *&group = groups[action->group()];
        if (!group) {
            group = menu->addMenu(action->group());
            group->setToolTipsVisible(true);
        }
        group->addAction(action);
    }
}

} // namespace Revisit
