#include "core/base/textdiff.h"

#include <algorithm>
#include <vector>

namespace Revisit {

namespace {

constexpr qsizetype mostCompared = 4'000'000; // pairs of words: some 10 ms and 16 MB

// Words, and what stands between them, so that nothing of the text is lost.
QList<QStringView> wordsOf(QStringView text)
{
    QList<QStringView> words;
    qsizetype start = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        const bool isEnd =
            i == text.size() || text[i].isSpace() || text[i - 1].isSpace() != text[i].isSpace();
        if (isEnd) {
            words.append(text.sliced(start, i - start));
            start = i;
        }
    }
    return words;
}

class Differ
{
public:
    Differ(QStringView before, QStringView after)
        : m_before(wordsOf(before))
        , m_after(wordsOf(after))
    {}

    QList<DiffRun> runs()
    {
        const qsizetype least = std::min(m_before.size(), m_after.size());
        qsizetype front = 0;
        while (front < least && m_before[front] == m_after[front])
            ++front;
        qsizetype back = 0;
        while (back < least - front &&
               m_before[m_before.size() - 1 - back] == m_after[m_after.size() - 1 - back])
            ++back;
        for (qsizetype i = 0; i < front; ++i)
            add(DiffRun::Kind::Same, m_before[i]);
        compare(front, m_before.size() - back, m_after.size() - back);
        for (qsizetype i = m_before.size() - back; i < m_before.size(); ++i)
            add(DiffRun::Kind::Same, m_before[i]);
        return m_runs;
    }

private:
    void add(DiffRun::Kind kind, QStringView word)
    {
        if (m_runs.isEmpty() || m_runs.last().kind != kind)
            m_runs.append({kind, {}});
        m_runs.last().text += word;
    }

    // The longest common subsequence of what differs, read from its table.
    void compare(qsizetype front, qsizetype endBefore, qsizetype endAfter)
    {
        const qsizetype rows = endBefore - front;
        const qsizetype columns = endAfter - front;
        const bool isTooLong = rows > 0 && columns > mostCompared / rows;
        std::vector<int> common;
        if (!isTooLong)
            common.assign(size_t((rows + 1) * (columns + 1)), 0);
        const auto at = [&](qsizetype row, qsizetype column) -> int & {
            return common[size_t(row * (columns + 1) + column)];
        };
        const auto isSame = [&](qsizetype row, qsizetype column) {
            return m_before[front + row] == m_after[front + column];
        };
        for (qsizetype row = rows - 1; !isTooLong && row >= 0; --row) {
            for (qsizetype column = columns - 1; column >= 0; --column)
                at(row, column) = isSame(row, column)
                                      ? at(row + 1, column + 1) + 1
                                      : std::max(at(row + 1, column), at(row, column + 1));
        }
        qsizetype row = 0;
        qsizetype column = 0;
        while (row < rows || column < columns) {
            if (!isTooLong && row < rows && column < columns && isSame(row, column)) {
                add(DiffRun::Kind::Same, m_before[front + row++]);
                ++column;
            } else if (row < rows && (isTooLong || column == columns ||
                                      at(row + 1, column) >= at(row, column + 1))) {
                add(DiffRun::Kind::Removed, m_before[front + row++]);
            } else {
                add(DiffRun::Kind::Added, m_after[front + column++]);
            }
        }
    }

    QList<QStringView> m_before;
    QList<QStringView> m_after;
    QList<DiffRun> m_runs;
};

} // namespace

QList<DiffRun> wordDiff(const QString &before, const QString &after)
{
    return Differ(before, after).runs();
}

} // namespace Revisit
