#pragma once

#include "ui/base/theme.h"

#include <QWidget>

namespace Revisit {

// An icon that only decorates: screen readers pass over it.
class IconMark : public QWidget
{
    Q_OBJECT

public:
    explicit IconMark(const QString &icon, Ink ink = Ink::Secondary, int size = 16,
                      QWidget *parent = nullptr);

    void setIcon(const QString &icon, Ink ink);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Ink m_ink;
    int m_size;
};

} // namespace Revisit
