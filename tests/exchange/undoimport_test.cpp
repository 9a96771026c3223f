#include "core/exchange/undoimport.h"

#include "core/audit/verifytrail.h"
#include "core/exchange/importcases.h"
#include "tests/support/testdatabase.h"

#include <QFile>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QByteArray undoProfile = R"({
  "name": "trial", "person_scheme": "nominal", "officer_scheme": "staff",
  "files": [
    {"feeds": "cases", "match": "cases*.csv", "key": ["ref"], "columns": {
      "ref": {"field": "reference"}, "closed": {"field": "closed", "dates": ["dd/MM/yyyy"]}}},
    {"feeds": "suspects", "match": "suspects*.csv", "key": ["ref", "person"], "columns": {
      "ref": {"field": "reference"}, "person": {"field": "person"},
      "sde": {"field": "ethnicity_self"}, "outcome": {"field": "outcome"},
      "identified": {"field": "identified"}, "offence": {"field": "offence_recorded"}}},
    {"feeds": "victims", "match": "victims*.csv", "columns": {
      "ref": {"field": "reference"}, "age": {"field": "age"}}},
    {"feeds": "original_officers", "match": "officers*.csv", "columns": {
      "ref": {"field": "reference"}, "officer": {"field": "officer"}}}
  ]})";

class UndoImportTest : public testing::TestWithParam<QString>
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
        const auto report = ImportCases{files, readProfile(undoProfile).value()}.run(lead);
        EXPECT_TRUE(report) << (report ? "" : report.error().message.toStdString());
        return report ? report->batch : BatchId();
    }

    BatchId importFirst()
    {
        return import({write(u"cases.csv"_s, "ref,closed\nA1,05/06/2013\nA2,\n"),
                       write(u"suspects.csv"_s, "ref,person,sde,outcome,identified,offence\n"
                                                "A1,P1,W1,15,yes,Assault\n"),
                       write(u"victims.csv"_s, "ref,age\nA1,14\n")});
    }

    BatchId importSecond()
    {
        return import({write(u"cases2.csv"_s, "ref,closed\nA2,01/02/2014\nB1,03/04/2015\n"),
                       write(u"suspects2.csv"_s, "ref,person,sde,outcome,identified,offence\n"
                                                 "A1,P1,W2,15,no,Assault\n"
                                                 "A2,P1,B1,15,yes,Assault\n"
                                                 "B1,P2,,18,no,Assault\n"),
                       write(u"victims2.csv"_s, "ref,age\nA2,15\nA2,15\nB1,12\n"),
                       write(u"officers2.csv"_s, "ref,officer\nA1,77\nA1,77\n")});
    }

    Result<UndoneImport> undo(BatchId batch)
    {
        Session lead = database.as(Role::TeamLead);
        return UndoImport{batch}.run(lead);
    }

    // The caseload as text, without the counters of changes.
    QStringList content()
    {
        QStringList lines;
        for (
            const QString &sql :
            {u"SELECT reference || '|' || coalesce(nfa_text, '') || '|' || suspects_identified || "
             "'|' || suspects_unidentified || '|' || suspects_ethnicity_known || '|' || victims "
             "|| '|' || coalesce(victims_under_18, -1) || '|' || tier || tier_rule "
             "FROM review_case ORDER BY reference"_s,
             u"SELECT case_id || '|' || coalesce(decided_text, '') FROM closure ORDER BY case_id"_s,
             u"SELECT case_id || '|' || number || '|' || coalesce(identified, -1) || '|' || "
             "coalesce(ethnicity_self_code, 0) FROM suspect ORDER BY id"_s,
             u"SELECT case_id || '|' || age_least FROM victim ORDER BY id"_s,
             u"SELECT scheme || '|' || identifier FROM person ORDER BY id"_s,
             u"SELECT identifier FROM investigator ORDER BY id"_s,
             u"SELECT case_id || '|' || outcome_code FROM original_outcome ORDER BY id"_s,
             u"SELECT case_id || '|' || offence_original FROM crime ORDER BY id"_s,
             u"SELECT case_id || '' FROM original_officer ORDER BY id"_s}) {
            Query query(database.connection(), sql);
            while (query.next())
                lines.append(query.text(0));
        }
        return lines;
    }

    TestDatabase database{GetParam()};
    QTemporaryDir folder;
};

TEST_P(UndoImportTest, LeavesTheCaseloadAsItWasBeforeTheImport)
{
    importFirst();
    const QStringList before = content();
    const BatchId second = importSecond();
    EXPECT_NE(content(), before);

    const auto undone = undo(second);
    ASSERT_TRUE(undone) << undone.error().message.toStdString()
                        << undone.error().detail.toStdString();
    EXPECT_EQ(undone->removed, 8);
    EXPECT_EQ(undone->restored, 2);
    EXPECT_EQ(content(), before);
}

TEST_P(UndoImportTest, TheSameFilesCanBeLoadedAgainAfterwards)
{
    importFirst();
    const BatchId second = importSecond();
    const QStringList loaded = content();
    ASSERT_TRUE(undo(second));
    importSecond();
    EXPECT_EQ(content().size(), loaded.size());
}

TEST_P(UndoImportTest, IsRefusedWhenWorkOnACaseHasBegun)
{
    const BatchId first = importFirst();
    database.connection().execute(
        u"INSERT INTO note (case_id, nature_code, heading, body, written_at) "
        "SELECT c.id, (SELECT min(id) FROM code WHERE list = 'note_nature'), 'h', 'b', "
        "'2026-01-05T09:00:00.000Z' FROM review_case c WHERE reference = 'A1'"_s);
    const QStringList before = content();

    const auto undone = undo(first);
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().fault, Fault::Invalid);
    EXPECT_EQ(content(), before);
}

TEST_P(UndoImportTest, IsRefusedWhileALaterImportStands)
{
    const BatchId first = importFirst();
    const BatchId second = importSecond();
    EXPECT_EQ(undo(first).error().fault, Fault::Invalid);
    ASSERT_TRUE(undo(second));
    ASSERT_TRUE(undo(first));
    EXPECT_TRUE(content().isEmpty());
    EXPECT_EQ(undo(first).error().fault, Fault::Conflict);
}

TEST_P(UndoImportTest, Invariant19ErasesWhatTheRowsSaidAndSaysSoInTheTrail)
{
    const BatchId first = importFirst();
    ASSERT_TRUE(undo(first));
    EXPECT_EQ(database.count(u"SELECT count(*) FROM source_row WHERE raw IS NOT NULL "
                             "OR unmapped IS NOT NULL OR before IS NOT NULL"_s),
              0);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit WHERE action = 'import.undone'"_s), 1);
    EXPECT_TRUE(verifyTrail(database.connection()).value().ok);
    const auto batches = importBatches(database.connection());
    ASSERT_TRUE(batches);
    EXPECT_TRUE(batches->first().isUndone);
    EXPECT_EQ(batches->first().files.size(), 3);
}

TEST_P(UndoImportTest, IsForThoseWhoMayImport)
{
    const BatchId first = importFirst();
    Session reviewer = database.as(Role::ReviewOfficer);
    EXPECT_EQ((UndoImport{first}.run(reviewer).error().fault), Fault::Forbidden);
}

INSTANTIATE_TEST_SUITE_P(Databases, UndoImportTest, testing::ValuesIn(TestDatabase::drivers()),
                         [](const auto &param) { return param.param.toStdString(); });

} // namespace
} // namespace Revisit
