// Types in the open draft of a review, letter by letter and as unevenly as a
// person, until it is killed: typist CASELOAD OFFICER CASE RECORD SEED

#include "tests/support/typingrecord.h"
#include "ui/base/actions.h"
#include "ui/base/look.h"
#include "ui/base/workspace.h"
#include "ui/review/reviewpanel.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Revisit;

namespace {

void type(QPlainTextEdit *editor, TypingRecord &record, QRandomGenerator random)
{
    editor->setFocus();
    editor->moveCursor(QTextCursor::End);
    for (int letter = 0; letter < TypingRecord::most; ++letter) {
        record.at[letter] = TypingRecord::now();
        record.letters = letter + 1;
        QTest::keyClick(editor, TypingRecord::letter(letter).toLatin1());
        const bool isThinking = random.bounded(25) == 0;
        QTest::qWait(isThinking ? random.bounded(400, 1200) : random.bounded(15, 160));
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"typist"_s);
    installLook();
    const QStringList given = application.arguments();
    const Clock clock;
    Officer actor;
    actor.id = OfficerId(given.at(2).toLongLong());
    actor.name = u"Review officer"_s;
    Workspace workspace(ConnectionSpec::file(given.at(1)), clock, actor);
    ActionRegistry actions;
    actions.setRole(actor.role);
    ReviewPanel panel(workspace, actions);
    panel.resize(700, 900);
    panel.show();
    panel.showCase(CaseId(given.at(3).toLongLong()));
    QPlainTextEdit *editor = nullptr;
    if (!QTest::qWaitFor([&] {
            editor = panel.findChild<QPlainTextEdit *>(u"answerG2.options"_s);
            return panel.isEditing() && editor;
        }))
        return 1;
    type(editor, *TypingRecord::in(given.at(4)), QRandomGenerator(given.at(5).toUInt()));
    return 0;
}
