#include "ui/language/narrativeview.h"

#include "tests/support/uitest.h"

#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QString narrative = u"She put herself\nat risk. \"A liar\", he wrote.\n\n  Closed as no "
                          "offences disclosed."_s;

TEST(NarrativeView, MarksTheWordingOfTheFileQuotedOrNot)
{
    NarrativeView view(narrative);
    QStringList marked;
    for (const QTextEdit::ExtraSelection &selection : view.extraSelections())
        marked.append(selection.cursor.selectedText().replace(QChar::ParagraphSeparator, u' '));
    EXPECT_THAT(marked, testing::ElementsAre(u"put herself at risk"_s, u"liar"_s,
                                             u"no offences disclosed"_s));
}

TEST(NarrativeView, Invariant24KeepsTheTextToTheLetter)
{
    NarrativeView view(narrative);
    view.show();
    EXPECT_EQ(view.toPlainText().toUtf8(), narrative.toUtf8());
}

TEST(NarrativeView, CannotBeWrittenIn)
{
    NarrativeView view(narrative);
    view.show();
    view.setFocus();
    QTest::keyClicks(&view, u"x"_s);
    QTest::keyClick(&view, Qt::Key_Delete);
    view.paste();
    EXPECT_EQ(view.toPlainText(), narrative);
}

TEST(NarrativeView, IsAsHighAsItsText)
{
    NarrativeView view(narrative.repeated(10));
    EXPECT_GT(view.heightForWidth(200), view.heightForWidth(400));
    EXPECT_GT(view.heightForWidth(400), 0);
}

TEST(NarrativeView, StandsInLineWithTheSheet)
{
    NarrativeView view(narrative);
    view.show();
    EXPECT_EQ(view.document()->documentMargin(), 0);
}

TEST(NarrativeView, TheKeyboardGoesThroughItAndOut)
{
    NarrativeView view(narrative);
    EXPECT_TRUE(view.tabChangesFocus());
    EXPECT_TRUE(view.textInteractionFlags() & Qt::TextSelectableByKeyboard);
}

} // namespace
} // namespace Revisit
