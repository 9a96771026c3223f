#include "core/exchange/filesample.h"

#include "tests/support/printing.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class FileSampleTest : public testing::Test
{
protected:
    FileSample sample(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        return sampleFile(file.fileName()).value();
    }

    QTemporaryDir folder;
};

TEST_F(FileSampleTest, ShowsTheBeginningAndLeavesBrokenRowsOut)
{
    const FileSample start = sample(u"cases.csv"_s, "ref,closed\nA1,01/02/2013\nA2\nA3,\n");
    EXPECT_EQ(start.header, (QStringList{u"ref"_s, u"closed"_s}));
    EXPECT_EQ(start.column(u"ref"_s), (QStringList{u"A1"_s, u"A3"_s}));
}

TEST_F(FileSampleTest, GuessesWhatAFileBrings)
{
    EXPECT_EQ(guessFeed(sample(u"suspects_2013.csv"_s, "a,b\n1,2\n")), Feed::Suspects);
    EXPECT_EQ(guessFeed(sample(u"VICTIMS.csv"_s, "a,b\n1,2\n")), Feed::Victims);
    EXPECT_EQ(guessFeed(sample(u"export.csv"_s, "reference,title,closed\nA,B,C\n")), Feed::Cases);
}

TEST_F(FileSampleTest, SaysWhatACellBecomes)
{
    const ColumnMapping closed{.column = u"c"_s,
                               .field = ImportField::Closed,
                               .dateFormats = {u"dd/MM/yyyy"_s},
                               .values = {}};
    EXPECT_FALSE(mappedCell(Feed::Cases, closed, u"05/06/2013"_s).isProblem);
    EXPECT_TRUE(mappedCell(Feed::Cases, closed, u"June"_s).isProblem);
    EXPECT_EQ(mappedCell(Feed::Cases, closed, {}).text, u"unknown"_s);

    const ColumnMapping reference{
        .column = u"r"_s, .field = ImportField::CaseReference, .dateFormats = {}, .values = {}};
    EXPECT_TRUE(mappedCell(Feed::Cases, reference, {}).isProblem) << "a case needs a reference";

    const ColumnMapping outcome{
        .column = u"o"_s, .field = ImportField::Outcome, .dateFormats = {}, .values = {}};
    EXPECT_FALSE(mappedCell(Feed::Suspects, outcome, u"15"_s).isProblem);
    EXPECT_TRUE(mappedCell(Feed::Suspects, outcome, u"NS"_s).isProblem) << "never guessed";
}

TEST_F(FileSampleTest, ShowsAProblemBeforeAnythingElse)
{
    const ColumnMapping closed{.column = u"c"_s,
                               .field = ImportField::Closed,
                               .dateFormats = {u"yyyy-MM-dd"_s},
                               .values = {}};
    const FileSample start = sample(u"x.csv"_s, "c\n2013-01-01\n\n2013-13-01\n");
    EXPECT_EQ(tellingValue(start, Feed::Cases, closed), u"2013-13-01"_s);
}

TEST_F(FileSampleTest, AGuessedProfileFitsItsFile)
{
    const FileSample start = sample(u"cases.csv"_s, "reference,closed,shelf\nA1,2013-01-01,7\n");
    const Profile profile = guessProfileFor({start});
    ASSERT_TRUE(profileFor(profile, u"cases.csv"_s));
    EXPECT_EQ(profile.files.first().columns.size(), 2) << "what is not recognised stays unmapped";
    EXPECT_EQ(profile.files.first().key, QStringList{u"reference"_s});
}

} // namespace
} // namespace Revisit
