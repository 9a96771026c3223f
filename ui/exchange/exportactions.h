#pragma once

#include "core/exchange/exportcases.h"

#include <QObject>

#include <functional>

class QWidget;

namespace Revisit {

class ActionRegistry;
class Workspace;

// Which cases the list on screen shows, in their order.
struct ListedCases {
    CaseFilter filter;
    CaseSort sort;
};

// Writing the list of cases that is on screen to a file for somebody else.
class ExportActions : public QObject
{
    Q_OBJECT

public:
    ExportActions(Workspace &workspace, ActionRegistry &actions, QWidget *window);

    // What the list on `page` shows now; the action is for while the page is seen.
    void setList(QWidget *page, std::function<ListedCases()> listed);

private:
    void askForRecipient();
    void offer(const ListedCases &listed, const QString &marking);

    Workspace &m_workspace;
    QWidget *m_window;
    QWidget *m_page = nullptr;
    std::function<ListedCases()> m_listed;
};

} // namespace Revisit
