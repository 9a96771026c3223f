#pragma once

#include "core/base/result.h"
#include "ui/base/button.h"
#include "ui/views/viewedpage.h"

#include <QPointer>

#include <optional>

class QMenu;

namespace Revisit {

class ActionRegistry;
class Workspace;

// The menu of a page's saved views: it shows one, saves what is shown as a view,
// renames, shares or removes one's own. Its text is the view that is on, and says
// when the page was altered since. The same commands stand in the palette.
class SavedViewsButton : public Button
{
    Q_OBJECT

public:
    SavedViewsButton(Workspace &workspace, ActionRegistry &actions, ViewedPage page,
                     QWidget *parent);

    // Reads the views that there are.
    void refresh();
    // The page shows something else.
    void follow();
    void show(SavedViewId id);

    const std::optional<SavedView> &current() const { return m_current; }
    bool isChanged() const;

Q_SIGNALS:
    // What is not there any more, or why nothing was done.
    void said(const QString &text);

private:
    void declareActions();
    void offerInPalette();
    void fill();
    bool isOwn() const;
    void saveNew();
    void saveChanges();
    void rename();
    void remove();
    void take(const SavedView &view);
    void ask(const struct SaveView &command);
    QString idOf(const QString &act) const;

    Workspace &m_workspace;
    QPointer<ActionRegistry> m_actions;
    const ViewedPage m_page;
    QMenu *m_menu;
    QList<SavedView> m_views;
    std::optional<SavedView> m_current;
    QJsonObject m_shown; // the content as the page holds it, once the view is on
};

} // namespace Revisit
