#pragma once

#include "core/exchange/profile.h"

namespace Revisit {

// The beginning of a file, for choosing what its columns mean.
struct FileSample {
    QString path;
    QString name;
    QString encoding; // as found, for people
    QStringList header;
    QList<QStringList> rows; // those that could be split into cells

    QStringList column(const QString &name) const; // its cells
};

Result<FileSample> sampleFile(const QString &path, int rows = 50);

// What a cell would become: the date, the label of the code, yes or no; or why
// it cannot.
struct MappedCell {
    QString text;
    bool isProblem = false;
};
MappedCell mappedCell(Feed feed, const ColumnMapping &mapping, const QString &written);

// A value of the column that shows best what becomes of it: one with a problem
// if there is such, else the first that is not empty.
QString tellingValue(const FileSample &sample, Feed feed, const ColumnMapping &mapping);

// What a file brings, by its name and its columns.
Feed guessFeed(const FileSample &sample);

// A profile for files that no profile is known for.
Profile guessProfileFor(const QList<FileSample> &samples);

} // namespace Revisit
