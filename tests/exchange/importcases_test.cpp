#include "core/exchange/importcases.h"

#include "core/audit/verifytrail.h"
#include "core/exchange/rejectedrows.h"
#include "tests/support/testdatabase.h"

#include <QFile>
#include <QRandomGenerator>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QByteArray profileJson = R"({
  "name": "trial", "person_scheme": "nominal", "officer_scheme": "staff",
  "files": [
    {"feeds": "cases", "match": "cases*.csv", "key": ["ref"], "columns": {
      "ref": {"field": "reference"}, "closed": {"field": "closed", "dates": ["dd/MM/yyyy"]},
      "offence": {"field": "offence_from", "dates": ["dd/MM/yyyy", "yyyy"]},
      "by": {"field": "decision_maker", "values": {"P": "POLICE", "C": "CPS"}}}},
    {"feeds": "suspects", "match": "suspects*.csv", "columns": {
      "ref": {"field": "reference"}, "person": {"field": "person"},
      "sde": {"field": "ethnicity_self"}, "outcome": {"field": "outcome"},
      "decided": {"field": "outcome_decided", "dates": ["dd/MM/yyyy"]},
      "identified": {"field": "identified"}, "offence": {"field": "offence"}}},
    {"feeds": "victims", "match": "victims*.csv", "columns": {
      "ref": {"field": "reference"}, "born": {"field": "born", "dates": ["yyyy"]}}},
    {"feeds": "original_officers", "match": "officers*.csv", "columns": {
      "ref": {"field": "reference"}, "officer": {"field": "officer"},
      "staff": {"field": "staff_reference"}}},
    {"feeds": "assignments", "match": "assignments*.csv", "columns": {
      "ref": {"field": "reference"}, "staff": {"field": "staff_reference"}}}
  ]})";

class ImportCasesTest : public testing::TestWithParam<QString>
{
protected:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    Result<ImportReport> tryImport(const QStringList &files, bool dryRun = false)
    {
        Session lead = database.as(Role::TeamLead);
        return ImportCases{files, readProfile(profileJson).value(), dryRun}.run(lead);
    }

    ImportReport import(const QStringList &files, bool dryRun = false)
    {
        const auto report = tryImport(files, dryRun);
        EXPECT_TRUE(report) << (report ? ""
                                       : report.error().message.toStdString() + " " +
                                             report.error().detail.toStdString());
        return report.value_or(ImportReport());
    }

