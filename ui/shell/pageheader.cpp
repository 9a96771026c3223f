#include "ui/shell/pageheader.h"

#include "ui/base/actionbutton.h"
#include "ui/base/actions.h"
#include "ui/base/icons.h"
#include "ui/base/space.h"
#include "ui/base/themedlabel.h"
#include "ui/shell/searchbox.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

PageHeader::PageHeader(Action *search, QWidget *parent)
    : QWidget(parent)
    , m_title(new ThemedLabel({}, TextRole::Title, Ink::Primary, this))
    , m_line(new ThemedLabel({}, TextRole::Caption, Ink::Secondary, this))
    , m_search(new SearchBox(search->shortcut().toString(QKeySequence::NativeText), this))
    , m_row(new QHBoxLayout(this))
    , m_actions(new QHBoxLayout)
{
    m_title->setObjectName(u"pageTitle"_s);
    m_line->setObjectName(u"pageContext"_s);
    m_line->cut();
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_title);
    words->addWidget(m_line);
    m_row->setContentsMargins(Space::page, 14, 20, 12);
    m_row->setSpacing(Space::small);
    m_row->addLayout(words, 1);
    m_row->addLayout(m_actions);
    m_row->addWidget(m_search);
    connect(m_search, &QPushButton::clicked, search, &QAction::trigger);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setContextLine(const QString &line)
{
    m_context = line;
    showContext();
}

void PageHeader::setDataTime(const QString &time)
{
    m_dataTime = time;
    showContext();
}

void PageHeader::showContext()
{
    //: At the end of the line under a page's title: when its figures were read
    const QString asOf = m_dataTime.isEmpty() ? QString() : tr("Data as of %1").arg(m_dataTime);
    QStringList parts{m_context, asOf};
    parts.removeAll(QString());
    m_line->setText(parts.join(u" · "_s));
    m_line->setToolTip(m_line->text());
}

void PageHeader::setActions(const QList<Action *> &actions)
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be what was pressed
        delete item;
    }
    for (Action *action : actions) {
        m_actions->addWidget(new ActionButton(action, ButtonKind::Plain, this));
    }
}

void PageHeader::addTool(Action *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(action->iconText());
    m_row->addWidget(button);
}

void PageHeader::addMenu(QMenu *menu, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"menuButton"_s);
    button->setIcon(icon(u"ellipsis"_s));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    m_row->addWidget(button);
}

QWidget *PageHeader::searchBox() const
{
    return m_search;
}

} // namespace Revisit
