#include "core/exchange/csvreader.h"

#include "tests/support/printing.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <zlib.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

using Cells = std::vector<std::string>;

struct ReadRow {
    qint64 number;
    qint64 line;
    RowFault fault;
    Cells cells;
    QByteArray raw;
};

class CsvReaderTest : public testing::Test
{
protected:
    QString write(const QByteArray &bytes, const QString &name = u"rows.csv"_s)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    QList<ReadRow> readAll(const QByteArray &bytes, const CsvOptions &options = {})
    {
        auto reader = CsvReader::open(write(bytes), options).value();
        QList<ReadRow> rows;
        CsvRow row;
        while (reader->next(row)) {
            rows.append({row.number, row.line, row.fault, Cells(row.cells.begin(), row.cells.end()),
                         reader->originalBytes(row)});
        }
        return rows;
    }

    Cells only(const QByteArray &bytes)
    {
        const QList<ReadRow> rows = readAll(bytes);
        EXPECT_EQ(rows.size(), 1);
        return rows.isEmpty() ? Cells() : rows.first().cells;
    }

    QTemporaryDir folder;
};

TEST_F(CsvReaderTest, KeepsCommasQuotesAndLineEndsInsideQuotationMarks)
{
    EXPECT_EQ(only("a,b,c\n\"1,5\",\"say \"\"so\"\"\",\"two\r\nlines\"\n"),
              (Cells{"1,5", "say \"so\"", "two\r\nlines"}));
}

TEST_F(CsvReaderTest, KeepsAQuotationMarkInsidePlainText)
{
    EXPECT_EQ(only("a,b\nfive \"5\" feet,x\n"), (Cells{"five \"5\" feet", "x"}));
}

TEST_F(CsvReaderTest, LeavesWhatLooksLikeAFormulaAsText)
{
    EXPECT_EQ(only("a,b,c,d\n=1+1,+44,-5,@x\n"), (Cells{"=1+1", "+44", "-5", "@x"}));
}

TEST_F(CsvReaderTest, ReadsAnyMixOfLineEnds)
{
    const QList<ReadRow> rows = readAll("a,b\r\n1,2\r3,4\n5,6");
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[0].cells, (Cells{"1", "2"}));
    EXPECT_EQ(rows[1].cells, (Cells{"3", "4"}));
    EXPECT_EQ(rows[2].cells, (Cells{"5", "6"}));
}

TEST_F(CsvReaderTest, CountsPhysicalLinesAcrossQuotedLineEndsAndBlankLines)
{
    const QList<ReadRow> rows = readAll("a,b\n\"1\n1\",2\n\n3,4\n");
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0].line, 2);
    EXPECT_EQ(rows[1].line, 5);
    EXPECT_EQ(rows[1].number, 2);
}

TEST_F(CsvReaderTest, SetsAsideARowWithTooFewOrTooManyCellsAndGoesOn)
{
    const QList<ReadRow> rows = readAll("a,b\n1\n1,2,3\n1,2\n");
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[0].fault, RowFault::Columns);
    EXPECT_EQ(rows[1].fault, RowFault::Columns);
    EXPECT_EQ(rows[2].fault, RowFault::None);
    EXPECT_EQ(rows[1].raw, "1,2,3");
}

TEST_F(CsvReaderTest, SetsAsideARowWithAZeroByte)
{
    const QList<ReadRow> rows = readAll(QByteArray("a,b\n1,\0\n3,4\n", 12));
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0].fault, RowFault::ZeroByte);
    EXPECT_EQ(rows[1].fault, RowFault::None);
}

TEST_F(CsvReaderTest, AnUnclosedQuotationMarkCostsOnlyItsLine)
{
    const QList<ReadRow> rows = readAll("a,b\n\"1,2\n3,4\n5,6\n");
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[0].fault, RowFault::OpenQuote);
    EXPECT_EQ(rows[0].raw, "\"1,2");
    EXPECT_EQ(rows[2].cells, (Cells{"5", "6"}));
    EXPECT_EQ(rows[2].line, 4);
}

