#pragma once

#include <QWidget>

namespace Revisit {

// Initials on a disc; a broken circle where there is nobody.
void paintAvatar(QPainter *painter, const QRectF &rect, const QString &name);

class Avatar : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(const QString &name = {}, int size = 32, QWidget *parent = nullptr);

    void setName(const QString &name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    int m_size;
};

} // namespace Revisit
