#include "core/language/languagechecker.h"

#include "core/language/quotations.h"
#include "tests/support/printing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace Revisit {

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

QStringList marked(const QString &text, const QList<LanguageFinding> &findings)
{
    QStringList words;
    for (const LanguageFinding &finding : findings)
        words.append(text.sliced(finding.span.offset, finding.span.length));
    return words;
}

// What the writer of the text is shown.
QStringList own(const QString &text)
{
    return marked(text, languageChecker().ownFindingsIn(text));
}

QStringList all(const QString &text)
{
    return marked(text, languageChecker().findingsIn(text));
}

QStringList rulesIn(const QString &text)
{
    QStringList rules;
    for (const LanguageFinding &finding : languageChecker().ownFindingsIn(text))
        rules.append(finding.rule->id);
    return rules;
}

TEST(LanguageChecker, SaysWhereAFindingBeginsAndHowLongItIs)
{
    const auto findings = languageChecker().findingsIn(u"It was a lifestyle choice, he wrote."_s);
    ASSERT_EQ(findings.size(), 1);
    EXPECT_EQ(findings.first().span.offset, 9);
    EXPECT_EQ(findings.first().span.length, 16);
    EXPECT_EQ(findings.first().rule->id, u"VL-02"_s);
    EXPECT_EQ(findings.first().rule->severity, LanguageSeverity::MustBeJustified);
}

TEST(LanguageChecker, FindsEveryOneInTheOrderOfTheText)
{
    EXPECT_THAT(own(u"She was promiscuous, streetwise and a liar. She disengaged."_s),
                ElementsAre(u"promiscuous"_s, u"streetwise"_s, u"liar"_s, u"disengaged"_s));
}

TEST(LanguageChecker, FindsWholeWordsOnly)
{
    EXPECT_THAT(own(u"He had been implied, relied on, familiar, streetwisely."_s), IsEmpty());
    EXPECT_THAT(own(u"(liar)"_s), ElementsAre(u"liar"_s));
}

TEST(LanguageChecker, DoesNotMindCase)
{
    EXPECT_THAT(own(u"LIFESTYLE Choice"_s), ElementsAre(u"LIFESTYLE Choice"_s));
}

TEST(LanguageChecker, KnowsTheInflectionsOfAWord)
{
    for (const QString &text : {u"put"_s, u"puts"_s, u"putting"_s, u"placed"_s})
        EXPECT_THAT(rulesIn(u"She %1 herself in danger."_s.arg(text)), ElementsAre(u"VL-01"_s));
    for (const QString &text : {u"refuse"_s, u"refuses"_s, u"refused"_s, u"refusing"_s})
        EXPECT_THAT(rulesIn(u"She %1 to engage."_s.arg(text)), ElementsAre(u"VL-40"_s));
}

TEST(LanguageChecker, ReadsBritishAndAmericanSpelling)
{
    EXPECT_THAT(rulesIn(u"risky behaviour, risky behavior"_s), ElementsAre(u"VL-06"_s, u"VL-06"_s));
}

TEST(LanguageChecker, AHyphenCountsAsASpace)
{
    EXPECT_THAT(rulesIn(u"risk-taking behaviour"_s), ElementsAre(u"VL-05"_s));
    EXPECT_THAT(rulesIn(u"risk taking behaviour"_s), ElementsAre(u"VL-05"_s));
    EXPECT_THAT(rulesIn(u"a hard\u2011to\u2011reach family"_s), ElementsAre(u"VL-43"_s));
}

TEST(LanguageChecker, ReadsCurlyApostrophesAsStraightOnes)
{
    EXPECT_THAT(rulesIn(u"She won't press charges."_s), ElementsAre(u"VL-45"_s));
    EXPECT_THAT(rulesIn(u"She won\u2019t press charges."_s), ElementsAre(u"VL-45"_s));
}

