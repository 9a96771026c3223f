#pragma once

#include "core/review/answers.h"

#include <QList>

namespace Revisit {

// An answer that both sides changed, each to something else.
struct AnswerClash {
    QString key;
    QString original;
    QString mine;
    QString theirs;
};

// What becomes of a draft that was changed at two places at once.
struct AnswerMerge {
    Answers merged;     // all answers; theirs where the sides clash
    QStringList mine;   // keys that only my side changed
    QStringList theirs; // keys that only theirs changed
    QList<AnswerClash> clashes;
};

// Three ways, field by field, against what both began from: what one side alone
// changed is taken, what both changed alike stands, and only the rest is a clash
// for a person to settle. An answer that is not there and one that is empty are
// the same. Keys are in order.
AnswerMerge mergeAnswers(const Answers &original, const Answers &mine, const Answers &theirs);

// Answers that differ from one to the other, by key: those of `to`, empty where
// it has none.
Answers changedAnswers(const Answers &from, const Answers &to);

} // namespace Revisit
