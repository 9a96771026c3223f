#include "core/language/phrasematcher.h"

#include <algorithm>
#include <array>

namespace Revisit {

namespace {

constexpr int unknownWord = -1;
constexpr std::u16string_view possessive = u"'s"; // "mother's" is looked for as "mother"
constexpr int mostReadings = 3; // of one word: as it stands, as a number, in quotation marks

bool isNumber(std::u16string_view word)
{
    return !word.empty() &&
           std::ranges::all_of(word, [](char16_t digit) { return digit >= u'0' && digit <= u'9'; });
}

QList<PhraseMatch> leftmostLongest(QList<PhraseMatch> matches)
{
    std::ranges::sort(matches, [](const PhraseMatch &one, const PhraseMatch &other) {
        return std::tuple(one.phrase, one.offset, -one.length) <
               std::tuple(other.phrase, other.offset, -other.length);
    });
    QList<PhraseMatch> kept;
    for (const PhraseMatch &match : std::as_const(matches)) {
        const bool overlaps = !kept.isEmpty() && kept.last().phrase == match.phrase &&
                              match.offset < kept.last().offset + kept.last().length;
        if (!overlaps)
            kept.append(match);
    }
    std::ranges::stable_sort(kept, {}, &PhraseMatch::offset);
    return kept;
}

} // namespace

// One pass over one text: the phrases that have begun, each at a step.
class PhraseMatcher::Run
{
public:
    explicit Run(const PhraseMatcher &matcher)
        : m_matcher(matcher)
    {}

    void take(const ScannedWord &word)
    {
        if (word.beginsSentence)
            m_begun.clear();
        read(word);
        if (m_begun.empty() && m_count == 0)
            return;
        m_going.clear();
        for (const Begun &begun : m_begun) {
            for (const int step : m_matcher.m_steps[size_t(begun.step)].next)
                enter(step, begun.offset, word);
        }
        for (int reading = 0; reading < m_count; ++reading) {
            for (const int step : m_matcher.m_starts[size_t(m_readings[size_t(reading)])])
                enter(step, word.offset, word);
        }
        m_begun.swap(m_going);
    }

    QList<PhraseMatch> result() { return leftmostLongest(std::move(m_matches)); }

private:
    struct Begun {
        int step;
        qsizetype offset;
    };

    void add(int number)
    {
        if (number != unknownWord)
            m_readings[size_t(m_count++)] = number;
    }

    void read(const ScannedWord &word)
    {
        m_count = 0;
        m_isQuoted = false;
        const int plain = m_matcher.numberOf(word.folded);
        add(plain);
        if (plain == unknownWord && word.folded.ends_with(possessive))
            add(m_matcher.numberOf(word.folded.substr(0, word.folded.size() - possessive.size())));
        if (isNumber(word.folded))
            add(m_matcher.numberOf(u"#"));
        if (word.standsInQuotes && word.folded.size() > 0) {
            const int before = m_count;
            add(m_matcher.numberOf(u'"' + std::u16string(word.folded) + u'"'));
            m_isQuoted = m_count > before;
        }
    }

    bool takes(const Step &step) const
    {
        return step.isAny ||
               std::any_of(m_readings.begin(), m_readings.begin() + m_count, [&](int number) {
                   return std::ranges::binary_search(step.words, number);
               });
    }

    void enter(int number, qsizetype from, const ScannedWord &word)
    {
        const Step &step = m_matcher.m_steps[size_t(number)];
        if (!takes(step))
            return;
        // Begun the earliest is the one to keep: it covers the others.
        const auto other = std::ranges::find(m_going, number, &Begun::step);
        if (other == m_going.end())
            m_going.push_back({number, from});
        else
            other->offset = std::min(other->offset, from);
        if (step.isLast)
            finish(step, from, word);
    }

    // The marks around a word belong to the finding where they are what is found.
    void finish(const Step &step, qsizetype from, const ScannedWord &word)
    {
        const qsizetype mark = m_isQuoted ? 1 : 0;
        const qsizetype begin = from == word.offset ? from - mark : from;
        m_matches.append({step.phrase, begin, word.offset + word.length + mark - begin});
    }

    const PhraseMatcher &m_matcher;
    std::vector<Begun> m_begun;
    std::vector<Begun> m_going;
    std::array<int, mostReadings> m_readings{};
    int m_count = 0;
    bool m_isQuoted = false;
    QList<PhraseMatch> m_matches;
};

size_t PhraseMatcher::beginningOf(std::u16string_view word)
{
    const size_t second = word.size() > 1 ? word[1] & 31U : 0U;
    return (word[0] & 31U) * 32U + second;
}

int PhraseMatcher::numberOf(std::u16string_view word) const
{
    if (word.empty() || !(m_lengths[beginningOf(word)] >> (word.size() & 31U) & 1U))
        return unknownWord;
    const auto found = m_words.find(word);
    return found == m_words.end() ? unknownWord : found->second;
}

int PhraseMatcher::wordNumber(const QString &word)
{
    const auto [found, isNew] = m_words.emplace(word.toStdU16String(), int(m_words.size()));
    if (isNew)
        m_starts.emplace_back();
    const std::u16string_view key = found->first;
    m_lengths[beginningOf(key)] |= 1U << (key.size() & 31U);
    return found->second;
}

void PhraseMatcher::add(const WordPattern &pattern, int phrase)
{
    const int base = int(m_steps.size());
    for (const WordPattern::Step &read : pattern.steps) {
        Step step{phrase, read.words.isEmpty(), read.isLast, {}, {}};
        for (const int next : read.next)
            step.next.push_back(base + next);
        for (const QString &word : read.words)
            step.words.push_back(wordNumber(word));
        std::ranges::sort(step.words);
        m_steps.push_back(std::move(step));
    }
    for (const int first : pattern.first) {
        for (const int word : m_steps[size_t(base + first)].words)
            m_starts[size_t(word)].push_back(base + first);
    }
}

QList<PhraseMatch> PhraseMatcher::matchesIn(QStringView text) const
{
    Run run(*this);
    WordScanner scanner(text);
    for (ScannedWord word; scanner.next(word);)
        run.take(word);
    return run.result();
}

} // namespace Revisit
