#pragma once

#include <QFrame>
#include <QTimer>

namespace Revisit {

// Says in the corner of the window that something was done, and offers to undo it. It waits
// while it is pointed at or holds the focus, for a person may need longer than six seconds.
class Toast : public QFrame
{
    Q_OBJECT

public:
    // Any widget of the window will do as anchor. A later toast takes the place of an earlier one.
    static Toast *tell(QWidget *anchor, const QString &text, const QString &action = {});

Q_SIGNALS:
    void acted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Toast(QWidget *window, const QString &text, const QString &action);

    void place();
    void pauseOrResume();
    void dismiss();

    QTimer m_timer;
};

} // namespace Revisit
