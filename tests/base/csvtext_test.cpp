#include "core/base/csvtext.h"

#include <gtest/gtest.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class FormulaTest : public testing::TestWithParam<QString>
{
};

TEST_P(FormulaTest, NoCellIsTakenForAFormula)
{
    QByteArray cell = csvCell(GetParam());
    if (cell.startsWith('"'))
        cell = cell.mid(1);
    EXPECT_TRUE(cell.startsWith('\'')) << cell.toStdString();
    EXPECT_TRUE(QString::fromUtf8(csvCell(GetParam())).remove(u"\"\""_s).count(u'"') % 2 == 0);
}

INSTANTIATE_TEST_SUITE_P(Starts, FormulaTest,
                         testing::Values(u"=1+1"_s, u"+44 20"_s, u"-2"_s, u"@SUM(A1)"_s, u"\tx"_s,
                                         u"\r=1"_s, u"|x"_s, u"%x"_s, u"\uFF1D1"_s, u"\uFF0B1"_s,
                                         u"\uFF0D1"_s, u"\uFF20x"_s, u"=HYPERLINK(\"x\",\"y\")"_s));

TEST(CsvCell, ReadsBackAsItWasWritten)
{
    for (const QString &text : {u"plain"_s, u"with, comma"_s, u"with \"quotes\""_s, u"two\nlines"_s,
                                u""_s, u"Ynys Môn"_s}) {
        QString cell = QString::fromUtf8(csvCell(text));
        if (cell.startsWith(u'"'))
            cell = cell.mid(1, cell.size() - 2).replace(u"\"\""_s, u"\""_s);
        EXPECT_EQ(cell, text);
    }
}

} // namespace
} // namespace Revisit
