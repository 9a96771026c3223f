#include "ui/panel/seatrow.h"

#include "ui/base/space.h"
#include "ui/panel/panelwording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr std::array everyPart{PanelPart::Chair, PanelPart::Investigator, PanelPart::Prosecutor,
                               PanelPart::Safeguarding, PanelPart::Member};
constexpr int highestPip = 4;

} // namespace

SeatRow::SeatRow(int number, const QList<PanelCandidate> &candidates, QWidget *parent)
    : QWidget(parent)
    , m_person(new QComboBox(this))
    , m_part(new QComboBox(this))
    , m_pip(new QComboBox(this))
    , m_independent(new QCheckBox(tr("Independent"), this))
{
    m_person->setObjectName(u"seatPerson%1"_s.arg(number));
    m_part->setObjectName(u"seatPart%1"_s.arg(number));
    m_pip->setObjectName(u"seatPip%1"_s.arg(number));
    m_independent->setObjectName(u"seatIndependent%1"_s.arg(number));
    m_person->setAccessibleName(tr("Member %1").arg(number));
    m_part->setAccessibleName(tr("Part of member %1").arg(number));
    m_pip->setAccessibleName(tr("PIP level of member %1").arg(number));
    m_independent->setAccessibleName(tr("Member %1 is independent").arg(number));

    m_person->addItem(tr("Nobody"));
    for (const PanelCandidate &candidate : candidates) {
        if (candidate.bar)
            continue;
        m_candidates.append(candidate);
        m_person->addItem(candidate.officer.name, candidate.officer.id.value());
    }
    for (const PanelPart part : everyPart)
        m_part->addItem(panelPartLabel(part), int(part));
    m_part->setCurrentIndex(number == 1 ? 0 : m_part->count() - 1);
    m_pip->addItem(PanelWording::pip(std::nullopt), 0);
    for (int level = 1; level <= highestPip; ++level)
        m_pip->addItem(PanelWording::pip(level), level);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::small);
    row->addWidget(m_person, 3);
    row->addWidget(m_part, 2);
    row->addWidget(m_pip, 1);
    row->addWidget(m_independent);
    connect(m_person, &QComboBox::currentIndexChanged, this, &SeatRow::followPerson);
    followPerson();
}

// Nobody of the reviewer's team can be ticked as independent of it.
void SeatRow::followPerson()
{
    const int index = m_person->currentIndex() - 1;
    const bool isColleague = index >= 0 && m_candidates.at(index).isOfTheTeam;
    if (isColleague)
        m_independent->setChecked(false);
    m_independent->setEnabled(index >= 0 && !isColleague);
    m_independent->setToolTip(isColleague ? tr("Belongs to the team of the reviewer") : QString());
}

std::optional<PanelSeat> SeatRow::seat() const
{
    const OfficerId officer(m_person->currentData().toLongLong());
    if (!officer.isValid())
        return std::nullopt;
    const int pip = m_pip->currentData().toInt();
    return PanelSeat{.officer = officer,
                     .part = PanelPart(m_part->currentData().toInt()),
                     .isIndependent = m_independent->isChecked(),
                     .pip = pip > 0 ? std::optional(pip) : std::nullopt};
}

} // namespace Revisit
