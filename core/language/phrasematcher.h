#pragma once

#include "core/language/wordpattern.h"
#include "core/language/wordscanner.h"

#include <QStringView>

#include <array>
#include <string>
#include <unordered_map>
#include <vector>

namespace Revisit {

// A phrase that was found, in characters from the start of the text.
struct PhraseMatch {
    int phrase = 0;
    qsizetype offset = 0;
    qsizetype length = 0;
};

// Looks for many patterns of words in one pass over a text. The work is bound by
// the length of the text times the number of steps in the patterns, whatever the
// text says; a phrase does not run over the end of a sentence.
class PhraseMatcher
{
public:
    // `phrase` is what its matches are known by; several patterns may share one.
    void add(const WordPattern &pattern, int phrase);

    // In the order of the text. Of matches of a phrase that overlap, the one
    // that begins first and, of these, the longest.
    QList<PhraseMatch> matchesIn(QStringView text) const;

private:
    struct Step {
        int phrase;
        bool isAny;
        bool isLast;
        std::vector<int> next;
        std::vector<int> words; // numbers of those that it takes
    };
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::u16string_view word) const
        {
            return std::hash<std::u16string_view>()(word);
        }
    };
    class Run;

    int wordNumber(const QString &word);
    int numberOf(std::u16string_view word) const;
    static size_t beginningOf(std::u16string_view word);

    std::vector<Step> m_steps;
    std::vector<std::vector<int>> m_starts; // steps that a word may begin with
    std::unordered_map<std::u16string, int, Hash, std::equal_to<>> m_words;
    // The lengths, as bits, of the words that begin so: most words of a text are
    // known to be none of ours by this alone.
    static constexpr size_t beginnings = 32 * 32;
    std::array<quint32, beginnings> m_lengths{};
};

} // namespace Revisit
