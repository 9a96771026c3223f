#pragma once

#include "core/language/wordpattern.h"

#include <QDate>
#include <QString>

#include <optional>

namespace Revisit {

// What a wording does. One that must be justified is answered before a review is
// submitted: it is reworded, or kept with a reason.
enum class LanguageSeverity { Style = 1, Blames = 2, MustBeJustified = 3 };

// A wording about victims that is pointed out, and what to write instead. The
// rules are data of resources/language and in English only.
struct LanguageRule {
    QString id;   // "VL-08"
    QString text; // of the pattern
    WordPattern pattern;
    QList<WordPattern> exceptions; // what overlaps one of these is left alone
    bool needsChild = false;       // in the paragraph
    std::optional<int> childUnder; // years; a child whose age is not said may be under it
    LanguageSeverity severity = LanguageSeverity::Style;
    QString why;
    QString instead;
    QString replacement;   // empty where only the writer can tell
    int replacedWords = 0; // the first so many of the finding; 0: all
    QString source;
    QDate validFrom;
    QDate validTo; // invalid: in force; a retired rule stays for what was answered under it
    QString example;
    QString neutral; // that it leaves alone

    bool isRetired() const { return validTo.isValid(); }
};

// "Blames or minimises", in the language of the interface.
QString severityLabel(LanguageSeverity severity);

} // namespace Revisit