    // The bytes of the first file that the rejected rows are written to.
    QByteArray writtenRejected(BatchId batch)
    {
        Session lead = database.as(Role::TeamLead);
        const auto written = WriteRejectedRows{batch, folder.path()}.run(lead);
        QFile file(written ? written->value(0) : QString());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString cases()
    {
        return write(u"cases.csv"_s, "ref,closed,offence,by,shelf\n"
                                     "A1,05/06/2013,2012,P,7\n"
                                     "A2,,10/02/2014,X,\n"
                                     "A3,01/04/2015,,C,9\n");
    }

    TestDatabase database{GetParam()};
    QTemporaryDir folder;
};

TEST_P(ImportCasesTest, LoadsCasesWithTheDecisionThatClosedThem)
{
    const ImportReport report = import({cases()});
    EXPECT_EQ(report.cases, 3);
    EXPECT_EQ(report.files.first().loaded, 3);
    EXPECT_EQ(database.value(u"SELECT nfa_text FROM review_case WHERE reference = 'A1'"_s),
              u"2013-06-05"_s);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM closure"_s), 2);
}

TEST_P(ImportCasesTest, WhatIsNotKnownStaysUnknown)
{
    import({cases()});
    EXPECT_EQ(database.count(u"SELECT count(*) FROM review_case WHERE reference = 'A2' "
                             "AND nfa_earliest IS NULL AND nfa_text IS NULL"_s),
              1);
}

TEST_P(ImportCasesTest, AYearIsKeptAsAYear)
{
    import({cases()});
    EXPECT_EQ(database.value(u"SELECT offence_from_earliest || ' ' || offence_from_latest "
                             "FROM review_case WHERE reference = 'A1'"_s),
              u"2012-01-01 2012-12-31"_s);
}

TEST_P(ImportCasesTest, KeepsTheColumnsThatNoFieldTook)
{
    import({cases()});
    EXPECT_EQ(database.value(u"SELECT s.unmapped || f.columns FROM source_row s "
                             "JOIN import_file f ON f.id = s.file_id JOIN review_case c "
                             "ON c.source_row_id = s.id WHERE c.reference = 'A1'"_s),
              u"{\"4\":\"7\"}[\"ref\",\"closed\",\"offence\",\"by\",\"shelf\"]"_s);
}

TEST_P(ImportCasesTest, TheSameFileTwiceChangesNothing)
{
    const QStringList files{cases(), write(u"suspects.csv"_s,
                                           "ref,person,sde,outcome,decided,identified,offence\n"
                                           "A1,N1,W1,15,05/06/2013,yes,19D\n"
                                           "A1,N1,W1,15,05/06/2013,yes,19D\n")};
    import(files);
    const ImportReport again = import(files);
    for (const ImportedFile &file : again.files) {
        EXPECT_EQ(file.unchanged, file.read);
        EXPECT_EQ(file.loaded + file.updated + file.rejected, 0);
    }
    EXPECT_EQ(again.suspects, 2);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM original_outcome"_s), 2);
}

TEST_P(ImportCasesTest, AChangedRowUpdatesItsCase)
{
    import({cases()});
    const ImportReport report = import({write(u"cases2.csv"_s, "ref,closed,offence,by,shelf\n"
                                                               "A1,06/06/2013,2012,P,7\n"
                                                               "A3,01/04/2015,,C,9\n")});
    EXPECT_EQ(report.files.first().updated, 1);
    EXPECT_EQ(report.files.first().unchanged, 1);
    EXPECT_EQ(database.value(u"SELECT c.nfa_text || ' ' || k.decided_text FROM review_case c "
                             "JOIN closure k ON k.case_id = c.id WHERE c.reference = 'A1'"_s),
              u"2013-06-06 2013-06-06"_s);
}

TEST_P(ImportCasesTest, ARowThatChangesWithinOneImportIsTheCaseWithAllItsPeople)
{
    const ImportReport report =
        import({cases(),
                write(u"cases2.csv"_s, "ref,closed,offence,by,shelf\n"
                                       "A1,06/06/2013,2012,P,7\n"
                                       "A4,,2011,C,\n"),
                write(u"suspects.csv"_s, "ref,person,sde,outcome,decided,identified,offence\n"
                                         "A1,N1,W1,15,05/06/2013,yes,19D\n"
                                         "A4,N1,W1,15,05/06/2013,no,\n"),
                write(u"victims.csv"_s, "ref,born\nA4,2000\nA1,\n")});
    EXPECT_EQ(report.cases, 4);
    EXPECT_EQ(report.files[1].updated, 1);
    const QString row = u"SELECT coalesce(nfa_text, '-') || ' ' || suspects_identified || ' ' || "
                        "suspects_unidentified || ' ' || victims || ' ' || "
                        "coalesce(victims_under_18, -1) || ' ' || tier_rule FROM review_case "
                        "WHERE reference = '%1'"_s;
    EXPECT_EQ(database.value(row.arg(u"A1"_s)), u"2013-06-06 1 0 1 -1 rape"_s);
    EXPECT_EQ(database.value(row.arg(u"A3"_s)), u"2015-04-01 0 0 0 0 other"_s);
    EXPECT_EQ(database.value(row.arg(u"A4"_s)), u"- 0 1 1 1 under_13"_s);
}

TEST_P(ImportCasesTest, ACaseIsSortedByItsTitleAndFoundByItsReference)
{
    const Profile titled = readProfile(R"({"name": "trial", "files": [
        {"feeds": "cases", "match": "titled.csv", "key": ["ref"], "columns": {
          "ref": {"field": "reference"}, "name": {"field": "title"}}}]})")
                               .value();
    Session lead = database.as(Role::TeamLead);
    ASSERT_TRUE(
        (ImportCases{{write(u"titled.csv"_s, "ref,name\nB2,Caf\xC3\xA9 Willow\n")}, titled}.run(
            lead)));
    EXPECT_EQ(database.value(u"SELECT folded FROM review_case"_s), u"cafe willow b2"_s);
}

