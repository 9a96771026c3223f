#include "ui/audit/purposegate.h"

#include "ui/base/button.h"
#include "ui/base/card.h"
#include "ui/base/messagebar.h"
#include "ui/base/space.h"
#include "ui/base/themedlabel.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

PurposeGate::PurposeGate(QWidget *parent)
    : QWidget(parent)
    , m_purposes(new QButtonGroup(this))
    , m_messages(new MessageBar(this))
    , m_open(new Button(u"eye"_s, tr("Open the trail"), ButtonKind::Primary, this))
{
    auto *card = new Card(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Space::page, Space::page, Space::page, Space::page);
    column->setSpacing(Space::medium);
    column->addWidget(new ThemedLabel(tr("Why do you open the audit trail?"), TextRole::Subtitle,
                                      Ink::Primary, card));
    auto *lead = new ThemedLabel(
        tr("The Data Protection Act 2018, section 62(4), allows it for these four purposes only. "
           "Your answer is written into the trail."),
        TextRole::Body, Ink::Secondary, card);
    column->addWidget(lead->wrapped());
    for (const TrailPurpose purpose : trailPurposes()) {
        auto *choice = new QRadioButton(trailPurposeLabel(purpose), card);
        choice->setObjectName(trailPurposeCode(purpose));
        m_purposes->addButton(choice, int(purpose));
        column->addWidget(choice);
    }
    column->addWidget(m_messages);
    m_open->setObjectName(u"openTrail"_s);
    column->addWidget(m_open, 0, Qt::AlignLeft);

    // Stretches beside it: an alignment flag would give the wrapped text too little height.
    card->setMaximumWidth(Theme::px(560));
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card, 100);
    row->addStretch(1);
    auto *frame = new QVBoxLayout(this);
    frame->addStretch(1);
    frame->addLayout(row);
    frame->addStretch(2);
    connect(m_open, &QPushButton::clicked, this, &PurposeGate::choose);
}

void PurposeGate::choose()
{
    if (m_purposes->checkedId() < 0)
        return m_messages->tell(tr("Choose a purpose first."), Tone::Warning);
    m_messages->clear();
    Q_EMIT chosen(TrailPurpose(m_purposes->checkedId()));
}

void PurposeGate::focusFirst()
{
    m_purposes->buttons().first()->setFocus(Qt::OtherFocusReason);
}

} // namespace Revisit
