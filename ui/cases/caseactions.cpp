#include "ui/cases/caseactions.h"

#include "ui/base/actions.h"
#include "ui/cases/caseappearance.h"
#include "ui/cases/casespage.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

const QList<std::pair<QString, CaseOrder>> orders{
    {u"reference"_s, CaseOrder::Reference}, {u"title"_s, CaseOrder::Title},
    {u"status"_s, CaseOrder::Status},       {u"priority"_s, CaseOrder::Priority},
    {u"reviewer"_s, CaseOrder::Reviewer},   {u"due"_s, CaseOrder::Due}};

QString sortId(const QString &order)
{
    return u"cases.sort-"_s + order;
}

} // namespace

void CaseActions::declare(ActionRegistry &actions, CasesPage &page)
{
    const QString group = tr("Cases");
    const QString one = tr("Select one case first.");
    const auto inView = [&page] { return page.isVisible(); };
    const QString elsewhere = tr("Go to the case queue first.");
    actions.action(u"cases.open"_s)
        .text(tr("&Open case"))
        .group(group)
        .icon(u"folder-open"_s)
        .shortcut(u"Ctrl+Return"_s)
        .needs(Capability::ViewCases)
        .whenSelection(1, 1, one)
        .enabledWhen(inView, elsewhere)
        .onTriggered(&page, [&page] { page.openSelected(); });
    actions.action(u"cases.next"_s)
        .text(tr("&Next case"))
        .group(group)
        .icon(u"chevron-down"_s)
        .shortcut(u"Alt+Down"_s)
        .needs(Capability::ViewCases)
        .enabledWhen(inView, elsewhere)
        .onTriggered(&page, [&page] { page.step(+1); });
    actions.action(u"cases.previous"_s)
        .text(tr("&Previous case"))
        .group(group)
        .icon(u"chevron-up"_s)
        .shortcut(u"Alt+Up"_s)
        .needs(Capability::ViewCases)
        .enabledWhen(inView, elsewhere)
        .onTriggered(&page, [&page] { page.step(-1); });
    actions.action(u"cases.find"_s)
        .text(tr("&Find cases"))
        .group(group)
        .icon(u"search"_s)
        .shortcut(QKeySequence::Find)
        .needs(Capability::ViewCases)
        .enabledWhen(inView, elsewhere)
        .onTriggered(&page, [&page] { page.find(); });
    actions.action(u"cases.clear-filters"_s)
        .text(tr("C&lear filters"))
        .group(group)
        .icon(u"search-x"_s)
        .shortcut(u"Ctrl+Shift+F"_s)
        .needs(Capability::ViewCases)
        .enabledWhen(inView, elsewhere)
        .onTriggered(&page, [&page] { page.clearFilters(); });
    actions.action(u"cases.copy-reference"_s)
        .text(tr("&Copy reference"))
        .group(group)
        .icon(u"copy"_s)
        .shortcut(u"Ctrl+Shift+C"_s)
        .needs(Capability::ViewCases)
        .whenSelection(1, ActionBuilder::many)
        .enabledWhen(inView, elsewhere)
        .onTriggered(&page, [&page] { page.copyReferences(); });
    actions.action(u"cases.add-note"_s)
        .text(tr("&Add a note…"))
        .group(group)
        .icon(u"notebook-pen"_s)
        .shortcut(u"Ctrl+Shift+N"_s)
        .needs(Capability::ReviewCases)
        .whenSelection(1, 1, one)
        .enabledWhen(inView, elsewhere)
        .onTriggered(&page, [&page] { page.addNote(); });
    for (const auto &[name, order] : orders)
        actions
            .action(sortId(name))
            //: %1 is the name of a column, as in "Sort by reviewer"
            .text(tr("Sort by %1").arg(CaseAppearance::orderName(order).toLower()))
            .group(group)
            .icon(u"list-filter"_s)
            .needs(Capability::ViewCases)
            .enabledWhen(inView, elsewhere)
            .onTriggered(&page, [&page, by = order] { page.sortBy(by); });
}

QMenu *CaseActions::menu(ActionRegistry &actions, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    QObject::connect(menu, &QMenu::aboutToShow, menu, [menu, &actions] {
        menu->clear();
        const auto add = [&actions](QMenu *into, const QString &id) {
            if (Action *action = actions.find(id))
                into->addAction(action);
        };
        for (const QString &id : {u"cases.open"_s, u"assignment.reassign"_s, u"cases.add-note"_s,
                                  u"cases.copy-reference"_s, u"exchange.export"_s})
            add(menu, id);
        menu->addSeparator();
        QMenu *sorts = menu->addMenu(tr("Sort by"));
        for (const auto &[name, order] : orders)
            add(sorts, sortId(name));
    });
    return menu;
}

} // namespace Revisit
