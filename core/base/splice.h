#pragma once

#include <QString>

namespace Revisit {

// The one place in which a text differs from another: what stood there and what
// stands there now, in UTF-16 units. Kept in place of whole texts where each
// keystroke would otherwise cost a copy.
struct Splice {
    qsizetype at = 0;
    QString cut;
    QString put;

    static Splice between(const QString &before, const QString &after);
    bool fits(const QString &before) const; // whether it can be applied to it
    QString appliedTo(const QString &before) const;
    Splice reversed() const { return {at, put, cut}; }
    bool isEmpty() const { return cut.isEmpty() && put.isEmpty(); }
};

} // namespace Revisit
