#include "ui/cases/casefilterchips.h"

#include "ui/base/button.h"
#include "ui/base/flowlayout.h"
#include "ui/base/space.h"

using namespace Qt::StringLiterals;

namespace Revisit {

CaseFilterChips::CaseFilterChips(QWidget *parent)
    : QWidget(parent)
    , m_row(new FlowLayout(this, Space::small))
    , m_clear(new Button(tr("Clear filters"), ButtonKind::Quiet, this))
{
    m_clear->setObjectName(u"clearFilters"_s);
    m_row->addWidget(m_clear);
}

void CaseFilterChips::addBefore(QWidget *widget)
{
    m_row->removeWidget(m_clear);
    m_row->addWidget(widget);
    m_row->addWidget(m_clear);
}

void CaseFilterChips::show(const QList<Chip> &chips)
{
    QStringList texts;
    for (const Chip &chip : chips)
        texts.append(chip.text);
    if (texts == m_texts)
        return;
    m_texts = texts;
    for (Button *button : std::as_const(m_buttons)) {
        m_row->removeWidget(button);
        button->hide();
        button->deleteLater(); // it may be the one that was pressed
    }
    m_buttons.clear();
    m_row->removeWidget(m_clear);
    QWidget *before = m_clear->previousInFocusChain();
    for (const Chip &chip : chips) {
        m_buttons.append(makeButton(chip));
        m_row->addWidget(m_buttons.last());
        setTabOrder(before, m_buttons.last());
        before = m_buttons.last();
    }
    m_row->addWidget(m_clear);
    m_clear->raise(); // what is read aloud follows the row as well
}

Button *CaseFilterChips::makeButton(const Chip &chip)
{
    auto *button = new Button(u"x"_s, chip.text, ButtonKind::Plain, this);
    //: Of a chip that shows a filter: what pressing it does
    button->setToolTip(tr("Remove this filter"));
    button->setAccessibleName(tr("Remove filter: %1").arg(chip.text));
    connect(button, &QPushButton::clicked, this, chip.remove);
    return button;
}

} // namespace Revisit
