#pragma once

#include "core/base/result.h"
#include "core/review/answers.h"

#include <QList>

namespace Revisit {

enum class QuestionType {
    Text,
    YesNoUnclear,
    YesNoNotOnFile, // a silent file is an answer, and not a no
    Yes,            // can only be confirmed
    Code,           // one code of a reference list
    Codes,          // several
    Choice,         // one of the question's own choices
    Date,
    Number,
    Officer, // a team lead who agreed, other than the reviewer
    // The rest stand on record and are shown, not asked:
    Ruleset,
    Criteria, // of scope; the officer may find otherwise than the record
    Referrals,
    Enquiries
};

enum class Mandatory { Never, AtTriage, AtAssessment };

// When a question applies, as data: {"question": "G1", "in": ["DEC-NFO"]},
// {"question": "D2.self", "not_in": ["NONE"]} (answered, and otherwise),
// {"sum": ["B4", "B4.unidentified"], "least": 2}, or {"any": [...]} or
// {"all": [...]} of such. An empty one always holds.
struct Condition {
    enum class Kind { Always, Answer, Otherwise, Sum, Any, All };
    Kind kind = Kind::Always;
    QStringList questions = {};
    QStringList answers = {}; // of which one is given, or none
    int least = 0;            // that the numbers come to
    QList<Condition> parts = {};
};

struct Choice {
    QString code;
    QString label;
    QString labelWelsh;

    QString text() const; // in the language of the interface
};

struct FormQuestion {
    QString id;
    QString text;
    QString textWelsh;
    QString help;
    QString helpWelsh;
    QuestionType type = QuestionType::Text;
    QString list; // of a code
    QList<Choice> choices;
    std::optional<Choice> none; // of several codes: that there are none
    QString each;               // asked of each of the "suspects", "victims", rows of the part or
                                // codes chosen in a question; empty: once
    QList<Choice> rows;         // where it is asked of each row
    Mandatory mandatory = Mandatory::Never;
    Condition when;
    int shortest = 0; // letters of a text
    int longest = 0;  // 0: no limit
    bool mayBeUnknown = false;
    bool isPrivate = false; // for the reviewer's eyes only
    bool isVerdict = false; // answered in the bar of decisions, not in the form
    QString heading;        // over what is asked of each, where no question leads to it
    QString headingWelsh;

    QString label() const; // in the language of the interface
    QString hint() const;
    QString title() const;  // the heading
    QString number() const; // "C2" of "C2.suspect" and "C2#note"
    bool isFollowUp() const { return number() != id; }
    bool isOnRecord() const { return type >= QuestionType::Ruleset; }
};

struct FormPart {
    QString id;
    QString title;
    QString titleWelsh;
    QString help;
    QString helpWelsh;
    QList<FormQuestion> questions;

    QString label() const;
    QString hint() const;
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

// Of a question that is asked of each subject: with the answer about the same
// subject where the condition names a question that is asked of it too.
bool holds(const Condition &condition, const Answers &answers, const QString &subject = {});

// Fault::Invalid with the place in the file when it is not a form.
Result<Form> readForm(const QByteArray &json);
// The form of that name, from the program's own; Fault::NotFound.
Result<Form> formNamed(const QString &name);
// The one that new reviews are written on.
const Form &currentForm();

} // namespace Revisit
