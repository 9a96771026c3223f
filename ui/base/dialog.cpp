#include "ui/base/dialog.h"

#include "ui/base/messagebar.h"
#include "ui/base/space.h"
#include "ui/base/themedlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

Dialog::Dialog(const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_lead(new ThemedLabel({}, TextRole::Body, Ink::Secondary, this))
    , m_messages(new MessageBar(this))
    , m_body(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    setWindowTitle(title);
    m_lead->wrapped();
    m_lead->hide();
    m_body->setSpacing(Space::card);
    m_buttons->setSpacing(Space::small);
    m_buttons->addStretch(1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, 20, Space::page, 20);
    column->setSpacing(Space::card);
    auto *heading = new ThemedLabel(title, TextRole::Subtitle, Ink::Primary, this);
    heading->lower(); // the first that a screen reader comes to
    column->addWidget(heading);
    column->addWidget(m_lead);
    column->addWidget(m_messages);
    column->addLayout(m_body, 1);
    column->addLayout(m_buttons);
}

void Dialog::setLead(const QString &text)
{
    m_lead->setText(text);
    m_lead->setVisible(!text.isEmpty());
}

Button *Dialog::addButton(const QString &text, ButtonKind kind)
{
    auto *button = new Button(text, kind, this);
    button->setAutoDefault(kind == ButtonKind::Primary);
    button->setDefault(kind == ButtonKind::Primary);
    m_buttons->addWidget(button);
    return button;
}

Button *Dialog::addCancel()
{
    Button *button = addButton(tr("Cancel"));
    button->setObjectName(u"cancel"_s);
    connect(button, &QPushButton::clicked, this, &QDialog::reject);
    return button;
}

} // namespace Revisit
