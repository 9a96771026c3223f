#include "core/publication/publicationstore.h"

#include "core/base/text.h"
#include "core/cases/programme.h"
#include "core/people/capability.h"
#include "core/refdata/codebook.h"
#include "core/storage/transaction.h"

#include <map>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// Where a table of counts comes from. The statement gives the row, the column and
// the number; a row or column that is not known is empty, and has its own place.
struct TableSource {
    QString key;
    QString unit;
    QString sql;
    QString rowKey;
    QString rowLabel;
    QString columnKey;
    QString columnLabel;
    bool rowsAreCodes = true;
    bool columnsAreCodes = true;
};

TableSource sourceOf(PublishedMeasure measure)
{
    switch (measure) {
    case PublishedMeasure::DecisionsByQuarter:
        return {.key = u"decisions_by_quarter"_s,
                .unit = u"decided_case"_s,
                .sql = u"SELECT coalesce(CAST(decision_code AS TEXT), ''), "
                       "substr(decided_on, 1, 4) || '-Q' || "
                       "CAST((CAST(substr(decided_on, 6, 2) AS INTEGER) + 2) / 3 AS TEXT), "
                       "count(*) FROM review_case WHERE decided_on IS NOT NULL GROUP BY 1, 2"_s,
                .rowKey = u"decision"_s,
                .rowLabel = CoreText::tr("Decision"),
                .columnKey = u"quarter"_s,
                .columnLabel = CoreText::tr("Quarter"),
                .columnsAreCodes = false};
    case PublishedMeasure::DecisionsByArea:
        return {.key = u"decisions_by_area"_s,
                .unit = u"decided_case"_s,
                .sql = u"SELECT coalesce(CAST(coalesce(area_now_code, area_then_code) AS TEXT), "
                       "''), coalesce(CAST(decision_code AS TEXT), ''), count(*) "
                       "FROM review_case WHERE decided_on IS NOT NULL GROUP BY 1, 2"_s,
                .rowKey = u"area"_s,
                .rowLabel = CoreText::tr("Area"),
                .columnKey = u"decision"_s,
                .columnLabel = CoreText::tr("Decision")};
    case PublishedMeasure::SuspectsByEthnicity:
        return {.key = u"suspects_by_ethnicity"_s,
                .unit = u"suspect"_s,
                .sql = u"SELECT coalesce(CAST(coalesce(s.ethnicity_officer_code, "
                       "s.ethnicity_missing_code) AS TEXT), ''), "
                       "coalesce(CAST(c.nfa_year AS TEXT), ''), count(*) "
                       "FROM suspect s JOIN review_case c ON c.id = s.case_id "
                       "WHERE s.duplicate_of IS NULL GROUP BY 1, 2"_s,
                .rowKey = u"ethnicity"_s,
                .rowLabel = CoreText::tr("Ethnicity, officer-defined"),
                .columnKey = u"year"_s,
                .columnLabel = CoreText::tr("Year of the original closure"),
                .columnsAreCodes = false};
    }
    return {};
}

// How a stored value is named in a key, and how it is shown. Codes in the order of
// their list, then what is not recorded.
struct NamedValue {
    int order = 0;
    TableCategory category;

    auto operator<=>(const NamedValue &other) const
    {
        return std::pair(order, category.key) <=> std::pair(other.order, other.category.key);
    }
};

NamedValue named(const QString &stored, bool isCode)
{
    if (stored.isEmpty())
        return {1'000'000, {u"not_recorded"_s, CoreText::tr("Not recorded")}};
    if (!isCode)
        return {0, {stored, stored}};
    const Code *code = CodeBook::instance().byId(CodeId(stored.toLongLong()));
    if (!code)
        return {999'999, {stored, stored}};
    return {int(code->id.value()), {code->code, labelOf(*code)}};
}

} // namespace

QList<PublishedMeasure> publishedMeasures()
{
    return {PublishedMeasure::DecisionsByQuarter, PublishedMeasure::DecisionsByArea,
            PublishedMeasure::SuspectsByEthnicity};
}

QString measureTitle(PublishedMeasure measure)
{
    switch (measure) {
    case PublishedMeasure::DecisionsByQuarter:
        return CoreText::tr("Decided cases by decision and quarter");
    case PublishedMeasure::DecisionsByArea:
        return CoreText::tr("Decided cases by area and decision");
    case PublishedMeasure::SuspectsByEthnicity:
        return CoreText::tr("Suspects by ethnicity and year of the original closure");
    }
    return {};
}

