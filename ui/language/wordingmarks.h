#pragma once

#include "core/language/languagechecker.h"
#include "ui/base/theme.h"

#include <QCoreApplication>
#include <QTextCharFormat>

namespace Revisit {

// How a wording is pointed out: a severity is told by the line, its colour, an icon
// and a word, so that no one of them is needed.
class WordingMarks
{
    Q_DECLARE_TR_FUNCTIONS(Revisit::WordingMarks)

public:
    static QTextCharFormat format(LanguageSeverity severity);
    static QString icon(LanguageSeverity severity);
    static Ink ink(LanguageSeverity severity);

    static QString words(const LanguageFinding &finding, QStringView text);
    // What is wrong with it and what to write instead, in two sentences.
    static QString advice(const LanguageRule &rule);
    // Of a text of the file: its wordings, each with what is wrong with it.
    static QString summary(const QList<LanguageFinding> &findings, QStringView text);
    // The same with the wording and the severity before it; empty where nothing is
    // pointed out at that place.
    static QString tip(const QList<LanguageFinding> &findings, QStringView text, qsizetype place);
};

} // namespace Revisit
