#include "core/base/partialdate.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

struct StoredCase {
    const char16_t *text;
    DatePrecision precision;
    QDate earliest;
    QDate latest;
};

class StoredDate : public testing::TestWithParam<StoredCase>
{
};

TEST_P(StoredDate, KnowsTheFirstAndLastDayItCanBe)
{
    const StoredCase &expected = GetParam();
    const PartialDate date = PartialDate::fromStored(QString::fromUtf16(expected.text));
    EXPECT_EQ(date.precision(), expected.precision);
    EXPECT_EQ(date.earliest(), expected.earliest);
    EXPECT_EQ(date.latest(), expected.latest);
}

TEST_P(StoredDate, IsStoredAsItWasRead)
{
    const QString text = QString::fromUtf16(GetParam().text);
    const PartialDate date = PartialDate::fromStored(text);
    EXPECT_EQ(date.stored(), date.isUnknown() ? u""_s : text);
}

INSTANTIATE_TEST_SUITE_P(
    Forms, StoredDate,
    testing::Values(StoredCase{u"2011-03-09", DatePrecision::Day, {2011, 3, 9}, {2011, 3, 9}},
                    StoredCase{u"2012-02", DatePrecision::Month, {2012, 2, 1}, {2012, 2, 29}},
                    StoredCase{u"2013", DatePrecision::Year, {2013, 1, 1}, {2013, 12, 31}},
                    StoredCase{u"2011~", DatePrecision::Circa, {2010, 1, 1}, {2012, 12, 31}},
                    StoredCase{u"<2012", DatePrecision::Before, {}, {2011, 12, 31}},
                    StoredCase{u">2012-06", DatePrecision::After, {2012, 7, 1}, {}},
                    StoredCase{u"2012-13", DatePrecision::Unknown, {}, {}},
                    StoredCase{u"2011-02-30", DatePrecision::Unknown, {}, {}},
                    StoredCase{u"soon", DatePrecision::Unknown, {}, {}},
                    StoredCase{u"", DatePrecision::Unknown, {}, {}}));

TEST(PartialDate, IsReadByTheFormatsOfTheFile)
{
    const QStringList formats{u"dd/MM/yyyy"_s, u"MM/yyyy"_s};
    EXPECT_EQ(PartialDate::parse(u"09/03/2011"_s, formats), PartialDate::day({2011, 3, 9}));
    EXPECT_EQ(PartialDate::parse(u"03/2011"_s, formats), PartialDate::month(2011, 3));
    EXPECT_EQ(PartialDate::parse(u"2011-03"_s, formats), PartialDate::month(2011, 3));
    EXPECT_EQ(PartialDate::parse(u"31/02/2011"_s, formats), std::nullopt);
}

TEST(AgeAtOffence, IsFlooredToWholeYears)
{
    const PartialDate born = PartialDate::day({2000, 6, 15});
    EXPECT_EQ(ageAt(born, PartialDate::day({2014, 6, 14})), (AgeRange{13, 13}));
    EXPECT_EQ(ageAt(born, PartialDate::day({2014, 6, 15})), (AgeRange{14, 14}));
}

TEST(AgeAtOffence, IsARangeWhenOnlyTheYearIsKnown)
{
    const AgeRange age = ageAt(PartialDate::year(2000), PartialDate::day({2018, 6, 15}));
    EXPECT_EQ(age, (AgeRange{17, 18}));
}

TEST(AgeAtOffence, ARangeThatSpans18IsUnknown)
{
    EXPECT_EQ((AgeRange{17, 18}.isUnder18()), std::nullopt);
    EXPECT_EQ((AgeRange{16, 17}.isUnder18()), true);
    EXPECT_EQ((AgeRange{18, 19}.isUnder18()), false);
    EXPECT_EQ(AgeRange{}.isUnder18(), std::nullopt);
}

} // namespace
} // namespace Revisit
