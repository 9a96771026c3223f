#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace Revisit {

// A sequence of words to look for, as the rules on language write it: "(a|b) c?"
// with alternatives and words that may be absent, {put} for any form of a word, ~
// for up to five words of any kind, # for a number, and "victim" in quotation marks
// for a word that stands alone in such marks.
struct WordPattern {
    // One word of the sequence, and the words that may come after it.
    struct Step {
        QStringList words; // empty: any word
        QList<int> next = {};
        bool isLast = false;
    };

    QList<Step> steps;
    QList<int> first;
};

// Forms of words by the name that a pattern has for them.
using WordForms = QHash<QString, QStringList>;

inline const QString anyNumber = QStringLiteral("#");

// Fault::Invalid with what is wrong and where. A pattern begins and ends with a word.
Result<WordPattern> readPattern(const QString &text, const WordForms &forms);

} // namespace Revisit
