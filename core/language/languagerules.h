#pragma once

#include "core/language/languagerule.h"

namespace Revisit {

// An edition of the rules on language, with what they need to know of English.
struct LanguageRules {
    QString name;
    QString title;
    QString source;
    QList<LanguageRule> rules;
    QList<WordPattern> titles;   // of statutes and offences: no wording of anybody's
    QList<WordPattern> children; // what tells that a child is spoken of
    QList<WordPattern> ages;     // "aged #"
    QHash<QString, int> numbers; // "fifteen" is 15

    const LanguageRule *find(const QString &id) const;
};

// Fault::Invalid with the file, the rule and what is wrong with it. A rule finds
// its own example and leaves its neutral sentence alone.
Result<LanguageRules> readLanguageRules(const QString &file, const QByteArray &json);
// The edition that comes with the program, read once.
const Result<LanguageRules> &shippedLanguageRules();

} // namespace Revisit
