#include "ui/assignment/trydialog.h"

#include "core/people/capability.h"
#include "core/proposal/proposalwords.h"
#include "ui/base/field.h"
#include "ui/base/theme.h"
#include "ui/base/themedlabel.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

TryDialog::TryDialog(const Board &board, const QList<CaseId> &cases, QWidget *parent)
    : Dialog(tr("Try moving cases"), parent)
    , m_board(board)
    , m_cases(cases)
    , m_officer(new QComboBox(this))
    , m_effect(new ThemedLabel({}, TextRole::Body, Ink::Secondary, this))
{
    setObjectName(u"tryDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setLead(tr("Nothing is stored until you commit the moves. %n case(s) are selected.", nullptr,
               int(cases.size())));
    m_officer->setObjectName(u"tryOfficer"_s);
    m_effect->wrapped();
    offer();
    body()->addWidget(new Field({tr("To")}, m_officer, this));
    body()->addWidget(m_effect);
    body()->addStretch(1);
    addCancel();
    Button *take = addButton(tr("Try it out"), ButtonKind::Primary);
    take->setObjectName(u"tryOut"_s);
    connect(take, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(officer());
        accept();
    });
    connect(m_officer, &QComboBox::currentIndexChanged, this, &TryDialog::follow);
    follow();
    resize(Theme::px(520), Theme::px(300));
}

void TryDialog::offer()
{
    for (const OfficerLoad &load : m_board.officers) {
        if (allows(load.officer.role, Capability::ReviewCases))
            m_officer->addItem(load.officer.name, load.officer.id.value());
    }
    m_officer->addItem(tr("Nobody yet"), 0);
}

OfficerId TryDialog::officer() const
{
    return OfficerId(m_officer->currentData().toLongLong());
}

// The load before and after, and what stands against it.
void TryDialog::follow()
{
    const int index = m_board.indexOf(officer());
    QStringList lines;
    if (index != nobody) {
        Board after = m_board;
        for (const CaseId id : m_cases)
            after.tryOut(id, officer());
        const double capacity = m_board.officers.at(index).capacityHours;
        const double now = m_board.afterwards().at(index).hours;
        const OfficerAfter then = after.afterwards().at(index);
        //: The load of an officer before and after
        lines.append(tr("Load: %1 now, %2 after.")
                         .arg(loadText(loadIndex(now, capacity).value_or(HUGE_VAL)),
                              loadText(loadIndex(then.hours, capacity).value_or(HUGE_VAL))));
        lines.append(then.warnings.mid(0, 5));
    }
    m_effect->setText(lines.join(u'\n'));
}

} // namespace Revisit
