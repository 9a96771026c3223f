#include "ui/review/verdictbar.h"

#include "core/refdata/codebook.h"
#include "ui/base/accessibility.h"
#include "ui/base/button.h"
#include "ui/base/field.h"
#include "ui/base/flowlayout.h"
#include "ui/base/space.h"
#include "ui/base/themedlabel.h"
#include "ui/review/answerwording.h"
#include "ui/review/wheelguard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int roomForButtons = 440;
constexpr int roomForOneRow = 860;

} // namespace

VerdictBar::VerdictBar(QWidget *parent)
    : Card(parent)
    , m_choices(new QWidget(this))
    , m_field(new Field({tr("G1  Decision"), {}, true}, m_choices, this))
    , m_decision(new QComboBox(m_choices))
    , m_safeguarding(new QCheckBox(tr("With immediate safeguarding"), m_choices))
    , m_flow(new FlowLayout(m_choices, Space::small))
    , m_status(new ThemedLabel({}, TextRole::Caption, Ink::Secondary, this))
    , m_foot(new QHBoxLayout)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"verdictBar"_s);
    m_decision->setObjectName(u"decision"_s);
    m_decision->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_decision->setMinimumContentsLength(12);
    guardWheel(m_decision);
    m_safeguarding->setObjectName(u"withSafeguarding"_s);
    m_status->setObjectName(u"saveStatus"_s);
    layOut();
    connect(m_decision, &QComboBox::currentIndexChanged, this, [this] {
        follow();
        Q_EMIT edited();
    });
    connect(m_safeguarding, &QCheckBox::toggled, this, &VerdictBar::edited);
}

void VerdictBar::layOut()
{
    speakAs(m_choices, Speech::Group, tr("Decision"));
    auto *label =
        new ThemedLabel(tr("All decisions"), TextRole::Caption, Ink::Secondary, m_choices);
    label->setBuddy(m_decision); // a combo box is named by its label only
    label->hide();
    m_decision->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_foot->setSpacing(Space::medium);
    m_foot->addWidget(m_status->wrapped(), 1);
    m_column->setContentsMargins(Space::large, Space::medium, Space::large, Space::medium);
    m_column->setSpacing(Space::small);
    m_column->addWidget(m_field, 1);
    m_column->addLayout(m_foot);
}

void VerdictBar::setDecisions(QDate today)
{
    const QSignalBlocker quiet(m_decision);
    m_decision->clear();
    m_flow->removeWidget(m_decision);
    m_flow->removeWidget(m_safeguarding);
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_decision->addItem(tr("Choose…"), QString());
    for (const Code &code : CodeBook::instance().list(u"decision")) {
        if (!code.validOn(today))
            continue;
        const int number = m_decision->count();
        //: %1 is the number key that chooses the decision %2
        m_decision->addItem(tr("%1  %2").arg(number).arg(labelOf(code)), code.code);
        if (!AnswerWording::shortDecision(code).isEmpty())
            addVerdict(code, number);
    }
    m_flow->addWidget(m_decision);
    m_flow->addWidget(m_safeguarding);
    orderTabs();
}

// The list of all decisions was made first and stands after the buttons.
void VerdictBar::orderTabs()
{
    QWidget *before = nullptr;
    for (int place = 0; place < m_flow->count(); ++place) {
        QWidget *widget = m_flow->itemAt(place)->widget();
        widget->raise(); // the reading order is that of the children
        if (before)
            setTabOrder(before, widget);
        before = widget;
    }
}

void VerdictBar::addVerdict(const Code &decision, int number)
{
    auto *button = new Button(tr("%1  %2").arg(number).arg(AnswerWording::shortDecision(decision)),
                              ButtonKind::Plain, m_choices);
    button->setObjectName(u"verdict"_s + decision.code);
    button->setCheckable(true);
    button->setAccessibleName(tr("Decide: %1").arg(labelOf(decision)));
    //: The key that chooses a decision
    button->setToolTip(tr("%1 (Alt+%2)").arg(labelOf(decision)).arg(number));
    connect(button, &QPushButton::clicked, this, [this, code = decision.code] {
        showDecision(this->decision() == code ? QString() : code);
    });
    m_buttons.insert(decision.code, button);
    m_flow->addWidget(button);
    button->setVisible(m_isRoomy);
}

void VerdictBar::addButton(QWidget *button)
{
    m_foot->addWidget(button);
}

QString VerdictBar::decision() const
{
    return m_decision->currentData().toString();
}

Answers VerdictBar::answers() const
{
    return {{u"G1"_s, decision()},
            {u"G1.safe"_s, m_safeguarding->isChecked() ? u"yes"_s : QString()}};
}

void VerdictBar::setAnswers(const Answers &answers)
{
    const QSignalBlocker quietDecision(m_decision);
    const QSignalBlocker quietSafeguarding(m_safeguarding);
    m_safeguarding->setChecked(answers.value(u"G1.safe"_s) == "yes"_L1);
    showDecision(answers.value(u"G1"_s));
    follow();
}

void VerdictBar::showDecision(const QString &code)
{
    if (m_decision->findData(code) < 0) { // an end-dated code keeps its meaning
        const Code *found = CodeBook::instance().find(u"decision", code);
        m_decision->addItem(found ? labelOf(*found) : code, code);
    }
    m_decision->setCurrentIndex(m_decision->findData(code));
    follow();
}

void VerdictBar::setRoomy(bool isRoomy)
{
    m_isRoomy = isRoomy;
    showButtons();
}

void VerdictBar::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    const bool isRow = width() >= Theme::px(roomForOneRow);
    m_column->setDirection(isRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_column->setAlignment(m_foot, isRow ? Qt::AlignBottom : Qt::Alignment());
    showButtons();
}

void VerdictBar::showButtons()
{
    for (Button *button : std::as_const(m_buttons))
        button->setVisible(m_isRoomy && width() >= roomForButtons);
}

void VerdictBar::follow()
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value()->setChecked(it.key() == decision());
    // On its own it is a decision; with another it is added to it.
    m_safeguarding->setVisible(!decision().isEmpty() && decision() != "DEC-SAFE"_L1);
}

void VerdictBar::choose(int number)
{
    if (number < m_decision->count())
        m_decision->setCurrentIndex(number);
}

void VerdictBar::setObstacle(const QString &code, const QString &reason)
{
    Button *button = m_buttons.value(code);
    const Code *decision = CodeBook::instance().find(u"decision", code);
    if (!button || !decision)
        return;
    button->setEnabled(reason.isEmpty() || this->decision() == code);
    button->setToolTip(reason.isEmpty() ? labelOf(*decision) : reason);
}

void VerdictBar::setError(const QString &error)
{
    m_field->setError(error);
}

void VerdictBar::setStatus(const QString &status)
{
    m_status->setText(status);
}

void VerdictBar::focusDecision()
{
    m_decision->setFocus(Qt::OtherFocusReason);
}

} // namespace Revisit
