#include "ui/cases/timelinestrip.h"

#include <QAccessible>
#include <QTest>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

CaseEvent event(const QString &title, const QString &from, const QString &until = {})
{
    return {EventKind::Offence, PartialDate::fromStored(from), PartialDate::fromStored(until),
            title};
}

class TimelineStripTest : public testing::Test
{
protected:
    TimelineStripTest()
    {
        strip.resize(600, 200);
        strip.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&strip));
        strip.setFocus(Qt::TabFocusReason);
    }

    QString spoken()
    {
        return QAccessible::queryAccessibleInterface(&strip)->text(QAccessible::Name);
    }

    TimelineStrip strip{{event(u"Offences alleged"_s, u"2009"_s, u"2010-05"_s),
                         event(u"Reported"_s, u"2011-06-13"_s), event(u"Closed"_s, u"<2014"_s)}};
};

TEST_F(TimelineStripTest, ShowsEveryEventAtFirst)
{
    EXPECT_LT(strip.window().first, QDate(2009, 1, 1));
    EXPECT_GT(strip.window().second, QDate(2013, 12, 31));
}

TEST_F(TimelineStripTest, TheArrowKeysReadOutWhatHappenedAndWhen)
{
    EXPECT_EQ(spoken(), u"Offences alleged, 2009 to May 2010"_s);
    QTest::keyClick(&strip, Qt::Key_Down);
    EXPECT_EQ(spoken(), u"Reported, 13 Jun 2011"_s);
    QTest::keyClick(&strip, Qt::Key_End);
    EXPECT_EQ(spoken(), u"Closed, before 2014"_s);
    QTest::keyClick(&strip, Qt::Key_Down);
    EXPECT_EQ(strip.current(), 2) << "the last stays";
}

TEST_F(TimelineStripTest, PlusDrawsWiderAboutTheChosenEventAndZeroShowsAllAgain)
{
    const auto all = strip.window();
    QTest::keyClick(&strip, Qt::Key_Down);
    for (int times = 0; times < 12; ++times)
        QTest::keyClick(&strip, Qt::Key_Plus);
    EXPECT_LE(strip.window().first, QDate(2011, 6, 13));
    EXPECT_GE(strip.window().second, QDate(2011, 6, 13));
    EXPECT_LE(strip.window().first.daysTo(strip.window().second), 31) << "about a month";
    QTest::keyClick(&strip, Qt::Key_0);
    EXPECT_EQ(strip.window(), all);
}

TEST_F(TimelineStripTest, AClickChoosesTheEventUnderIt)
{
    QTest::mouseClick(&strip, Qt::LeftButton, {}, {300, strip.sizeHint().height() - 6});
    EXPECT_EQ(strip.current(), 2);
}

} // namespace

} // namespace Revisit
