#include "core/language/languagechecker.h"

#include "core/language/quotations.h"

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr int adult = 18;

// What a phrase is looked for as. A rule takes two numbers: its own and that of
// its exceptions.
enum Phrase { Title, Child, Age, FirstRule };

int phraseOf(int rule)
{
    return FirstRule + 2 * rule;
}

// The first of the spans, which lie apart and in order, that does not end before the place.
const TextSpan *firstFrom(const QList<TextSpan> &spans, qsizetype place)
{
    const auto found = std::ranges::lower_bound(spans, place, {}, &TextSpan::end);
    return found == spans.end() ? nullptr : &*found;
}

bool isCovered(const TextSpan &span, const QList<TextSpan> &by)
{
    const TextSpan *first = firstFrom(by, span.end());
    return first && first->covers(span);
}

bool isMet(const TextSpan &span, const QList<TextSpan> &by)
{
    const TextSpan *first = firstFrom(by, span.offset + 1);
    return first && first->overlaps(span);
}

} // namespace

// What was met in one paragraph.
struct LanguageChecker::Paragraph {
    struct Met {
        int rule;
        TextSpan span;
    };

    QList<Met> findings;
    QHash<int, QList<TextSpan>> exceptions; // of a rule
    QList<TextSpan> titles;
    bool hasChild = false;
    std::optional<int> youngest; // of the ages of children that are said

    bool isExcepted(const Met &finding) const
    {
        return isMet(finding.span, titles) || isMet(finding.span, exceptions.value(finding.rule));
    }
};

TextSpan LanguageFinding::replacedIn(QStringView text) const
{
    if (rule->replacedWords == 0)
        return span;
    WordScanner scanner(text.sliced(span.offset, span.length));
    ScannedWord word;
    for (int count = 0; count < rule->replacedWords; ++count)
        scanner.next(word);
    return {span.offset, word.offset + word.length};
}

LanguageChecker::LanguageChecker(LanguageRules rules)
    : m_rules(std::move(rules))
{
    add(m_rules.titles, Title);
    add(m_rules.children, Child);
    add(m_rules.ages, Age);
    for (int number = 0; number < m_rules.rules.size(); ++number) {
        const LanguageRule &rule = m_rules.rules[number];
        if (rule.isRetired())
            continue;
        add({rule.pattern}, phraseOf(number));
        add(rule.exceptions, phraseOf(number) + 1);
    }
}

void LanguageChecker::add(const QList<WordPattern> &patterns, int phrase)
{
    for (const WordPattern &pattern : patterns)
        m_matcher.add(pattern, phrase);
}

int LanguageChecker::ageIn(QStringView words) const
{
    WordScanner scanner(words);
    for (ScannedWord word; scanner.next(word);) {
        const QString text = QString::fromUtf16(word.folded.data(), qsizetype(word.folded.size()));
        bool isNumber = false;
        const int age = text.toInt(&isNumber);
        if (isNumber)
            return age;
        if (m_rules.numbers.contains(text))
            return m_rules.numbers.value(text);
    }
    return adult;
}

void LanguageChecker::sort(QStringView text, const PhraseMatch &match, Paragraph &paragraph) const
{
    const TextSpan span{match.offset, match.length};
    if (match.phrase >= FirstRule) {
        const int number = match.phrase - FirstRule;
        if (number % 2 == 0)
            paragraph.findings.append({number / 2, span});
        else
            paragraph.exceptions[number / 2].append(span);
    } else if (match.phrase == Title) {
        paragraph.titles.append(span);
    } else if (match.phrase == Child) {
        paragraph.hasChild = true;
    } else if (const int age = ageIn(text.sliced(span.offset, span.length)); age < adult) {
        paragraph.hasChild = true;
        paragraph.youngest = std::min(age, paragraph.youngest.value_or(age));
    }
}

bool LanguageChecker::applies(const LanguageRule &rule, const Paragraph &paragraph) const
{
    if (!rule.needsChild)
        return true;
    return paragraph.hasChild &&
           (!rule.childUnder || !paragraph.youngest || *paragraph.youngest < *rule.childUnder);
}

QList<LanguageFinding> LanguageChecker::findingsIn(const Paragraph &paragraph) const
{
    QList<LanguageFinding> findings;
    for (const Paragraph::Met &met : paragraph.findings) {
        const LanguageRule &rule = m_rules.rules[met.rule];
        if (applies(rule, paragraph) && !paragraph.isExcepted(met))
            findings.append({met.span, &rule});
    }
    return findings;
}

QList<LanguageFinding> LanguageChecker::findingsIn(QStringView text, const Reading &reading) const
{
    QList<LanguageFinding> all;
    const QList<TextSpan> verbatim = verbatimBlocksIn(text, reading.isInVerbatim).spans;
    for (const TextSpan &stretch : paragraphsOf(text, reading.lineEnd)) {
        const QStringView words = text.sliced(stretch.offset, stretch.length);
        Paragraph paragraph;
        for (const PhraseMatch &match : m_matcher.matchesIn(words))
            sort(words, match, paragraph);
        if (paragraph.findings.isEmpty())
            continue;
        const QList<TextSpan> quotations = quotationsIn(words);
        for (LanguageFinding finding : findingsIn(paragraph)) {
            finding.isQuoted = isCovered(finding.span, quotations);
            finding.span.offset += stretch.offset;
            finding.isQuoted = finding.isQuoted || isCovered(finding.span, verbatim);
            all.append(finding);
        }
    }
    return all;
}

QList<LanguageFinding> LanguageChecker::ownFindingsIn(QStringView text) const
{
    QList<LanguageFinding> own = findingsIn(text);
    own.removeIf([](const LanguageFinding &finding) { return finding.isQuoted; });
    return own;
}

const LanguageChecker &languageChecker()
{
    static const LanguageChecker checker(shippedLanguageRules().value());
    return checker;
}

} // namespace Revisit
