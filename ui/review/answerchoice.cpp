#include "ui/review/answerchoice.h"

#include "ui/base/accessibility.h"
#include "ui/base/space.h"
#include "ui/base/themedlabel.h"
#include "ui/review/diffwording.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int roomForColumns = 560;

} // namespace

AnswerChoice::AnswerChoice(const AnswerQuestion &question, QWidget *parent)
    : Card(parent)
    , m_question(question)
    , m_group(new QButtonGroup(this))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(u"choice"_s + question.key);
    speakAs(this, Speech::Group, question.name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::large, Space::medium, Space::large, Space::large);
    column->setSpacing(Space::small);
    column->addWidget(
        (new ThemedLabel(question.name, TextRole::Strong, Ink::Primary, this))->wrapped());
    column->addLayout(m_columns);
    m_columns->setSpacing(Space::large);
    for (qsizetype number = 0; number < question.versions.size(); ++number)
        addVersion(number);
    showTexts();
    connect(ThemeBus::instance(), &ThemeBus::changed, this, &AnswerChoice::showTexts);
    connect(m_group, &QButtonGroup::idClicked, this, &AnswerChoice::chose);
}

void AnswerChoice::addVersion(qsizetype number)
{
    const AnswerVersion &version = m_question.versions[number];
    auto *column = new QVBoxLayout;
    column->setSpacing(Space::tiny);
    if (m_question.versions.size() > 1) {
        auto *button = new QRadioButton(version.title, this);
        button->setObjectName(u"version%1"_s.arg(number));
        //: Spoken name of a choice: whose version it is, the question, and the answer in it
        button->setAccessibleName(
            tr("%1. %2: %3")
                .arg(version.title, m_question.name,
                     version.text.isEmpty() ? tr("no answer") : version.text));
        button->setChecked(m_question.chosen == number);
        m_group->addButton(button, int(number));
        column->addWidget(button);
    }
    auto *text = new ThemedLabel({}, TextRole::Body, Ink::Primary, this);
    text->setTextFormat(Qt::RichText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(text->wrapped());
    column->addStretch(1);
    m_columns->addLayout(column, 1);
    m_texts.append(text);
}

void AnswerChoice::showTexts()
{
    for (qsizetype number = 0; number < m_texts.size(); ++number) {
        const QString &text = m_question.versions[number].text;
        const bool isChanged = m_question.isWords && text != m_question.before;
        QString shown =
            isChanged ? DiffWording::html(m_question.before, text) : DiffWording::plainHtml(text);
        if (shown.isEmpty())
            shown = u"<i>"_s + tr("No answer").toHtmlEscaped() + u"</i>"_s;
        m_texts[number]->setText(shown);
    }
}

std::optional<qsizetype> AnswerChoice::chosen() const
{
    if (m_question.versions.size() == 1)
        return 0;
    const int number = m_group->checkedId();
    return number < 0 ? std::nullopt : std::optional<qsizetype>(number);
}

QString AnswerChoice::answer() const
{
    const auto number = chosen();
    return number ? m_question.versions[*number].answer : QString();
}

void AnswerChoice::focusFirst()
{
    if (QAbstractButton *first = m_group->button(0))
        first->setFocus(Qt::OtherFocusReason);
}

void AnswerChoice::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    m_columns->setDirection(width() < Theme::px(roomForColumns) ? QBoxLayout::TopToBottom
                                                                : QBoxLayout::LeftToRight);
}

} // namespace Revisit
