#pragma once

#include "ui/base/theme.h"

#include <QStyledItemDelegate>

namespace Revisit {

// What a model answers for a cell beyond its text, for the delegates below.
namespace CellRole {
enum {
    SecondLine = Qt::UserRole + 1, // QString under the text, muted
    Brief,                         // QString instead of the text where it has no room
    Icon,                          // QString name of an icon
    ToneOfChip,                    // Tone, as int
    InkOfText,                     // Ink, as int
    Level,                         // int, how many bars of Bars are lit
    Share,                         // double 0 to 1 of a progress bar
    First                          // the first role free for a model's own use
};
}

// One line of text. Paints what every cell has: selection, hover, rule, where the focus is, and
// the text of a column that was folded into this one.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    // Draws in `rect`, the cell without its padding.
    virtual void paintContents(QPainter *painter, const QRectF &rect,
                               const QStyleOptionViewItem &option, const QModelIndex &index) const;

private:
    void paintFolded(QPainter *painter, const QRectF &rect, const QStyleOptionViewItem &option,
                     const QModelIndex &index, const QModelIndex &folded) const;
};

// A name above a muted line of particulars (CellRole::SecondLine).
class TwoLineDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContents(QPainter *painter, const QRectF &rect, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const override;
};

// A state as a chip (CellRole::Icon, CellRole::ToneOfChip).
class ChipDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContents(QPainter *painter, const QRectF &rect, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const override;
};

// A rank as bars of growing height, told by form and not by colour alone (CellRole::Level).
class BarsDelegate : public CellDelegate
{
    Q_OBJECT

public:
    explicit BarsDelegate(int bars = 4, QObject *parent = nullptr);

protected:
    void paintContents(QPainter *painter, const QRectF &rect, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const override;

private:
    int m_bars;
};

// A person with an avatar; a broken circle where CellRole::Icon says that there is nobody.
class PersonDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContents(QPainter *painter, const QRectF &rect, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const override;
};

// A text with an icon before it where there is one: a due date that has passed.
class MarkedDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContents(QPainter *painter, const QRectF &rect, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const override;
};

// A bar (CellRole::Share) with its figure beside it.
class ProgressDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContents(QPainter *painter, const QRectF &rect, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const override;
};

} // namespace Revisit
