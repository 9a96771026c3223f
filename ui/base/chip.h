#pragma once

#include "ui/base/theme.h"

#include <QSizeF>
#include <QWidget>

namespace Revisit {

struct ChipText {
    QString icon;
    QString text;
    Tone tone = Tone::Neutral;
};

// For delegates, which paint chips in cells.
QSizeF chipSize(const ChipText &chip);
void paintChip(QPainter *painter, const QRectF &rect, const ChipText &chip);

// A state in a word, with an icon and a tone.
class Chip : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(const ChipText &content = {}, QWidget *parent = nullptr);

    void setContent(const ChipText &content);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipText m_content;
};

} // namespace Revisit
