#include "core/cases/casetimeline.h"

#include <gtest/gtest.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

EventSpan spanOf(const QString &from, const QString &until = {})
{
    return CaseEvent{EventKind::Offence, PartialDate::fromStored(from),
                     PartialDate::fromStored(until)}
        .span();
}

TEST(CaseTimeline, ADayIsOneDayAndSure)
{
    const EventSpan span = spanOf(u"2011-03-09"_s);
    EXPECT_TRUE(span.isOneDay());
    EXPECT_EQ(span.first, QDate(2011, 3, 9));
    EXPECT_EQ(span.surelyFrom, QDate(2011, 3, 9));
}

TEST(CaseTimeline, AMonthOrAYearReachesOverAllOfItsDaysAndNoneIsSure)
{
    EXPECT_EQ(spanOf(u"2012-02"_s),
              (EventSpan{.first = QDate(2012, 2, 1), .last = QDate(2012, 2, 29)}));
    EXPECT_EQ(spanOf(u"2012"_s),
              (EventSpan{.first = QDate(2012, 1, 1), .last = QDate(2012, 12, 31)}));
}

TEST(CaseTimeline, BeforeAndAfterAreOpenAtThatEnd)
{
    const EventSpan before = spanOf(u"<2012"_s);
    EXPECT_TRUE(before.isOpenBefore);
    EXPECT_FALSE(before.isOpenAfter);
    EXPECT_EQ(before.last, QDate(2011, 12, 31));
    EXPECT_EQ(before.first, before.last) << "no first day is made up";
    const EventSpan after = spanOf(u">2012-06"_s);
    EXPECT_TRUE(after.isOpenAfter);
    EXPECT_EQ(after.first, QDate(2012, 7, 1));
    EXPECT_EQ(after.last, after.first);
}

TEST(CaseTimeline, WhatLastedIsSureFromTheLastPossibleBeginningToTheFirstPossibleEnd)
{
    EXPECT_EQ(spanOf(u"2009"_s, u"2011-05"_s), (EventSpan{.first = QDate(2009, 1, 1),
                                                          .last = QDate(2011, 5, 31),
                                                          .surelyFrom = QDate(2009, 12, 31),
                                                          .surelyUntil = QDate(2011, 5, 1)}));
    const EventSpan overlapping = spanOf(u"2011"_s, u"2011-05"_s);
    EXPECT_FALSE(overlapping.surelyFrom.isValid()) << "it may have begun and ended on one day";
}

TEST(CaseTimeline, AnEndWithoutABeginningIsOpenBefore)
{
    const EventSpan span = spanOf({}, u"2014-04-09"_s);
    EXPECT_TRUE(span.isOpenBefore);
    EXPECT_EQ(span.last, QDate(2014, 4, 9));
}

TEST(CaseTimeline, AFileThatContradictsItselfIsShownWhereItsDaysLie)
{
    const EventSpan span = spanOf(u"2014"_s, u"2012"_s);
    EXPECT_LE(span.first, span.last);
    EXPECT_FALSE(span.surelyFrom.isValid());
}

} // namespace

} // namespace Revisit
