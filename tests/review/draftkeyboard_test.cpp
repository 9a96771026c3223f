#include "tests/review/reviewanswers.h"
#include "tests/review/reviewpaneltest.h"

#include <QAccessible>
#include <QComboBox>

namespace Revisit {

namespace {

TEST_F(ReviewPanelTest, TabReachesEveryAnswerOfADraft)
{
    draft(completeTriage());
    show();
    ASSERT_TRUE(panel->isEditing());
    const QSet<const QWidget *> stops = tabStops();
    for (const QWidget *widget : panel->findChildren<QWidget *>()) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        if (!takesTab || !widget->isVisible() || !widget->isEnabled() || widget->focusProxy())
            continue;
        const QObjectList siblings = widget->parent()->children();
        const bool isReached =
            qobject_cast<const QRadioButton *>(widget) // Tab goes to one of them, arrows on
                ? std::ranges::any_of(
                      siblings,
                      [&](QObject *one) { return stops.contains(qobject_cast<QWidget *>(one)); })
                : stops.contains(widget);
        EXPECT_TRUE(isReached) << widget->metaObject()->className() << ' '
                               << widget->accessibleName().toStdString();
    }
    EXPECT_GT(stops.size(), 30);
}

TEST_F(ReviewPanelTest, TabGoesThroughADraftInTheOrderInWhichItIsRead)
{
    draft(completeTriage());
    show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(panel.get()));
    const QList<QWidget *> inOrder{
        find<QWidget>(u"answerA1"_s),       find<QWidget>(u"answerB3"_s),
        find<QWidget>(u"answerB2@C1"_s),    find<QWidget>(u"answerB2@C2"_s),
        find<QWidget>(u"verdictDEC-NFO"_s), find<QWidget>(u"decision"_s),
        find<QWidget>(u"submitReview"_s)};
    find<QWidget>(u"answerC1"_s)->findChild<QRadioButton *>()->setFocus();
    qsizetype reached = 0;
    constexpr int moreThanThereAre = 400;
    for (int press = 0; press < moreThanThereAre && reached < inOrder.size(); ++press) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const qsizetype place = inOrder.indexOf(QApplication::focusWidget());
        if (place < 0)
            continue;
        EXPECT_EQ(place, reached) << QApplication::focusWidget()->objectName().toStdString();
        ++reached;
    }
    EXPECT_EQ(reached, inOrder.size());
}

TEST_F(ReviewPanelTest, SaysWithEachFindingOfWhichCriterionItIs)
{
    start();
    const auto spoken = [this](int criterion) {
        auto *finding = find<QComboBox>(u"answerB2@C%1"_s.arg(criterion));
        return QAccessible::queryAccessibleInterface(finding)->text(QAccessible::Name);
    };
    QSet<QString> names;
    for (int criterion = 1; criterion <= 9; ++criterion) {
        EXPECT_TRUE(spoken(criterion).startsWith(u"C%1, "_s.arg(criterion)))
            << spoken(criterion).toStdString();
        EXPECT_TRUE(spoken(criterion).endsWith(": As recorded"_L1));
        names.insert(spoken(criterion));
    }
    EXPECT_EQ(names.size(), 9);
    auto *third = find<QComboBox>(u"answerB2@C3"_s);
    third->setFocus();
    QTest::keyClick(third, Qt::Key_N);
    EXPECT_TRUE(spoken(3).endsWith(": Not met"_L1)) << spoken(3).toStdString();
}

TEST_F(ReviewPanelTest, AnswersARiskWithOneKeyAndMovesTheCaseToTheFront)
{
    start();
    auto *yes = find<QWidget>(u"answerC1"_s)->findChild<QRadioButton *>();
    ASSERT_TRUE(yes);
    EXPECT_FALSE(find<QWidget>(u"answerC7"_s)->isVisible());
    yes->setFocus();
    QTest::keyClick(yes, Qt::Key_U);
    rest();
    EXPECT_EQ(kept(u"C1"_s), u"unclear"_s);
    EXPECT_TRUE(find<QWidget>(u"answerC7"_s)->isVisible()) << "unclear counts as yes";
    EXPECT_EQ(database.count(u"SELECT tier FROM review_case"_s), 0);
}

