#pragma once

#include "ui/base/theme.h"

#include <QIcon>
#include <QString>

class QPainter;
class QRectF;

namespace Revisit {

// A bundled line icon by its file name in resources/icons; it takes its colour from the theme
// each time it is painted, so it never has to be set again.
QIcon icon(const QString &name, Ink ink = Ink::Secondary);
QIcon icon(const QString &name, Tone tone);

void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &colour);

} // namespace Revisit
