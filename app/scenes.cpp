#include "app/scenes.h"

#include "app/application.h"
#include "app/stage.h"
#include "ui/base/segmented.h"
#include "ui/cases/casedetailpane.h"
#include "ui/exchange/importdialog.h"
#include "ui/language/narrativeview.h"
#include "ui/shell/mainwindow.h"
#include "ui/trends/trendspage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr int aroundNote = 240; // of its fields above and below

const QList<std::pair<QString, int>> caseTabs{
    {u"overview"_s, CaseDetailPane::Overview}, {u"people"_s, CaseDetailPane::People},
    {u"timeline"_s, CaseDetailPane::Timeline}, {u"elsewhere"_s, CaseDetailPane::Elsewhere},
    {u"review"_s, CaseDetailPane::Review},     {u"decisions"_s, CaseDetailPane::Decisions},
    {u"history"_s, CaseDetailPane::History}};

// The page and then what belongs to it; a page that the officer may not see has neither.
class SceneList
{
public:
    explicit SceneList(Stage &stage)
        : m_allowed(stage.window().allowedPageIds())
    {}

    void page(const QString &id)
    {
        m_page = id;
        add(id, [id](Stage &stage) {
            stage.closeDialogs();
            stage.leavePast();
            stage.showPage(id);
        });
    }
    void add(const QString &name, std::function<void(Stage &)> set)
    {
        if (m_allowed.contains(m_page))
            m_scenes.append({name, std::move(set)});
    }
    QList<Scene> take() { return std::move(m_scenes); }

private:
    QStringList m_allowed;
    QString m_page;
    QList<Scene> m_scenes;
};

// A case whose review has come far enough to have something on every tab.
void addCase(SceneList &scenes)
{
    for (const auto &[name, tab] : caseTabs) {
        scenes.add(u"case-"_s + name, [tab = tab](Stage &stage) {
            auto id = stage.firstCase({.statuses = {CaseStatus::Returned}});
            if (!id)
                id = stage.firstCase({});
            if (id)
                stage.open(*id, tab);
        });
    }
}

// A text of the original file that judges the victim.
void addNarrative(SceneList &scenes)
{
    scenes.add(u"case-narrative"_s, [](Stage &stage) {
        const auto id = stage.firstCase({.text = u"streetwise"_s});
        if (!id)
            return;
        stage.open(*id, CaseDetailPane::Overview);
        if (auto *notice = stage.find<QPushButton>(u"showNarrative"_s))
            notice->click(); // it stands behind a notice
        stage.settle();
        for (NarrativeView *text : stage.window().findChildren<NarrativeView *>()) {
            for (QScrollArea *scroll : stage.window().findChildren<QScrollArea *>())
                if (text->isVisible() && scroll->isAncestorOf(text))
                    scroll->ensureWidgetVisible(text, 0, aroundNote);
        }
        stage.settle();
    });
}

void addQueue(SceneList &scenes)
{
    scenes.page(u"cases"_s);
    addCase(scenes);
    addNarrative(scenes);
    scenes.add(u"cases-filtered"_s, [](Stage &stage) {
        stage.press(u"cases.view-overdue"_s);
        stage.press(u"cases.more-filters"_s);
    });
    scenes.add(u"cases-none"_s, [](Stage &stage) {
        if (auto *words = stage.find<QLineEdit>(u"caseWords"_s))
            words->setText(u"zzz"_s);
        stage.settle();
    });
    scenes.add(u"dialog-reassign"_s, [](Stage &stage) {
        stage.press(u"cases.clear-filters"_s);
        stage.press(u"cases.more-filters"_s);
        stage.select(u"cases"_s, 0, 3);
        stage.press(u"assignment.reassign"_s);
    });
    scenes.add(u"dialog-view"_s, [](Stage &stage) {
        stage.closeDialogs();
        stage.press(u"views.queue-save"_s);
    });
    scenes.add(u"dialog-note"_s, [](Stage &stage) {
        stage.closeDialogs();
        stage.select(u"cases"_s, 0);
        stage.press(u"cases.add-note"_s);
    });
    scenes.add(u"dialog-contact"_s, [](Stage &stage) {
        stage.closeDialogs();
        if (const auto id = stage.firstCase({.statuses = {CaseStatus::Returned}}))
            stage.open(*id, CaseDetailPane::People);
        stage.press(u"cases.contact"_s);
    });
    scenes.add(u"dialog-restrict"_s, [](Stage &stage) {
        stage.closeDialogs();
        stage.press(u"assignment.restrict"_s);
    });
}

