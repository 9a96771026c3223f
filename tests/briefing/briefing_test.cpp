#include "core/audit/verifytrail.h"
#include "core/briefing/briefingcsv.h"
#include "core/briefing/briefingworkbook.h"
#include "core/briefing/writebriefing.h"
#include "tests/support/testdatabase.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

BriefingTable decisionsTable()
{
    return {u"Dashboard"_s,
            u"decisions"_s,
            u"What was decided each month?"_s,
            u"Decisions of reviews, by month."_s,
            u"cases"_s,
            u"1,240 decisions in all"_s,
            {},
            QDate(2026, 1, 5),
            {u"Date"_s, u"Decided"_s, u"Share"_s, u"Word"_s},
            {{QDate(2025, 12, 31), TableNumber{1200},
              TableNumber{0.4153, 1, TableNumber::Style::Percent}, u"=HYPERLINK(\"http://x\")"_s},
             {QDate(2026, 1, 4), TableNumber{3.4, 1}, {}, u"a, \"b\""_s}}};
}

BriefingTable yearsTable()
{
    return {u"Data quality"_s,
            u"qualityYears"_s,
            u"How did it change over the years [A/B]?"_s,
            u"Of all suspects."_s,
            u"%"_s,
            u"suspects"_s,
            u"Unknown is counted."_s,
            QDate(2026, 1, 5),
            {u"Year"_s, u"Complete"_s},
            {{TableNumber{2014, 0, TableNumber::Style::Plain}, TableNumber{7}}}};
}

Result<QByteArray> drawn(const Briefing &briefing, const BriefingSeal &seal)
{
    return (briefing.title + seal.trailRoot + seal.workbook).toUtf8();
}

class BriefingTest : public testing::TestWithParam<QString>
{
protected:
    BriefingTest()
        : database(GetParam())
    {}

    Briefing pack() const
    {
        return {
            u"Gold group"_s, u"A. Lead"_s, database.clock.now(), {decisionsTable(), yearsTable()}};
    }
    Result<MadeBriefing> make(const Briefing &briefing, Role role = Role::Analyst)
    {
        return MakeBriefing{briefing, true, drawn}.run(database.connection(),
                                                       database.as(role).actor);
    }
    Result<QStringList> write(const MadeBriefing &made, const QString &folder,
                              Role role = Role::Analyst)
    {
        Session session = database.as(role);
        return WriteBriefing{made, folder}.run(session);
    }

    TestDatabase database;
    QTemporaryDir directory;
};

INSTANTIATE_TEST_SUITE_P(Engines, BriefingTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

// A part of a workbook, as another program unpacks it.
QByteArray part(const QByteArray &workbook, const QString &name)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"read.xlsx"_s));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(workbook);
    file.close();
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, file.fileName(), name});
    EXPECT_TRUE(unzip.waitForFinished());
    EXPECT_EQ(unzip.exitCode(), 0) << qPrintable(name);
    return unzip.readAllStandardOutput();
}

QStringList sharedTexts(const QByteArray &workbook)
{
    QStringList texts;
    QXmlStreamReader xml(part(workbook, u"xl/sharedStrings.xml"_s));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "t"_L1)
            texts.append(xml.readElementText());
    }
    return texts;
}

// The cells of a sheet by their place; a text as "'text".
QHash<QString, QString> cellsOf(const QByteArray &workbook, int sheet)
{
    const QStringList texts = sharedTexts(workbook);
    QHash<QString, QString> cells;
    QXmlStreamReader xml(part(workbook, u"xl/worksheets/sheet%1.xml"_s.arg(sheet)));
    QString place;
    bool isText = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        EXPECT_FALSE(xml.name() == "f"_L1); // no formula
        if (xml.name() == "c"_L1) {
            place = xml.attributes().value("r"_L1).toString();
            isText = xml.attributes().value("t"_L1) == "s"_L1;
        } else if (xml.name() == "v"_L1) {
            const QString value = xml.readElementText();
            cells.insert(place, isText ? u'\'' + texts.value(value.toInt()) : value);
        }
    }
    return cells;
}

TEST(BriefingCsvTest, IsTheSameInEveryLanguageAndHoldsNoFormula)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    EXPECT_EQ(briefingCsv(decisionsTable()),
              "Date,Decided,Share,Word\r\n"
              "2025-12-31,1200,0.415,\"'=HYPERLINK(\"\"http://x\"\")\"\r\n"
              "2026-01-04,3.4,,\"a, \"\"b\"\"\"\r\n");
    QLocale::setDefault(before);
    EXPECT_EQ(briefingHash(yearsTable()),
              QString::fromLatin1(QCryptographicHash::hash("Year,Complete\r\n2014,7\r\n",
                                                           QCryptographicHash::Sha256)
                                      .toHex()));
}

TEST(BriefingCsvTest, ASheetIsNamedByItsQuestionAsFarAsATabAllows)
{
    EXPECT_EQ(sheetName(2, u"How [A/B]: who's first?"_s), u"2 How AB whos first"_s);
    EXPECT_EQ(sheetName(12, QString(50, u'x')).size(), 31);
}

