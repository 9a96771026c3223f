#include "ui/language/languagehighlighter.h"

#include "tests/support/uitest.h"
#include "ui/base/theme.h"

#include <QPlainTextEdit>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace Revisit {

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

class LanguageHighlighterTest : public testing::Test
{
protected:
    // The underlined words of a paragraph.
    QStringList marked(int paragraph)
    {
        const QTextBlock block = editor.document()->findBlockByNumber(paragraph);
        QStringList words;
        for (const QTextLayout::FormatRange &range : block.layout()->formats())
            words.append(block.text().mid(range.start, range.length));
        return words;
    }

    QTextCharFormat::UnderlineStyle lineUnder(const QString &text)
    {
        editor.setPlainText(text);
        return editor.document()->firstBlock().layout()->formats().value(0).format.underlineStyle();
    }

    QPlainTextEdit editor;
    LanguageHighlighter highlighter{editor.document()};
};

TEST_F(LanguageHighlighterTest, UnderlinesAsOneTypes)
{
    QTest::keyClicks(&editor, u"She was promiscuou"_s);
    EXPECT_THAT(marked(0), IsEmpty());
    QTest::keyClicks(&editor, u"s"_s);
    EXPECT_THAT(marked(0), ElementsAre(u"promiscuous"_s));
    QTest::keyClick(&editor, Qt::Key_Backspace);
    EXPECT_THAT(marked(0), IsEmpty());
}

TEST_F(LanguageHighlighterTest, TellsTheSeverityByTheLineToo)
{
    EXPECT_EQ(lineUnder(u"A historic allegation."_s), QTextCharFormat::DotLine);
    EXPECT_EQ(lineUnder(u"Poor choices."_s), QTextCharFormat::DashUnderline);
    EXPECT_EQ(lineUnder(u"A liar."_s), QTextCharFormat::WaveUnderline);
}

TEST_F(LanguageHighlighterTest, FollowsTheTheme)
{
    const auto colour = [&] {
        return editor.document()->firstBlock().layout()->formats().value(0).format.underlineColor();
    };
    editor.setPlainText(u"A liar."_s);
    setTheme(ThemeMode::Light);
    EXPECT_EQ(colour(), Theme::light().ink(Ink::Danger));
    setTheme(ThemeMode::Dark);
    EXPECT_EQ(colour(), Theme::dark().ink(Ink::Danger));
    setTheme(ThemeMode::Light);
}

TEST_F(LanguageHighlighterTest, LeavesQuotationsAlone)
{
    editor.setPlainText(u"It said \"a lifestyle choice\"."_s);
    EXPECT_THAT(marked(0), IsEmpty());
}

TEST_F(LanguageHighlighterTest, AVerbatimBlockReachesOverItsParagraphsAsItOpensAndCloses)
{
    editor.setPlainText(u"\nA liar.\nA liar."_s);
    EXPECT_THAT(marked(1), ElementsAre(u"liar"_s));
    QTextCursor cursor(editor.document());
    cursor.insertText(u"[verbatim]"_s);
    EXPECT_THAT(marked(1), IsEmpty());
    EXPECT_THAT(marked(2), IsEmpty());
    cursor.setPosition(editor.document()->findBlockByNumber(2).position());
    cursor.insertText(u"[/verbatim]"_s);
    EXPECT_THAT(marked(1), IsEmpty());
    EXPECT_THAT(marked(2), ElementsAre(u"liar"_s));
}

TEST_F(LanguageHighlighterTest, WhatWasKeptIsNotPointedOutAgain)
{
    editor.setPlainText(u"A liar, promiscuous."_s);
    highlighter.setKept({u"VL-52"_s});
    EXPECT_THAT(marked(0), ElementsAre(u"promiscuous"_s));
}

TEST_F(LanguageHighlighterTest, NeitherChangesTheTextNorGoesIntoTheUndoHistory)
{
    const QString text = u"She put herself at risk.\n\tA liar\u2019s word."_s;
    editor.setPlainText(text);
    EXPECT_EQ(editor.toPlainText(), text);
    EXPECT_FALSE(editor.document()->isUndoAvailable());
}

} // namespace
} // namespace Revisit
