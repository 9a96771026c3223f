#pragma once

#include <QLayout>
#include <QList>

namespace Revisit {

// Lays its items out in a row that breaks when there is no room, as a filter bar must when text
// grows. An item whose size policy expands takes what is left of its row.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr, int spacing = 10);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    using Row = QList<QLayoutItem *>;

    QList<Row> rows(int width) const;
    int placeRow(const Row &row, const QRect &line) const;

    QList<QLayoutItem *> m_items;
};

} // namespace Revisit
