#include "core/links/seenelsewhere.h"

#include "core/exchange/importcases.h"
#include "core/exchange/undoimport.h"
#include "tests/support/testdatabase.h"

#include <QFile>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QByteArray linkProfile = R"({
  "name": "links", "person_scheme": "nominal", "officer_scheme": "staff",
  "files": [
    {"feeds": "cases", "match": "cases*.csv", "key": ["ref"], "columns": {
      "ref": {"field": "reference"}, "venue": {"field": "venue"}}},
    {"feeds": "suspects", "match": "suspects*.csv", "key": ["ref", "row"], "columns": {
      "ref": {"field": "reference"}, "row": {"field": "description"}, "person": {"field": "person"},
      "name": {"field": "name"},
      "born": {"field": "born"}, "address": {"field": "address"}, "phone": {"field": "phone"},
      "car": {"field": "vehicle"}}},
    {"feeds": "victims", "match": "victims*.csv", "columns": {
      "ref": {"field": "reference"}, "person": {"field": "person"}, "phone": {"field": "phone"}}}
  ]})";

const QByteArray suspectColumnsOfTest = "ref,row,person,name,born,address,phone,car\n";

class SeenElsewhereTest : public testing::TestWithParam<QString>
{
protected:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    BatchId import(const QStringList &files)
    {
        Session lead = database.as(Role::TeamLead);
        const auto report = ImportCases{files, readProfile(linkProfile).value()}.run(lead);
        EXPECT_TRUE(report) << (report ? "" : report.error().message.toStdString());
        return report ? report->batch : BatchId();
    }

    BatchId importCases(const QByteArray &suspects, const QByteArray &victims = {})
    {
        return import({write(u"cases.csv"_s, "ref,venue\nA1,\nA2,\nA3,\nA4,\n"),
                       write(u"suspects.csv"_s, suspectColumnsOfTest + suspects),
                       write(u"victims.csv"_s, "ref,person,phone\n" + victims)});
    }

    QList<CaseLink> links(const QString &reference)
    {
        const CaseId id(
            database.count(u"SELECT id FROM review_case WHERE reference = '%1'"_s.arg(reference)));
        const auto found = seenElsewhere(database.connection(), id);
        EXPECT_TRUE(found);
        return found.value_or(QList<CaseLink>());
    }

    // "S-001 4 A2 2/4": who, which kind, which case, how common.
    QStringList told(const QString &reference)
    {
        QStringList lines;
        for (const CaseLink &link : links(reference))
            lines.append(u"%1 %2 %3 %4/%5"_s.arg(link.subject)
                             .arg(int(link.key.kind))
                             .arg(link.otherReference)
                             .arg(link.inCases)
                             .arg(link.ofCases));
        return lines;
    }

    TestDatabase database{GetParam()};
    QTemporaryDir folder;
};

TEST_P(SeenElsewhereTest, APersonOfOneIdentifierIsFoundAsSuspectAndAsVictim)
{
    importCases("A1,1,P1,,,,,\nA2,1,P1,,,,,\n", "A3,P1,\n");
    EXPECT_EQ(told(u"A1"_s), QStringList({u"S-001 1 A2 3/4"_s, u"S-001 1 A3 3/4"_s}));
    EXPECT_EQ(told(u"A3"_s), QStringList({u"V-001 1 A1 3/4"_s, u"V-001 1 A2 3/4"_s}));
    EXPECT_TRUE(told(u"A4"_s).isEmpty());
}

TEST_P(SeenElsewhereTest, ANameCountsOnlyWithTheSameDayOfBirth)
{
    importCases("A1,1,,Testperson Élan,1990-02-03,,,\n"
                "A2,1,,TESTPERSON  elan,1990-02-03,,,\n"
                "A3,1,,Testperson Elan,1990-02,,,\n"
                "A4,1,,Testperson Elan,1990-02-04,,,\n");
    EXPECT_EQ(told(u"A1"_s), QStringList{u"S-001 2 A2 2/4"_s});
    EXPECT_TRUE(told(u"A3"_s).isEmpty()) << "a month of birth is not a day";
    EXPECT_TRUE(links(u"A1"_s).first().written.isEmpty()) << "a name is never shown";
}

TEST_P(SeenElsewhereTest, AddressPhoneAndVehicleAreFoundHoweverTheyAreWritten)
{
    importCases("A1,1,,,,\"Flat 3, Synthetic House\",020 7946 0123,zz12 rvt\n"
                "A2,1,,,,FLAT 3 SYNTHETIC HOUSE,,\n"
                "A3,1,,,,,,ZZ12RVT\n",
                "A4,,+44 20 7946 0123\n");
    EXPECT_EQ(told(u"A1"_s),
              QStringList({u"S-001 3 A2 2/4"_s, u"S-001 4 A4 2/4"_s, u"S-001 5 A3 2/4"_s}));
    EXPECT_EQ(told(u"A4"_s), QStringList{u"V-001 4 A1 2/4"_s});
    EXPECT_EQ(links(u"A1"_s).first().written, u"Flat 3, Synthetic House"_s);
}

TEST_P(SeenElsewhereTest, AVenueOfTooManyCasesIsSaidWithItsCountAndNotHidden)
{
    QByteArray cases = "ref,venue\nB0,Old Mill\nB1,OLD MILL\n";
    for (int i = 2; i < 2 + mostLinksSingly + 2; ++i)
        cases += "B" + QByteArray::number(i) + ",Unknown\n";
    import({write(u"cases.csv"_s, cases)});
    EXPECT_EQ(told(u"B0"_s), QStringList{u" 6 B1 2/24"_s});
    EXPECT_EQ(told(u"B2"_s), QStringList{u" 6  22/24"_s});
    EXPECT_FALSE(links(u"B2"_s).first().key.other);
}

TEST_P(SeenElsewhereTest, AnUpdateTakesThePlaceOfWhatWasSharedAndUndoingBringsItBack)
{
    importCases("A1,1,,,,,0123,\nA2,1,,,,,0123,\nA3,1,,,,,0999,\n");
    ASSERT_EQ(told(u"A1"_s), QStringList{u"S-001 4 A2 2/4"_s});
    const BatchId second =
        import({write(u"suspects2.csv"_s, suspectColumnsOfTest + "A2,1,,,,,0999,\n"
                                                                 "A4,1,,,,,0123,\n")});
    EXPECT_EQ(told(u"A1"_s), QStringList{u"S-001 4 A4 2/4"_s});
    EXPECT_EQ(told(u"A2"_s), QStringList{u"S-001 4 A3 2/4"_s});
    Session lead = database.as(Role::TeamLead);
    const auto undone = UndoImport{second}.run(lead);
    ASSERT_TRUE(undone) << undone.error().message.toStdString();
    EXPECT_EQ(told(u"A1"_s), QStringList{u"S-001 4 A2 2/4"_s});
    EXPECT_TRUE(told(u"A4"_s).isEmpty());
}

TEST_P(SeenElsewhereTest, AnUndoneImportLeavesNothingShared)
{
    const BatchId batch = importCases("A1,1,P1,,,,0123,\nA2,1,P1,,,,0123,\n", "A1,,0123\n");
    ASSERT_EQ(database.count(u"SELECT count(*) FROM shared_value"_s), 3);
    Session lead = database.as(Role::TeamLead);
    const auto undone = UndoImport{batch}.run(lead);
    ASSERT_TRUE(undone) << undone.error().message.toStdString();
    EXPECT_EQ(database.count(u"SELECT count(*) FROM shared_value"_s), 0);
}

INSTANTIATE_TEST_SUITE_P(Engines, SeenElsewhereTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
