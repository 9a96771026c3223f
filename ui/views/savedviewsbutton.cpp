#include "ui/views/savedviewsbutton.h"

#include "core/views/savedviewstore.h"
#include "core/views/saveview.h"
#include "ui/base/actions.h"
#include "ui/base/confirm.h"
#include "ui/base/space.h"
#include "ui/base/workspace.h"
#include "ui/views/saveviewdialog.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

QString keyOf(ViewKind kind)
{
    switch (kind) {
    case ViewKind::Queue:
        return u"queue"_s;
    case ViewKind::Dashboard:
        return u"dashboard"_s;
    case ViewKind::Trends:
        break;
    }
    return u"trends"_s;
}

QString groupOf(ViewKind kind)
{
    return kind == ViewKind::Queue ? SavedViewsButton::tr("Cases")
                                   : SavedViewsButton::tr("Dashboard");
}

QString plainMenuText(QString name)
{
    return name.replace(u'&', u"&&"_s); // no letter of a name is a key
}

} // namespace

SavedViewsButton::SavedViewsButton(Workspace &workspace, ActionRegistry &actions, ViewedPage page,
                                   QWidget *parent)
    : Button(u"eye"_s, tr("Views"), ButtonKind::Plain, parent)
    , m_workspace(workspace)
    , m_actions(&actions)
    , m_page(std::move(page))
    , m_menu(new QMenu(this))
{
    setObjectName(u"savedViews"_s);
    m_menu->setObjectName(u"savedViewsMenu"_s);
    declareActions();
    // Below the button; the style's own menu mark would crowd the name of the view.
    connect(this, &QPushButton::clicked, this,
            [this] { m_menu->popup(mapToGlobal(QPoint(0, height() + Space::tiny))); });
    connect(m_menu, &QMenu::aboutToShow, this, &SavedViewsButton::fill);
    connect(&m_workspace, &Workspace::actorChanged, this, [this] {
        m_current.reset();
        m_views.clear();
        refresh();
    });
    follow();
}

QString SavedViewsButton::idOf(const QString &act) const
{
    return u"views.%1-%2"_s.arg(keyOf(m_page.kind), act);
}

bool SavedViewsButton::isOwn() const
{
    return m_current && m_current->owner == m_workspace.actor().id;
}

bool SavedViewsButton::isChanged() const
{
    return m_current && m_page.content() != m_shown;
}

void SavedViewsButton::declareActions()
{
    const QString group = groupOf(m_page.kind);
    const Capability needs = capabilityOf(m_page.kind);
    const ActionTerms shown{group, needs, [this] { return isVisible(); },
                            tr("Go to the page of the view first.")};
    const QString notOwn = tr("Show a view that you saved first.");
    m_actions->action(idOf(u"save"_s))
        .of(shown)
        .changes()
        .text(tr("&Save this view…"))
        .icon(u"save"_s)
        .enabledWhen([this] { return m_page.obstacle().isEmpty(); },
                     tr("Show all cases again first: the rows that a chart counted are no view."))
        .onTriggered(this, [this] { saveNew(); });
    m_actions->action(idOf(u"update"_s))
        .of(shown)
        .changes()
        .text(tr("Save the &changes of the view"))
        .icon(u"save"_s)
        .enabledWhen([this] { return isOwn() && isChanged() && m_page.obstacle().isEmpty(); },
                     tr("Show a view that you saved, and alter it first."))
        .onTriggered(this, [this] { saveChanges(); });
    m_actions->action(idOf(u"rename"_s))
        .of(shown)
        .changes()
        .text(tr("Re&name or share the view…"))
        .icon(u"pencil"_s)
        .enabledWhen([this] { return isOwn(); }, notOwn)
        .onTriggered(this, [this] { rename(); });
    m_actions->action(idOf(u"remove"_s))
        .of(shown)
        .changes()
        .text(tr("&Remove the view…"))
        .icon(u"x"_s)
        .enabledWhen([this] { return isOwn(); }, notOwn)
        .onTriggered(this, [this] { remove(); });
}

void SavedViewsButton::refresh()
{
    if (!allows(m_workspace.actor().role, capabilityOf(m_page.kind)))
        return;
    m_workspace.fetch(
        [viewer = m_workspace.actor(), kind = m_page.kind](Connection &connection) {
            return savedViews(connection, viewer, kind);
        },
        this,
        [this](const Result<QList<SavedView>> &views) {
            if (!views)
                return Q_EMIT said(views.error().message);
            m_views = *views;
            if (m_current) {
                const auto still = std::ranges::find(m_views, m_current->id, &SavedView::id);
                m_current = still != m_views.end() ? std::optional(*still) : std::nullopt;
            }
            offerInPalette();
            follow();
        });
}

