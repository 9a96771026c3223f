// From a keystroke to its letter on the screen in a note of 10,000 words, with its
// wording checked, beside the same editor without.

#include "tests/performance/benchmark.h"
#include "ui/base/look.h"
#include "ui/language/ownwords.h"
#include "ui/language/wordingpanel.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QtTest/QTest>

#include <cstdio>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr int keystrokes = 400;
constexpr int words = 10'000;
constexpr int wordsInSentence = 10;
constexpr int sentencesInParagraph = 10;
constexpr double frame = 16; // ms
constexpr double goalBesidePlain = 2.5;
const QString sentence = u"The girl was called promiscuous in the third report read. "_s;

QString note(int sentencesAParagraph)
{
    QString text;
    for (int number = 0; number < words / wordsInSentence; ++number)
        text += sentence + ((number + 1) % sentencesAParagraph == 0 ? u"\n"_s : QString());
    return text;
}

// The 95th percentile, in the middle of the note.
double typingTime(const QString &text, bool isChecked)
{
    QPlainTextEdit editor;
    const auto panel = isChecked ? std::make_unique<WordingPanel>(OwnWords::of(&editor),
                                                                  WordingPanel::Answering::Recorded)
                                 : nullptr;
    editor.resize(640, 400);
    editor.setPlainText(text);
    editor.show();
    editor.setFocus();
    QTextCursor cursor(editor.document());
    cursor.setPosition(int(text.size() / 2));
    editor.setTextCursor(cursor);
    const QString typed = u"and went willingly there. "_s;
    int place = 0;
    return percentile(timed(keystrokes,
                            [&] {
                                const char key = typed[place++ % typed.size()].toLatin1();
                                QTest::keyClick(&editor, key);
                                editor.viewport()->repaint();
                                QCoreApplication::processEvents();
                            }),
                      0.95);
}

bool measureParagraphs()
{
    const QString text = note(sentencesInParagraph);
    return reportTime(u"a keystroke in 10,000 words, 95th percentile"_s, typingTime(text, true),
                      frame);
}

// Laid out whole at every letter by the editor itself.
bool measureOneParagraph()
{
    const QString text = note(words);
    const double plain = typingTime(text, false);
    return report(u"a keystroke in one paragraph of 10,000 words, beside no check"_s,
                  typingTime(text, true), plain, goalBesidePlain);
}

} // namespace
} // namespace Revisit

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    Revisit::installLook();
    const bool inParagraphs = Revisit::measureParagraphs();
    const bool inOne = Revisit::measureOneParagraph();
    return inParagraphs && inOne ? 0 : 1;
}
