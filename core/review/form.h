#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Revisit {

enum class QuestionType {
    Text,
    YesNoUnclear,
    Yes,    // can only be confirmed
    Code,   // one code of a reference list
    Codes,  // several
    Choice, // one of the question's own choices
    Date,
    Number
};

enum class Mandatory { Never, AtTriage, AtAssessment };

// When a question applies, as data: {"question": "G1", "in": ["DEC-NFO"]}, or
// {"any": [...]} or {"all": [...]} of such. An empty one always holds.
struct Condition {
    enum class Kind { Always, Answer, Any, All };
    Kind kind = Kind::Always;
    QString question;
    QStringList answers;
    QList<Condition> parts;
};

struct Choice {
    QString code;
    QString label;
    QString labelWelsh;
};

struct FormQuestion {
    QString id;
    QString text;
    QString textWelsh;
    QString help;
    QuestionType type = QuestionType::Text;
    QString list; // of a code
    QList<Choice> choices;
    Mandatory mandatory = Mandatory::Never;
    Condition when;
    int shortest = 0; // letters of a text
    int longest = 0;  // 0: no limit
    bool isTall = false;
    bool isVerdict = false; // answered in the bar of decisions, not in the form

    QString label() const; // in the language of the interface
};

struct FormPart {
    QString id;
    QString title;
    QString titleWelsh;
    QString help;
    QList<FormQuestion> questions;

    QString label() const;
};

// A version of the review form, read from resources/forms. Old reviews keep
// the form that they were written on.
struct Form {
    QString name;
    QString title;
    QString source;
    QList<FormPart> parts;

    const FormQuestion *find(const QString &id) const;
};

// What was answered, by question. Codes are code strings, several of them
// joined by commas; yes, no or unclear; dates as PartialDate stores them.
using Answers = QHash<QString, QString>;

bool holds(const Condition &condition, const Answers &answers);

// Fault::Invalid with the place in the file when it is not a form.
Result<Form> readForm(const QByteArray &json);
// The form of that name, from the program's own; Fault::NotFound.
Result<Form> formNamed(const QString &name);
// The one that new reviews are written on.
const Form &currentForm();

} // namespace Revisit
