#pragma once

#include <QStringView>

#include <array>
#include <string_view>

namespace Revisit {

// One word of a text: letters, digits and apostrophes; a hyphen parts two words.
struct ScannedWord {
    qsizetype offset = 0;
    qsizetype length = 0;
    std::u16string_view folded;  // in lower case, with straight apostrophes; valid until the next
    bool beginsSentence = false; // a full stop or the like lies before it
    bool standsInQuotes = false; // alone: "victim"
};

bool isQuoteMark(QChar letter);

// Reads the words of a paragraph, in one pass and without making any text.
class WordScanner
{
public:
    explicit WordScanner(QStringView text)
        : m_text(text)
    {}

    bool next(ScannedWord &word);

private:
    bool passGap();

    static constexpr qsizetype longestWord = 32; // of those that a rule can name

    QStringView m_text;
    qsizetype m_place = 0;
    std::array<char16_t, longestWord> m_folded;
};

} // namespace Revisit