// One command a view; what was removed stays declared, but is shown no more.
void SavedViewsButton::offerInPalette()
{
    if (!m_actions)
        return;
    const QString stem = idOf(u"show-"_s);
    const QList<Action *> all = m_actions->all();
    for (Action *action : all) {
        if (action->id().startsWith(stem))
            action->setVisible(false);
    }
    for (const SavedView &view : std::as_const(m_views)) {
        const QString id = stem + QString::number(view.id.value());
        Action *action = m_actions->find(id);
        if (!action)
            action = m_actions->action(id)
                         .group(groupOf(m_page.kind))
                         .icon(u"eye"_s)
                         .needs(capabilityOf(m_page.kind))
                         .enabledWhen([this] { return isVisible(); },
                                      tr("Go to the page of the view first."))
                         .onTriggered(this, [this, key = view.id] { show(key); });
        //: A command: shows a saved view of this name
        action->setText(tr("Show view: %1").arg(plainMenuText(view.name)));
        action->setIconText(tr("Show view: %1").arg(view.name));
        action->setVisible(true);
    }
}

void SavedViewsButton::fill()
{
    m_menu->clear();
    m_actions->refresh();
    for (const SavedView &view : std::as_const(m_views)) {
        const bool isMine = view.owner == m_workspace.actor().id;
        //: A shared view in a menu: its name, and who shared it
        const QString text = isMine ? view.name : tr("%1 · %2").arg(view.name, view.ownerName);
        QAction *entry =
            m_menu->addAction(plainMenuText(text), this, [this, id = view.id] { show(id); });
        entry->setCheckable(true);
        entry->setChecked(m_current && m_current->id == view.id);
    }
    if (m_views.isEmpty())
        m_menu->addAction(tr("No view is saved yet"))->setEnabled(false);
    m_menu->addSeparator();
    for (const QString &act : {u"save"_s, u"update"_s, u"rename"_s, u"remove"_s})
        m_menu->addAction(m_actions->find(idOf(act)));
}

void SavedViewsButton::show(SavedViewId id)
{
    const auto view = std::ranges::find(m_views, id, &SavedView::id);
    if (view == m_views.end())
        return;
    const SavedView chosen = *view;
    m_current.reset(); // what the page tells while it changes is no change of this view
    const QStringList missing = m_page.show(chosen.content);
    take(chosen);
    if (!missing.isEmpty())
        //: After a saved view was shown; the lines below name what it asked for
        Q_EMIT said(tr("The view “%1” asks for what is not there any more, which was left out:")
                        .arg(chosen.name) +
                    u'\n' + missing.join(u'\n'));
}

void SavedViewsButton::take(const SavedView &view)
{
    m_current = view;
    m_shown = m_page.content();
    follow();
}

void SavedViewsButton::follow()
{
    const QString name = !m_current ? tr("Views")
                         : isChanged()
                             //: A saved view by its name; the page was altered since it was shown
                             ? tr("%1 (changed)").arg(m_current->name)
                             : m_current->name;
    setText(plainMenuText(name));
    setAccessibleName(m_current ? tr("Saved view: %1").arg(name) : tr("Saved views"));
    if (m_actions)
        m_actions->refresh();
}

void SavedViewsButton::ask(const SaveView &command)
{
    auto *dialog = new SaveViewDialog(m_workspace, command, window());
    connect(dialog, &SaveViewDialog::saved, this, [this](const SavedView &view) {
        take(view);
        refresh();
    });
    dialog->open();
}

void SavedViewsButton::saveNew()
{
    ask({.kind = m_page.kind, .content = m_page.content()});
}

void SavedViewsButton::rename()
{
    ask({.id = m_current->id,
         .version = m_current->version,
         .kind = m_page.kind,
         .name = m_current->name,
         .audience = m_current->audience,
         .content = m_current->content});
}

void SavedViewsButton::saveChanges()
{
    m_workspace.consult(SaveView{.id = m_current->id,
                                 .version = m_current->version,
                                 .kind = m_page.kind,
                                 .name = m_current->name,
                                 .audience = m_current->audience,
                                 .content = m_page.content()},
                        this, [this](const Result<SavedView> &view) {
                            if (!view)
                                return Q_EMIT said(view.error().message);
                            take(*view);
                            refresh();
                        });
}

void SavedViewsButton::remove()
{
    const SavedView view = *m_current;
    confirm(window(),
            {tr("Remove the view “%1”?").arg(view.name),
             view.audience == ViewAudience::Owner
                 ? tr("What the page shows stays as it is.")
                 : tr("Those it is shared with are not offered it any more."),
             tr("Remove"), ButtonKind::Danger},
            [this, view] {
                m_workspace.consult(RemoveView{view.id, view.version}, this,
                                    [this](const Result<> &removed) {
                                        if (!removed)
                                            return Q_EMIT said(removed.error().message);
                                        m_current.reset();
                                        refresh();
                                    });
            });
}

} // namespace Revisit
