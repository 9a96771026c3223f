#pragma once

#include <QPushButton>

namespace Revisit {

// Looks like a search field and opens the command palette, which does the searching.
class SearchBox : public QPushButton
{
    Q_OBJECT

public:
    explicit SearchBox(const QString &shortcut, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_shortcut;
};

// A key as it is drawn in hints: a small raised cap. Returns the width that it took.
double paintKeyCap(QPainter *painter, const QRectF &row, const QString &key);

} // namespace Revisit
