#include "ui/language/wordingpanel.h"

#include "tests/support/uitest.h"
#include "ui/language/ownwords.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextLayout>
#include <QVBoxLayout>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

template<typename Editor>
struct Desk : public QWidget {
    explicit Desk(WordingPanel::Answering answering = WordingPanel::Answering::Recorded)
        : editor(new Editor(this))
        , panel(new WordingPanel(OwnWords::of(editor), answering, this))
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(editor);
        column->addWidget(panel);
        editor->setAccessibleName(u"Text"_s);
        resize(500, 300);
        show();
        editor->setFocus();
    }

    void type(const QString &text)
    {
        QTest::keyClicks(editor, text);
        rest();
    }

    void rest() { QTest::qWait(300); }

    QPushButton *button(const QString &name) { return panel->findChild<QPushButton *>(name); }

    Editor *editor;
    WordingPanel *panel;
};

struct Paragraph : public Desk<QPlainTextEdit> {
    using Desk::Desk;
};

struct Line : public Desk<QLineEdit> {
    using Desk::Desk;
};

TEST(WordingPanel, TakesNoRoomUntilThereIsSomethingToSay)
{
    Paragraph desk;
    desk.type(u"The girl was seen."_s);
    EXPECT_FALSE(desk.panel->isVisible());
    desk.type(u" A liar."_s);
    EXPECT_TRUE(desk.panel->isVisible());
}

TEST(WordingPanel, SaysWhyAndWhatInstead)
{
    Paragraph desk;
    desk.type(u"A lifestyle choice."_s);
    QStringList said;
    for (const QLabel *label : desk.panel->findChildren<QLabel *>())
        said.append(label->text());
    EXPECT_THAT(said, testing::ElementsAre(u"\"lifestyle choice\": must be justified"_s,
                                           u"Abuse is not a choice. Instead: \"is being "
                                           "exploited\""_s));
}

TEST(WordingPanel, PutsTheGravestFirst)
{
    Paragraph desk;
    desk.type(u"A historic allegation, poor choices and a liar."_s);
    QStringList said;
    for (const QPushButton *button : desk.panel->findChildren<QPushButton *>())
        said.append(button->objectName());
    EXPECT_THAT(said, testing::ElementsAre(u"rewordVL-52"_s, u"keepVL-52"_s, u"rewordVL-07"_s,
                                           u"keepVL-07"_s, u"replaceVL-69"_s, u"keepVL-69"_s));
}

TEST(WordingPanel, IsReachedAndAnsweredByTheKeyboard)
{
    Paragraph desk;
    desk.editor->setTabChangesFocus(true);
    desk.type(u"Seen as a hard-to-reach family."_s);
    QSignalSpy replaced(desk.panel, &WordingPanel::replaced);
    desk.editor->setFocus();
    QTest::keyClick(desk.editor, Qt::Key_Tab);
    ASSERT_EQ(QApplication::focusWidget(), desk.button(u"replaceVL-43"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    EXPECT_EQ(desk.editor->toPlainText(), u"Seen as a not yet reached by services family."_s);
    ASSERT_EQ(replaced.size(), 1);
    EXPECT_EQ(replaced.first().first().toString(), u"VL-43"_s);
    EXPECT_EQ(QApplication::focusWidget(), desk.editor) << "to go on writing";
    EXPECT_TRUE(QTest::qWaitFor([&desk] { return !desk.panel->isVisible(); }));
    desk.editor->undo();
    EXPECT_EQ(desk.editor->toPlainText(), u"Seen as a hard-to-reach family."_s);
}

TEST(WordingPanel, SelectsWhatIsToBeFilledIn)
{
    Paragraph desk;
    desk.type(u"She put herself at risk"_s);
    desk.button(u"replaceVL-01"_s)->click();
    QTest::keyClicks(desk.editor, u"the driver"_s);
    EXPECT_EQ(desk.editor->toPlainText(), u"She was placed at risk by the driver"_s);
}

TEST(WordingPanel, ReplacesTheWordAndLeavesTheRest)
{
    Paragraph desk;
    desk.type(u"A historic sexual offence."_s);
    desk.button(u"replaceVL-69"_s)->click();
    EXPECT_EQ(desk.editor->toPlainText(), u"A non-recent sexual offence."_s);
}

TEST(WordingPanel, LeadsToWhatOnlyTheWriterCanReword)
{
    Paragraph desk;
    desk.type(u"She was called a liar."_s);
    EXPECT_FALSE(desk.button(u"replaceVL-52"_s));
    desk.button(u"rewordVL-52"_s)->click();
    EXPECT_EQ(desk.editor->textCursor().selectedText(), u"liar"_s);
    EXPECT_EQ(QApplication::focusWidget(), desk.editor);
}

TEST(WordingPanel, AsksToKeepAWordingAndIsSilentOnceItIsKept)
{
    Paragraph desk;
    desk.type(u"She was called a liar."_s);
    QSignalSpy asked(desk.panel, &WordingPanel::keepRequested);
    desk.button(u"keepVL-52"_s)->click();
    ASSERT_EQ(asked.size(), 1);
    desk.panel->setKept({u"VL-52"_s});
    EXPECT_FALSE(desk.panel->isVisible());
}

TEST(WordingPanel, KeepsNothingWhereThereIsNoRecord)
{
    Paragraph desk(WordingPanel::Answering::Advice);
    desk.type(u"She was called a liar."_s);
    EXPECT_TRUE(desk.button(u"rewordVL-52"_s));
    EXPECT_FALSE(desk.button(u"keepVL-52"_s));
}

TEST(WordingPanel, SaysARuleOnceHoweverOftenItIsBroken)
{
    Paragraph desk;
    desk.type(u"A liar, and a liar."_s);
    EXPECT_EQ(desk.panel->findChildren<QWidget *>(u"wordingVL-52"_s).size(), 1);
}

TEST(WordingPanel, ServesALineToo)
{
    Line desk;
    QSignalSpy edited(desk.editor, &QLineEdit::textEdited);
    desk.type(u"hard-to-reach"_s);
    const qsizetype typed = edited.size();
    desk.button(u"replaceVL-43"_s)->click();
    EXPECT_EQ(desk.editor->text(), u"not yet reached by services"_s);
    EXPECT_GT(edited.size(), typed) << "a replacement is saved like typing";
}

TEST(WordingPanel, ALineIsUnderlinedWithoutBeingChanged)
{
    QLineEdit line;
    line.setFocusPolicy(Qt::NoFocus); // nor a cursor that blinks
    OwnWords *words = OwnWords::of(&line);
    line.resize(300, 36);
    line.show();
    const auto picture = [&](const QString &text, const QStringList &kept) {
        line.setText(text);
        words->setKept(kept);
        QTest::qWait(20);
        return line.grab().toImage();
    };
    EXPECT_EQ(picture(u"A letter."_s, {}), picture(u"A letter."_s, {u"VL-52"_s}));
    EXPECT_NE(picture(u"A liar."_s, {}), picture(u"A liar."_s, {u"VL-52"_s}));
    EXPECT_EQ(line.text(), u"A liar."_s);
}

TEST(WordingPanel, NamesItsButtonsForAScreenReader)
{
    Paragraph desk;
    desk.type(u"A lifestyle choice, hard-to-reach, a liar."_s);
    EXPECT_THAT(namelessControls(&desk), testing::IsEmpty());
    EXPECT_EQ(desk.button(u"rewordVL-52"_s)->accessibleName(), u"Reword \"liar\""_s);
}

} // namespace
} // namespace Revisit
