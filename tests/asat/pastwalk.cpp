#include "tests/asat/pastwalk.h"

#include "core/asat/copytables.h"
#include "core/asat/rewind.h"
#include "core/audit/verifytrail.h"
#include "core/cases/caselist.h"
#include "core/exchange/importcases.h"
#include "core/exchange/undoimport.h"
#include "core/storage/catalogue.h"
#include "core/trends/countedcaseload.h"
#include "core/trends/kpis.h"
#include "core/trends/summary.h"

#include <QCryptographicHash>
#include <QFile>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QByteArray walkProfile = R"({
  "name": "walk", "person_scheme": "nominal", "officer_scheme": "staff",
  "files": [
    {"feeds": "cases", "match": "cases*.csv", "key": ["ref"], "columns": {
      "ref": {"field": "reference"}, "title": {"field": "title"},
      "closed": {"field": "closed", "dates": ["dd/MM/yyyy"]},
      "summary": {"field": "summary"}}},
    {"feeds": "suspects", "match": "suspects*.csv", "key": ["ref", "person"], "columns": {
      "ref": {"field": "reference"}, "person": {"field": "person"},
      "sde": {"field": "ethnicity_self"}, "outcome": {"field": "outcome"},
      "identified": {"field": "identified"}, "offence": {"field": "offence_recorded"}}}
  ]})";

// What is forgotten of an undone import stays forgotten, and the history of changes
// is no part of what a caseload says.
QStringList comparedColumns(const StoredTable &table)
{
    static const QStringList forgotten{u"raw"_s, u"unmapped"_s, u"before"_s, u"hint"_s};
    QStringList columns = table.columns;
    if (table.name == "source_row"_L1)
        columns.removeIf([&](const QString &column) { return forgotten.contains(column); });
    return columns;
}

QString contentOf(Connection &connection, const StoredTable &table)
{
    const QStringList columns = comparedColumns(table);
    QList<QByteArray> rows;
    Query query(connection, u"SELECT %1 FROM %2"_s.arg(columns.join(u", "_s), table.name));
    while (query.next()) {
        QByteArray row;
        for (int i = 0; i < columns.size(); ++i) {
            const bool isBytes = table.bytes.contains(columns.at(i));
            const QByteArray value = isBytes ? query.bytes(i).toHex() : query.text(i).toUtf8();
            row += query.isNull(i) ? QByteArray("~") : '=' + value;
            row += '\n';
        }
        rows.append(row);
    }
    std::ranges::sort(rows); // an engine's own order is not compared
    return QString::number(rows.size()) + u' ' +
           QString::fromLatin1(
               QCryptographicHash::hash(rows.join('\f'), QCryptographicHash::Sha256).toHex());
}

QString listOf(Connection &connection, const Officer &viewer)
{
    QStringList rows;
    const QList<CaseId> ids = caseIds(connection, viewer, {}, {}).value();
    const QList<CaseRow> listed = caseRows(connection, viewer, ids).value();
    for (const CaseRow &row : listed)
        rows.append(u"%1 %2 %3 %4"_s.arg(row.id.value())
                        .arg(row.reference, row.title)
                        .arg(int(row.status)));
    return rows.join(u'\n');
}

QString figuresOf(Connection &connection, const Officer &viewer, QDate today)
{
    const auto columns =
        std::make_shared<const CaseColumns>(countedCaseload(connection, viewer, {}, today).value());
    const Progress reached =
        progressOf(CountedSelection(columns, {}), programme(connection).value(), today);
    const Kpis figures = kpis(reached);
    return u"%1 in total, %2 signed off, %3 overdue; "_s.arg(figures.total)
               .arg(figures.signedOff.count)
               .arg(figures.overdue.count) +
           QString::fromUtf8(toJson(summary(connection, viewer, today).value()));
}

} // namespace

