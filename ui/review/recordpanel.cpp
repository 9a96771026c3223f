#include "ui/review/recordpanel.h"

#include "ui/base/button.h"
#include "ui/base/flowlayout.h"
#include "ui/base/space.h"
#include "ui/base/themedlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

RecordPanel::RecordPanel(const QString &add, const QString &none, QWidget *parent)
    : Card(parent)
    , m_none(none)
    , m_lines(new QVBoxLayout)
    , m_add(new Button(u"plus"_s, add, ButtonKind::Plain, this))
{
    m_lines->setSpacing(Space::medium);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::large, Space::medium, Space::large, Space::medium);
    column->setSpacing(Space::medium);
    column->addLayout(m_lines);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &RecordPanel::addRequested);
    setLines({});
}

void RecordPanel::setLines(const QList<RecordLine> &lines)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide(); // at once; it goes when its own click is done
        item->widget()->deleteLater();
        delete item;
    }
    for (const RecordLine &line : lines)
        m_lines->addWidget(makeLine(line));
    if (lines.isEmpty())
        m_lines->addWidget((new ThemedLabel(m_none, TextRole::Body, Ink::Muted, this))->wrapped());
    m_add->raise(); // read after them
}

QWidget *RecordPanel::makeLine(const RecordLine &line)
{
    auto *widget = new QWidget(this);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::hair);
    column->addWidget(
        (new ThemedLabel(line.title, TextRole::Strong, Ink::Primary, widget))->wrapped());
    column->addWidget(
        (new ThemedLabel(line.particulars, TextRole::Caption, Ink::Secondary, widget))->wrapped());
    auto *foot = new FlowLayout(nullptr, Space::small);
    foot->addWidget(new Chip(line.state, widget));
    if (!line.act.isEmpty()) {
        auto *act = new Button(line.act, ButtonKind::Quiet, widget);
        act->setObjectName(u"recordAct"_s);
        //: Spoken: %1 is what a button does, %2 what it is done with
        act->setAccessibleName(tr("%1: %2").arg(line.act, line.title));
        connect(act, &QPushButton::clicked, this, line.acted, Qt::QueuedConnection);
        foot->addWidget(act);
    }
    column->addLayout(foot);
    return widget;
}

} // namespace Revisit
