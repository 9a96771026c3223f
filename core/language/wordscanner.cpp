#include "core/language/wordscanner.h"

namespace Revisit {

namespace {

bool isApostrophe(char16_t letter)
{
    return letter == u'\'' || letter == u'\u2019';
}

// What an ASCII letter or digit counts as; nothing for every other mark.
constexpr std::array<char16_t, 128> asciiFolding = [] {
    std::array<char16_t, 128> table{};
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        table[digit] = digit;
    for (char16_t letter = u'a'; letter <= u'z'; ++letter) {
        table[letter] = letter;
        table[letter - u'a' + u'A'] = letter;
    }
    return table;
}();

// The letter in lower case; 0 where it is of no word.
char16_t folded(char16_t letter)
{
    if (letter < asciiFolding.size())
        return asciiFolding[letter];
    return QChar::isLetterOrNumber(letter) || QChar::isMark(letter)
               ? char16_t(QChar::toLower(char32_t(letter)))
               : u'\0';
}

bool isOfWord(char16_t letter)
{
    return folded(letter) != u'\0';
}

bool endsSentence(char16_t mark)
{
    return mark == u'.' || mark == u'!' || mark == u'?' || mark == u';';
}

} // namespace

bool isQuoteMark(QChar letter)
{
    return letter == u'"' || letter == u'\'' || (letter >= u'\u2018' && letter <= u'\u201F') ||
           letter == u'\u00AB' || letter == u'\u00BB';
}

// A mark ends a sentence only where nothing is written against it: "s.9" is one.
bool WordScanner::passGap()
{
    bool isEnd = false;
    const char16_t *letters = m_text.utf16();
    while (m_place < m_text.size() && !isOfWord(letters[m_place])) {
        const bool isFree = m_place + 1 == m_text.size() || !isOfWord(letters[m_place + 1]);
        isEnd |= isFree && endsSentence(letters[m_place]);
        ++m_place;
    }
    return isEnd;
}

bool WordScanner::next(ScannedWord &word)
{
    word.beginsSentence = passGap();
    const char16_t *letters = m_text.utf16();
    const qsizetype size = m_text.size();
    if (m_place == size)
        return false;
    word.offset = m_place;
    qsizetype kept = 0;
    while (m_place < size) {
        char16_t letter = folded(letters[m_place]);
        if (letter == u'\0') {
            if (!isApostrophe(letters[m_place]) || m_place + 1 == size ||
                !isOfWord(letters[m_place + 1]))
                break;
            letter = u'\'';
        }
        if (kept < longestWord)
            m_folded[size_t(kept++)] = letter;
        ++m_place;
    }
    word.length = m_place - word.offset;
    word.folded = {m_folded.data(), word.length <= longestWord ? size_t(kept) : 0};
    word.standsInQuotes = word.offset > 0 && m_place < size && isQuoteMark(m_text[m_place]) &&
                          isQuoteMark(m_text[word.offset - 1]);
    return true;
}

} // namespace Revisit