QList<PublicationProfile> profilesFor(PublishedMeasure measure)
{
    if (measure == PublishedMeasure::DecisionsByQuarter)
        return publicationProfiles();
    return {PublicationProfile::TenOrMore, PublicationProfile::TotalsOnly};
}

CountTable countsOf(Connection &connection, PublishedMeasure measure, QDate asOf)
{
    const TableSource source = sourceOf(measure);
    std::map<NamedValue, std::map<NamedValue, qint64>> counted;
    std::map<NamedValue, int> columns;
    Query query(connection, source.sql);
    while (query.next()) {
        const NamedValue column = named(query.text(1), source.columnsAreCodes);
        counted[named(query.text(0), source.rowsAreCodes)][column] += query.number(2);
        columns[column] = 0;
    }
    CountTable table{.key = source.key,
                     .title = measureTitle(measure),
                     .unit = source.unit,
                     .rows = {source.rowKey, source.rowLabel, {}},
                     .columns = {source.columnKey, source.columnLabel, {}},
                     .counts = {},
                     .asOf = asOf};
    for (const auto &[column, unused] : columns)
        table.columns.categories.append(column.category);
    for (const auto &[row, cells] : counted) {
        table.rows.categories.append(row.category);
        QList<qint64> counts;
        for (const auto &[column, unused] : columns) {
            const auto found = cells.find(column);
            counts.append(found == cells.end() ? 0 : found->second);
        }
        table.counts.append(counts);
    }
    return table;
}

QList<ReleasedTable> releasedTables(Connection &connection, const QString &unit)
{
    Query query(connection,
                u"SELECT t.id, t.released_at, t.title, c.row_number, c.cell_key, c.cell_count, "
                "c.shown FROM published_table t JOIN published_cell c ON c.table_id = t.id "
                "WHERE t.unit = :unit ORDER BY t.id, c.row_number, c.column_number"_s);
    query.bind(":unit"_L1, unit);
    QList<ReleasedTable> tables;
    qint64 last = 0;
    while (query.next()) {
        if (query.number(0) != last)
            tables.append({query.instant(1).date(), query.text(2), {}});
        last = query.number(0);
        QList<QList<ReleasedCell>> &cells = tables.last().cells;
        while (cells.size() <= query.number(3))
            cells.append(QList<ReleasedCell>());
        cells.last().append({query.text(4), query.number(5), query.flag(6)});
    }
    return tables;
}

Result<PublishedTable> previewOf(Connection &connection, const Officer &viewer,
                                 PublishedMeasure measure, PublicationProfile profile,
                                 const Clock &clock, const std::stop_token &stop)
{
    RV_CHECK(permit(viewer, Capability::ViewTrends));
    const Result<Programme> terms = programme(connection);
    RV_CHECK(terms);
    return inSnapshot(connection, [&] {
        const CountTable counts = countsOf(connection, measure, workingDay(*terms, clock));
        return publishedTable(counts, profile, releasedTables(connection, counts.unit), stop);
    });
}

qint64 insertRelease(Connection &connection, const PublishedTable &table, OfficerId by,
                     const QDateTime &at, const QString &recipient)
{
    Query query(connection,
                u"INSERT INTO published_table (officer_id, released_at, table_key, title, unit, "
                "profile, recipient, as_of) VALUES (:officer, :at, :key, :title, :unit, :profile, "
                ":recipient, :as_of) RETURNING id"_s);
    query.bind(":officer"_L1, by)
        .bind(":at"_L1, at)
        .bind(":key"_L1, table.counts.key)
        .bind(":title"_L1, table.counts.title)
        .bind(":unit"_L1, table.counts.unit)
        .bind(":profile"_L1, int(table.profile))
        .bind(":recipient"_L1, recipient)
        .bind(":as_of"_L1, table.counts.asOf)
        .next();
    const qint64 id = query.number(0);
    for (qsizetype row = 0; row < table.cells.size(); ++row) {
        for (qsizetype column = 0; column < table.cells[row].size(); ++column) {
            Query(connection,
                  u"INSERT INTO published_cell (table_id, row_number, column_number, cell_key, "
                  "cell_count, shown) VALUES (:table, :row, :column, :key, :count, :shown)"_s)
                .bind(":table"_L1, id)
                .bind(":row"_L1, row)
                .bind(":column"_L1, column)
                .bind(":key"_L1, table.counts.cellKey(row, column))
                .bind(":count"_L1, table.counts.at(row, column))
                .bind(":shown"_L1, int(table.cells[row][column].kind == PublishedCell::Kind::Shown))
                .run();
        }
    }
    return id;
}

} // namespace Revisit
