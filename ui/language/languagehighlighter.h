#pragma once

#include <QStringList>
#include <QSyntaxHighlighter>

namespace Revisit {

// Underlines in one's own text what the rules on language point out. Only the
// paragraph that changes is read, and those after it while a verbatim block opens or
// closes; the text itself is left alone.
class LanguageHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit LanguageHighlighter(QTextDocument *document);

    // Rules that were answered here and are not pointed out again.
    void setKept(const QStringList &rules);

protected:
    void highlightBlock(const QString &text) override;

private:
    QStringList m_kept;
};

} // namespace Revisit
