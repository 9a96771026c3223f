#pragma once

#include "core/exchange/importreport.h"
#include "core/exchange/importtables.h"
#include "core/exchange/rowdigest.h"
#include "core/exchange/rowmapper.h"

#include <QHash>

namespace Revisit {

// What became of a row; the numbers are stored.
enum class RowOutcome { Loaded = 1, Updated = 2, Unchanged = 3, Rejected = 4 };

// Whether a row is new, and if not, which record it is.
struct RowRecognition {
    RowOutcome outcome = RowOutcome::Loaded; // Loaded, Updated or Unchanged
    qint64 entity = 0;                       // the record that is there already
    qint64 duplicateOf = 0;                  // the record of an exact copy further up
    bool keyTwice = false;                   // the file says two things of one record
};

// Knows every row that was ever loaded, by digest and by key, and writes down
// what becomes of the rows of one file. The same bytes twice are the same row:
// where there is a key it decides, and elsewhere the nth copy in a file is the
// nth copy in the caseload.
class ImportLedger
{
public:
    ImportLedger(Connection &connection, Feed feed);

    void startFile(qint64 fileId, ImportedFile *file);
    RowRecognition recognise(const CsvRow &row, const std::string &key);

    // Writes down what became of the row that was recognised last and returns
    // the key of that note; an unchanged row only counts.
    qint64 write(ImportTables &tables, const CsvRow &row, qint64 entity, std::string_view unmapped,
                 const QByteArray &before = {});
    void reject(ImportTables &tables, const CsvRow &row, const QByteArray &raw,
                const RowProblem &problem);

private:
    struct Copies {
        QList<qint64> stored; // records of earlier imports, in order
        qsizetype seen = 0;   // copies met in this file
    };
    struct Keyed {
        qint64 entity = 0;
        RowDigest digest;
        bool metInFile = false;
    };

    RowRecognition byKey();
    RowRecognition byCopies();

    qint64 m_fileId = 0;
    ImportedFile *m_file = nullptr;
    RowDigest m_digest;
    std::optional<RowDigest> m_keyDigest;
    RowRecognition m_recognition;
    QHash<RowDigest, Copies> m_copies;
    QHash<RowDigest, qint64> m_first; // the record of the first copy in a file
    QHash<RowDigest, Keyed> m_keyed;
};

} // namespace Revisit
