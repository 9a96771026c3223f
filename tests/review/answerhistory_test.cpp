#include "core/review/answerhistory.h"

#include "tests/support/printing.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class AnswerHistoryTest : public testing::Test
{
protected:
    void note(const QString &key, const QString &answer, int msAfter = 100)
    {
        now += std::chrono::milliseconds(msAfter);
        answers.insert(key, answer);
        history.note(answers, now);
    }

    void type(const QString &key, const QString &text)
    {
        for (const QChar letter : text)
            note(key, answers.value(key) + letter);
    }

    Answers answers;
    std::chrono::milliseconds now{0};
    AnswerHistory history{{}, [](const QString &key) { return key == "B3"_L1; }};
};

TEST_F(AnswerHistoryTest, TakesBackAndDoesAgainStepByStep)
{
    note(u"C1"_s, u"yes"_s);
    note(u"C1"_s, u"no"_s);
    note(u"C2"_s, u"no"_s);
    EXPECT_FALSE(history.canRedo());
    EXPECT_EQ(history.undo().value(u"C2"_s), QString());
    EXPECT_EQ(history.touched(), QStringList{u"C2"_s});
    EXPECT_EQ(history.undo().value(u"C1"_s), u"yes"_s);
    EXPECT_EQ(history.undo().value(u"C1"_s), QString());
    EXPECT_FALSE(history.canUndo()) << "this is how the draft was opened";
    EXPECT_EQ(history.redo().value(u"C1"_s), u"yes"_s);
    EXPECT_EQ(history.redo().value(u"C1"_s), u"no"_s);
    EXPECT_EQ(history.redo().value(u"C2"_s), u"no"_s);
    EXPECT_FALSE(history.canRedo());
}

TEST_F(AnswerHistoryTest, LettersWithoutAPauseAreOneStep)
{
    type(u"B3"_s, u"paper"_s);
    note(u"B3"_s, u"paper file"_s, 5000);
    EXPECT_EQ(history.undo().value(u"B3"_s), u"paper"_s);
    EXPECT_EQ(history.undo().value(u"B3"_s), QString());
    EXPECT_FALSE(history.canUndo());
}

TEST_F(AnswerHistoryTest, LettersAfterAnotherFieldAreAStepOfTheirOwn)
{
    type(u"B3"_s, u"paper"_s);
    history.pause();
    type(u"B3"_s, u" file"_s);
    EXPECT_EQ(history.undo().value(u"B3"_s), u"paper"_s);
}

TEST_F(AnswerHistoryTest, SomethingNewEndsWhatCouldBeDoneAgain)
{
    note(u"C1"_s, u"yes"_s);
    answers = history.undo();
    note(u"C2"_s, u"no"_s);
    EXPECT_FALSE(history.canRedo());
    EXPECT_EQ(history.undo().value(u"C1"_s), QString());
}

TEST_F(AnswerHistoryTest, NeverTakesBackWhatSomebodyElseChanged)
{
    type(u"B3"_s, u"mine"_s);
    note(u"C1"_s, u"yes"_s);
    answers.insert(u"B3"_s, u"theirs"_s);
    history.adopt(answers, {u"B3"_s});
    EXPECT_EQ(history.undo(), (Answers{{u"B3"_s, u"theirs"_s}, {u"C1"_s, {}}}));
    EXPECT_FALSE(history.canUndo());
}

TEST_F(AnswerHistoryTest, AnyWalkBackAndForthEndsWhereItBegan)
{
    QRandomGenerator random(3);
    QList<Answers> states{answers};
    for (int step = 0; step < 300; ++step) {
        note(QString(QChar(u'A' + random.bounded(5))), QString::number(random.bounded(1000)));
        if (answers != states.last())
            states.append(answers);
    }
    for (qsizetype at = states.size() - 2; at >= 0; --at) {
        const Answers &back = history.undo();
        for (const QChar key : u"ABCDE"_s)
            ASSERT_EQ(back.value(key), states[at].value(key)) << at;
    }
    for (qsizetype at = 1; at < states.size(); ++at) {
        const Answers &again = history.redo();
        for (const QChar key : u"ABCDE"_s)
            ASSERT_EQ(again.value(key), states[at].value(key)) << at;
    }
}

} // namespace
} // namespace Revisit
