#pragma once

#include "ui/shell/commandpalette.h"
#include "ui/shell/page.h"

#include <QHash>
#include <QList>
#include <QMainWindow>

class QMenu;
class QStackedWidget;
class QVBoxLayout;

namespace Revisit {

class ActionRegistry;
class BusyBar;
class PageHeader;
class Rail;
class Ribbon;
class Workspace;

// The window: marking, navigation, one page at a time. It knows pages only as Page, and features
// only through the action registry.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Workspace &workspace, ActionRegistry &actions);
    ~MainWindow() override;

    void addPage(const PageEntry &entry);
    QStringList pageIds() const;        // in the order of the rail
    QStringList allowedPageIds() const; // those that the officer at the desk may see

    void showPage(const QString &id);
    // The page, made if need be, and with its figures on the way; null where the
    // officer at the desk may not see it. It is not shown.
    Page *prepare(const QString &id);
    QString titleOf(const QString &id) const;
    void open(const QString &pageId, const QVariant &request);
    Page *currentPage() const;
    QString currentPageId() const { return m_current; }

    // The page the person left last, or the first that they may see.
    void showFirstPage();

    void setNotice(const QString &notice); // beside the handling marking
    void setBadge(const QString &pageId, int count);
    void setCaseSearch(PaletteSearch search);
    void restoreRememberedGeometry();
    // Stands between the title of a page and the page, whichever it is.
    void addBar(QWidget *bar);

Q_SIGNALS:
    void pageShown(const QString &id);
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Room {
        PageEntry entry;
        Page *page = nullptr;
        bool isStale = true;
    };

    void layOut();
    void declareActions();
    void declareViewActions();
    void declarePageAction(const PageEntry &entry, int number);
    void fillMenu(QMenu *menu);

    Page *pageOf(Room &room);
    bool isAllowed(const Room &room) const;
    Room *find(const QString &id);
    void orderParts();
    void refreshCurrent();
    void freshen(Room &room);
    void dataChanged();
    void actorChanged();
    void updateFolding();
    void goBack();
    void focusNextPart();
    void chooseOfficer();
    void toggleTheme();

    Workspace &m_workspace;
    ActionRegistry &m_actions;
    QList<Room> m_rooms;
    QString m_current;
    QStringList m_history;
    Ribbon *m_ribbon = nullptr;
    BusyBar *m_busy = nullptr;
    Rail *m_rail = nullptr;
    PageHeader *m_header = nullptr;
    QVBoxLayout *m_bars = nullptr;
    QStackedWidget *m_stack = nullptr;
    CommandPalette *m_palette = nullptr;
};

} // namespace Revisit
