#pragma once

#include <QWidget>

namespace Revisit {

// The mark of the program and its name, at the head of the rail.
class Brand : public QWidget
{
    Q_OBJECT

public:
    explicit Brand(QWidget *parent = nullptr);

    void setFolded(bool isFolded);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isFolded = false;
};

void paintMark(QPainter *painter, const QRectF &rect);

} // namespace Revisit