TEST_P(ImportCasesTest, ThePriorityThatAPersonGaveStandsWhileTheCountsMoveOn)
{
    import({cases()});
    ASSERT_TRUE(database.lets(u"UPDATE review_case SET tier = 0, tier_rule = 'live_risk', "
                              "tier_reason = 'A child is at risk' WHERE reference = 'A1'"_s));
    import({write(u"suspects.csv"_s, "ref,person,sde,outcome,decided,identified,offence\n"
                                     "A1,N1,W1,15,05/06/2013,yes,19D\n")});
    EXPECT_EQ(database.value(u"SELECT tier || ' ' || tier_rule || ' ' || suspects_identified "
                             "FROM review_case WHERE reference = 'A1'"_s),
              u"0 live_risk 1"_s);
}

TEST_P(ImportCasesTest, CopiesWithoutAKeyAreKeptAndFlagged)
{
    const ImportReport report = import({cases(), write(u"victims.csv"_s, "ref,born\n"
                                                                         "A1,2000\n"
                                                                         "A1,2000\n"
                                                                         "A1,2001\n")});
    EXPECT_EQ(report.victims, 3);
    EXPECT_EQ(report.files.last().duplicates, 1);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM victim WHERE duplicate_of IS NOT NULL"_s), 1);
}

TEST_P(ImportCasesTest, ARejectedRowKeepsItsBytesItsLineAndAHint)
{
    const QString path = write(u"cases.csv"_s, "ref,closed,offence,by,shelf\n"
                                               "A1,05/06/2013,2012,P,7\n"
                                               "A2,31/02/2013,2012,P,\"7\n8\"\n"
                                               "A3,01/04/2015\n");
    const ImportReport report = import({path});
    EXPECT_EQ(report.files.first().rejected, 2);
    const QList<RejectedRow> rows = report.rejected;
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0].fault, u"date"_s);
    EXPECT_EQ(rows[0].line, 3);
    EXPECT_TRUE(rows[0].hint.contains(u"31/02/2013"_s));
    EXPECT_EQ(rows[1].fault, u"columns"_s);
    EXPECT_EQ(rows[1].line, 5);
    EXPECT_EQ(writtenRejected(report.batch),
              "ref,closed,offence,by,shelf\nA2,31/02/2013,2012,P,\"7\n8\"\nA3,01/04/2015\n");
}

TEST_P(ImportCasesTest, TheRejectedRowsOnceCorrectedAreAllThatIsLoaded)
{
    const ImportReport first =
        import({write(u"cases.csv"_s, "ref,closed,offence,by,shelf\nA1,x,2012,P,7\n")});
    QByteArray fixed = writtenRejected(first.batch);
    fixed.replace("A1,x", "A1,05/06/2013");
    const ImportReport second = import({write(u"cases-fixed.csv"_s, fixed)});
    EXPECT_EQ(second.files.first().loaded, 1);
    EXPECT_EQ(second.cases, 1);
}

TEST_P(ImportCasesTest, WritingTheRejectedRowsIsAnEntry)
{
    const ImportReport report =
        import({write(u"cases.csv"_s, "ref,closed,offence,by,shelf\nA1,x,2012,P,7\n")});
    writtenRejected(report.batch);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit WHERE action = "
                             "'import.rejected_written'"_s),
              1);
}