TEST_P(BriefingTest, TheWorkbookHoldsTheTablesWithTheirKindsAndTheHashes)
{
    const auto made = make(pack());
    ASSERT_TRUE(made) << qPrintable(made.error().message);
    const QByteArray workbook = made->files.value(0).content;
    const auto first = cellsOf(workbook, 2);
    EXPECT_EQ(first.value(u"A1"_s), u"'Date"_s);
    EXPECT_EQ(first.value(u"A2"_s), u"46022"_s); // 31 Dec 2025 in days of a spreadsheet
    EXPECT_EQ(first.value(u"B2"_s), u"1200"_s);
    EXPECT_EQ(first.value(u"C2"_s), u"0.4153"_s);
    EXPECT_FALSE(first.contains(u"C3"_s)); // nothing is not nought
    EXPECT_EQ(first.value(u"D2"_s), u"'=HYPERLINK(\"http://x\")"_s);
    EXPECT_EQ(cellsOf(workbook, 3).value(u"A2"_s), u"2014"_s);
    EXPECT_TRUE(cellsOf(workbook, 1).values().contains(u"'1,240 decisions in all"_s));

    const QStringList hashes = cellsOf(workbook, 4).values();
    for (const BriefingTable &table : pack().tables)
        EXPECT_TRUE(hashes.contains(u'\'' + briefingHash(table)));
    const auto trail = verifyTrail(database.connection());
    ASSERT_TRUE(trail);
    EXPECT_TRUE(hashes.contains(u'\'' + trail->root));
}

TEST_P(BriefingTest, TheSamePackGivesTheSameBytesAndAnotherMomentDoesNot)
{
    const auto once = make(pack());
    const auto again = make(pack());
    ASSERT_TRUE(once && again);
    ASSERT_EQ(once->files.size(), 2);
    EXPECT_EQ(once->files.at(0).content, again->files.at(0).content);
    EXPECT_EQ(once->files.at(1).content, again->files.at(1).content);

    database.clock.advance(std::chrono::hours(1));
    const auto later = make(pack());
    ASSERT_TRUE(later);
    EXPECT_NE(once->files.at(0).content, later->files.at(0).content);
}

TEST_P(BriefingTest, TheEntryStandsInTheTrailWithTheHashesOfTheFiles)
{
    const auto made = make(pack());
    ASSERT_TRUE(made);
    const auto paths = write(*made, directory.path());
    ASSERT_TRUE(paths) << qPrintable(paths.error().message);
    ASSERT_EQ(*paths, QStringList({directory.filePath(u"briefing-2026-01-05-0900.xlsx"_s),
                                   directory.filePath(u"briefing-2026-01-05-0900.pdf"_s)}));
    QFile file(paths->first());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), made->files.first().content);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit WHERE action = 'briefing.written'"_s), 1);
    const QString body =
        database.value(u"SELECT body FROM audit WHERE action = 'briefing.written'"_s);
    EXPECT_TRUE(body.contains(QString::fromLatin1(
        QCryptographicHash::hash(made->files.first().content, QCryptographicHash::Sha256).toHex())))
        << qPrintable(body);
    EXPECT_FALSE(body.contains(u"Gold group"_s)); // free text may name somebody

    EXPECT_TRUE(write(*made, directory.path())); // the same again is no conflict
}

TEST_P(BriefingTest, WhoMayNotSeeTheFiguresIsRefusedAndNothingIsWritten)
{
    const auto refused = make(pack(), Role::ReviewOfficer);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Forbidden);
    const auto made = make(pack());
    ASSERT_TRUE(made);
    const auto unwritten = write(*made, directory.path(), Role::ReviewOfficer);
    ASSERT_FALSE(unwritten);
    EXPECT_EQ(unwritten.error().fault, Fault::Forbidden);
    EXPECT_TRUE(QDir(directory.path()).isEmpty());
}

TEST_P(BriefingTest, AFolderThatCannotTakeItIsNamedAndLeavesNoEntry)
{
    const auto made = make(pack());
    ASSERT_TRUE(made);
    const auto nowhere = write(*made, directory.filePath(u"gone"_s));
    ASSERT_FALSE(nowhere);
    EXPECT_TRUE(nowhere.error().message.contains(u"folder"_s));
    // A folder of the kernel's takes no file, whoever asks.
    const auto sealed = write(*made, u"/proc"_s);
    ASSERT_FALSE(sealed);
    EXPECT_TRUE(sealed.error().message.contains(u"briefing-2026-01-05-0900.xlsx"_s));

    QFile other(directory.filePath(u"briefing-2026-01-05-0900.pdf"_s));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("another pack");
    other.close();
    const auto taken = write(*made, directory.path());
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().fault, Fault::Conflict);
    EXPECT_EQ(QDir(directory.path()).entryList(QDir::Files).size(), 1);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit WHERE action = 'briefing.written'"_s), 0);
}

TEST_P(BriefingTest, AnUnfinishedRequestSaysWhatIsMissing)
{
    Briefing untitled = pack();
    untitled.title = u" "_s;
    EXPECT_EQ(make(untitled).error().message, u"Give the pack a title."_s);
    Briefing bare = pack();
    bare.tables.clear();
    EXPECT_EQ(make(bare).error().message, u"Tick at least one chart."_s);
    const auto formless = MakeBriefing{pack(), false, {}}.run(database.connection(),
                                                              database.as(Role::Analyst).actor);
    EXPECT_EQ(formless.error().message, u"Choose PDF, XLSX or both."_s);
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = MakeBriefing{pack(), true, drawn, stop.get_token()}.run(
        database.connection(), database.as(Role::Analyst).actor);
    EXPECT_FALSE(stopped);
}

} // namespace

} // namespace Revisit