TEST(LanguageChecker, SpansUpToFiveWordsAndNoMore)
{
    EXPECT_THAT(rulesIn(u"She prefers one two three four five older men."_s),
                ElementsAre(u"VL-10"_s));
    EXPECT_THAT(rulesIn(u"She prefers one two three four five six older men."_s), IsEmpty());
    EXPECT_THAT(rulesIn(u"She prefers older men."_s), ElementsAre(u"VL-10"_s));
}

TEST(LanguageChecker, DoesNotReadOverTheEndOfASentence)
{
    EXPECT_THAT(own(u"He chose a lifestyle. Choice was wide."_s), IsEmpty());
    EXPECT_THAT(own(u"She likes it! Older men left."_s), IsEmpty());
}

TEST(LanguageChecker, AFullStopInsideAnAbbreviationEndsNoSentence)
{
    EXPECT_THAT(rulesIn(u"She prefers no.5 older men."_s), ElementsAre(u"VL-10"_s));
}

TEST(LanguageChecker, LeavesTitlesOfOffencesAndStatutesAlone)
{
    EXPECT_THAT(own(u"He was charged with sexual activity with a child."_s), IsEmpty());
    EXPECT_THAT(own(u"Sexual activity with a child contrary to section 9."_s), IsEmpty());
    EXPECT_THAT(own(u"Causing or inciting child prostitution or pornography."_s), IsEmpty());
    EXPECT_THAT(own(u"Absconding by a person released on bail, a child aged 15."_s), IsEmpty());
    EXPECT_THAT(rulesIn(u"There was sexual activity with the child."_s), ElementsAre(u"VL-13"_s));
}

TEST(LanguageChecker, WhatNeedsAChildWaitsForOneInTheParagraph)
{
    EXPECT_THAT(own(u"They absconded that night."_s), IsEmpty());
    EXPECT_THAT(own(u"The suspect absconded. The girl was at home."_s), IsEmpty());
    for (const QString &child :
         {u"The girl"_s, u"V-001"_s, u"A 15-year-old"_s, u"Someone aged 14"_s, u"A young person"_s,
          u"The victim"_s, u"A fifteen year old"_s})
        EXPECT_THAT(rulesIn(child + u" was seen. They absconded that night."_s),
                    ElementsAre(u"VL-59"_s));
    EXPECT_THAT(own(u"The girl was seen.\nThey absconded that night."_s), IsEmpty());
    EXPECT_THAT(own(u"A man aged 34 absconded."_s), IsEmpty());
}

TEST(LanguageChecker, WhatDependsOnAgeTakesTheAgeThatIsSaid)
{
    EXPECT_THAT(rulesIn(u"The girl, aged 15, called it consensual."_s), ElementsAre(u"VL-16"_s));
    EXPECT_THAT(own(u"The girl, aged 16, called it consensual."_s), IsEmpty());
    EXPECT_THAT(rulesIn(u"The girl, aged 12, consented."_s), ElementsAre(u"VL-17"_s));
    EXPECT_THAT(own(u"The girl, aged 13, consented."_s), IsEmpty());
}

TEST(LanguageChecker, AChildOfUnknownAgeMayBeUnderIt)
{
    EXPECT_THAT(rulesIn(u"The girl called it consensual."_s), ElementsAre(u"VL-16"_s));
    EXPECT_THAT(rulesIn(u"The man, aged 34, told the girl that it was consensual."_s),
                ElementsAre(u"VL-16"_s));
}

TEST(LanguageChecker, Invariant23QuotationsAreExemptAndStillFound)
{
    for (const QString &text : {u"The file says \"a lifestyle choice\"."_s,
                                u"The file says \u201Ca lifestyle choice\u201D."_s,
                                u"The file says 'a lifestyle choice'."_s,
                                u"The file says \u2018a lifestyle choice\u2019."_s,
                                u"The file says \u00ABa lifestyle choice\u00BB."_s}) {
        EXPECT_THAT(own(text), IsEmpty()) << text.toStdString();
        EXPECT_THAT(all(text), ElementsAre(u"lifestyle choice"_s)) << text.toStdString();
    }
}

