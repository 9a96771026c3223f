#include "ui/shell/commandpalette.h"

#include "ui/base/accessibility.h"
#include "ui/base/actions.h"
#include "ui/base/icons.h"
#include "ui/base/painting.h"
#include "ui/base/space.h"
#include "ui/base/stylepainting.h"
#include "ui/base/typography.h"
#include "ui/shell/palettedelegate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Revisit {

namespace {

constexpr int rowsShown = 9;
constexpr int shortestSearch = 2;
constexpr auto typingPause = 150ms;

} // namespace

// The raised surface that holds the field and the list.
class CommandPalette::Box : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        fillRounded(&painter, rect(), 12, theme.raised, {theme.border});
        const int line = layout()->itemAt(0)->geometry().bottom() + 4;
        painter.fillRect(QRect(1, line, width() - 2, 1), theme.border);
        const int size = Theme::px(18);
        const QRect mark(18, layout()->itemAt(0)->geometry().center().y() + 1 - size / 2, size,
                         size);
        paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), mark), u"search"_s,
                  theme.textMuted);
    }
};

CommandPalette::CommandPalette(ActionRegistry &actions, QWidget *window)
    : QWidget(window)
    , m_actions(actions)
    , m_box(new Box(this))
    , m_edit(new QLineEdit(m_box))
    , m_list(new QListView(m_box))
{
    setObjectName(u"commandPalette"_s);
    speakAs(this, Speech::Dialog, tr("Command palette"));
    hide();

    m_edit->setProperty(StylePainting::bareProperty, true);
    m_edit->setFrame(false);
    m_edit->setPlaceholderText(tr("Type a command, case reference or name"));
    m_edit->setAccessibleName(tr("Command or case search"));
    m_edit->installEventFilter(this);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setAccessibleName(tr("Matching commands and cases"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the keyboard and moves the list
    m_list->setUniformItemSizes(true);
    m_list->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(m_box);
    column->setContentsMargins(1, 6, 1, 8);
    column->setSpacing(10);
    column->addWidget(m_edit);
    column->addWidget(m_list, 1);

    m_searchDelay.setSingleShot(true);
    connect(&m_searchDelay, &QTimer::timeout, this, &CommandPalette::searchElsewhere);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::queryChanged);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    connect(&m_model, &QAbstractItemModel::modelReset, this,
            [this] { m_list->setCurrentIndex(m_model.index(0, 0)); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CommandPalette::currentChanged);
    window->installEventFilter(this);
}

QList<PaletteEntry> CommandPalette::commands() const
{
    m_actions.refresh();
    QList<PaletteEntry> entries;
    const QList<Action *> actions = m_actions.all();
    for (Action *action : actions) {
        if (action->group().isEmpty() || !action->isVisible())
            continue;
        entries.append({action->iconName(), action->iconText(), action->group(),
                        action->shortcut().toString(QKeySequence::NativeText), action->reason(),
                        [action] { action->trigger(); }});
    }
    return entries;
}

void CommandPalette::open(const QString &text)
{
    if (!isVisible())
        m_previousFocus = QApplication::focusWidget();
    QFont face = Revisit::font(TextRole::Subtitle);
    face.setWeight(QFont::Normal);
    m_edit->setFont(face);
    m_edit->setTextMargins(18 + Theme::px(18) + 10, 6, 12, 6);
    m_model.setEntries(commands());
    m_edit->setText(text);
    queryChanged(text);
    layOut();
    show();
    raise();
    m_edit->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::close()
{
    m_searchDelay.stop();
    hide();
    if (m_previousFocus)
        m_previousFocus->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::layOut()
{
    setGeometry(parentWidget()->rect());
    const int wide = std::min(Theme::px(640), width() - 80);
    const int tall = m_edit->sizeHint().height() + rowsShown * Theme::px(40) + 30;
    const int top = std::max(20, height() / 8);
    m_box->setGeometry((width() - wide) / 2, top, wide, std::min(tall, height() - top - 20));
}

void CommandPalette::queryChanged(const QString &text)
{
    m_model.setQuery(text);
    if (m_search && text.trimmed().size() >= shortestSearch)
        m_searchDelay.start(typingPause);
    else
        m_searchDelay.stop();
}

void CommandPalette::searchElsewhere()
{
    const QString asked = m_edit->text();
    m_search(asked.trimmed(), [guard = QPointer(this), asked](const QList<PaletteEntry> &hits) {
        if (guard && guard->isVisible() && guard->m_edit->text() == asked)
            guard->m_model.setHits(hits);
    });
}

void CommandPalette::currentChanged()
{
    describe(m_edit, m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
}

void CommandPalette::runCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || !index.data(PaletteModel::Reason).toString().isEmpty())
        return;
    const std::function<void()> run = m_model.entry(index.row()).run;
    close();
    run();
}

bool CommandPalette::handleKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: // the keyboard stays here until the palette is closed
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        layOut();
    if (watched == m_edit && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event));
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::mousePressEvent(QMouseEvent *)
{
    close(); // a press beside the box
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().scrim);
    drawSoftShadow(&painter, m_box->geometry(), 12, 30);
}

} // namespace Revisit
