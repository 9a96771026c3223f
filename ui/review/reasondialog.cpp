#include "ui/review/reasondialog.h"

#include "ui/base/button.h"
#include "ui/base/field.h"
#include "ui/base/space.h"
#include "ui/base/theme.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

ReasonDialog::ReasonDialog(const ReasonText &text, std::function<void(const QString &)> act,
                           QWidget *parent)
    : QDialog(parent)
    , m_text(text)
    , m_act(std::move(act))
    , m_reason(new QPlainTextEdit(this))
    , m_field(new Field({text.label.isEmpty() ? tr("Reason") : text.label, text.hint, true},
                        m_reason, this))
{
    setObjectName(u"reasonDialog"_s);
    setWindowTitle(text.title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setTabChangesFocus(true);
    auto *agree = new Button(text.act, ButtonKind::Primary, this);
    auto *cancel = new Button(tr("Cancel"), ButtonKind::Plain, this);
    agree->setObjectName(u"giveReason"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(agree);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Space::medium);
    column->addWidget(m_field, 1);
    column->addLayout(buttons);
    resize(Theme::px(440), Theme::px(260));
    connect(agree, &QPushButton::clicked, this, &ReasonDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void ReasonDialog::accept()
{
    const QString reason = m_reason->toPlainText().trimmed();
    if (reason.size() < m_text.shortest) {
        m_field->setError(tr("At least %n character(s) are needed.", nullptr, m_text.shortest));
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_act(reason);
    QDialog::accept();
}

} // namespace Revisit
