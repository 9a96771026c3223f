#pragma once

#include <QTimer>
#include <QWidget>

namespace Revisit {

// A thin line that moves while work is under way. Short work does not make it flicker.
class BusyBar : public QWidget
{
    Q_OBJECT

public:
    explicit BusyBar(QWidget *parent = nullptr);

    void setBusy(bool isBusy);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void step();

    QTimer m_timer;
    int m_position = 0; // thousandths of the way
    bool m_isShown = false;
};

} // namespace Revisit
