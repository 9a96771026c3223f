#include "ui/wellbeing/pacing.h"

#include "tests/support/testdatabase.h"
#include "ui/wellbeing/breakbar.h"
#include "ui/wellbeing/wellbeingpreferences.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>

namespace Revisit {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class PacingTest : public testing::Test
{
protected:
    PacingTest()
    {
        QSettings().remove(u"wellbeing"_s);
        window.show();
    }
    ~PacingTest() override { QSettings().remove(u"wellbeing"_s); }

    // Somebody types every minute.
    void work(int minutes)
    {
        for (int i = 0; i < minutes; ++i) {
            clock.advance(1min);
            QTest::keyClick(&window, Qt::Key_A);
            pacing.look();
        }
    }
    void press(const QString &button)
    {
        QTest::mouseClick(bar->findChild<QPushButton *>(button), Qt::LeftButton);
    }

    FakeClock clock;
    QLineEdit window;
    Pacing pacing{clock};
    BreakBar *bar = new BreakBar(pacing, &window);
};

TEST_F(PacingTest, ABreakIsProposedAfterFiftyMinutesOfWork)
{
    work(49);
    EXPECT_FALSE(bar->isVisible());
    work(1);
    EXPECT_TRUE(bar->isVisible());
}

TEST_F(PacingTest, FiveQuietMinutesWereABreak)
{
    work(49);
    clock.advance(5min);
    pacing.look();
    work(49);
    EXPECT_FALSE(bar->isVisible());
}

TEST_F(PacingTest, WhoPutsItOffIsAskedAgainAQuarterOfAnHourLater)
{
    work(50);
    press(u"breakLater"_s);
    EXPECT_FALSE(bar->isVisible());
    work(Pacing::laterMinutes - 1);
    EXPECT_FALSE(bar->isVisible());
    work(1);
    EXPECT_TRUE(bar->isVisible());
}

TEST_F(PacingTest, ABreakBeginsTheCountAnew)
{
    work(50);
    press(u"breakNow"_s);
    EXPECT_FALSE(bar->isVisible());
    EXPECT_EQ(pacing.minutesWorked(), 0);
}

TEST_F(PacingTest, WhoWantsNoReminderHasNone)
{
    WellbeingPreferences::breakAfter.setValue(0);
    work(120);
    EXPECT_FALSE(bar->isVisible());
}

} // namespace

} // namespace Revisit
