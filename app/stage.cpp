#include "app/stage.h"

#include "app/application.h"
#include "core/cases/caselist.h"
#include "core/people/officerstore.h"
#include "ui/base/theme.h"
#include "ui/cases/casespage.h"

#include <QApplication>
#include <QDateEdit>
#include <QElapsedTimer>
#include <QFile>
#include <QPainter>
#include <QScrollArea>
#include <QTableView>

namespace Revisit {

using namespace Qt::StringLiterals;

Stage::Stage(Application &application)
    : m_application(application)
{}

Application &Stage::application()
{
    Application *past = m_application.past();
    return past ? *past : m_application;
}

MainWindow &Stage::window()
{
    return application().window();
}

void Stage::lookBack(int days)
{
    press(u"asat.open"_s);
    auto *day = find<QDateEdit>(u"asAtDay"_s);
    if (!day)
        return;
    day->setDate(day->maximumDate().addDays(-days));
    click(u"asAtOpen"_s);
    constexpr int copying = 20'000;
    QElapsedTimer timer;
    timer.start();
    while (!m_application.past() && timer.elapsed() < copying)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    settle();
}

void Stage::leavePast()
{
    if (m_application.past())
        m_application.past()->window().close();
    settle();
}

void Stage::settle()
{
    constexpr int atMost = 20'000;
    constexpr int quiet = 350; // longer than the pauses that pages make on purpose
    QElapsedTimer timer;
    QElapsedTimer idle;
    timer.start();
    idle.start();
    while (timer.elapsed() < atMost && idle.elapsed() < quiet) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (!application().workspace().isIdle())
            idle.restart();
    }
}

void Stage::showPage(const QString &id)
{
    window().showPage(id);
    settle();
}

void Stage::press(const QString &actionId)
{
    if (Action *action = application().actions().find(actionId))
        action->trigger();
    settle();
}

void Stage::open(CaseId id, int tab)
{
    window().open(u"cases"_s, QVariant::fromValue(id));
    settle();
    if (auto *detail = window().findChild<CaseDetailPane *>())
        detail->openTab(CaseDetailPane::Tab(tab));
    settle();
}

void Stage::select(const QString &table, int firstRow, int rows)
{
    auto *view = find<QTableView>(table);
    if (!view || !view->model())
        return;
    const int lastRow = std::min(firstRow + rows, view->model()->rowCount()) - 1;
    if (lastRow < firstRow)
        return;
    view->setCurrentIndex(view->model()->index(firstRow, 0));
    view->selectionModel()->select(
        QItemSelection(view->model()->index(firstRow, 0), view->model()->index(lastRow, 0)),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    settle();
}

void Stage::click(const QString &button)
{
    if (auto *found = find<QAbstractButton>(button))
        found->click();
    settle();
}

void Stage::sit(OfficerId officer)
{
    Result<Officer> found = fail(Fault::NotFound, QString());
    application().workspace().fetch(
        [officer](Connection &connection) { return officerById(connection, officer); }, &window(),
        [&found](const Result<Officer> &answer) { found = answer; });
    settle();
    if (found)
        application().workspace().setActor(*found);
    settle();
}

void Stage::reveal(const QString &name)
{
    auto *widget = find<QWidget>(name);
    for (QScrollArea *scroll : window().findChildren<QScrollArea *>()) {
        if (widget && scroll->isAncestorOf(widget))
            scroll->ensureWidgetVisible(widget);
    }
    settle();
}

void Stage::closeDialogs()
{
    if (auto *palette = window().findChild<CommandPalette *>(u"commandPalette"_s))
        palette->close();
    while (QWidget *dialog = QApplication::activeModalWidget()) {
        dialog->close();
        settle();
    }
}

std::optional<CaseId> Stage::firstCase(const CaseFilter &filter)
{
    QList<CaseId> found;
    Workspace &workspace = application().workspace();
    workspace.fetch(
        [viewer = workspace.actor(), filter](Connection &connection) {
            return caseIds(connection, viewer, filter);
        },
        &window(),
        [&found](const Result<QList<CaseId>> &ids) { found = ids.value_or(QList<CaseId>()); });
    settle();
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<OfficerId> Stage::reviewerOf(CaseId id)
{
    OfficerId officer;
    Workspace &workspace = application().workspace();
    workspace.fetch([viewer = workspace.actor(),
                     id](Connection &connection) { return caseRows(connection, viewer, {id}); },
                    &window(),
                    [&officer](const Result<QList<CaseRow>> &rows) {
                        if (rows && !rows->isEmpty())
                            officer = rows->first().officer;
                    });
    settle();
    return officer.isValid() ? std::optional(officer) : std::nullopt;
}

QString Stage::exportFile()
{
    const QString path = m_folder.filePath(u"cases.csv"_s);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write("reference,title,force,nfa_date,offence_from,offence_to,setting\r\n"
                   "EX-0001,Larkfield 101,MET,2013-04-09,2011,2012-02,SET-FAM\r\n"
                   "EX-0002,Osier 102,MET,06/2014,,,SET-PEER\r\n"
                   "EX-0003,Harebell 103,MET,2015,2014-01-02,2014-03-04,SET-ORG\r\n"
                   "EX-0004,Marlpit 104,MET,31/02/2016,,,SET-INST\r\n");
    return path;
}

QWidget *Stage::front()
{
    QWidget *dialog = QApplication::activeModalWidget();
    return dialog ? dialog : &window();
}

QPixmap Stage::picture()
{
    settle();
    QPixmap picture = window().grab();
    if (QWidget *dialog = QApplication::activeModalWidget()) {
        QPainter painter(&picture);
        painter.fillRect(QRect(QPoint(), window().size()), Theme::current().scrim);
        QRect place(QPoint(), dialog->size());
        place.moveCenter(QRect(QPoint(), window().size()).center());
        painter.drawPixmap(place.topLeft(), dialog->grab());
        painter.setPen(Theme::current().border);
        painter.drawRect(place.adjusted(0, 0, -1, -1));
    }
    return picture;
}

} // namespace Revisit
