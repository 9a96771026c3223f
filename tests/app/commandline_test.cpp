#include "tests/support/printing.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gmock/gmock.h>

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
    constexpr int atMost = 100'000;
    QProcess program;
    program.start(QStringLiteral(REVISIT_PROGRAM), arguments);
    if (!program.waitForFinished(atMost) || program.exitStatus() != QProcess::NormalExit)
        return {-1, {}, program.errorString().toUtf8()};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
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
        EXPECT_FALSE(ran.output.isEmpty()) << verb.toStdString();
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