TEST_P(ImportCasesTest, OnlyWhoMayImportGetsTheRejectedRows)
{
    const ImportReport report =
        import({write(u"cases.csv"_s, "ref,closed,offence,by,shelf\nA1,x,2012,P,7\n")});
    Session officer = database.as(Role::ReviewOfficer);
    const auto written = WriteRejectedRows{report.batch, folder.path()}.run(officer);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().fault, Fault::Forbidden);
    EXPECT_FALSE(QFile::exists(folder.filePath(u"rejected-cases.csv"_s)));
}

TEST_P(ImportCasesTest, ARowOfAnUnknownCaseIsRejected)
{
    const ImportReport report = import({cases(), write(u"victims.csv"_s, "ref,born\nB9,2000\n")});
    EXPECT_EQ(report.files.last().rejected, 1);
    EXPECT_EQ(report.rejected.first().fault, u"no_case"_s);
}

TEST_P(ImportCasesTest, OneIdentifierIsOnePersonInManyCases)
{
    const ImportReport report = import(
        {cases(), write(u"suspects.csv"_s, "ref,person,sde,outcome,decided,identified,offence\n"
                                           "A1,N1,W1,15,05/06/2013,yes,88A\n"
                                           "A2,N1,W1,15,,yes,88A\n"
                                           "A3,,,18,,no,88A\n")});
    EXPECT_EQ(report.suspects, 3);
    EXPECT_EQ(report.persons, 1);
    EXPECT_EQ(database.value(u"SELECT tier_rule FROM review_case WHERE reference = 'A1'"_s),
              u"suspect_elsewhere"_s);
    EXPECT_EQ(database.count(u"SELECT suspects_unidentified FROM review_case "
                             "WHERE reference = 'A3'"_s),
              1);
}

// Rule: the older 16+1 list's O1 is today's A4; what was written is kept.
TEST_P(ImportCasesTest, Invariant13SelfDefinedO1BecomesA4AndTheOriginalIsKept)
{
    import({cases(), write(u"suspects.csv"_s, "ref,person,sde,outcome,decided,identified,offence\n"
                                              "A1,N1,O1,15,05/06/2013,yes,19D\n")});
    EXPECT_EQ(database.value(u"SELECT k.code FROM suspect s JOIN code k "
                             "ON k.id = s.ethnicity_self_code"_s),
              u"A4"_s);
    EXPECT_EQ(database.value(u"SELECT ethnicity_original FROM suspect"_s), u"O1"_s);
}

TEST_P(ImportCasesTest, AValueThatTheListDoesNotHaveIsKeptAsWritten)
{
    const ImportReport report = import(
        {cases(), write(u"suspects.csv"_s, "ref,person,sde,outcome,decided,identified,offence\n"
                                           "A1,N1,Martian,99,05/06/2013,perhaps,odd\n")});
    EXPECT_EQ(database.value(u"SELECT ethnicity_original FROM suspect"_s), u"Martian"_s);
    EXPECT_EQ(database.value(u"SELECT outcome_original FROM original_outcome"_s), u"99"_s);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM suspect WHERE identified IS NULL"_s), 1);
    EXPECT_EQ(report.files.last().unknownCodes, 3);
}

// Rule: outcome 21 exists from January 2016, 22 from April 2019.
TEST_P(ImportCasesTest, Invariant37AnOutcomeBeforeItsTimeIsKeptWithAWarning)
{
    import({cases(), write(u"suspects.csv"_s, "ref,person,sde,outcome,decided,identified,offence\n"
                                              "A1,N1,W1,21,31/12/2015,yes,19D\n"
                                              "A1,N2,W1,21,01/01/2016,yes,19D\n"
                                              "A1,N3,W1,22,31/03/2019,yes,19D\n")});
    EXPECT_EQ(database.count(u"SELECT count(*) FROM original_outcome "
                             "WHERE warning = 'before_valid'"_s),
              2);
}

