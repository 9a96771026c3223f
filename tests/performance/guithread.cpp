// A tour of the window on the real caseload, with the keyboard and the mouse,
// that counts the calls which kept the GUI thread longer than a person overlooks.
//   revisit_gui_benchmark [CASELOAD]

#include "app/application.h"
#include "tests/performance/realcaseload.h"
#include "tests/support/watchedapplication.h"
#include "ui/base/look.h"
#include "ui/base/theme.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTableView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <cstdio>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// Until nothing is being fetched and nothing is left to draw.
void settle(Application &application)
{
    constexpr int atMost = 30'000;
    constexpr int quiet = 350; // longer than the pauses that pages make on purpose
    QElapsedTimer timer;
    QElapsedTimer idle;
    timer.start();
    idle.start();
    while (timer.elapsed() < atMost && idle.elapsed() < quiet) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        if (!application.workspace().isIdle())
            idle.restart();
    }
}

void scroll(Application &application, QAbstractItemView &list)
{
    constexpr int turns = 60;
    for (int turn = 0; turn < turns; ++turn) {
        QTest::keyClick(&list, Qt::Key_PageDown);
        QCoreApplication::processEvents();
    }
    QTest::keyClick(&list, Qt::Key_End, Qt::ControlModifier);
    settle(application);
    QTest::keyClick(&list, Qt::Key_Home, Qt::ControlModifier);
    settle(application);
}

void sortByEachColumn(Application &application, QTableView &list)
{
    const QHeaderView *header = list.horizontalHeader();
    for (int section = 0; section < header->count(); ++section) {
        const QPoint middle(header->sectionViewportPosition(section) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, middle);
        settle(application);
    }
}

void search(Application &application, QWidget &page)
{
    for (QLineEdit *edit : page.findChildren<QLineEdit *>()) {
        if (!edit->isVisible() || edit->isReadOnly())
            continue;
        for (const QChar letter : u"false arrest"_s) {
            QTest::keyClick(edit, letter.toLatin1());
            QCoreApplication::processEvents();
        }
        settle(application);
        edit->clear();
        settle(application);
        return;
    }
}

void openCases(Application &application, QTableView &list, QWidget &page)
{
    constexpr int opened = 8;
    for (int row = 0; row < opened; ++row) {
        QTest::keyClick(&list, Qt::Key_Down);
        settle(application);
        for (QTabWidget *tabs : page.findChildren<QTabWidget *>()) {
            for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                settle(application);
            }
        }
    }
}

void visitQueue(Application &application)
{
    QWidget &page = *application.window().currentPage();
    auto *list = page.findChild<QTableView *>();
    list->setFocus();
    scroll(application, *list);
    sortByEachColumn(application, *list);
    search(application, page);
    openCases(application, *list, page);
}

void tour(Application &application)
{
    MainWindow &window = application.window();
    window.resize(1440, 900);
    window.show();
    for (const QString &page : window.allowedPageIds()) {
        window.showPage(page);
        settle(application);
        if (page == "cases"_L1)
            visitQueue(application);
    }
    for (const ThemeMode mode : {ThemeMode::Dark, ThemeMode::Light}) {
        setTheme(mode);
        settle(application);
    }
}

void print(const WatchedApplication &watched)
{
    std::printf("GUI thread: %lld calls, %lld of them over %.0f ms\n",
                static_cast<long long>(watched.calls()),
                static_cast<long long>(watched.slowCalls().size()), WatchedApplication::tooLong);
    for (const WatchedApplication::SlowCall &call : watched.slowCalls())
        std::printf("  %4.0f ms (%4.0f ms of processor time) %s in %s\n", call.wall, call.processor,
                    qPrintable(call.event), qPrintable(call.receiver));
}

} // namespace
} // namespace Revisit

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    Revisit::WatchedApplication watched(argc, argv);
    Revisit::installLook();
    const QTemporaryDir folder;
    QString caseload = watched.arguments().value(1);
    if (caseload.isEmpty()) {
        caseload = folder.filePath(QStringLiteral("real.revisit"));
        Revisit::importRealCaseload(caseload);
    }
    const auto opened = Revisit::Application::open(Revisit::ConnectionSpec::file(caseload));
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().message));
        return 3;
    }
    Revisit::tour(**opened);
    Revisit::print(watched);
    return watched.slowCalls().isEmpty() ? 0 : 1;
}
