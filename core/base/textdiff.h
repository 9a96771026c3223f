#pragma once

#include <QList>
#include <QString>

namespace Revisit {

// A run of words that two texts share, or that only one of them has.
struct DiffRun {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;

    bool operator==(const DiffRun &) const = default;
};

// How `before` became `after`, word by word: the runs but those removed make up
// `after`, those but the added make up `before`. Where the parts that differ are
// too long to be compared in time, they are one removal and one addition.
QList<DiffRun> wordDiff(const QString &before, const QString &after);

} // namespace Revisit
