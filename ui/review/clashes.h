#pragma once

#include "core/review/answermerge.h"

#include <QCoreApplication>

class QWidget;

namespace Revisit {

class AnswerNaming;
class DraftSaver;

// What is said and asked when a draft was saved at two places at once.
class Clashes
{
    Q_DECLARE_TR_FUNCTIONS(Revisit::Clashes)

public:
    // Puts mine, theirs and the original side by side for each clash, and gives
    // the saver what the person chose.
    static void ask(const AnswerMerge &merge, const AnswerNaming &naming, DraftSaver *saver,
                    QWidget *parent);
    // Which answers were taken over, in a sentence.
    static QString takenOver(const QStringList &keys);
};

} // namespace Revisit
