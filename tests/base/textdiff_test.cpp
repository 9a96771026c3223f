#include "core/base/textdiff.h"

#include "core/base/splice.h"
#include "tests/support/printing.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

QString without(const QList<DiffRun> &runs, DiffRun::Kind kind)
{
    QString text;
    for (const DiffRun &run : runs)
        text += run.kind == kind ? QString() : run.text;
    return text;
}

QString someWords(QRandomGenerator &random)
{
    static const QStringList words{u"she"_s,  u"was"_s, u" "_s,    u"\n"_s,
                                   u"seen"_s, u"ŷ"_s,   u"🙂"_s, u"  "_s};
    QString text;
    for (int i = random.bounded(12); i > 0; --i)
        text += words[random.bounded(int(words.size()))];
    return text;
}

TEST(WordDiff, TellsWhichWordsCameAndWent)
{
    EXPECT_EQ(wordDiff(u"the second report read"_s, u"the first report was read"_s),
              (QList<DiffRun>{{DiffRun::Kind::Same, u"the "_s},
                              {DiffRun::Kind::Removed, u"second"_s},
                              {DiffRun::Kind::Added, u"first"_s},
                              {DiffRun::Kind::Same, u" report"_s},
                              {DiffRun::Kind::Added, u" was"_s},
                              {DiffRun::Kind::Same, u" read"_s}}));
    EXPECT_TRUE(wordDiff({}, {}).isEmpty());
}

TEST(WordDiff, LosesNoLetterOfEitherText)
{
    QRandomGenerator random(11);
    for (int round = 0; round < 2000; ++round) {
        const QString before = someWords(random);
        const QString after = someWords(random);
        const QList<DiffRun> runs = wordDiff(before, after);
        EXPECT_EQ(without(runs, DiffRun::Kind::Added), before);
        EXPECT_EQ(without(runs, DiffRun::Kind::Removed), after);
    }
}

TEST(WordDiff, GivesUpOnDetailWhereTwoLongTextsShareNothing)
{
    const QString before = u"one "_s.repeated(5000);
    const QString after = u"two "_s.repeated(5000);
    const QList<DiffRun> runs = wordDiff(before, after);
    EXPECT_EQ(without(runs, DiffRun::Kind::Added), before);
    EXPECT_EQ(without(runs, DiffRun::Kind::Removed), after);
}

TEST(Splice, TurnsOneTextIntoTheOtherAndBack)
{
    QRandomGenerator random(12);
    for (int round = 0; round < 2000; ++round) {
        const QString before = someWords(random);
        const QString after = someWords(random);
        const Splice splice = Splice::between(before, after);
        ASSERT_TRUE(splice.fits(before));
        EXPECT_EQ(splice.appliedTo(before), after);
        EXPECT_EQ(splice.reversed().appliedTo(after), before);
        EXPECT_EQ(splice.isEmpty(), before == after);
    }
}

TEST(Splice, DoesNotFitAnotherText)
{
    const Splice splice = Splice::between(u"seen twice"_s, u"seen once"_s);
    EXPECT_FALSE(splice.fits(u"seen"_s));
    EXPECT_FALSE(splice.fits(u"heard twice or so"_s));
}

} // namespace
} // namespace Revisit
