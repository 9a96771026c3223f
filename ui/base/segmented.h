#pragma once

#include <QList>
#include <QWidget>

namespace Revisit {

class SegmentButton;

// A choice of one among a few, all in view: radio buttons drawn as a strip.
class Segmented : public QWidget
{
    Q_OBJECT

public:
    explicit Segmented(const QStringList &choices, QWidget *parent = nullptr);

    int current() const;
    void setCurrent(int index);

    // A figure beside the choice; below zero takes it away.
    void setCount(int index, qint64 count);

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<SegmentButton *> m_buttons;
};

} // namespace Revisit
