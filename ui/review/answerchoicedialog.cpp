#include "ui/review/answerchoicedialog.h"

#include "ui/base/accessibility.h"
#include "ui/base/messagebar.h"
#include "ui/base/space.h"
#include "ui/base/theme.h"

#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

AnswerChoiceDialog::AnswerChoiceDialog(const AnswerChoiceText &text,
                                       const QList<AnswerQuestion> &questions, QWidget *parent)
    : Dialog(text.title, parent)
{
    setObjectName(u"answerChoice"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setLead(text.lead);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::medium);
    for (const AnswerQuestion &question : questions) {
        auto *choice = new AnswerChoice(question, page);
        column->addWidget(choice);
        m_choices.append(choice);
        connect(choice, &AnswerChoice::chose, messages(), &MessageBar::clear);
    }
    column->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("Answers"));
    area->setWidget(page);
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    keepFocusInSight(area);
    body()->addWidget(area, 1);
    Button *wait = addCancel();
    wait->setText(text.wait);
    m_act = addButton(text.act, ButtonKind::Primary);
    m_act->setObjectName(u"decide"_s);
    connect(m_act, &QPushButton::clicked, this, &AnswerChoiceDialog::accept);
    const QSize room = screen()->availableSize() * 0.9;
    resize(QSize(Theme::px(760), Theme::px(560)).boundedTo(room));
    if (!m_choices.isEmpty())
        m_choices.first()->focusFirst();
}

Button *AnswerChoiceDialog::addAlternative(const QString &text, ButtonKind kind)
{
    Button *button = addButton(text, kind);
    // Read from left to right: leave, the alternative, the act.
    QLayout *row = layout()->itemAt(layout()->count() - 1)->layout();
    row->removeWidget(m_act);
    row->addWidget(m_act);
    setTabOrder(button, m_act);
    return button;
}

QHash<QString, qsizetype> AnswerChoiceDialog::chosen() const
{
    QHash<QString, qsizetype> chosen;
    for (const AnswerChoice *choice : m_choices) {
        if (const auto version = choice->chosen())
            chosen.insert(choice->key(), *version);
    }
    return chosen;
}

Answers AnswerChoiceDialog::answers() const
{
    Answers answers;
    for (const AnswerChoice *choice : m_choices)
        answers.insert(choice->key(), choice->answer());
    return answers;
}

void AnswerChoiceDialog::accept()
{
    for (AnswerChoice *choice : std::as_const(m_choices)) {
        if (choice->chosen())
            continue;
        messages()->tell(tr("Choose which answer stands."));
        choice->focusFirst();
        return;
    }
    Q_EMIT decided();
}

} // namespace Revisit
