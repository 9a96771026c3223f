#include "core/cases/casedetailstore.h"
#include "core/storage/connection.h"
#include "core/storage/query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

void readNotes(Connection &connection, CaseDetail &detail)
{
    Query query(connection, u"SELECT n.id, n.nature_code, n.heading, n.body, n.from_file, o.name, "
                            "n.written_at FROM note n LEFT JOIN officer o ON o.id = n.author_id "
                            "WHERE n.case_id = :id ORDER BY n.id"_s);
    query.bind(":id"_L1, detail.row.id);
    while (query.next())
        detail.notes.append({.id = query.id<NoteId>(0),
                             .nature = query.id<CodeId>(1),
                             .heading = query.text(2),
                             .body = query.text(3),
                             .isFromFile = query.flag(4),
                             .authorName = query.text(5),
                             .writtenAt = query.instant(6)});
}

void readOriginalOfficers(Connection &connection, CaseDetail &detail)
{
    Query query(connection,
                u"SELECT i.identifier, o.part, o.rank_original, o.unit_original, o.duplicate_of "
                "FROM original_officer o JOIN investigator i ON i.id = o.investigator_id "
                "WHERE o.case_id = :id ORDER BY o.id"_s);
    query.bind(":id"_L1, detail.row.id);
    while (query.next())
        detail.originalOfficers.append({.identifier = query.text(0),
                                        .part = query.text(1),
                                        .rank = query.text(2),
                                        .unit = query.text(3),
                                        .isDuplicate = !query.isNull(4)});
}

// The row refers to the columns of its file by their number.
QList<std::pair<QString, QString>> unmappedColumns(const QString &row, const QString &file)
{
    const QJsonObject kept = QJsonDocument::fromJson(row.toUtf8()).object();
    const QJsonArray names = QJsonDocument::fromJson(file.toUtf8()).array();
    QList<std::pair<QString, QString>> columns;
    for (qsizetype number = 0; number < names.size(); ++number) {
        const QJsonValue value = kept[QString::number(number)];
        if (!value.isUndefined())
            columns.append({names[number].toString(), value.toString()});
    }
    return columns;
}

// The rows behind the case itself and behind everything that hangs on it.
void readSourceRows(Connection &connection, CaseDetail &detail)
{
    Query query(connection,
                u"SELECT f.name, r.row_number, r.line_number, f.feeds, r.duplicate_of, "
                "r.unmapped, f.columns FROM source_row r JOIN import_file f ON f.id = r.file_id "
                "WHERE r.id IN ("
                "SELECT source_row_id FROM review_case WHERE id = :id "
                "UNION SELECT source_row_id FROM crime WHERE case_id = :id "
                "UNION SELECT source_row_id FROM suspect WHERE case_id = :id "
                "UNION SELECT source_row_id FROM victim WHERE case_id = :id "
                "UNION SELECT source_row_id FROM original_outcome WHERE case_id = :id "
                "UNION SELECT source_row_id FROM closure WHERE case_id = :id "
                "UNION SELECT source_row_id FROM original_officer WHERE case_id = :id "
                "UNION SELECT source_row_id FROM note WHERE case_id = :id) "
                "ORDER BY f.id, r.row_number"_s);
    query.bind(":id"_L1, detail.row.id);
    while (query.next())
        detail.sourceRows.append({.fileName = query.text(0),
                                  .row = query.number(1),
                                  .line = query.number(2),
                                  .entity = query.text(3),
                                  .isDuplicate = !query.isNull(4),
                                  .unmapped = unmappedColumns(query.text(5), query.text(6))});
}

} // namespace

void readFile(Connection &connection, CaseDetail &detail)
{
    readNotes(connection, detail);
    readOriginalOfficers(connection, detail);
    readSourceRows(connection, detail);
}

} // namespace Revisit
