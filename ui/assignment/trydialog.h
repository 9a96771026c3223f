#pragma once

#include "core/assignment/board.h"
#include "ui/base/dialog.h"

class QComboBox;

namespace Revisit {

class ThemedLabel;

// Where to try cases out, by keyboard: each officer with their load after.
class TryDialog : public Dialog
{
    Q_OBJECT

public:
    TryDialog(const Board &board, const QList<CaseId> &cases, QWidget *parent);

Q_SIGNALS:
    void chosen(OfficerId to);

private:
    void offer();
    void follow();
    OfficerId officer() const;

    const Board &m_board;
    const QList<CaseId> m_cases;
    QComboBox *m_officer;
    ThemedLabel *m_effect;
};

} // namespace Revisit
