#include "core/language/paragraphs.h"

namespace Revisit {

namespace {

bool isLineEnd(QChar letter)
{
    return letter == u'\n' || letter == u'\r' || letter == QChar::ParagraphSeparator ||
           letter == QChar::LineSeparator;
}

// Where the paragraph that begins here ends.
qsizetype paragraphEnd(QStringView text, qsizetype from, LineEnd lineEnd)
{
    bool isLineEmpty = false;
    for (qsizetype place = from; place < text.size(); ++place) {
        const QChar letter = text[place];
        if (letter == u'\r')
            continue;
        if (!isLineEnd(letter)) {
            isLineEmpty = isLineEmpty && letter.isSpace();
            continue;
        }
        if (lineEnd == LineEnd::EndsParagraph || isLineEmpty)
            return place;
        isLineEmpty = true;
    }
    return text.size();
}

} // namespace

QList<TextSpan> paragraphsOf(QStringView text, LineEnd lineEnd)
{
    QList<TextSpan> paragraphs;
    qsizetype from = 0;
    while (from < text.size()) {
        if (isLineEnd(text[from])) {
            ++from;
            continue;
        }
        const qsizetype end = paragraphEnd(text, from, lineEnd);
        paragraphs.append({from, end - from});
        from = end;
    }
    return paragraphs;
}

} // namespace Revisit
