#include "ui/language/languagehighlighter.h"

#include "core/language/quotations.h"
#include "ui/base/theme.h"
#include "ui/language/wordingmarks.h"

namespace Revisit {

namespace {

enum BlockState { Ordinary, InVerbatim };

} // namespace

LanguageHighlighter::LanguageHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
    connect(ThemeBus::instance(), &ThemeBus::changed, this, &LanguageHighlighter::rehighlight);
}

void LanguageHighlighter::setKept(const QStringList &rules)
{
    if (m_kept == rules)
        return;
    m_kept = rules;
    rehighlight();
}

void LanguageHighlighter::highlightBlock(const QString &text)
{
    const bool isInVerbatim = previousBlockState() == InVerbatim;
    const auto findings =
        languageChecker().findingsIn(text, {LineEnd::EndsParagraph, isInVerbatim});
    for (const LanguageFinding &finding : findings) {
        if (!finding.isQuoted && !m_kept.contains(finding.rule->id))
            setFormat(int(finding.span.offset), int(finding.span.length),
                      WordingMarks::format(finding.rule->severity));
    }
    setCurrentBlockState(verbatimBlocksIn(text, isInVerbatim).isOpenAtEnd ? InVerbatim : Ordinary);
}

} // namespace Revisit
