#pragma once

#include "core/cases/casefilter.h"

#include <QPixmap>
#include <QPushButton>
#include <QString>
#include <QTemporaryDir>
#include <QWidget>

#include <optional>

namespace Revisit {

class Action;
class Application;
class MainWindow;

// The running window as a person would lead it through a day, for pictures and
// for tests: every step waits until its answer is on the screen.
class Stage
{
public:
    explicit Stage(Application &application);

    // That of the past while one is looked at.
    Application &application();
    MainWindow &window();

    // Until nothing is being fetched and nothing is left to draw.
    void settle();
    void showPage(const QString &id);
    void press(const QString &actionId);
    void open(CaseId id, int tab);
    void select(const QString &table, int firstRow, int rows = 1);
    void click(const QString &button);
    void sit(OfficerId officer);        // somebody else takes the desk
    void reveal(const QString &widget); // scrolls to it
    void closeDialogs();
    // Looks at the caseload as at the start of the day, so many days back: from here on
    // window() is that of the past, until leavePast().
    void lookBack(int days);
    void leavePast();

    // The first case that the filter lets through for whoever is at the desk.
    std::optional<CaseId> firstCase(const CaseFilter &filter);
    std::optional<OfficerId> reviewerOf(CaseId id);
    // A small export of a force, for the import to read.
    QString exportFile();

    template<typename Widget>
    Widget *find(const QString &name)
    {
        return front()->findChild<Widget *>(name);
    }
    // The window, or the dialog that lies over it.
    QWidget *front();
    // The window with what lies over it.
    QPixmap picture();

private:
    Application &m_application;
    QTemporaryDir m_folder;
};

} // namespace Revisit