QMap<QString, QString> snapshotOf(Connection &connection, const QDateTime &now)
{
    QMap<QString, QString> snapshot;
    for (const StoredTable &table : storedTables(connection)) {
        if (table.name != "row_change"_L1)
            snapshot.insert(table.name, contentOf(connection, table));
    }
    const Officer lead{OfficerId(2), u"Lead"_s, Role::TeamLead, {}};
    snapshot.insert(u"the case list"_s, listOf(connection, lead));
    snapshot.insert(u"the figures"_s, figuresOf(connection, lead, now.date()));
    return snapshot;
}

PastWalk::PastWalk(const QString &driver, quint64 seed, int acts)
    : m_walker(driver, seed)
{
    BatchId batch;
    for (int act = 0; act < acts; ++act) {
        if (act == acts / 5)
            import("ref,title,closed,summary\nA1,First,05/06/2013,Seen by a teacher\nA2,,,\n",
                   "ref,person,sde,outcome,identified,offence\nA1,P1,W1,15,yes,Assault\n");
        else if (act == acts / 3)
            batch = import("ref,title,closed,summary\nA1,First,05/06/2014,\nB1,Other,01/02/2015,\n",
                           "ref,person,sde,outcome,identified,offence\nA1,P1,W2,15,no,Assault\n"
                           "B1,P1,W1,18,yes,Assault\n");
        else if (act == acts / 2)
            EXPECT_TRUE(UndoImport{batch}.run(m_walker.desks[2]));
        else if (act == acts * 2 / 3)
            import("ref,title,closed,summary\nC1,Third,,Another\nA2,Second,07/08/2012,\n",
                   "ref,person,sde,outcome,identified,offence\nC1,P2,W1,15,yes,Assault\n");
        else
            m_walker.step();
        store();
    }
}

BatchId PastWalk::import(const QByteArray &cases, const QByteArray &suspects)
{
    QStringList files;
    for (const auto &[name, text] :
         {std::pair(u"cases.csv"_s, cases), {u"suspects.csv"_s, suspects}}) {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
        files.append(file.fileName());
    }
    m_walker.database.clock.advance(std::chrono::minutes(1));
    const auto report = ImportCases{files, readProfile(walkProfile).value()}.run(m_walker.desks[2]);
    EXPECT_TRUE(report) << (report ? "" : report.error().message.toStdString());
    return report ? report->batch : BatchId();
}

void PastWalk::store()
{
    Connection &connection = m_walker.database.connection();
    const QDateTime now = m_walker.database.clock.now();
    const auto entry = entryAt(connection, now);
    if (!entry)
        return; // nobody has done anything yet
    m_stored[*entry] = snapshotOf(connection, now);
    m_times[*entry] = now;
}

void PastWalk::expectThePastAt(int instants)
{
    Connection &connection = m_walker.database.connection();
    ASSERT_FALSE(m_times.isEmpty());
    const QDateTime first = m_times.first();
    const qint64 span = first.msecsTo(m_walker.database.clock.now());
    for (int i = 0; i < instants && !testing::Test::HasFailure(); ++i) {
        const qint64 part = qint64(m_walker.below(1 << 30)) * span / (1 << 30);
        const qint64 entry = entryAt(connection, first.addMSecs(part)).value();
        ASSERT_TRUE(m_stored.contains(entry));
        const QString path = m_folder.filePath(u"past%1.revisit"_s.arg(i));
        const auto copied = copyCaseload(connection, path, [](double) { return true; });
        ASSERT_TRUE(copied) << copied.error().detail.toStdString();
        const auto copy = Connection::open(ConnectionSpec::file(path));
        const auto rewound = rewind(**copy, entry);
        ASSERT_TRUE(rewound) << rewound.error().detail.toStdString();
        const auto then = snapshotOf(**copy, m_times[entry]);
        EXPECT_EQ(then.keys(), m_stored[entry].keys());
        for (auto it = then.cbegin(); it != then.cend(); ++it)
            EXPECT_EQ(it.value(), m_stored[entry][it.key()])
                << it.key().toStdString() << " as at entry " << entry;
        EXPECT_TRUE(verifyTrail(**copy).value().ok);
        QFile::remove(path);
    }
}

} // namespace Revisit
