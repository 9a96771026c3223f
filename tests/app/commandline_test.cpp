#include "tests/support/printing.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Ran {
    int status = -1;
    QByteArray output;
    QByteArray errors;

    QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
};

Ran revisit(const QStringList &arguments)
{
    constexpr int atMost = 280'000; // ms: a day's pictures on a busy machine
    QProcess program;
    program.start(QStringLiteral(REVISIT_PROGRAM), arguments);
    if (!program.waitForFinished(atMost) || program.exitStatus() != QProcess::NormalExit)
        return {-1, {}, program.errorString().toUtf8()};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

// Width and height as they stand in the head of a PNG.
std::pair<int, int> sizeOf(const QString &picture)
{
    constexpr qint64 beforeTheSize = 16;
    QFile file(picture);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly) && file.seek(beforeTheSize));
    QDataStream stream(&file);
    qint32 width = 0;
    qint32 height = 0;
    stream >> width >> height;
    return {width, height};
}

// An export of two cases, the second of which has no reference.
QString writeExport(const QString &folder)
{
    QFile cases(folder + u"/cases.csv"_s);
    EXPECT_TRUE(cases.open(QIODevice::WriteOnly));
    cases.write("reference,title,closed\nA-1,Larkfield 1,2014-05-02\n,Osier 2,2015-01-01\n");
    QFile profile(folder + u"/profile.json"_s);
    EXPECT_TRUE(profile.open(QIODevice::WriteOnly));
    profile.write(R"({"name": "force", "title": "A force", "person_scheme": "force",
        "officer_scheme": "force", "files": [{"feeds": "cases", "match": "cases.csv",
        "encoding": "UTF-8", "key": ["reference"], "columns": {"reference": {"field": "reference"},
        "title": {"field": "title"}, "closed": {"field": "closed"}}}]})");
    return cases.fileName();
}

class CommandLineTest : public testing::Test
{
protected:
    QString path(const QString &name) const { return folder.filePath(name); }
    Ran makeDemo(const QString &name)
    {
        return revisit({u"demo"_s, path(name), u"--cases"_s, u"60"_s, u"--officers"_s, u"6"_s,
                        u"--seed"_s, u"7"_s, u"--json"_s});
    }

    QTemporaryDir folder;
};

} // namespace

TEST_F(CommandLineTest, EveryVerbExplainsItself)
{
    for (const QString &verb :
         {u"demo"_s, u"import"_s, u"summary"_s, u"verify"_s, u"screenshots"_s, u"--self-test"_s}) {
        const Ran ran = revisit({verb, u"--help"_s});
        EXPECT_EQ(ran.status, 0) << verb.toStdString();
        EXPECT_TRUE(ran.output.startsWith("Usage: revisit " + verb.toUtf8()))
            << ran.output.constData();
    }
}

TEST_F(CommandLineTest, CallsAMissingFileNameOrAnUnknownOptionWrongUsage)
{
    for (const QString &verb :
         {u"demo"_s, u"import"_s, u"summary"_s, u"verify"_s, u"screenshots"_s}) {
        EXPECT_EQ(revisit({verb}).status, 2) << verb.toStdString();
        EXPECT_EQ(revisit({verb, u"--nonsense"_s}).status, 2) << verb.toStdString();
    }
}

TEST_F(CommandLineTest, WorksADayFromABlankReviewToAVerifiedTrail)
{
    const Ran day = revisit({u"--self-test"_s, u"--cases"_s, u"200"_s, u"--out"_s, folder.path()});
    EXPECT_EQ(day.status, 0) << day.errors.constData();
    for (const char *step : {"reviewed and submitted", "referred and acknowledged", "raised a line",
                             "signed off", "reassigned", "verified"})
        EXPECT_TRUE(day.output.contains(step)) << step;
    EXPECT_TRUE(QFile::exists(folder.filePath(u"summary.pdf"_s)));
}

TEST_F(CommandLineTest, RefusesACaseloadThatIsNotThere)
{
    for (const QString &verb : {u"summary"_s, u"verify"_s, u"screenshots"_s}) {
        const Ran ran = revisit({verb, path(u"nowhere.revisit"_s)});
        EXPECT_EQ(ran.status, 3) << verb.toStdString();
        EXPECT_TRUE(ran.output.isEmpty()) << verb.toStdString();
        EXPECT_FALSE(ran.errors.isEmpty()) << verb.toStdString();
    }
    EXPECT_FALSE(QFile::exists(path(u"nowhere.revisit"_s)));
}

TEST_F(CommandLineTest, MakesADemonstrationWhoseTrailVerifies)
{
    const Ran made = makeDemo(u"demo.revisit"_s);
    ASSERT_EQ(made.status, 0) << made.errors.toStdString();
    EXPECT_EQ(made.json().value("cases"_L1).toInt(), 60);

    const Ran verified = revisit({u"verify"_s, path(u"demo.revisit"_s), u"--json"_s});
    EXPECT_EQ(verified.status, 0) << verified.errors.toStdString();
    EXPECT_TRUE(verified.json().value("ok"_L1).toBool());
    EXPECT_EQ(verified.json().value("entries"_L1), made.json().value("entries"_L1));
    EXPECT_TRUE(verified.json().contains("first_bad"_L1));
}

