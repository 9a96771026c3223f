#pragma once

#include <QWidget>

class QHBoxLayout;

namespace Revisit {

class Action;
class SearchBox;
class ThemedLabel;

// Above every page: its title, a line of context with the age of the data, the search box, and
// the few commands that are always at hand.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(Action *search, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setContextLine(const QString &line);
    void setDataTime(const QString &time);
    void setActions(const QList<Action *> &actions); // of the page that is shown
    void addTool(Action *action);
    void addMenu(class QMenu *menu, const QString &name);

    QWidget *searchBox() const;

private:
    void showContext();

    QString m_context;
    QString m_dataTime;
    ThemedLabel *m_title;
    ThemedLabel *m_line;
    SearchBox *m_search;
    QHBoxLayout *m_row;
    QHBoxLayout *m_actions;
};

} // namespace Revisit