// Somebody's draft is seen by nobody else, so they take the desk.
void addDraft(SceneList &scenes, OfficerId atTheDesk)
{
    scenes.add(u"review-draft"_s, [](Stage &stage) {
        stage.closeDialogs();
        const auto id = stage.firstCase({.statuses = {CaseStatus::InReview}});
        const auto reviewer = id ? stage.reviewerOf(*id) : std::nullopt;
        if (!reviewer)
            return;
        stage.sit(*reviewer);
        stage.open(*id, CaseDetailPane::Review);
        stage.press(u"cases.whole-page"_s);
    });
    scenes.add(u"review-missing"_s, [](Stage &stage) { stage.press(u"review.submit"_s); });
    scenes.add(u"review-wording"_s, [](Stage &stage) {
        auto *note = stage.find<QPlainTextEdit>(u"answerG2.assessment"_s);
        if (!note)
            return;
        note->setPlainText(
            u"The 2014 report on this historic allegation calls the girl promiscuous "
            "and says that she refused to engage. Its own words were \"a lifestyle "
            "choice\"; the phone was never examined."_s);
        note->setFocus(Qt::OtherFocusReason);
        stage.settle();
        stage.find<QScrollArea>(u"reviewForm"_s)->ensureWidgetVisible(note, 0, aroundNote);
        stage.settle();
    });
    scenes.add(u"palette"_s, [atTheDesk](Stage &stage) {
        stage.closeDialogs();
        stage.sit(atTheDesk);
        stage.press(u"shell.palette"_s);
    });
    scenes.add(u"palette-search"_s, [](Stage &stage) {
        auto *palette = stage.find<QWidget>(u"commandPalette"_s);
        palette->findChild<QLineEdit *>()->setText(u"larkfield"_s);
        stage.settle();
    });
}

// The board, its other views, and what is asked before work moves.
void addWorkload(SceneList &scenes)
{
    scenes.page(u"workload"_s);
    for (const auto &[name, view] : {std::pair(u"weeks"_s, 1), std::pair(u"ages"_s, 2)}) {
        scenes.add(u"workload-"_s + name, [view = view](Stage &stage) {
            if (auto *views = stage.find<Segmented>(u"workloadView"_s))
                views->setCurrent(view);
            stage.settle();
        });
    }
    const QList<std::pair<QString, QString>> dialogs{{u"proposal"_s, u"assignment.propose"_s},
                                                     {u"handover"_s, u"assignment.handOver"_s},
                                                     {u"hours"_s, u"capacity.officer"_s},
                                                     {u"calendar"_s, u"capacity.calendar"_s},
                                                     {u"weights"_s, u"capacity.weights"_s}};
    for (const auto &[name, action] : dialogs) {
        scenes.add(u"dialog-"_s + name, [action = action](Stage &stage) {
            stage.closeDialogs();
            stage.showPage(u"workload"_s);
            stage.select(u"officers"_s, 1);
            stage.press(action);
        });
    }
}

void addForecast(SceneList &scenes)
{
    scenes.page(u"forecast"_s);
    const QStringList tabs{u"scenarios"_s, u"letter"_s, u"backtest"_s, u"record"_s};
    for (int tab = 0; tab < tabs.size(); ++tab) {
        scenes.add(u"forecast-"_s + tabs[tab], [tab](Stage &stage) {
            if (auto *pages = stage.find<QTabWidget>(u"forecastTabs"_s))
                pages->setCurrentIndex(tab + 1);
            stage.settle();
        });
    }
    scenes.add(u"dialog-scenario"_s, [](Stage &stage) {
        stage.showPage(u"forecast"_s);
        stage.press(u"forecast.save"_s);
    });
}

void addScope(SceneList &scenes)
{
    scenes.page(u"scope"_s);
    scenes.add(u"scope-compared"_s, [](Stage &stage) { stage.click(u"compare"_s); });
    scenes.add(u"dialog-ruleset"_s, [](Stage &stage) { stage.press(u"scope.add"_s); });
}

void addTrends(SceneList &scenes)
{
    scenes.page(u"trends"_s);
    scenes.add(u"trends-share"_s, [](Stage &stage) {
        const TrendQuestion share{.measure = Measure::NoFurtherShare, .period = PeriodKind::Month};
        stage.window().open(u"trends"_s, QVariant::fromValue(share));
        stage.settle();
    });
    scenes.add(u"trends-funnel"_s, [](Stage &stage) { stage.reveal(u"funnelChart"_s); });
    scenes.add(u"trends-flow"_s, [](Stage &stage) { stage.reveal(u"timesChart"_s); });
    scenes.add(u"dialog-baseline"_s, [](Stage &stage) { stage.press(u"trends.rebase"_s); });
}

