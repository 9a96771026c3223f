#pragma once

#include <QTableView>

namespace Revisit {

enum class RowSize { Compact = 36, Roomy = 48 };

// How a column takes its width: from a sample of its contents, so that it grows with the text.
struct ColumnLayout {
    QString sample;
    int extra = 0;      // px for a chip's edge, an avatar, an icon
    bool grows = false; // takes what is left
    int dropOrder = 0;  // 1 leaves first when there is no room; 0 always stays
    int foldsInto = -1; // the column under whose text this one's stands once it has left
};

// The table of the house: whole-row selection and hover, fixed row height, a focus ring on the
// current cell, and columns that leave in order when the window is narrow or the text large; what
// leaves may stand on as the second line of another column.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(const QString &accessibleName, RowSize size = RowSize::Roomy,
                       QWidget *parent = nullptr);

    void setColumns(const QList<ColumnLayout> &columns);

    int hoveredRow() const { return m_hoveredRow; }
    // The column that stands as second line in `column`; −1 where there is none.
    int foldedInto(int column) const;

    void setModel(QAbstractItemModel *model) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void applySizes();
    void fitColumns();
    int nextToLeave() const;
    int neededWidth(int column) const;
    int neededWidth() const;
    bool grows(int column) const;
    void setHoveredRow(int row);

    QList<ColumnLayout> m_columns;
    QList<int> m_left; // in the order in which they left
    RowSize m_size;
    int m_hoveredRow = -1;
};

} // namespace Revisit
