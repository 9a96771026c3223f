#pragma once

#include "ui/shell/palettemodel.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QListView;

namespace Revisit {

class ActionRegistry;

// Finds what a person types in a box that answers later, such as a search on another thread.
using PaletteSearch =
    std::function<void(const QString &text, std::function<void(const QList<PaletteEntry> &)>)>;

// Everything the program can do, by name: Ctrl+K. It lies over the window, keeps the keyboard
// while it is open, and shows what is not possible now together with the reason.
class CommandPalette : public QWidget
{
    Q_OBJECT

public:
    CommandPalette(ActionRegistry &actions, QWidget *window);

    void setSearch(PaletteSearch search) { m_search = std::move(search); }

    void open(const QString &text = {});
    void close();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    class Box;

    QList<PaletteEntry> commands() const;
    void layOut();
    void queryChanged(const QString &text);
    void searchElsewhere();
    void currentChanged();
    void runCurrent();
    bool handleKey(QKeyEvent *event);

    ActionRegistry &m_actions;
    PaletteSearch m_search;
    PaletteModel m_model;
    QTimer m_searchDelay;
    Box *m_box;
    QLineEdit *m_edit;
    QListView *m_list;
    QPointer<QWidget> m_previousFocus;
};

} // namespace Revisit