TEST_F(ReviewPanelTest, SaysWithEachChoiceWhichQuestionItAnswers)
{
    start();
    const auto spoken = [this](const QString &question) {
        return find<QWidget>(question)->findChild<QRadioButton *>()->accessibleName();
    };
    EXPECT_TRUE(spoken(u"answerC1"_s).startsWith(u"Yes. C1"_s))
        << spoken(u"answerC1"_s).toStdString();
    EXPECT_NE(spoken(u"answerC1"_s), spoken(u"answerC2"_s));
}

TEST_F(ReviewPanelTest, ATriageIsAnsweredAndSubmittedWithoutTheMouse)
{
    const QHash<QString, QString> typed{{u"B3.date"_s, u"5/2014"_s}, {u"B3"_s, u"not recorded"_s},
                                        {u"B4"_s, u"1"_s},           {u"B4.unidentified"_s, u"0"_s},
                                        {u"B5"_s, u"1"_s},           {u"G1.live"_s, u"Op 12"_s}};
    const QHash<QString, Qt::Key> chosen{{u"A1.system"_s, Qt::Key_Space},
                                         {u"A2"_s, Qt::Key_Space},
                                         {u"A4"_s, Qt::Key_Space},
                                         {u"B3.by"_s, Qt::Key_Down},
                                         {u"B6"_s, Qt::Key_Down},
                                         {u"B6.online"_s, Qt::Key_Down},
                                         {u"B6.crossover"_s, Qt::Key_U},
                                         {u"C1"_s, Qt::Key_N},
                                         {u"C2"_s, Qt::Key_N},
                                         {u"C3"_s, Qt::Key_N},
                                         {u"C4"_s, Qt::Key_N},
                                         {u"C5"_s, Qt::Key_N},
                                         {u"B8"_s, Qt::Key_N}};
    start();
    actions->find(u"review.decide-9"_s)->trigger(); // Alt+9: live or before a court
    constexpr int enough = 40;
    QString question = shownMissing();
    for (int step = 0; step < enough && !question.isEmpty(); ++step) {
        ASSERT_TRUE(typed.contains(question) || chosen.contains(question))
            << question.toStdString();
        if (chosen.contains(question))
            QTest::keyClick(panel->focusWidget(), chosen.value(question));
        else
            QTest::keyClicks(panel->focusWidget(), typed.value(question));
        question = shownMissing();
    }
    actions->find(u"review.submit"_s)->trigger();
    settle();
    EXPECT_EQ(database.count(u"SELECT state FROM review"_s), qint64(ReviewState::Submitted));
}

TEST_F(ReviewPanelTest, ALetterAnswersAndGoesOnToTheNextQuestion)
{
    start();
    ASSERT_TRUE(QTest::qWaitForWindowActive(panel.get()));
    find<QWidget>(u"answerC1"_s)->findChild<QRadioButton *>()->setFocus();
    for (int question = 1; question < 5; ++question) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
        QCoreApplication::processEvents();
        const QWidget *next = find<QWidget>(u"answerC%1"_s.arg(question + 1));
        EXPECT_TRUE(next->isAncestorOf(QApplication::focusWidget())) << question;
    }
    rest();
    EXPECT_EQ(kept(u"C4"_s), u"no"_s);
}

