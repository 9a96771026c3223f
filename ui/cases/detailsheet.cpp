#include "ui/cases/detailsheet.h"

#include "ui/base/banner.h"
#include "ui/base/button.h"
#include "ui/base/chip.h"
#include "ui/base/flowlayout.h"
#include "ui/base/iconmark.h"
#include "ui/base/painting.h"
#include "ui/base/space.h"
#include "ui/base/themedlabel.h"
#include "ui/language/narrativeview.h"
#include "ui/language/wordingmarks.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int margin = 20;
constexpr int ring = 3; // px round the viewport, for the focus ring

// A hairline between parts.
class Rule : public QWidget
{
    Q_OBJECT

public:
    explicit Rule(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), Theme::current().border);
    }
};

// The sheet keeps the keyboard and copies; Tab would stop at every line of a case otherwise.
ThemedLabel *selectable(const QString &text, TextRole role, Ink ink, QWidget *parent)
{
    auto *label = new ThemedLabel(text, role, ink, parent);
    label->wrapped();
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

// A label over its value.
QWidget *factWidget(const Fact &fact, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::hair);
    column->addWidget(
        (new ThemedLabel(fact.label, TextRole::Caption, Ink::Secondary, widget))->wrapped());
    const bool isMissing = fact.value.isEmpty();
    column->addWidget(selectable(isMissing ? DetailSheet::tr("Not recorded") : fact.value,
                                 TextRole::Body, isMissing ? Ink::Muted : Ink::Primary, widget));
    column->addStretch(1);
    return widget;
}

} // namespace

DetailSheet::DetailSheet(const QString &accessibleName, QWidget *parent)
    : QScrollArea(parent)
{
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportMargins(ring, ring, ring, ring);
    viewport()->setAutoFillBackground(false);
    clear();
}

void DetailSheet::clear()
{
    auto *page = new QWidget;
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(margin - ring, Space::large - ring, margin - ring, margin - ring);
    m_column->setSpacing(Space::medium);
    setWidget(page);
    page->setAutoFillBackground(false); // setWidget() turned it on
}

bool DetailSheet::event(QEvent *event)
{
    const bool isDone = QScrollArea::event(event);
    if (event->type() == QEvent::Paint && hasFocus()) {
        QPainter painter(this);
        drawFocusRing(&painter, QRectF(rect()).adjusted(1, 1, -1, -1), Radius::small);
    }
    return isDone;
}

void DetailSheet::keyPressEvent(QKeyEvent *event)
{
    const QString text = selectedText();
    if (!event->matches(QKeySequence::Copy) || text.isEmpty())
        return QScrollArea::keyPressEvent(event);
    QGuiApplication::clipboard()->setText(text);
}

QString DetailSheet::selectedText() const
{
    QStringList lines;
    for (const QLabel *label : widget()->findChildren<QLabel *>()) {
        if (label->hasSelectedText())
            lines.append(label->selectedText());
    }
    return lines.join(u'\n');
}

void DetailSheet::finish()
{
    m_column->addStretch(1);
}

void DetailSheet::addPart(QWidget *part)
{
    add(part);
}

void DetailSheet::addBanner(Tone tone, const QString &text)
{
    auto *banner = new Banner(tone, {}, widget());
    banner->setText(text);
    add(banner);
}

void DetailSheet::addHeading(const QString &text)
{
    if (m_column->count() > 0)
        m_column->addSpacing(Space::small);
    add((new ThemedLabel(text, TextRole::Strong, Ink::Primary, widget()))->wrapped());
}

void DetailSheet::addText(const QString &text, bool isMuted)
{
    add(selectable(text, TextRole::Body, isMuted ? Ink::Muted : Ink::Primary, widget()));
}

void DetailSheet::addNarrative(const QString &text)
{
    auto *narrative = new NarrativeView(text, widget());
    narrative->setAccessibleName(tr("Text of the original file"));
    add(narrative);
    const QString marked = WordingMarks::summary(narrative->findings(), narrative->toPlainText());
    if (!marked.isEmpty())
        add(selectable(marked, TextRole::Caption, Ink::Secondary, widget()));
}

void DetailSheet::addFacts(const QList<Fact> &facts)
{
    auto *grid = new QWidget(widget());
    auto *cells = new QGridLayout(grid);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setHorizontalSpacing(Space::large);
    cells->setVerticalSpacing(Space::medium);
    cells->setColumnStretch(0, 1);
    cells->setColumnStretch(1, 1);
    int place = 0;
    for (const Fact &fact : facts) {
        cells->addWidget(factWidget(fact, grid), place / 2, place % 2);
        ++place;
    }
    add(grid);
}

void DetailSheet::addFact(const Fact &fact)
{
    add(factWidget(fact, widget()));
}

void DetailSheet::addRule()
{
    add(new Rule(widget()));
}

void DetailSheet::addEvent(const QString &icon, const QString &title, const QString &particulars)
{
    auto *line = new QWidget(widget());
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::medium);
    row->addWidget(new IconMark(icon, Ink::Secondary, 16, line), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(Space::hair);
    words->addWidget(selectable(title, TextRole::Body, Ink::Primary, line));
    if (!particulars.isEmpty())
        words->addWidget(selectable(particulars, TextRole::Caption, Ink::Secondary, line));
    row->addLayout(words, 1);
    add(line);
}

void DetailSheet::addTitled(const QString &title, const QList<ChipText> &chips)
{
    auto *line = new QWidget(widget());
    auto *row = new FlowLayout(line, Space::small);
    auto *heading = new ThemedLabel(title, TextRole::Strong, Ink::Primary, line);
    row->addWidget(heading);
    for (const ChipText &chip : chips)
        row->addWidget(new Chip(chip, line));
    add(line);
}

void DetailSheet::addButton(const QString &text, std::function<void()> act,
                            const QString &objectName)
{
    auto *button = new Button(text, ButtonKind::Quiet, widget());
    button->setObjectName(objectName);
    connect(button, &QPushButton::clicked, this, std::move(act), Qt::QueuedConnection);
    m_column->addWidget(button, 0, Qt::AlignLeft);
}

void DetailSheet::addChoices(const QList<SheetChoice> &choices)
{
    auto *line = new QWidget(widget());
    auto *row = new FlowLayout(line, Space::small);
    for (const SheetChoice &choice : choices) {
        auto *button = choice.isChosen
                           ? new Button(u"check"_s, choice.text, ButtonKind::Plain, line)
                           : new Button(choice.text, ButtonKind::Quiet, line);
        button->setObjectName(choice.objectName);
        button->setAccessibleName(choice.spoken);
        connect(button, &QPushButton::clicked, this, choice.act, Qt::QueuedConnection);
        row->addWidget(button);
    }
    add(line);
}

void DetailSheet::add(QWidget *part)
{
    m_column->addWidget(part);
}

} // namespace Revisit

#include "detailsheet.moc"
