#include "core/language/quotations.h"

#include <QtGlobal>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype none = -1;

bool isWordLetter(QStringView text, qsizetype place)
{
    return place >= 0 && place < text.size() && text[place].isLetterOrNumber();
}

// The mark that closes what this one opens; null where it opens nothing.
QChar closingMark(QStringView text, qsizetype place)
{
    switch (text[place].unicode()) {
    case u'"':
        return u'"';
    case u'\u201C':
        return u'\u201D';
    case u'\u00AB':
        return u'\u00BB';
    case u'\u2018':
        return u'\u2019';
    case u'\'':
        // An apostrophe is written against the word before it.
        return isWordLetter(text, place - 1) || !isWordLetter(text, place + 1) ? QChar() : u'\'';
    default:
        return {};
    }
}

// In single quotation marks an apostrophe is no end.
bool closes(QStringView text, qsizetype place, QChar mark)
{
    if (text[place] != mark)
        return false;
    const bool isSingle = mark == u'\'' || mark == u'\u2019';
    return !isSingle || !isWordLetter(text, place + 1);
}

qsizetype closingPlace(QStringView text, qsizetype from, QChar mark)
{
    for (qsizetype place = from; place < text.size(); ++place) {
        if (closes(text, place, mark))
            return place;
    }
    return none;
}

bool mayHoldQuotations(QStringView text)
{
    for (const QChar letter : text) {
        if (letter == u'"' || letter == u'\'' || letter == u'\u201C' || letter == u'\u2018' ||
            letter == u'\u00AB')
            return true;
    }
    return false;
}

} // namespace

QList<TextSpan> quotationsIn(QStringView paragraph)
{
    QList<TextSpan> quotations;
    if (!mayHoldQuotations(paragraph))
        return quotations;
    // A mark whose like closed nothing from an earlier place closes nothing from a
    // later one: each kind is searched in vain only once.
    QList<QChar> unclosed;
    for (qsizetype place = 0; place < paragraph.size(); ++place) {
        const QChar mark = closingMark(paragraph, place);
        if (mark.isNull() || unclosed.contains(mark))
            continue;
        const qsizetype end = closingPlace(paragraph, place + 1, mark);
        if (end == none) {
            unclosed.append(mark);
            continue;
        }
        quotations.append({place + 1, end - place - 1});
        place = end;
    }
    return quotations;
}

VerbatimBlocks verbatimBlocksIn(QStringView text, bool isOpenAtStart)
{
    constexpr QLatin1String opening = "[verbatim]"_L1;
    constexpr QLatin1String closing = "[/verbatim]"_L1;
    VerbatimBlocks blocks{{}, isOpenAtStart};
    qsizetype from = 0;
    for (qsizetype place = text.indexOf(u'['); place >= 0; place = text.indexOf(u'[', place + 1)) {
        const QLatin1String tag = blocks.isOpenAtEnd ? closing : opening;
        if (!text.sliced(place).startsWith(tag, Qt::CaseInsensitive))
            continue;
        if (blocks.isOpenAtEnd)
            blocks.spans.append({from, place - from});
        from = place + tag.size();
        blocks.isOpenAtEnd = !blocks.isOpenAtEnd;
    }
    if (blocks.isOpenAtEnd)
        blocks.spans.append({from, text.size() - from});
    return blocks;
}

} // namespace Revisit
