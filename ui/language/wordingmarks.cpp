#include "ui/language/wordingmarks.h"

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

QTextCharFormat::UnderlineStyle lineOf(LanguageSeverity severity)
{
    switch (severity) {
    case LanguageSeverity::Style:
        return QTextCharFormat::DotLine;
    case LanguageSeverity::Blames:
        return QTextCharFormat::DashUnderline;
    case LanguageSeverity::MustBeJustified:
        return QTextCharFormat::WaveUnderline;
    }
    return QTextCharFormat::NoUnderline;
}

} // namespace

QTextCharFormat WordingMarks::format(LanguageSeverity severity)
{
    QTextCharFormat format;
    format.setUnderlineStyle(lineOf(severity));
    format.setUnderlineColor(Theme::current().ink(ink(severity)));
    return format;
}

QString WordingMarks::icon(LanguageSeverity severity)
{
    switch (severity) {
    case LanguageSeverity::Style:
        return u"info"_s;
    case LanguageSeverity::Blames:
        return u"triangle-alert"_s;
    case LanguageSeverity::MustBeJustified:
        return u"octagon-alert"_s;
    }
    return {};
}

Ink WordingMarks::ink(LanguageSeverity severity)
{
    switch (severity) {
    case LanguageSeverity::Style:
        return Ink::Link;
    case LanguageSeverity::Blames:
        return Ink::Warning;
    case LanguageSeverity::MustBeJustified:
        return Ink::Danger;
    }
    return Ink::Primary;
}

QString WordingMarks::words(const LanguageFinding &finding, QStringView text)
{
    return text.sliced(finding.span.offset, finding.span.length).toString().simplified();
}

QString WordingMarks::advice(const LanguageRule &rule)
{
    //: %1 says what is wrong with a wording, %2 what to write instead; both are in English
    return tr("%1 Instead: %2").arg(rule.why, rule.instead);
}

QString WordingMarks::summary(const QList<LanguageFinding> &findings, QStringView text)
{
    QStringList lines;
    for (const LanguageFinding &finding : findings) {
        //: %1 is a wording in a text of the original file, %2 what is wrong with it
        const QString line = tr("\"%1\": %2").arg(words(finding, text), finding.rule->why);
        if (!lines.contains(line))
            lines.append(line);
    }
    if (lines.isEmpty())
        return {};
    lines.prepend(tr("Wording of its time, marked and unchanged:"));
    return lines.join(u'\n');
}

QString WordingMarks::tip(const QList<LanguageFinding> &findings, QStringView text, qsizetype place)
{
    const auto found = std::ranges::find_if(findings, [&](const LanguageFinding &finding) {
        return finding.span.offset <= place && place <= finding.span.end();
    });
    if (found == findings.end())
        return {};
    //: %1 is a wording, %2 how grave it is, %3 what is wrong with it and what to write instead
    return tr("\"%1\" (%2)\n%3")
        .arg(words(*found, text), severityLabel(found->rule->severity), advice(*found->rule));
}

} // namespace Revisit
