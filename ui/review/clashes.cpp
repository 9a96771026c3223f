#include "ui/review/clashes.h"

#include "ui/review/answerchoicedialog.h"
#include "ui/review/answernaming.h"
#include "ui/review/draftsaver.h"

#include <QLocale>

#include <algorithm>

namespace Revisit {

namespace {

constexpr qsizetype mostNamed = 6;

} // namespace

void Clashes::ask(const AnswerMerge &merge, const AnswerNaming &naming, DraftSaver *saver,
                  QWidget *parent)
{
    QList<AnswerQuestion> questions;
    for (const AnswerClash &clash : merge.clashes) {
        const auto text = [&](const QString &answer) { return naming.text(clash.key, answer); };
        questions.append({clash.key,
                          naming.name(clash.key),
                          text(clash.original),
                          naming.isWords(clash.key),
                          {{tr("Typed here"), clash.mine, text(clash.mine)},
                           {tr("Saved elsewhere"), clash.theirs, text(clash.theirs)},
                           {tr("As it was before both"), clash.original, text(clash.original)}}});
    }
    const AnswerChoiceText text{
        tr("Changed in two places"),
        tr("This review was also saved elsewhere while you typed. %n answer(s) were changed in "
           "both places, each to something else: choose which stands.",
           nullptr, int(questions.size())),
        tr("Save these answers"), tr("Not now")};
    auto *dialog = new AnswerChoiceDialog(text, questions, parent);
    QObject::connect(dialog, &AnswerChoiceDialog::decided, saver, [dialog, saver] {
        const Answers chosen = dialog->answers();
        dialog->done(QDialog::Accepted);
        saver->settleClashes(chosen);
    });
    QObject::connect(dialog, &QDialog::rejected, saver, &DraftSaver::leaveClashes);
    QObject::connect(saver, &QObject::destroyed, dialog, &QWidget::close); // nobody left to tell
    dialog->open();
}

QString Clashes::takenOver(const QStringList &keys)
{
    QStringList named;
    for (const QString &key : keys)
        named.append(AnswerPlace::of(key).question);
    named.removeDuplicates();
    return tr("This review was also saved elsewhere. %n answer(s) were taken over: %1.", nullptr,
              int(keys.size()))
        .arg(QLocale().createSeparatedList(named.first(std::min(mostNamed, named.size()))));
}

} // namespace Revisit
