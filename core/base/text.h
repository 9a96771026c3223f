#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

namespace Revisit {

// The one translation context of the core library.
struct CoreText {
    Q_DECLARE_TR_FUNCTIONS(Revisit::Core)
};

// Instants are stored as fixed-width UTC text, so that comparing the text
// compares the instants, in SQLite and PostgreSQL alike.
QString toStored(const QDateTime &instant);
QDateTime instantFromStored(const QString &text);

// The text without case, accents and surrounding or double blanks: what is
// compared when a person searches. SQLite's own lower() knows ASCII only.
QString folded(const QString &text);

} // namespace Revisit
