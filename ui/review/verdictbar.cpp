#include "ui/review/verdictbar.h"

#include "core/refdata/codebook.h"
#include "ui/base/field.h"
#include "ui/base/space.h"
#include "ui/base/themedlabel.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

VerdictBar::VerdictBar(QWidget *parent)
    : Card(parent)
    , m_decision(new QComboBox(this))
    , m_field(new Field({tr("Decision"), {}, true}, m_decision, this))
    , m_status(new ThemedLabel({}, TextRole::Caption, Ink::Secondary, this))
    , m_foot(new QHBoxLayout)
{
    setObjectName(u"verdictBar"_s);
    m_decision->setObjectName(u"decision"_s);
    m_decision->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_decision->setMinimumContentsLength(12);
    m_status->setObjectName(u"saveStatus"_s);
    m_foot->addWidget(m_status->wrapped(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::large, Space::medium, Space::large, Space::medium);
    column->setSpacing(Space::small);
    column->addWidget(m_field);
    column->addLayout(m_foot);
    connect(m_decision, &QComboBox::currentIndexChanged, this, &VerdictBar::edited);
}

void VerdictBar::setDecisions(QDate today)
{
    const QSignalBlocker quiet(m_decision);
    m_decision->clear();
    m_decision->addItem(tr("Choose…"), QString());
    for (const Code &code : CodeBook::instance().list(u"decision")) {
        if (!code.validOn(today))
            continue;
        //: %1 is the number key that chooses the decision %2
        m_decision->addItem(tr("%1  %2").arg(m_decision->count()).arg(labelOf(code)), code.code);
    }
}

void VerdictBar::addButton(QWidget *button)
{
    m_foot->addWidget(button);
}

QString VerdictBar::decision() const
{
    return m_decision->currentData().toString();
}

void VerdictBar::setDecision(const QString &code)
{
    const QSignalBlocker quiet(m_decision);
    if (m_decision->findData(code) < 0) { // an end-dated code keeps its meaning
        const Code *found = CodeBook::instance().find(u"decision", code);
        m_decision->addItem(found ? labelOf(*found) : code, code);
    }
    m_decision->setCurrentIndex(m_decision->findData(code));
}

void VerdictBar::choose(int number)
{
    if (number < m_decision->count())
        m_decision->setCurrentIndex(number);
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
