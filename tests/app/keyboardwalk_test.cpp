// A day's work in the real window with the keyboard alone: nothing here touches the
// mouse or calls the program past its keys.

#include "app/application.h"
#include "core/review/review.h"
#include "tests/quality/decidedreviews.h"
#include "tests/support/uitest.h"
#include "ui/base/workspace.h"
#include "ui/review/formview.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class KeyboardWalkTest : public testing::Test
{
protected:
    // Somebody else takes the seat; the window is the whole program's.
    void sit(OfficerId officer)
    {
        m_application.reset();
        auto opened = Application::open(database.spec(), officer);
        ASSERT_TRUE(opened) << opened.error().message.toStdString();
        m_application = std::move(*opened);
        m_application->window().resize(1440, 900);
        m_application->window().show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_application->window()));
        rest();
    }

    void rest()
    {
        for (int round = 0; round < 4; ++round) {
            EXPECT_TRUE(
                QTest::qWaitFor([this] { return m_application->workspace().isIdle(); }, 20'000));
            QTest::qWait(5);
        }
        const auto *form = m_application->window().findChild<FormView *>();
        EXPECT_TRUE(QTest::qWaitFor([form] { return !form || form->isWhole(); }, 20'000));
    }

    // Where the keyboard is. When a dialog closes, a desktop makes the window below it
    // active again; this platform has none that would.
    QWidget *focus()
    {
        if (!QApplication::activeWindow()) {
            m_application->window().activateWindow();
            EXPECT_TRUE(QTest::qWaitForWindowActive(&m_application->window()));
        }
        QWidget *at = QApplication::focusWidget();
        return at ? at : QApplication::activeWindow();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(focus(), key, with);
        QCoreApplication::processEvents();
    }

    void type(const QString &typed) { QTest::keyClicks(focus(), typed); }

    // By its name in the palette, as somebody does who does not know its keys.
    void command(const QString &name)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        type(name);
        press(Qt::Key_Return);
        rest();
    }

    // Tab until the keyboard is there, as a person would.
    bool tabTo(const QString &name)
    {
        constexpr int enough = 200;
        for (int steps = 0; steps < enough; ++steps) {
            const QWidget *at = focus();
            if (at->objectName() == name)
                return true;
            press(Qt::Key_Tab);
        }
        ADD_FAILURE() << "Tab does not reach " << name.toStdString();
        return false;
    }

    void choose(const QString &box, const QString &code)
    {
        ASSERT_TRUE(tabTo(box));
        auto *combo = qobject_cast<QComboBox *>(focus());
        ASSERT_TRUE(combo) << box.toStdString();
        const int index = combo->findData(code);
        ASSERT_GE(index, 0) << code.toStdString();
        while (combo->currentIndex() < index)
            press(Qt::Key_Down);
    }

    // The question that has the keyboard: "C1".
    QString questionAtFocus()
    {
        for (const QWidget *at = focus(); at; at = at->parentWidget()) {
            if (at->objectName().startsWith("answer"_L1))
                return at->objectName().mid(6);
        }
        return {};
    }

    // Something that fits, by the keys of whatever asks.
    void answerAtFocus(const QString &question)
    {
        static const QSet<QString> bySayingNo{u"C1"_s, u"C2"_s,  u"C3"_s, u"C4"_s, u"C5"_s,
                                              u"B8"_s, u"D14"_s, u"E5"_s, u"G5"_s};
        QWidget *at = focus();
        if (bySayingNo.contains(question)) {
            press(Qt::Key_N);
        } else if (qobject_cast<QRadioButton *>(at) || qobject_cast<QAbstractButton *>(at)) {
            press(Qt::Key_Space);
        } else if (qobject_cast<QComboBox *>(at)) {
            press(Qt::Key_Down);
        } else if (qobject_cast<QAbstractItemView *>(at)) {
            press(Qt::Key_Down);
            press(Qt::Key_Space);
        } else if (qobject_cast<QPlainTextEdit *>(at)) {
            type(u"Read in full; the accounts agree with each other."_s);
        } else {
            answerLine(question);
        }
    }

    void answerLine(const QString &question)
    {
        if (question.startsWith("B3.date"_L1) || question.contains(".date"_L1))
            type(u"2014-05"_s);
        else if (question.startsWith("A6"_L1) || question.startsWith("B4"_L1))
            type(u"1"_s);
        else if (question.startsWith("G7"_L1))
            type(u"2027-06-01"_s);
        else
            type(u"OP7"_s);
    }

    // F8 goes to the first answer that is missing, until none is.
    QStringList answerAll()
    {
        constexpr int enough = 160;
        QStringList asked;
        for (int round = 0; round < enough; ++round) {
            press(Qt::Key_F8);
            rest();
            const QString question = questionAtFocus();
            if (question.isEmpty() || asked.count(question) > 2)
                break;
            asked.append(question);
            answerAtFocus(question);
            rest();
        }
        return asked;
    }

    qint64 state() { return database.count(u"SELECT state FROM review ORDER BY id DESC"_s); }

    TestDatabase database;

private:
    std::unique_ptr<Application> m_application;
};

TEST_F(KeyboardWalkTest, TriageReturnAssessmentAndSignOffNeedNoMouse)
{
    const OfficerId reviewer = database.officer(Role::ReviewOfficer);
    const CaseId id = database.addCase(u"R-1"_s, reviewer);

    sit(reviewer);
    press(Qt::Key_1, Qt::ControlModifier); // the queue
    rest();
    press(Qt::Key_Down);
    rest();
    press(Qt::Key_R, Qt::ControlModifier); // opens the case at its review
    rest();
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier); // starts the review
    rest();
    press(Qt::Key_9, Qt::AltModifier); // hold: triage alone
    const QStringList triage = answerAll();
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    rest();
    ASSERT_EQ(state(), qint64(ReviewState::Submitted)) << triage.join(u' ').toStdString();

    sit(database.officer(Role::TeamLead));
    command(u"Go to Sign-off"_s);
    ASSERT_TRUE(tabTo(u"submittedReviews"_s));
    press(Qt::Key_Down);
    rest();
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier); // returns it
    rest();
    type(u"Say which material was sought, and where."_s);
    ASSERT_TRUE(tabTo(u"factorMATERIAL"_s));
    press(Qt::Key_Space);
    ASSERT_TRUE(tabTo(u"giveFeedback"_s));
    press(Qt::Key_Space);
    rest();
    ASSERT_EQ(state(), qint64(ReviewState::Returned));

    sit(reviewer);
    press(Qt::Key_1, Qt::ControlModifier);
    rest();
    press(Qt::Key_Down);
    rest();
    press(Qt::Key_R, Qt::ControlModifier);
    rest();
    command(u"Revise the review"_s);
    type(u"Returned: the material sought was not named."_s);
    ASSERT_TRUE(tabTo(u"giveReason"_s));
    press(Qt::Key_Space);
    rest();
    press(Qt::Key_1, Qt::AltModifier); // a decision that asks for the assessment
    const QStringList assessment = answerAll();
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    rest();
    EXPECT_GT(assessment.size(), triage.size());
    ASSERT_EQ(state(), qint64(ReviewState::Submitted)) << assessment.join(u' ').toStdString();

    sit(database.officer(Role::TeamLead));
    command(u"Go to Sign-off"_s);
    ASSERT_TRUE(tabTo(u"submittedReviews"_s));
    press(Qt::Key_Down);
    rest();
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier); // agrees
    rest();
    EXPECT_EQ(state(), qint64(ReviewState::SignedOff));
    EXPECT_EQ(database.count(u"SELECT count(*) FROM review WHERE case_id = %1"_s.arg(id.value())),
              2);
}

