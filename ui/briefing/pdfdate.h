#pragma once

#include <QByteArray>
#include <QDateTime>

namespace Revisit {

// The PDF of QPdfWriter with `made` as the moment of its making, where Qt puts the
// clock's; the table of objects (ISO 32000-1, 7.5.4) is moved along with it.
QByteArray datedPdf(const QByteArray &pdf, const QDateTime &made);

} // namespace Revisit
