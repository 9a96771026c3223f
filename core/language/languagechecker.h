#pragma once

#include "core/language/languagerules.h"
#include "core/language/paragraphs.h"
#include "core/language/phrasematcher.h"

namespace Revisit {

// A wording that a rule points out.
struct LanguageFinding {
    TextSpan span;
    const LanguageRule *rule = nullptr; // belongs to the checker
    bool isQuoted = false;              // somebody's words: no fault of the writer

    // What its replacement takes the place of.
    TextSpan replacedIn(QStringView text) const;
};

// Finds what the rules point out. The rules are compiled once; a text is read in
// one pass, and never changed.
class LanguageChecker
{
public:
    struct Reading {
        LineEnd lineEnd = LineEnd::EndsParagraph;
        bool isInVerbatim = false; // from its first letter
    };

    explicit LanguageChecker(LanguageRules rules);
    Q_DISABLE_COPY_MOVE(LanguageChecker)

    // In the order of the text, with those in quotations.
    QList<LanguageFinding> findingsIn(QStringView text, const Reading &reading) const;
    QList<LanguageFinding> findingsIn(QStringView text) const { return findingsIn(text, {}); }
    // Those that the writer answers for: what is quoted is left out.
    QList<LanguageFinding> ownFindingsIn(QStringView text) const;

    const LanguageRules &rules() const { return m_rules; }

private:
    struct Paragraph;
    void add(const QList<WordPattern> &patterns, int phrase);
    int ageIn(QStringView words) const;
    void sort(QStringView text, const PhraseMatch &match, Paragraph &paragraph) const;
    QList<LanguageFinding> findingsIn(const Paragraph &paragraph) const;
    bool applies(const LanguageRule &rule, const Paragraph &paragraph) const;

    const LanguageRules m_rules;
    PhraseMatcher m_matcher;
};

// The checker of the edition that comes with the program; any thread may ask it.
const LanguageChecker &languageChecker();

} // namespace Revisit
