#include "core/people/revealname.h"

#include "core/cases/opencase.h"
#include "core/exchange/exportcases.h"
#include "core/exchange/importcases.h"
#include "tests/support/testdatabase.h"

#include <QFile>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QByteArray nameProfile = R"({
  "name": "names", "person_scheme": "nominal", "officer_scheme": "staff",
  "files": [
    {"feeds": "cases", "match": "cases*.csv", "key": ["ref"], "columns": {
      "ref": {"field": "reference"}}},
    {"feeds": "suspects", "match": "suspects*.csv", "key": ["ref", "row"], "columns": {
      "ref": {"field": "reference"}, "row": {"field": "description"},
      "name": {"field": "name"}}},
    {"feeds": "victims", "match": "victims*.csv", "columns": {
      "ref": {"field": "reference"}, "name": {"field": "name"}}}
  ]})";

const QString nameOnFile = u"Testperson Élan-Two"_s;

// One case: two suspects, of whom the file names the first, and a named victim.
class RevealNameTest : public testing::TestWithParam<QString>
{
protected:
    RevealNameTest()
    {
        import("A1,1,Testperson Élan-Two\nA1,2,\n");
        id = CaseId(database.count(u"SELECT id FROM review_case"_s));
    }

    void import(const QByteArray &suspects)
    {
        Session lead = database.as(Role::TeamLead);
        const QStringList files{write(u"cases.csv"_s, "ref\nA1\n"),
                                write(u"suspects.csv"_s, "ref,row,name\n" + suspects),
                                write(u"victims.csv"_s, "ref,name\nA1,Testperson Three\n")};
        const auto report = ImportCases{files, readProfile(nameProfile).value()}.run(lead);
        ASSERT_TRUE(report) << (report ? "" : report.error().message.toStdString());
    }

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    CaseDetail opened(Role role)
    {
        Session session = database.as(role);
        return OpenCase{id}.run(session).value();
    }

    RevealName asked(int suspect = 0)
    {
        return {opened(Role::ReviewOfficer).suspects.at(suspect).id, u"SAFEGUARDING"_s,
                u"To tell the school which pupil it is"_s};
    }

    qint64 entries()
    {
        return database.count(
            u"SELECT count(*) FROM audit WHERE action = 'person.name_revealed'"_s);
    }

    TestDatabase database{GetParam()};
    QTemporaryDir folder;
    CaseId id;
    Session officer = database.as(Role::ReviewOfficer);
};

TEST_P(RevealNameTest, ShowsTheNameAsTheFileWritesItAndKeepsWhoAskedAndWhy)
{
    const auto name = asked().run(officer);
    ASSERT_TRUE(name) << name.error().message.toStdString();
    EXPECT_EQ(*name, nameOnFile);
    EXPECT_EQ(entries(), 1);
    const QString body =
        database.value(u"SELECT body FROM audit WHERE action = 'person.name_revealed'"_s);
    EXPECT_TRUE(body.contains("S-001"_L1)) << body.toStdString();
    EXPECT_TRUE(body.contains("SAFEGUARDING"_L1)) << body.toStdString();
}

TEST_P(RevealNameTest, TheNameStandsNowhereInTheTrail)
{
    ASSERT_TRUE(asked().run(officer));
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit WHERE body LIKE '%Testperson%'"_s), 0);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit_value WHERE "
                             "coalesce(before, '') || coalesce(after, '') LIKE '%Testperson%'"_s),
              0);
}

TEST_P(RevealNameTest, WithoutAPurposeOrAReasonNothingIsShown)
{
    RevealName command = asked();
    command.purpose.clear();
    EXPECT_EQ(command.run(officer).error().fault, Fault::Invalid);
    command = asked();
    command.purpose = u"CURIOSITY"_s;
    EXPECT_EQ(command.run(officer).error().fault, Fault::Invalid);
    command = asked();
    command.reason = u"  because  "_s;
    EXPECT_EQ(command.run(officer).error().fault, Fault::Invalid);
    EXPECT_EQ(entries(), 0);
}

TEST_P(RevealNameTest, AFileThatGivesNoNameIsSaidSo)
{
    const auto none = asked(1).run(officer);
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().fault, Fault::NotFound);
    EXPECT_TRUE(none.error().message.contains("S-002"_L1));
}

TEST_P(RevealNameTest, Invariant31AnalystsAuditorsAndAdministratorsAreRefused)
{
    const RevealName command = asked();
    for (const Role role : {Role::Analyst, Role::Auditor, Role::Administrator}) {
        Session session = database.as(role);
        EXPECT_EQ(command.run(session).error().fault, Fault::Forbidden) << int(role);
    }
}

TEST_P(RevealNameTest, Invariant32ThePseudonymIsStableAndDoesNotFollowTheName)
{
    const CaseDetail before = opened(Role::ReviewOfficer);
    EXPECT_EQ(suspectLabel(before.suspects.first().number), u"S-001"_s);
    EXPECT_TRUE(before.suspects.first().hasName);
    EXPECT_FALSE(before.suspects.last().hasName);
    import("A1,1,Another Testperson\nA1,2,Testperson Élan-Two\n");
    const CaseDetail after = opened(Role::ReviewOfficer);
    ASSERT_EQ(after.suspects.size(), before.suspects.size());
    for (int i = 0; i < after.suspects.size(); ++i) {
        EXPECT_EQ(after.suspects[i].number, before.suspects[i].number);
        EXPECT_EQ(after.suspects[i].id, before.suspects[i].id);
    }
    EXPECT_EQ(asked().run(officer).value(), "Another Testperson"_L1);
}

TEST_P(RevealNameTest, AnExportHasNoNames)
{
    Session lead = database.as(Role::TeamLead);
    const QString file = folder.filePath(u"out.csv"_s);
    ASSERT_TRUE((ExportCases{.filter = {},
                             .sort = {},
                             .file = file,
                             .marking = u"OFFICIAL-SENSITIVE"_s,
                             .recipient = u"Partner force"_s}
                     .run(lead)));
    QFile out(file);
    ASSERT_TRUE(out.open(QIODevice::ReadOnly));
    EXPECT_FALSE(out.readAll().contains("Testperson"));
}

INSTANTIATE_TEST_SUITE_P(Databases, RevealNameTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace

} // namespace Revisit