TEST_F(KeyboardWalkTest, ABlindSecondReviewNeedsNoMouse)
{
    const OfficerId first = database.addOfficer(u"Officer A"_s, Role::ReviewOfficer, u"A-1"_s);
    addDecidedReview(database, u"R-1"_s, first, u"DEC-NFO"_s);
    database.connection().execute(u"UPDATE review_case SET decided_on = '%1'"_s.arg(
        QDate::currentDate().addDays(-3).toString(Qt::ISODate)));

    sit(database.officer(Role::TeamLead));
    command(u"Go to Quality"_s);
    command(u"Draw a sample"_s);
    ASSERT_TRUE(tabTo(u"samplePercent"_s));
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"100"_s);
    ASSERT_TRUE(tabTo(u"drawSample"_s));
    press(Qt::Key_Space);
    rest();
    ASSERT_EQ(database.count(u"SELECT count(*) FROM quality_frame WHERE drawn = 1"_s), 1);
    ASSERT_TRUE(tabTo(u"sampledReviews"_s));
    press(Qt::Key_Space);
    rest();
    command(u"Assign a second reviewer"_s);
    ASSERT_TRUE(tabTo(u"secondOfficer"_s));
    press(Qt::Key_Down);
    ASSERT_TRUE(tabTo(u"assignSecond"_s));
    press(Qt::Key_Space);
    rest();
    ASSERT_EQ(database.count(u"SELECT count(*) FROM second_review"_s), 1);

    const auto second = OfficerId(database.count(u"SELECT officer_id FROM second_review"_s));
    sit(second);
    command(u"Second reviews that wait"_s);
    ASSERT_TRUE(tabTo(u"secondReviews"_s));
    press(Qt::Key_Down);
    ASSERT_TRUE(tabTo(u"openSecondReview"_s));
    press(Qt::Key_Space);
    rest();
    const QStringList answers{u"DEC-ENQ"_s, u"partly"_s, u"no"_s, u"inadequate"_s, u"auto"_s};
    for (int question = 0; question < answers.size(); ++question)
        choose(u"judged%1"_s.arg(question), answers[question]);
    ASSERT_TRUE(tabTo(u"judgedRationale"_s));
    type(u"From both interviews I come to another result."_s);
    ASSERT_TRUE(tabTo(u"submitSecondReview"_s));
    press(Qt::Key_Space);
    rest();
    if (QWidget *asked = QApplication::activeModalWidget(); asked)
        press(Qt::Key_Return); // "Submit?" is answered by its default
    rest();
    EXPECT_EQ(database.count(u"SELECT count(*) FROM second_review "
                             "WHERE submitted_at IS NOT NULL"_s),
              1);
}

} // namespace

} // namespace Revisit