// The file says when, by whom and about whom it was closed, as most files do.
TEST_F(ReviewPanelTest, AStraightforwardTriageTakesFewerThanTwentyFiveKeyPresses)
{
    database.connection().execute(
        u"UPDATE review_case SET nfa_text = '2014-05-01', nfa_earliest = '2014-05-01', "
        "nfa_latest = '2014-05-01', nfa_year = 2014, suspects_identified = 2, victims = 1, "
        "victims_under_18 = 1, previously_reviewed = 0, "
        "source_system_code = (SELECT min(id) FROM code WHERE list = 'source_system'), "
        "setting_code = (SELECT min(id) FROM code WHERE list = 'setting'), "
        "online_code = (SELECT min(id) FROM code WHERE list = 'online')"_s);
    database.connection().execute(
        u"INSERT INTO closure (case_id, maker_name, decision_maker_code) SELECT %1, "
        "'Decision maker 12', min(id) FROM code WHERE list = 'decision_maker'"_s.arg(
            caseId.value()));
    const QSet<QString> byLetter{u"C1"_s, u"C2"_s, u"C3"_s, u"C4"_s, u"C5"_s, u"B8"_s};
    show();
    int presses = 0;
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(QApplication::focusWidget(), key);
        QCoreApplication::processEvents();
        ++presses;
    };
    const auto trigger = [&](const QString &action) {
        actions->find(action)->trigger();
        settle();
        ++presses; // each has a shortcut of its own
    };
    trigger(u"review.start"_s);
    ASSERT_TRUE(QTest::qWaitForWindowActive(panel.get()));
    trigger(u"review.decide-9"_s);
    constexpr int enough = 30;
    QStringList asked;
    for (QString question = shownMissing(); !question.isEmpty() && presses < enough;
         question = shownMissing()) {
        ++presses; // F8, where a letter has not gone on by itself
        asked.append(question);
        if (byLetter.contains(question)) {
            while (byLetter.contains(question) && presses < enough) {
                press(Qt::Key_N);
                const QString next = QApplication::focusWidget()->parentWidget()->objectName();
                question = next.startsWith("answer"_L1) ? next.mid(6) : QString();
            }
        } else if (question == "B6.crossover"_L1) {
            press(Qt::Key_U);
        } else if (question == "G1.live"_L1) {
            for (const Qt::Key key : {Qt::Key_O, Qt::Key_P, Qt::Key_7})
                press(key);
        } else if (question == "B5"_L1) {
            press(Qt::Key_1);
        } else if (qobject_cast<QComboBox *>(QApplication::focusWidget())) {
            press(Qt::Key_Down);
        } else {
            press(Qt::Key_Space);
        }
    }
    trigger(u"review.submit-next"_s);
    EXPECT_EQ(database.count(u"SELECT state FROM review"_s), qint64(ReviewState::Submitted));
    EXPECT_LT(presses, 25) << asked.join(u' ').toStdString();
    RecordProperty("key presses", presses);
}

TEST_F(ReviewPanelTest, SubmitsAndTakesTheNextCaseOfTheQueue)
{
    const CaseId next = database.addCase(u"R-2"_s, database.officer(Role::ReviewOfficer));
    draft(completeAssessment());
    show();
    actions->action(u"cases.next"_s).text(u"Next"_s).onTriggered(panel.get(), [this, next] {
        panel->showCase(next); // as the queue does
    });
    actions->find(u"review.submit-next"_s)->trigger();
    settle();
    EXPECT_EQ(database.count(u"SELECT state FROM review"_s), qint64(ReviewState::Submitted));
    EXPECT_TRUE(actions->find(u"review.start"_s)->isEnabled()) << "the next case is there to begin";
    actions->find(u"review.start"_s)->trigger();
    settle();
    EXPECT_TRUE(panel->isEditing());
    EXPECT_EQ(database.count(u"SELECT count(*) FROM review WHERE case_id = %1"_s.arg(next.value())),
              1);
}

TEST_F(ReviewPanelTest, StaysWithAReviewThatCannotBeSubmittedYet)
{
    bool wentOn = false;
    start();
    actions->action(u"cases.next"_s).text(u"Next"_s).onTriggered(panel.get(), [&wentOn] {
        wentOn = true;
    });
    actions->find(u"review.submit-next"_s)->trigger();
    settle();
    EXPECT_FALSE(wentOn);
    EXPECT_TRUE(panel->isEditing());
}

} // namespace
} // namespace Revisit