TEST_F(CommandLineTest, NeverWritesOverACaseload)
{
    ASSERT_EQ(makeDemo(u"demo.revisit"_s).status, 0);

    EXPECT_EQ(makeDemo(u"demo.revisit"_s).status, 3);
}

TEST_F(CommandLineTest, SumsUpOneSeedTheSameTwice)
{
    ASSERT_EQ(makeDemo(u"one.revisit"_s).status, 0);
    ASSERT_EQ(makeDemo(u"two.revisit"_s).status, 0);

    const Ran one = revisit({u"summary"_s, path(u"one.revisit"_s), u"--json"_s});
    const Ran two = revisit({u"summary"_s, path(u"two.revisit"_s), u"--json"_s});

    ASSERT_EQ(one.status, 0) << one.errors.toStdString();
    EXPECT_FALSE(one.json().isEmpty());
    EXPECT_EQ(one.output, two.output);
}

TEST_F(CommandLineTest, SumsUpByStatusDecisionYearAndOfficer)
{
    ASSERT_EQ(makeDemo(u"demo.revisit"_s).status, 0);
    const QJsonObject sum = revisit({u"summary"_s, path(u"demo.revisit"_s), u"--json"_s}).json();
    for (const QString &by : {u"status"_s, u"decision"_s, u"year"_s}) {
        int cases = 0;
        const QJsonObject counts = sum.value(by).toObject();
        for (const QString &name : counts.keys())
            cases += counts.value(name).toInt();
        EXPECT_EQ(cases, 60) << by.toStdString();
    }
    const QJsonArray officers = sum.value("officers"_L1).toArray();
    ASSERT_FALSE(officers.isEmpty());
    for (const QLatin1String figure : {"open_cases"_L1, "hours_left"_L1, "capacity_hours"_L1})
        EXPECT_TRUE(officers.first().toObject().value(figure).isDouble()) << figure.data();
}

TEST_F(CommandLineTest, NamesTheFirstEntryThatWasAltered)
{
    ASSERT_EQ(makeDemo(u"demo.revisit"_s).status, 0);
    // Past the guards, as somebody with the file and a tool would.
    ASSERT_EQ(
        QProcess::execute(u"sqlite3"_s,
                          {path(u"demo.revisit"_s),
                           u"DROP TRIGGER audit_is_not_changed; "
                           "UPDATE audit SET body = replace(body, ':7', ':8') WHERE seq = 7"_s}),
        0);
    const Ran verified = revisit({u"verify"_s, path(u"demo.revisit"_s), u"--json"_s});
    EXPECT_EQ(verified.status, 1);
    EXPECT_FALSE(verified.json().value("ok"_L1).toBool(true));
    EXPECT_EQ(verified.json().value("first_bad"_L1).toInt(-1), 7);
}

TEST_F(CommandLineTest, ImportsWithABalanceSheetAndGivesBackWhatItRejected)
{
    const QString cases = writeExport(folder.path());
    const QStringList import{
        u"import"_s, path(u"new.revisit"_s), u"--profile"_s, path(u"profile.json"_s),
        cases,       u"--rejected"_s,        folder.path(),  u"--json"_s};
    const Ran ran = revisit(import);
    ASSERT_EQ(ran.status, 0) << ran.errors.toStdString();
    const QJsonObject file = ran.json().value("files"_L1).toArray().first().toObject();
    EXPECT_EQ(file.value("name"_L1).toString(), u"cases.csv"_s);
    EXPECT_EQ(file.value("read"_L1).toInt(), 2);
    EXPECT_EQ(file.value("loaded"_L1).toInt(), 1);
    EXPECT_EQ(file.value("rejected"_L1).toInt(), 1);
    EXPECT_EQ(ran.json().value("cases"_L1).toInt(), 1);
    QFile rejected(path(u"rejected-cases.csv"_s));
    ASSERT_TRUE(rejected.open(QIODevice::ReadOnly));
    EXPECT_EQ(rejected.readAll(), "reference,title,closed\n,Osier 2,2015-01-01\n");

    const QJsonObject again = revisit(import).json().value("files"_L1).toArray().first().toObject();
    EXPECT_EQ(again.value("loaded"_L1).toInt(), 0);
    EXPECT_EQ(again.value("unchanged"_L1).toInt(), 1);
}

TEST_F(CommandLineTest, PicturesEveryPageInTheSizeAndThemeAskedFor)
{
    ASSERT_EQ(makeDemo(u"demo.revisit"_s).status, 0);
    const Ran ran =
        revisit({u"screenshots"_s, path(u"demo.revisit"_s), u"--out"_s, path(u"pictures"_s),
                 u"--theme"_s, u"dark"_s, u"--size"_s, u"1280x720"_s});
    ASSERT_EQ(ran.status, 0) << ran.errors.toStdString();
    const QFileInfoList pictures = QDir(path(u"pictures"_s)).entryInfoList({u"*.png"_s});
    for (const QString &page :
         {u"cases"_s, u"signoff"_s, u"workload"_s, u"dashboard"_s, u"imports"_s, u"audit"_s}) {
        const auto its = [&](const QFileInfo &file) { return file.fileName().contains(page); };
        const auto picture = std::ranges::find_if(pictures, its);
        ASSERT_NE(picture, pictures.end()) << page.toStdString();
        EXPECT_EQ(sizeOf(picture->filePath()), (std::pair{1280, 720})) << page.toStdString();
    }
}
