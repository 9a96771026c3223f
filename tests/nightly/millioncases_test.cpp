// Ten times the largest published caseload goes the same way as a small one.

#include "core/audit/verifytrail.h"
#include "core/cases/caselist.h"
#include "core/exchange/importcases.h"
#include "tests/support/testdatabase.h"

#include <QFile>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 cases = 1'000'000;

const QByteArray millionCasesProfile = R"({"name": "million", "files": [
    {"feeds": "cases", "match": "cases.csv", "key": ["ref"], "columns": {
      "ref": {"field": "reference"}, "title": {"field": "title"}, "closed": {"field": "closed"}}}]})";

QString writeCases(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(u"cases.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("ref,title,closed\n");
    for (qint64 i = 0; i < cases; ++i) {
        const QByteArray number = QByteArray::number(i);
        file.write("R-" + number + ",Larkfield " + number + ',' +
                   QByteArray::number(2010 + i % 15) + "-05-02\n");
    }
    return file.fileName();
}

TEST(AMillionCases, AreImportedListedFoundAndVerified)
{
    TestDatabase database;
    const QTemporaryDir folder;
    Session lead = database.as(Role::TeamLead);
    const auto report =
        ImportCases{{writeCases(folder)}, readProfile(millionCasesProfile).value()}.run(lead);
    ASSERT_TRUE(report) << report.error().message.toStdString();
    EXPECT_EQ(report->cases, cases);
    EXPECT_EQ(report->files.first().loaded, cases);

    const auto all = caseIds(database.connection(), lead.actor, {});
    ASSERT_TRUE(all);
    EXPECT_EQ(all->size(), cases);
    CaseFilter of2014;
    of2014.nfaYear = 2014;
    EXPECT_EQ(caseIds(database.connection(), lead.actor, of2014)->size(), cases / 15 + 1);
    CaseFilter named;
    named.text = u"larkfield 777777"_s;
    EXPECT_EQ(caseIds(database.connection(), lead.actor, named)->size(), 1);
    EXPECT_TRUE(verifyTrail(database.connection())->ok);
}

} // namespace
} // namespace Revisit