TEST_F(CsvReaderTest, IgnoresAByteOrderMark)
{
    auto reader = CsvReader::open(write("\xEF\xBB\xBFname,x\n1,2\n")).value();
    EXPECT_EQ(reader->header().first(), "name");
}

TEST_F(CsvReaderTest, ReadsWindows1252WhenTheTextIsNotUtf8)
{
    EXPECT_EQ(only("a,b\ncaf\xE9,\x93quoted\x94\n"), (Cells{"café", "“quoted”"}));
}

TEST_F(CsvReaderTest, SetsAsideBytesThatUtf8DoesNotHave)
{
    const QList<ReadRow> rows = readAll("a,b\ncaf\xE9,2\n3,4\n", {TextEncoding::Utf8, {}});
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0].fault, RowFault::Encoding);
    EXPECT_EQ(rows[0].raw, "caf\xE9,2");
}

class Utf16Test : public CsvReaderTest, public testing::WithParamInterface<bool>
{
};

TEST_P(Utf16Test, ReadsUtf16OfEitherByteOrderAndGivesItsBytesBack)
{
    const QString text = u"a\tb\nŵy\tñ\n"_s;
    QByteArray bytes(GetParam() ? "\xFF\xFE" : "\xFE\xFF", 2);
    for (const QChar character : text) {
        const char low = char(character.unicode() & 0xFF);
        const char high = char(character.unicode() >> 8);
        bytes.append(GetParam() ? low : high).append(GetParam() ? high : low);
    }
    const QList<ReadRow> rows = readAll(bytes);
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows[0].cells, (Cells{"ŵy", "ñ"}));
    EXPECT_TRUE(bytes.contains(rows[0].raw));
    EXPECT_EQ(rows[0].raw.size(), 8);
}

INSTANTIATE_TEST_SUITE_P(ByteOrder, Utf16Test, testing::Bool());

TEST_F(CsvReaderTest, FindsTheSeparator)
{
    EXPECT_EQ(only("a;b\n1,5;2\n"), (Cells{"1,5", "2"}));
    EXPECT_EQ(only("a\tb\n1,5\t2\n"), (Cells{"1,5", "2"}));
}

TEST_F(CsvReaderTest, ReadsGzipAsItReadsPlainText)
{
    const QString path = folder.filePath(u"rows.csv.gz"_s);
    gzFile file = gzopen(QFile::encodeName(path).constData(), "wb");
    gzputs(file, "a,b\n1,2\n");
    gzclose(file);
    auto reader = CsvReader::open(path).value();
    CsvRow row;
    ASSERT_TRUE(reader->next(row));
    EXPECT_EQ(row.cells[1], "2");
}

TEST_F(CsvReaderTest, ReadsRowsThatCrossItsBuffer)
{
    QByteArray bytes("a,b\n");
    for (int i = 0; i < 50000; ++i)
        bytes += QByteArray::number(i) + ",\"line\nof " + QByteArray::number(i) + "\"\r\n";
    const QList<ReadRow> rows = readAll(bytes);
    ASSERT_EQ(rows.size(), 50000);
    EXPECT_EQ(rows[49999].cells, (Cells{"49999", "line\nof 49999"}));
    EXPECT_EQ(rows[49999].line, 2 + 2 * 49999);
}

TEST_F(CsvReaderTest, SaysWhenThereIsNoHeaderOrNoFile)
{
    const auto empty = CsvReader::open(write({}));
    ASSERT_FALSE(empty);
    EXPECT_EQ(empty.error().fault, Fault::Invalid);
    const auto absent = CsvReader::open(folder.filePath(u"absent.csv"_s));
    ASSERT_FALSE(absent);
    EXPECT_EQ(absent.error().fault, Fault::NotFound);
}

} // namespace
} // namespace Revisit
