#pragma once

#include "core/base/result.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/fields.h"

#include <QHash>
#include <QStringList>

namespace Revisit {

// How one column becomes a field.
struct ColumnMapping {
    QString column;
    ImportField field = ImportField::CaseReference;
    QStringList dateFormats;        // of QDate::fromString, tried in turn
    QHash<QString, QString> values; // what stands in the file -> code, "yes", "no" or "unknown"
    // A value that is no date leaves the field unknown and is kept with its
    // row, where otherwise the row is rejected.
    bool keepUnreadable = false;

    bool operator==(const ColumnMapping &) const = default;
};

// A field that no column brings and that is the same in every row.
struct ConstantField {
    ImportField field = ImportField::CaseReference;
    QString value;

    bool operator==(const ConstantField &) const = default;
};

// How one file of an export is read.
struct FileProfile {
    Feed feed = Feed::Cases;
    QString match; // of the file's name, with * and ?
    std::optional<TextEncoding> encoding;
    std::optional<char> delimiter;
    QStringList key;              // columns that tell one record from another; none: nothing does
    QStringList blanks;           // values that mean nothing was written, besides the empty one
    QList<ColumnMapping> columns; // a column that is not here is kept with its row
    QList<ConstantField> constants;

    bool operator==(const FileProfile &) const = default;
};

// How an export of one source system is read. Written as JSON; the format is
// described in resources/help/import-profile.md.
struct Profile {
    QString name;
    QString title;
    QString personScheme;  // what person identifiers are called: the same name, the same persons
    QString officerScheme; // likewise for officers of original cases
    QList<FileProfile> files;

    bool operator==(const Profile &) const = default;
};

// Fault::Invalid with a sentence that names the file, the column and what to do.
Result<Profile> readProfile(const QByteArray &json);
Result<Profile> readProfileFile(const QString &path);
QByteArray writeProfile(const Profile &profile);

// The profiles that come with the program, by name.
QStringList shippedProfiles();
Result<Profile> shippedProfile(const QString &name);

// The part of the profile that is meant for a file of this name, if one is.
const FileProfile *profileFor(const Profile &profile, const QString &fileName);

// A first mapping by what the columns are called; what is not recognised stays
// unmapped.
FileProfile guessProfile(Feed feed, const QStringList &header);

} // namespace Revisit
