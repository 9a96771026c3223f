#include "core/base/recordfile.h"

#include "tests/support/printing.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QList<QByteArray> threeRecords{"first", QByteArray("\0\xff two\n", 7), "the third, longer"};

class RecordFileTest : public testing::Test
{
protected:
    Result<RecordFile> open(RecordFile::Open how = RecordFile::Open::New)
    {
        return RecordFile::open(path, how);
    }

    QByteArray bytes()
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void put(const QByteArray &bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }

    void writeThree()
    {
        auto file = open();
        ASSERT_TRUE(file);
        for (const QByteArray &record : threeRecords) {
            ASSERT_TRUE(file->append(record));
            ends.append(bytes().size());
        }
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"records"_s);
    QList<qsizetype> ends; // of each record in the file
};

TEST_F(RecordFileTest, GivesBackWhatWasAppended)
{
    writeThree();
    EXPECT_EQ(open()->records(), threeRecords);
}

TEST_F(RecordFileTest, CutAtAnyByteGivesAllThatWasWholeBeforeTheCut)
{
    writeThree();
    const QByteArray whole = bytes();
    for (qsizetype length = 0; length <= whole.size(); ++length) {
        put(whole.first(length));
        const auto file = open();
        ASSERT_TRUE(file) << length;
        const auto expected =
            std::ranges::count_if(ends, [&](qsizetype end) { return end <= length; });
        EXPECT_EQ(file->records(), threeRecords.first(expected)) << length;
    }
}

TEST_F(RecordFileTest, ZeroesOrRubbishAfterTheLastWholeRecordAreNoRecord)
{
    writeThree();
    const QByteArray whole = bytes();
    for (const char filling : {'\0', '\xff', 'x'}) {
        put(whole + QByteArray(64, filling));
        EXPECT_EQ(open()->records(), threeRecords) << int(filling);
    }
}

TEST_F(RecordFileTest, AnAlteredByteEndsTheReadingAtTheRecordBefore)
{
    writeThree();
    const QByteArray whole = bytes();
    for (qsizetype place = ends.first(); place < whole.size(); ++place) {
        QByteArray altered = whole;
        altered[place] = char(altered[place] ^ 0x20);
        put(altered);
        const auto expected =
            std::ranges::count_if(ends, [&](qsizetype end) { return end <= place; });
        EXPECT_EQ(open()->records(), threeRecords.first(expected)) << place;
    }
}

TEST_F(RecordFileTest, GoesOnAfterAHalfWrittenRecord)
{
    writeThree();
    put(bytes().chopped(3));
    ASSERT_TRUE(open()->append("again"));
    EXPECT_EQ(open()->records(), (QList<QByteArray>{threeRecords[0], threeRecords[1], "again"}));
}

TEST_F(RecordFileTest, HoldsNothingOnceItIsCleared)
{
    writeThree();
    {
        auto file = open();
        ASSERT_TRUE(file->clear());
        EXPECT_TRUE(file->isEmpty());
        EXPECT_FALSE(bytes().contains("first"));
        ASSERT_TRUE(file->append("after"));
    }
    EXPECT_EQ(open()->records(), QList<QByteArray>{"after"});
}

TEST_F(RecordFileTest, IsForItsOwnerAlone)
{
    writeThree();
    EXPECT_EQ(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser),
              QFile::ReadOwner | QFile::WriteOwner);
}

TEST_F(RecordFileTest, IsOpenOnceAtATime)
{
    const auto first = open();
    ASSERT_TRUE(first);
    const auto second = open();
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().fault, Fault::Busy);
}

TEST_F(RecordFileTest, DoesNotMakeOrFollowWhatIsNotItsOwn)
{
    const auto absent = open(RecordFile::Open::Existing);
    ASSERT_FALSE(absent);
    EXPECT_EQ(absent.error().fault, Fault::NotFound);
    EXPECT_FALSE(QFile::exists(path));
    ASSERT_TRUE(QFile::link(folder.filePath(u"elsewhere"_s), path));
    EXPECT_FALSE(open());
    EXPECT_FALSE(QFile::exists(folder.filePath(u"elsewhere"_s)));
}

TEST_F(RecordFileTest, LeavesNoFileOnceItIsRemoved)
{
    auto file = open();
    ASSERT_TRUE(file->append("gone"));
    file->remove();
    EXPECT_FALSE(QFile::exists(path));
}

} // namespace
} // namespace Revisit
