#include "ui/language/narrativeview.h"

#include "ui/base/theme.h"
#include "ui/base/typography.h"
#include "ui/language/wordingmarks.h"

#include <QHelpEvent>
#include <QTextDocument>
#include <QToolTip>

#include <memory>

namespace Revisit {

namespace {

constexpr int usualWidth = 400;

} // namespace

NarrativeView::NarrativeView(const QString &text, QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    viewport()->setAutoFillBackground(false);
    document()->setUndoRedoEnabled(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setPlainText(text);
    m_findings = languageChecker().findingsIn(toPlainText(), {LineEnd::Wraps, false});
    mark();
    connect(ThemeBus::instance(), &ThemeBus::changed, this, &NarrativeView::mark);
}

// Selections lie over the text and are no part of it.
void NarrativeView::mark()
{
    setFont(Revisit::font(TextRole::Body));
    QList<ExtraSelection> marks;
    for (const LanguageFinding &finding : std::as_const(m_findings)) {
        QTextCursor cursor(document());
        cursor.setPosition(int(finding.span.offset));
        cursor.setPosition(int(finding.span.end()), QTextCursor::KeepAnchor);
        marks.append({cursor, WordingMarks::format(finding.rule->severity)});
    }
    setExtraSelections(marks);
    m_measured = {};
    updateGeometry();
}

int NarrativeView::heightForWidth(int width) const
{
    if (m_measured.width() == width)
        return m_measured.height();
    const std::unique_ptr<QTextDocument> measured(document()->clone());
    measured->setDefaultFont(font());
    measured->setTextWidth(width);
    m_measured = {width, qCeil(measured->size().height())};
    return m_measured.height();
}

QSize NarrativeView::sizeHint() const
{
    const int across = width() > 0 ? width() : usualWidth;
    return {across, heightForWidth(across)};
}

QSize NarrativeView::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void NarrativeView::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    updateGeometry();
}

// The style gives every editor the margin of a field; this is a paragraph of a sheet.
bool NarrativeView::event(QEvent *event)
{
    const bool isHandled = QTextEdit::event(event);
    if (event->type() == QEvent::Polish || event->type() == QEvent::StyleChange) {
        document()->setDocumentMargin(0);
        m_measured = {};
        updateGeometry();
    }
    return isHandled;
}

bool NarrativeView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int place = cursorForPosition(help->pos()).position();
    QToolTip::showText(help->globalPos(), WordingMarks::tip(m_findings, toPlainText(), place),
                       this);
    return true;
}

} // namespace Revisit
