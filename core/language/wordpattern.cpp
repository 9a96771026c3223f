#include "core/language/wordpattern.h"

#include "core/base/text.h"

#include <algorithm>
#include <iterator>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestGap = 5; // words

// A part of a pattern by the steps that it may begin and end with.
struct Part {
    QList<int> first;
    QList<int> last;
    bool mayBeAbsent = false;
};

class PatternReader
{
public:
    PatternReader(const QString &text, const WordForms &forms)
        : m_text(text)
        , m_forms(forms)
    {}

    Result<WordPattern> read()
    {
        const Part whole = choice();
        if (m_problem.isEmpty() && m_place < m_text.size())
            refuse(CoreText::tr("\"%1\" closes nothing").arg(m_text[m_place]));
        if (m_problem.isEmpty() && whole.mayBeAbsent)
            refuse(CoreText::tr("it matches without any word"));
        if (m_problem.isEmpty() && !(endsInWords(whole.first) && endsInWords(whole.last)))
            refuse(CoreText::tr("it begins or ends with a gap"));
        if (!m_problem.isEmpty())
            return fail(Fault::Invalid, m_problem);
        for (const int step : whole.last)
            m_pattern.steps[step].isLast = true;
        m_pattern.first = whole.first;
        return m_pattern;
    }

private:
    void refuse(const QString &why)
    {
        if (m_problem.isEmpty())
            m_problem = CoreText::tr("the pattern \"%1\" cannot be read at character %2: %3")
                            .arg(m_text, QString::number(m_place + 1), why);
        m_place = m_text.size();
    }

    bool endsInWords(const QList<int> &steps) const
    {
        return std::ranges::none_of(
            steps, [&](int step) { return m_pattern.steps[step].words.isEmpty(); });
    }

    QChar peek()
    {
        while (m_place < m_text.size() && m_text[m_place] == u' ')
            ++m_place;
        return m_place < m_text.size() ? m_text[m_place] : QChar();
    }

    bool takes(QChar mark)
    {
        if (peek() != mark)
            return false;
        ++m_place;
        return true;
    }

    Part step(const QStringList &words)
    {
        m_pattern.steps.append({words});
        const int number = int(m_pattern.steps.size()) - 1;
        return {{number}, {number}};
    }

    Part choice()
    {
        Part all = sequence();
        while (takes(u'|')) {
            const Part other = sequence();
            all.first += other.first;
            all.last += other.last;
            all.mayBeAbsent |= other.mayBeAbsent;
        }
        return all;
    }

    Part sequence()
    {
        Part all{{}, {}, true};
        while (!peek().isNull() && peek() != u'|' && peek() != u')')
            all = joined(all, item());
        return all;
    }

    Part joined(const Part &before, const Part &after)
    {
        for (const int step : before.last)
            m_pattern.steps[step].next += after.first;
        return {before.mayBeAbsent ? before.first + after.first : before.first,
                after.mayBeAbsent ? before.last + after.last : after.last,
                before.mayBeAbsent && after.mayBeAbsent};
    }

    Part item()
    {
        Part part = atom();
        if (takes(u'?'))
            part.mayBeAbsent = true;
        return part;
    }

    Part atom()
    {
        if (takes(u'('))
            return group();
        if (takes(u'~'))
            return gap();
        if (takes(u'#'))
            return step(m_forms.value(u"number"_s, {anyNumber}));
        if (takes(u'{'))
            return form();
        return word();
    }

    Part group()
    {
        const Part inside = choice();
        if (!takes(u')'))
            refuse(CoreText::tr("a bracket is not closed"));
        return inside;
    }

    Part gap()
    {
        Part words{{}, {}, true};
        for (int word = 0; word < longestGap; ++word) {
            Part any = step({});
            any.mayBeAbsent = true;
            words = joined(words, any);
        }
        return words;
    }

    Part form()
    {
        const QString name = letters();
        if (!takes(u'}') || !m_forms.contains(name))
            refuse(CoreText::tr("\"%1\" is not among the forms of words").arg(name));
        return step(m_forms.value(name));
    }

    Part word()
    {
        const QString word = letters();
        if (word.isEmpty())
            refuse(CoreText::tr("a word is expected"));
        return step({word});
    }

    QString letters()
    {
        peek();
        const qsizetype from = m_place;
        const auto isOfWord = [](QChar letter) {
            return letter.isLower() || letter.isDigit() || letter == u'\'' || letter == u'"';
        };
        while (m_place < m_text.size() && isOfWord(m_text[m_place]))
            ++m_place;
        return m_text.sliced(from, m_place - from);
    }

    const QString m_text;
    const WordForms &m_forms;
    qsizetype m_place = 0;
    WordPattern m_pattern;
    QString m_problem;
};

} // namespace

Result<WordPattern> readPattern(const QString &text, const WordForms &forms)
{
    return PatternReader(text, forms).read();
}

} // namespace Revisit
