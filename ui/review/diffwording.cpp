#include "ui/review/diffwording.h"

#include "core/base/textdiff.h"
#include "ui/base/theme.h"

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr qsizetype wordsAround = 60; // letters of what stayed, on either side of a change
constexpr qsizetype mostShown = 4000; // letters of one change

QString broken(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br/>"_s);
}

// The middle is left out, at the ends of words.
QString shortened(const QString &text, qsizetype front, qsizetype back)
{
    if (text.size() <= front + back + 2 * wordsAround)
        return broken(text);
    const qsizetype from = front > 0 ? std::max<qsizetype>(0, text.lastIndexOf(u' ', front)) : 0;
    const qsizetype to = back > 0 ? text.indexOf(u' ', text.size() - back) : qsizetype(text.size());
    const QString end = to < 0 ? QString() : text.mid(to);
    return broken(text.first(from)) + u" … "_s + broken(end);
}

QString marked(const DiffRun &run)
{
    const ToneColours &tone =
        Theme::current().tone(run.kind == DiffRun::Kind::Added ? Tone::Ok : Tone::Danger);
    const QString line = run.kind == DiffRun::Kind::Added ? u"underline"_s : u"line-through"_s;
    return u"<span style=\"color:%1;background-color:%2;text-decoration:%3\">%4</span>"_s.arg(
        tone.foreground.name(), tone.background.name(), line,
        shortened(run.text, mostShown / 2, mostShown / 2));
}

} // namespace

QString DiffWording::html(const QString &before, const QString &after)
{
    const QList<DiffRun> runs = wordDiff(before, after);
    QString html;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const bool isFirst = i == 0;
        const bool isLast = i == runs.size() - 1;
        html += runs[i].kind == DiffRun::Kind::Same
                    ? shortened(runs[i].text, isFirst ? 0 : wordsAround, isLast ? 0 : wordsAround)
                    : marked(runs[i]);
    }
    return html;
}

QString DiffWording::plainHtml(const QString &text)
{
    return shortened(text, mostShown / 2, mostShown / 2);
}

} // namespace Revisit
