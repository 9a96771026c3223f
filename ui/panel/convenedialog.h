#pragma once

#include "core/panel/panel.h"
#include "ui/base/dialog.h"

class QPlainTextEdit;

namespace Revisit {

class DayEdit;
class Field;
class SeatRow;
class Workspace;

// Convenes a panel on a case: what it is asked, when it sits, and who sits on it.
class ConveneDialog : public Dialog
{
    Q_OBJECT

public:
    ConveneDialog(Workspace &workspace, CaseId caseId, const QList<PanelCandidate> &candidates,
                  QWidget *parent = nullptr);

private:
    void layOut();
    QWidget *makeSeats();
    void addSeat();
    void convene();

    Workspace &m_workspace;
    const CaseId m_case;
    const QList<PanelCandidate> m_candidates;
    QPlainTextEdit *m_question;
    Field *m_questionField;
    DayEdit *m_day;
    QVBoxLayout *m_rows = nullptr;
    Button *m_more = nullptr;
    QList<SeatRow *> m_seats;
};

} // namespace Revisit
