#pragma once

#include <QByteArray>
#include <QStringList>

namespace Revisit {

// One cell of a CSV file (RFC 4180), UTF-8. What a spreadsheet would take for a formula
// begins with an apostrophe, so that it stays the text that it is.
QByteArray csvCell(const QString &text);

// A row with its line end.
QByteArray csvLine(const QStringList &cells);

} // namespace Revisit
