#include "ui/language/ownwords.h"

#include "ui/base/theme.h"
#include "ui/language/languagehighlighter.h"
#include "ui/language/wordingmarks.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTimer>
#include <QToolTip>

namespace Revisit {

namespace {

class ParagraphWords : public OwnWords
{
public:
    explicit ParagraphWords(QPlainTextEdit *editor)
        : OwnWords(editor)
        , m_editor(editor)
        , m_highlighter(new LanguageHighlighter(editor->document()))
    {
        editor->viewport()->installEventFilter(this);
        // The editor is silent about a text that is set, its document is not.
        connect(editor->document(), &QTextDocument::contentsChanged, this, &OwnWords::changed);
    }

    QString text() const override { return m_editor->toPlainText(); }

    void select(const TextSpan &span) override
    {
        m_editor->setTextCursor(cursorOver(span));
        m_editor->setFocus(Qt::OtherFocusReason);
    }

    void replace(const TextSpan &span, const QString &words) override
    {
        cursorOver(span).insertText(words);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip)
            return OwnWords::eventFilter(watched, event);
        const auto *help = static_cast<QHelpEvent *>(event);
        const int place = m_editor->cursorForPosition(help->pos()).position();
        QToolTip::showText(help->globalPos(), WordingMarks::tip(findings(), text(), place),
                           m_editor);
        return true;
    }

protected:
    void mark() override { m_highlighter->setKept(kept()); }

private:
    QTextCursor cursorOver(const TextSpan &span) const
    {
        QTextCursor cursor(m_editor->document());
        cursor.setPosition(int(span.offset));
        cursor.setPosition(int(span.end()), QTextCursor::KeepAnchor);
        return cursor;
    }

    QPlainTextEdit *m_editor;
    LanguageHighlighter *m_highlighter;
};

// A line has no highlighter: it takes formats as an input method gives them.
class LineWords : public OwnWords
{
public:
    explicit LineWords(QLineEdit *editor)
        : OwnWords(editor)
        , m_editor(editor)
    {
        editor->installEventFilter(this);
        connect(editor, &QLineEdit::textChanged, this, [this] {
            mark();
            Q_EMIT changed();
        });
        connect(ThemeBus::instance(), &ThemeBus::changed, this, [this] { mark(); });
    }

    QString text() const override { return m_editor->text(); }

    void select(const TextSpan &span) override
    {
        m_editor->setFocus(Qt::OtherFocusReason);
        m_editor->setSelection(int(span.offset), int(span.length));
    }

    void replace(const TextSpan &span, const QString &words) override
    {
        m_editor->setSelection(int(span.offset), int(span.length));
        m_editor->insert(words);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // The input method takes the formats away when the keyboard comes or goes.
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
            QTimer::singleShot(0, this, [this] { mark(); });
        if (event->type() != QEvent::ToolTip)
            return OwnWords::eventFilter(watched, event);
        const auto *help = static_cast<QHelpEvent *>(event);
        const int place = m_editor->cursorPositionAt(help->pos());
        QToolTip::showText(help->globalPos(), WordingMarks::tip(findings(), text(), place),
                           m_editor);
        return true;
    }

protected:
    void mark() override
    {
        QList<QInputMethodEvent::Attribute> formats;
        for (const LanguageFinding &finding : findings()) {
            const int place = int(finding.span.offset) - m_editor->cursorPosition();
            formats.append({QInputMethodEvent::TextFormat, place, int(finding.span.length),
                            WordingMarks::format(finding.rule->severity)});
        }
        QInputMethodEvent event({}, formats);
        QCoreApplication::sendEvent(m_editor, &event);
    }

private:
    QLineEdit *m_editor;
};

} // namespace

OwnWords::OwnWords(QWidget *editor)
    : QObject(editor)
    , m_editor(editor)
{}

OwnWords *OwnWords::of(QWidget *editor)
{
    if (auto *paragraph = qobject_cast<QPlainTextEdit *>(editor))
        return new ParagraphWords(paragraph);
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        return new LineWords(line);
    return nullptr;
}

QList<LanguageFinding> OwnWords::findings() const
{
    QList<LanguageFinding> findings = languageChecker().ownFindingsIn(text());
    findings.removeIf(
        [this](const LanguageFinding &finding) { return m_kept.contains(finding.rule->id); });
    return findings;
}

void OwnWords::setKept(const QStringList &rules)
{
    if (m_kept == rules)
        return;
    m_kept = rules;
    mark();
    Q_EMIT changed();
}

} // namespace Revisit
