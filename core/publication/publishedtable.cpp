#include "core/publication/publishedtable.h"

#include "core/base/text.h"
#include "core/publication/disclosureattack.h"

#include <QHash>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// Gives every number one place, however many tables carry it.
class TableLinker
{
public:
    void add(const CountTable &counts, bool innerCells)
    {
        QList<QList<int>> places;
        for (qsizetype row = 0; row <= counts.rows.categories.size(); ++row) {
            places.append(QList<int>());
            for (qsizetype column = 0; column <= counts.columns.categories.size(); ++column) {
                const bool isInner = row < counts.rows.categories.size() &&
                                     column < counts.columns.categories.size();
                places.last().append(placeOf(counts.cellKey(row, column), counts.at(row, column)));
                m_tables.cells.last().isWithheld = isInner && !innerCells;
            }
        }
        addLines(places);
    }

    void add(const ReleasedTable &released)
    {
        QList<QList<int>> places;
        for (const QList<ReleasedCell> &row : released.cells) {
            places.append(QList<int>());
            for (const ReleasedCell &cell : row) {
                const int place = placeOf(cell.key, cell.count);
                places.last().append(place);
                m_tables.cells[place].isKnown = m_tables.cells[place].isKnown || cell.wasShown;
            }
        }
        addLines(places);
    }

    const DisclosureTables &tables() const { return m_tables; }

private:
    int placeOf(const QString &key, qint64 count)
    {
        const QString known = u"%1#%2"_s.arg(key).arg(count);
        const auto found = m_places.constFind(known);
        if (found != m_places.constEnd())
            return *found;
        m_tables.cells.append(DisclosureCell{.count = count});
        return m_places[known] = int(m_tables.cells.size()) - 1;
    }

    void addLines(const QList<QList<int>> &places)
    {
        for (const QList<int> &row : places)
            m_tables.lines.append({row.mid(0, row.size() - 1), row.last()});
        for (qsizetype column = 0; column < places.first().size(); ++column) {
            QList<int> parts;
            for (qsizetype row = 0; row + 1 < places.size(); ++row)
                parts.append(places[row][column]);
            m_tables.lines.append({parts, places.last()[column]});
        }
    }

    DisclosureTables m_tables;
    QHash<QString, int> m_places;
};

Result<> checkEarlier(const CountTable &counts, const DisclosureTables &tables, qint64 threshold)
{
    const qsizetype own =
        (counts.rows.categories.size() + 1) * (counts.columns.categories.size() + 1);
    for (qsizetype at = 0; at < own; ++at) {
        if (tables.cells[at].isKnown && isSmall(tables.cells[at], threshold))
            return fail(Fault::Invalid,
                        CoreText::tr("An earlier publication shows a count that this profile "
                                     "hides. Use the profile of that publication."));
    }
    return {};
}

// Looked at once more, by another way than it was hidden.
Result<> checkAttack(const DisclosureTables &tables, const QList<bool> &hidden, qint64 threshold)
{
    const QList<CountRange> ranges = rangesOf(tables, hidden);
    for (qsizetype at = 0; at < ranges.size(); ++at) {
        if (hidden[at] && isSmall(tables.cells[at], threshold) &&
            ranges[at].most - ranges[at].least < threshold - 1)
            return fail(Fault::Internal,
                        CoreText::tr("A small count of this table could be worked out, so it is "
                                     "not published."));
    }
    return {};
}

qint64 roundedTo(qint64 base, qint64 count)
{
    return (count + base / 2) / base * base;
}

void fill(PublishedTable &table, const DisclosureTables &tables, const QList<bool> &hidden)
{
    const PublicationRule rule = ruleOf(table.profile);
    qsizetype at = 0;
    for (qsizetype row = 0; row <= table.counts.rows.categories.size(); ++row) {
        table.cells.append(QList<PublishedCell>());
        for (qsizetype column = 0; column <= table.counts.columns.categories.size();
             ++column, ++at) {
            const DisclosureCell &cell = tables.cells[at];
            if (cell.isWithheld) {
                table.cells.last().append({PublishedCell::Kind::NotAvailable});
            } else if (hidden[at]) {
                table.cells.last().append({PublishedCell::Kind::Confidential});
                ++(isSmall(cell, rule.threshold) ? table.small : table.smallProtect);
            } else {
                table.cells.last().append(
                    {PublishedCell::Kind::Shown, roundedTo(rule.rounding, cell.count)});
            }
        }
    }
}

} // namespace

QString PublishedCell::text() const
{
    switch (kind) {
    case Kind::Shown:
        return QString::number(rounded);
    case Kind::Confidential:
        return u"c"_s;
    case Kind::NotAvailable:
        return u"x"_s;
    }
    return {};
}

DisclosureTables linkedTables(const CountTable &counts, bool innerCells,
                              const QList<ReleasedTable> &earlier)
{
    TableLinker linker;
    linker.add(counts, innerCells);
    for (const ReleasedTable &released : earlier)
        linker.add(released);
    return linker.tables();
}

Result<PublishedTable> publishedTable(const CountTable &counts, PublicationProfile profile,
                                      const QList<ReleasedTable> &earlier,
                                      const std::stop_token &stop)
{
    if (counts.total() == 0)
        return fail(Fault::NotFound, CoreText::tr("This table counts nothing yet."));
    const PublicationRule rule = ruleOf(profile);
    const DisclosureTables tables = linkedTables(counts, rule.innerCells, earlier);
    RV_CHECK(checkEarlier(counts, tables, rule.threshold));
    const Result<QList<bool>> hidden = cellsToHide(tables, rule.threshold, stop);
    RV_CHECK(hidden);
    RV_CHECK(checkAttack(tables, *hidden, rule.threshold));
    PublishedTable table{.counts = counts, .profile = profile, .cells = {}};
    fill(table, tables, *hidden);
    return table;
}

} // namespace Revisit