TEST_P(ImportCasesTest, ADryRunTouchesNothing)
{
    const ImportReport report = import({cases()}, true);
    EXPECT_EQ(report.files.first().loaded, 3);
    EXPECT_EQ(report.cases, 3);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM review_case"_s), 0);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM import_batch"_s), 0);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit"_s), 0);
}

TEST_P(ImportCasesTest, AStoppedImportLeavesNoTrace)
{
    QByteArray bytes("ref,closed,offence,by,shelf\n");
    for (int i = 0; i < 10000; ++i)
        bytes += "A" + QByteArray::number(i) + ",,,,\n";
    Session lead = database.as(Role::TeamLead);
    const auto stopped = ImportCases{
        {write(u"cases.csv"_s, bytes)},
        readProfile(profileJson).value(),
        false,
        [](const ImportProgress &progress) {
            return progress.rows < 5000;
        }}.run(lead);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM review_case"_s), 0);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit"_s), 0);
}

TEST_P(ImportCasesTest, AssignsToOfficersButNotToThoseOfTheOriginalCase)
{
    database.addOfficer(u"Avery"_s, Role::ReviewOfficer, u"S1"_s);
    const ImportReport report =
        import({cases(), write(u"officers.csv"_s, "ref,officer,staff\nA1,77,S1\n"),
                write(u"assignments.csv"_s, "ref,staff\nA1,S1\nA2,S1\nA3,S9\n")});
    EXPECT_EQ(report.files.last().loaded, 1);
    const QList<RejectedRow> rows = report.rejected;
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0].fault, u"conflict"_s);
    EXPECT_EQ(rows[1].fault, u"no_officer"_s);
}

TEST_P(ImportCasesTest, StandsInATrailThatVerifies)
{
    import({cases()});
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit WHERE action = 'import.loaded'"_s), 1);
    EXPECT_TRUE(verifyTrail(database.connection()).value().ok);
}

TEST_P(ImportCasesTest, AReviewOfficerMayNot)
{
    Session officer = database.as(Role::ReviewOfficer);
    const auto refused = ImportCases{{cases()}, readProfile(profileJson).value()}.run(officer);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Forbidden);
}

TEST_P(ImportCasesTest, AFileWithoutTheProfilesColumnsIsRefusedWhole)
{
    const auto refused = tryImport({write(u"cases.csv"_s, "reference,closed\nA1,\n")});
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().message.contains(u"\"by\""_s) ||
                refused.error().message.contains(u"\"offence\""_s) ||
                refused.error().message.contains(u"\"ref\""_s));
}

// Whatever happens to a file, each of its rows is accounted for.
TEST_P(ImportCasesTest, AnyDamagedFileBalances)
{
    const QByteArray whole = "ref,closed,offence,by,shelf\r\n"
                             "A1,05/06/2013,2012,P,\"a,b\"\r\nA2,,10/02/2014,X,\"x\ny\"\r\n"
                             "A3,01/04/2015,,C,=1+1\r\nA4,01/04/2015,,C,\r\n";
    QRandomGenerator random(7);
    for (int round = 0; round < 40; ++round) {
        QByteArray damaged = whole;
        for (int i = 0; i < 3; ++i)
            damaged[qsizetype(random.bounded(30, int(whole.size())))] =
                QByteArray("\",\n\r\0\xE9x", 7)[random.bounded(7)];
        const ImportReport report = import({write(u"cases.csv"_s, damaged)}, true);
        ASSERT_EQ(report.files.size(), 1);
        EXPECT_TRUE(report.files.first().balances()) << damaged.toPercentEncoding().toStdString();
        EXPECT_GE(report.files.first().read, 1);
    }
}

INSTANTIATE_TEST_SUITE_P(Databases, ImportCasesTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
