#pragma once

#include <QList>
#include <QStringView>

namespace Revisit {

// What a new line means: in what is written here it ends the paragraph, in a text
// from a file it may be a wrapped line, and an empty line ends the paragraph.
enum class LineEnd { EndsParagraph, Wraps };

// A stretch of a text, in characters.
struct TextSpan {
    qsizetype offset = 0;
    qsizetype length = 0;

    qsizetype end() const { return offset + length; }
    bool covers(const TextSpan &other) const
    {
        return offset <= other.offset && other.end() <= end();
    }
    bool overlaps(const TextSpan &other) const
    {
        return offset < other.end() && other.offset < end();
    }
};

// The paragraphs that have something in them, in order.
QList<TextSpan> paragraphsOf(QStringView text, LineEnd lineEnd);

} // namespace Revisit
