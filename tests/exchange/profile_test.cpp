#include "core/exchange/profile.h"

#include "tests/support/printing.h"

#include <QFile>

#include <gtest/gtest.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

QString problemOf(const QByteArray &json)
{
    const Result<Profile> profile = readProfile(json);
    EXPECT_FALSE(profile);
    return profile ? QString() : profile.error().message;
}

TEST(Profile, IsTheSameAfterWritingAndReading)
{
    const Profile shipped = shippedProfile(u"chicago-complaints"_s).value();
    EXPECT_EQ(readProfile(writeProfile(shipped)).value(), shipped);
}

TEST(Profile, EveryShippedOneCanBeRead)
{
    EXPECT_FALSE(shippedProfiles().isEmpty());
    for (const QString &name : shippedProfiles()) {
        const auto profile = shippedProfile(name);
        EXPECT_TRUE(profile) << name.toStdString();
    }
}

TEST(Profile, SaysWhereTheJsonIsBroken)
{
    EXPECT_TRUE(problemOf("{\"name\": ").contains(u"byte"_s));
}

TEST(Profile, NamesTheFieldsWhenOneIsNotKnown)
{
    const QString problem = problemOf(R"({"name":"x","files":[{"feeds":"cases","match":"*.csv",)"
                                      R"("columns":{"a":{"field":"colour"}}}]})");
    EXPECT_TRUE(problem.contains(u"colour"_s));
    EXPECT_TRUE(problem.contains(u"reference"_s));
}

TEST(Profile, RequiresTheFieldsThatEveryRowNeeds)
{
    const QString problem = problemOf(R"({"name":"x","files":[{"feeds":"cases","match":"*.csv",)"
                                      R"("columns":{"a":{"field":"title"}}}]})");
    EXPECT_TRUE(problem.contains(u"reference"_s));
}

TEST(Profile, FindsTheFileByItsName)
{
    const Profile profile = shippedProfile(u"chicago-complaints"_s).value();
    EXPECT_EQ(profileFor(profile, u"/somewhere/accused.csv.gz"_s)->feed, Feed::Suspects);
    EXPECT_EQ(profileFor(profile, u"notes.txt"_s), nullptr);
}

TEST(Profile, GuessesByWhatColumnsAreCalled)
{
    const FileProfile guess =
        guessProfile(Feed::Cases, {u"Crime Ref"_s, u"Date reported"_s, u"Shoe size"_s});
    ASSERT_EQ(guess.columns.size(), 2);
    EXPECT_EQ(guess.columns[0].field, ImportField::CaseReference);
    EXPECT_EQ(guess.columns[1].field, ImportField::Reported);
    EXPECT_EQ(guess.key, QStringList{u"Crime Ref"_s});
}

TEST(ProfileHelp, NamesEveryFieldThatAProfileMayUse)
{
    QFile help(QStringLiteral(REVISIT_SOURCE_DIR "/resources/help/import-profile.md"));
    ASSERT_TRUE(help.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(help.readAll());
    for (const Feed feed : allFeeds()) {
        for (const FieldSpec &spec : fieldsOf(feed))
            EXPECT_TRUE(text.contains(u"`%1`"_s.arg(spec.name))) << spec.name.toStdString();
    }
}

} // namespace
} // namespace Revisit