void addImport(SceneList &scenes)
{
    scenes.page(u"imports"_s);
    scenes.add(u"dialog-import-1-files"_s, [](Stage &stage) {
        stage.press(u"imports.open"_s);
        if (auto *dialog = qobject_cast<ImportDialog *>(stage.front()))
            dialog->addFiles({stage.exportFile()});
        stage.settle();
    });
    scenes.add(u"dialog-import-2-columns"_s, [](Stage &stage) { stage.click(u"next"_s); });
    scenes.add(u"dialog-import-3-sheet"_s, [](Stage &stage) { stage.click(u"next"_s); });
}

// The last of all: what is chosen here cuts every page of figures, and the page stays where it
// was scrolled to.
void addDashboard(SceneList &scenes)
{
    scenes.page(u"dashboard"_s);
    scenes.add(u"dashboard-reviews"_s, [](Stage &stage) { stage.reveal(u"scopeChart"_s); });
    scenes.add(u"dashboard-cases"_s, [](Stage &stage) { stage.reveal(u"crossoverChart"_s); });
    scenes.add(u"dashboard-chosen-days"_s, [](Stage &stage) {
        stage.reveal(u"kpi0"_s);
        for (const QString &name : {u"figureTime"_s, u"figureTeam"_s}) {
            auto *box = stage.find<QComboBox>(name);
            if (!box)
                continue;
            box->setCurrentIndex(box->count() - 1); // days of one's own; the last team
            Q_EMIT box->activated(box->currentIndex());
        }
        stage.settle();
    });
}

void addPast(SceneList &scenes)
{
    constexpr int weekBack = 7;
    constexpr int monthBack = 31;
    scenes.page(u"dashboard"_s);
    scenes.add(u"dialog-as-at"_s, [](Stage &stage) { stage.press(u"asat.open"_s); });
    scenes.add(u"dialog-changes"_s, [](Stage &stage) {
        stage.closeDialogs();
        stage.press(u"asat.changes"_s);
    });
    scenes.add(u"past-dashboard"_s, [](Stage &stage) {
        stage.closeDialogs();
        stage.lookBack(monthBack);
    });
    scenes.add(u"past-cases"_s, [](Stage &stage) {
        stage.leavePast();
        stage.lookBack(weekBack);
        stage.showPage(u"cases"_s);
        stage.select(u"caseList"_s, 0);
    });
    scenes.add(u"past-review"_s, [](Stage &stage) {
        CaseFilter filter;
        if (const auto id = stage.firstCase(filter))
            stage.open(*id, CaseDetailPane::Review);
    });
}

void addShell(SceneList &scenes)
{
    for (const QString &name : {u"preferences"_s, u"officer"_s, u"shortcuts"_s, u"about"_s}) {
        scenes.add(u"dialog-"_s + name, [name](Stage &stage) {
            stage.closeDialogs();
            stage.press(u"shell."_s + name);
        });
    }
}

} // namespace

QList<Scene> scenesFor(Stage &stage)
{
    SceneList scenes(stage);
    addQueue(scenes);
    addDraft(scenes, stage.application().workspace().actor().id);
    scenes.page(u"signoff"_s);
    scenes.add(u"signoff-review"_s, [](Stage &on) { on.select(u"submittedReviews"_s, 0); });
    scenes.add(u"dialog-risks"_s, [](Stage &on) { on.press(u"risk.waiting"_s); });
    scenes.page(u"quality"_s);
    scenes.add(u"dialog-sample"_s, [](Stage &on) {
        on.showPage(u"quality"_s);
        on.press(u"quality.draw"_s);
    });
    scenes.add(u"dialog-second-reviews"_s, [](Stage &on) {
        on.closeDialogs();
        on.press(u"quality.secondReviews"_s);
    });
    addWorkload(scenes);
    scenes.page(u"dashboard"_s);
    scenes.add(u"dialog-publish"_s, [](Stage &on) { on.press(u"publication.publish"_s); });
    scenes.add(u"dialog-briefing"_s, [](Stage &on) {
        on.closeDialogs();
        on.press(u"briefing.make"_s);
    });
    addPast(scenes);
    addForecast(scenes);
    addTrends(scenes);
    scenes.page(u"dataquality"_s);
    scenes.add(u"dataquality-heat"_s, [](Stage &on) { on.reveal(u"qualityHeatChart"_s); });
    scenes.add(u"dataquality-charts"_s, [](Stage &on) { on.reveal(u"qualityTeamsChart"_s); });
    scenes.add(u"dataquality-repairs"_s, [](Stage &on) { on.reveal(u"qualityReasons"_s); });
    addScope(scenes);
    addImport(scenes);
    addShell(scenes);
    scenes.page(u"audit"_s);
    scenes.add(u"audit-trail"_s, [](Stage &on) {
        on.click(u"lawfulness"_s);
        on.click(u"openTrail"_s);
        on.select(u"trail"_s, 0);
    });
    scenes.page(u"officers"_s); // an administrator's only one
    addDashboard(scenes);
    return scenes.take();
}

} // namespace Revisit
