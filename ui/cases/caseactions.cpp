#include "ui/cases/caseactions.h"

#include "ui/base/actions.h"
#include "ui/cases/caseappearance.h"
#include "ui/cases/casespage.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

const QList<std::pair<QString, CaseOrder>> orders{
    {u"reference"_s, CaseOrder::Reference}, {u"title"_s, CaseOrder::Title},
    {u"status"_s, CaseOrder::Status},       {u"priority"_s, CaseOrder::Priority},
    {u"reviewer"_s, CaseOrder::Reviewer},   {u"due"_s, CaseOrder::Due}};

struct Heap {
    const char *id;
    const char *text;
    CaseView view;
};

const QList<Heap> heaps{
    {"cases.view-all", QT_TRANSLATE_NOOP("Revisit::CaseActions", "Show all cases"), CaseView::All},
    {"cases.view-mine", QT_TRANSLATE_NOOP("Revisit::CaseActions", "Show my cases"), CaseView::Mine},
    {"cases.view-unassigned", QT_TRANSLATE_NOOP("Revisit::CaseActions", "Show unassigned cases"),
     CaseView::Unassigned},
    {"cases.view-overdue", QT_TRANSLATE_NOOP("Revisit::CaseActions", "Show overdue cases"),
     CaseView::Overdue},
    {"cases.view-awaiting",
     QT_TRANSLATE_NOOP("Revisit::CaseActions", "Show cases awaiting sign-off"),
     CaseView::AwaitingSignOff}};

QString sortId(const QString &order)
{
    return u"cases.sort-"_s + order;
}

} // namespace

void CaseActions::declare(ActionRegistry &actions, CasesPage &page)
{
    const QString one = tr("Select one case first.");
    const ActionTerms terms{tr("Cases"), Capability::ViewCases,
                            [&page] { return page.isVisible(); },
                            tr("Go to the case queue first.")};
    actions.action(u"cases.open"_s)
        .of(terms)
        .text(tr("&Open case"))
        .icon(u"folder-open"_s)
        .shortcut(u"Ctrl+Return"_s)
        .whenSelection(1, 1, one)
        .onTriggered(&page, [&page] { page.openSelected(); });
    actions.action(u"cases.open-review"_s)
        .of(terms)
        .text(tr("Open case at its re&view"))
        .icon(u"clipboard-list"_s)
        .shortcut(u"Ctrl+R"_s)
        .whenSelection(1, 1, one)
        .onTriggered(&page, [&page] { page.openSelectedReview(); });
    actions.action(u"cases.whole-page"_s)
        .of(terms)
        .text(tr("Give the open case the &whole page"))
        .icon(u"maximize-2"_s)
        .shortcut(u"F11"_s)
        .enabledWhen([&page] { return page.canTakePage(); }, tr("Open a case from the list first."))
        .onTriggered(&page, [&page] { page.takePage(); });
    actions.action(u"cases.back"_s)
        .of(terms)
        .text(tr("&Back to the list"))
        .icon(u"arrow-left"_s)
        .shortcut(u"Alt+Left"_s)
        .enabledWhen([&page] { return page.isCaseAlone(); }, tr("The list is in view."))
        .onTriggered(&page, [&page] { page.returnToList(); });
    actions.action(u"cases.next"_s)
        .of(terms)
        .text(tr("&Next case"))
        .icon(u"chevron-down"_s)
        .shortcut(u"Alt+Down"_s)
        .onTriggered(&page, [&page] { page.step(+1); });
    actions.action(u"cases.previous"_s)
        .of(terms)
        .text(tr("&Previous case"))
        .icon(u"chevron-up"_s)
        .shortcut(u"Alt+Up"_s)
        .onTriggered(&page, [&page] { page.step(-1); });
    actions.action(u"cases.find"_s)
        .of(terms)
        .text(tr("&Find cases"))
        .icon(u"search"_s)
        .shortcut(QKeySequence::Find)
        .onTriggered(&page, [&page] { page.find(); });
    actions.action(u"cases.clear-filters"_s)
        .of(terms)
        .text(tr("C&lear filters"))
        .icon(u"search-x"_s)
        .shortcut(u"Ctrl+Shift+F"_s)
        .enabledWhen([&page] { return page.isNarrowed(); }, tr("No filter hides a case."))
        .onTriggered(&page, [&page] { page.clearFilters(); });
    actions.action(u"cases.more-filters"_s)
        .of(terms)
        .text(tr("Show or hide &more filters"))
        .icon(u"list-filter"_s)
        .shortcut(u"Ctrl+Shift+M"_s)
        .onTriggered(&page, [&page] { page.showMoreFilters(); });
    actions.action(u"cases.copy-reference"_s)
        .of(terms)
        .text(tr("&Copy reference"))
        .icon(u"copy"_s)
        .shortcut(u"Ctrl+Shift+C"_s)
        .whenSelection(1, ActionBuilder::many)
        .onTriggered(&page, [&page] { page.copyReferences(); });
    actions.action(u"cases.add-note"_s)
        .changes()
        .of(terms)
        .text(tr("&Add a note…"))
        .icon(u"notebook-pen"_s)
        .shortcut(u"Ctrl+Shift+N"_s)
        .needs(Capability::ReviewCases)
        .whenSelection(1, 1, one)
        .onTriggered(&page, [&page] { page.addNote(); });
    actions.action(u"cases.contact"_s)
        .changes()
        .of(terms)
        .text(tr("Contact with a &victim…"))
        .icon(u"user-check"_s)
        .needs(Capability::ReviewCases)
        .enabledWhen([&page] { return page.hasVictims(); },
                     tr("Open a case with a victim on record first."))
        .onTriggered(&page, [&page] { page.recordContact(); });
    actions.action(u"cases.print"_s)
        .of(terms)
        .text(tr("&Print case…"))
        .icon(u"printer"_s)
        .shortcut(QKeySequence::Print)
        .whenSelection(1, 1, one)
        .onTriggered(&page, [&page] { page.printCase(); });
    int number = 0;
    for (const Heap &heap : heaps)
        actions.action(QLatin1String(heap.id))
            .of(terms)
            .text(tr(heap.text))
            .icon(u"inbox"_s)
            .shortcut(u"Ctrl+Alt+%1"_s.arg(++number))
            .onTriggered(&page, [&page, view = heap.view] { page.showView(view); });
    for (const auto &[name, order] : orders)
        actions.action(sortId(name))
            .of(terms)
            //: %1 is the name of a column, as in "Sort by reviewer"
            .text(tr("Sort by %1").arg(CaseAppearance::orderName(order).toLower()))
            .icon(u"list-filter"_s)
            .onTriggered(&page, [&page, by = order] { page.sortBy(by); });
}

QString CaseActions::orderKey(CaseOrder order)
{
    return std::ranges::find(orders, order, &std::pair<QString, CaseOrder>::second)->first;
}

CaseOrder CaseActions::orderOf(const QString &key)
{
    const auto found = std::ranges::find(orders, key, &std::pair<QString, CaseOrder>::first);
    return found != orders.end() ? found->second : CaseSort().by;
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
        for (const QString &id :
             {u"cases.open"_s, u"assignment.reassign"_s, u"assignment.restrict"_s,
              u"cases.add-note"_s, u"cases.contact"_s, u"cases.copy-reference"_s, u"cases.print"_s,
              u"exchange.export"_s})
            add(menu, id);
        menu->addSeparator();
        QMenu *sorts = menu->addMenu(tr("Sort by"));
        for (const auto &[name, order] : orders)
            add(sorts, sortId(name));
    });
    return menu;
}

} // namespace Revisit
