#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace Revisit {

// What was answered, by key. Codes are code strings, several of them joined by
// commas; yes, no or unclear; dates as PartialDate stores them; an officer by
// number. What is not known is "unknown", which is an answer; an empty text is
// none.
using Answers = QHash<QString, QString>;

// What a key of an answer is made of: "C2", "C2#note" (the words beside it),
// "E1.recoverable@MO-07" (of one finding), "C2.suspect@suspect/12".
struct AnswerPlace {
    enum class Part { Answer, Evidence, Note };

    QString question;
    QString subject = {}; // who or what it is about; empty: the case
    Part part = Part::Answer;

    static AnswerPlace of(const QString &key);
    QString key() const;
};

// The key of a question that is asked of each subject.
QString answerKey(const QString &question, const QString &subject);

QStringList codesOf(const QString &answer);
// Nothing where it is empty, unknown or no number.
std::optional<int> numberOf(const QString &answer);
// "Unclear" counts as yes until a supervisor says otherwise (review form, part C).
bool countsAsYes(const QString &answer);

extern const QString unknownAnswer; // "unknown"
extern const QString noneAnswer;    // "NONE": looked for, and there is none

} // namespace Revisit
