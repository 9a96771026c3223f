// The check of wording on a caseload's worth of notes, beside a regular expression
// for each rule that looks for no more than its example; on a text made to keep the
// rules busy; and on the paragraph that a keystroke changes.

#include "core/language/languagechecker.h"
#include "tests/performance/benchmark.h"

#include <QRegularExpression>

#include <cstdio>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 7;
constexpr qsizetype noteLetters = 8'000'000;
constexpr qsizetype paragraphLetters = 600;
constexpr double leastSpeed = 40; // megabytes of UTF-16 a second
constexpr double bytesInMegabyte = 1e6;
constexpr double goalBesideExpressions = 0.5;
constexpr double goalHostile = 4;
constexpr double goalKeystroke = 1; // ms, of the 16 that a frame has

QString neutralNotes()
{
    QString once;
    for (const LanguageRule &rule : languageChecker().rules().rules)
        once += u"The crime report and both interviews were read in full on the second day. "_s +
                rule.neutral + u'\n';
    return once.repeated(noteLetters / once.size());
}

QList<QRegularExpression> examplesAlone()
{
    QList<QRegularExpression> expressions;
    for (const LanguageRule &rule : languageChecker().rules().rules) {
        QRegularExpression expression(u"\\b%1\\b"_s.arg(QRegularExpression::escape(rule.example)),
                                      QRegularExpression::CaseInsensitiveOption);
        expression.optimize();
        expressions.append(expression);
    }
    return expressions;
}

double timeOfCheck(const QString &text)
{
    qsizetype found = 0;
    const double time =
        median(timed(rounds, [&] { found += languageChecker().findingsIn(text).size(); }));
    std::printf("  %lld findings\n", static_cast<long long>(found / rounds));
    return time;
}

double timeOfExpressions(const QString &text)
{
    const QList<QRegularExpression> expressions = examplesAlone();
    qsizetype found = 0;
    const double time = median(timed(rounds, [&] {
        for (const QRegularExpression &expression : expressions)
            found += expression.match(text).hasMatch();
    }));
    std::printf("  %lld rules matched\n", static_cast<long long>(found / rounds));
    return time;
}

} // namespace

bool benchmarkLanguage()
{
    const QString notes = neutralNotes();
    const double ours = timeOfCheck(notes);
    const double megabytes = double(notes.size()) * sizeof(QChar) / bytesInMegabyte;
    const double speed = megabytes / ours * 1000;
    std::printf("check of wording: %.0f MB/s (goal at least %.0f MB/s)%s\n", speed, leastSpeed,
                speed >= leastSpeed ? "" : "  MISSED");
    const bool isBeside =
        report(u"check of wording, %1 MB of notes, beside 75 expressions"_s.arg(qRound(megabytes)),
               ours, timeOfExpressions(notes), goalBesideExpressions);
    const QString busy = u"likes prefers hanging with offered "_s;
    const bool isLinear =
        report(u"the same length of words that begin rules and end none"_s,
               timeOfCheck(busy.repeated(notes.size() / busy.size())), ours, goalHostile);
    const bool isQuick = reportTime(u"the paragraph that a keystroke changes"_s,
                                    timeOfCheck(notes.first(paragraphLetters)), goalKeystroke);
    return speed >= leastSpeed && isBeside && isLinear && isQuick;
}

} // namespace Revisit
