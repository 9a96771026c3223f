#pragma once

#include <QPushButton>

namespace Revisit {

// A line of the rail: icon, name, and how many things wait there. Folded, only the icon.
class NavigationButton : public QPushButton
{
    Q_OBJECT

public:
    NavigationButton(const QString &icon, const QString &text, QWidget *parent = nullptr);

    void setBadge(int count);
    void setFolded(bool isFolded);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBadge(QPainter *painter, const QRectF &row) const;

    QString m_icon;
    int m_badge = 0;
    bool m_isFolded = false;
};

} // namespace Revisit