TEST(LanguageChecker, AnApostropheOpensNoQuotation)
{
    EXPECT_THAT(own(u"The girls' home wrote that she's a liar; it's the file's word."_s),
                ElementsAre(u"liar"_s));
}

TEST(LanguageChecker, AMarkThatNothingAnswersQuotesNothing)
{
    EXPECT_THAT(own(u"The file says \"a lifestyle choice."_s), ElementsAre(u"lifestyle choice"_s));
    EXPECT_THAT(own(u"One \" here.\nA lifestyle choice, and \" there."_s),
                ElementsAre(u"lifestyle choice"_s));
}

TEST(LanguageChecker, AVerbatimBlockIsExemptOverItsParagraphs)
{
    const QString text = u"[verbatim]She is a liar.\nA lifestyle choice.[/verbatim]\nA liar."_s;
    EXPECT_THAT(own(text), ElementsAre(u"liar"_s));
    EXPECT_THAT(all(text), ElementsAre(u"liar"_s, u"lifestyle choice"_s, u"liar"_s));
    EXPECT_EQ(languageChecker().ownFindingsIn(text).first().span.offset,
              text.lastIndexOf(u"liar"_s));
}

TEST(LanguageChecker, AParagraphMayBeginWithinAVerbatimBlock)
{
    const auto findings = languageChecker().findingsIn(u"A liar.[/verbatim] A liar."_s,
                                                       {LineEnd::EndsParagraph, true});
    ASSERT_EQ(findings.size(), 2);
    EXPECT_TRUE(findings.first().isQuoted);
    EXPECT_FALSE(findings.last().isQuoted);
    EXPECT_TRUE(verbatimBlocksIn(u"text", true).isOpenAtEnd);
    EXPECT_FALSE(verbatimBlocksIn(u"text[/VERBATIM]", true).isOpenAtEnd);
}

TEST(LanguageChecker, ScareQuotesAroundAVictimAreTheFinding)
{
    EXPECT_THAT(own(u"The \"victim\" was seen."_s), ElementsAre(u"\"victim\""_s));
    EXPECT_THAT(own(u"The \u2018victim\u2019 was seen."_s), ElementsAre(u"\u2018victim\u2019"_s));
    EXPECT_THAT(own(u"She said \"the victim was there\"."_s), IsEmpty());
}

TEST(LanguageChecker, AWrappedLineOfAFileIsNoEnd)
{
    const QString text = u"It was a lifestyle\nchoice.\n\nAnother lifestyle\n\nchoice."_s;
    const auto findings = languageChecker().findingsIn(text, {LineEnd::Wraps, false});
    EXPECT_THAT(marked(text, findings), ElementsAre(u"lifestyle\nchoice"_s));
    EXPECT_THAT(own(text), IsEmpty());
}

TEST(LanguageChecker, OfMatchesOfARuleThatOverlapTheFirstAndLongestStands)
{
    EXPECT_THAT(own(u"She has been contacting adult men."_s),
                ElementsAre(u"has been contacting adult men"_s));
}

TEST(LanguageChecker, LeavesTheTextAsItIs)
{
    const QString text =
        u"She put herself at risk. \"A liar\", it\u2019s said.\r\n\tEnd. \U0001F600"_s;
    const QByteArray before = text.toUtf8();
    EXPECT_THAT(all(text), testing::SizeIs(2));
    EXPECT_EQ(text.toUtf8(), before);
}

TEST(LanguageChecker, AReplacementMayTakeThePlaceOfTheFirstWordOnly)
{
    const QString text = u"A historic sexual offence."_s;
    const auto findings = languageChecker().findingsIn(text);
    ASSERT_EQ(findings.size(), 1);
    const TextSpan replaced = findings.first().replacedIn(text);
    EXPECT_EQ(text.sliced(replaced.offset, replaced.length), u"historic"_s);
}

TEST(LanguageChecker, NothingIsFoundInNothing)
{
    for (const QString &text : {QString(), u" "_s, u"\n\n\r\n"_s, u"\"'\u2019[."_s})
        EXPECT_THAT(all(text), IsEmpty());
}

} // namespace
} // namespace Revisit
