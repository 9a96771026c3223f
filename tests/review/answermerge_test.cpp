#include "core/review/answermerge.h"

#include "tests/support/printing.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

TEST(AnswerMerge, TakesWhatOneSideAloneChanged)
{
    const Answers original{{u"C1"_s, u"no"_s}, {u"B3"_s, u"file"_s}, {u"B4"_s, u"1"_s}};
    const AnswerMerge merge =
        mergeAnswers(original, {{u"C1"_s, u"yes"_s}, {u"B3"_s, u"file"_s}, {u"B4"_s, u"1"_s}},
                     {{u"C1"_s, u"no"_s}, {u"B3"_s, u"paper file"_s}, {u"B4"_s, u"1"_s}});
    EXPECT_TRUE(merge.clashes.isEmpty());
    EXPECT_EQ(merge.mine, QStringList{u"C1"_s});
    EXPECT_EQ(merge.theirs, QStringList{u"B3"_s});
    EXPECT_EQ(merge.merged,
              (Answers{{u"C1"_s, u"yes"_s}, {u"B3"_s, u"paper file"_s}, {u"B4"_s, u"1"_s}}));
}

TEST(AnswerMerge, AsksOnlyWhereBothChangedToSomethingElse)
{
    const AnswerMerge merge = mergeAnswers({{u"B3"_s, u"file"_s}, {u"B5"_s, u"1"_s}},
                                           {{u"B3"_s, u"my file"_s}, {u"B5"_s, u"2"_s}},
                                           {{u"B3"_s, u"their file"_s}, {u"B5"_s, u"2"_s}});
    ASSERT_EQ(merge.clashes.size(), 1) << "both counted two alike";
    EXPECT_EQ(merge.clashes.first().key, u"B3"_s);
    EXPECT_EQ(merge.clashes.first().original, u"file"_s);
    EXPECT_EQ(merge.clashes.first().mine, u"my file"_s);
    EXPECT_EQ(merge.clashes.first().theirs, u"their file"_s);
    EXPECT_EQ(merge.merged.value(u"B3"_s), u"their file"_s) << "until a person has chosen";
}

TEST(AnswerMerge, AnAnswerTakenBackIsAChangeAndAnAbsentOneIsEmpty)
{
    EXPECT_EQ(mergeAnswers({{u"C1"_s, u"yes"_s}}, {{u"C1"_s, {}}}, {{u"C1"_s, u"yes"_s}}).mine,
              QStringList{u"C1"_s});
    EXPECT_EQ(mergeAnswers({{u"C1"_s, u"yes"_s}}, {}, {{u"C1"_s, u"no"_s}}).clashes.size(), 1);
    EXPECT_TRUE(mergeAnswers({}, {{u"C1"_s, {}}}, {}).mine.isEmpty());
}

// Whoever saved first, the same answers are in the end there, or asked about.
TEST(AnswerMerge, LosesNoChangeOfEitherSide)
{
    QRandomGenerator random(5);
    const auto some = [&] {
        Answers answers;
        for (const QString &key : {u"A"_s, u"B"_s, u"C"_s, u"D"_s}) {
            if (const int value = random.bounded(4); value > 0)
                answers.insert(key, QString::number(value));
        }
        return answers;
    };
    for (int round = 0; round < 5000; ++round) {
        const Answers original = some();
        const Answers mine = some();
        const Answers theirs = some();
        const AnswerMerge merge = mergeAnswers(original, mine, theirs);
        for (const QString &key : {u"A"_s, u"B"_s, u"C"_s, u"D"_s}) {
            const bool isAsked = std::ranges::any_of(
                merge.clashes, [&](const AnswerClash &clash) { return clash.key == key; });
            const QString kept = merge.merged.value(key);
            const bool iChanged = mine.value(key) != original.value(key);
            const bool theyChanged = theirs.value(key) != original.value(key);
            EXPECT_EQ(isAsked, iChanged && theyChanged && mine.value(key) != theirs.value(key));
            if (!isAsked) {
                EXPECT_EQ(kept, iChanged ? mine.value(key) : theirs.value(key));
            }
        }
        EXPECT_EQ(mergeAnswers(original, theirs, mine).clashes.size(), merge.clashes.size());
    }
}

} // namespace
} // namespace Revisit
