#pragma once

#include "core/panel/panel.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;

namespace Revisit {

// One seat of a panel that is being convened: who, as what, and what is stated of them.
class SeatRow : public QWidget
{
    Q_OBJECT

public:
    // `number` counts the seats from 1.
    SeatRow(int number, const QList<PanelCandidate> &candidates, QWidget *parent = nullptr);

    // Nothing while nobody was chosen.
    std::optional<PanelSeat> seat() const;
    QComboBox *person() const { return m_person; }

private:
    void followPerson();

    QList<PanelCandidate> m_candidates; // those who may sit
    QComboBox *m_person;
    QComboBox *m_part;
    QComboBox *m_pip;
    QCheckBox *m_independent;
};

} // namespace Revisit
