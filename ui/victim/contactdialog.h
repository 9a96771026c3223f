#pragma once

#include "core/cases/casedetail.h"
#include "ui/base/dialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace Revisit {

class Field;
class ThemedLabel;
class Workspace;

// Whether and how a victim wants to be in touch, what they were told, and by
// which way they can have the decision looked at again.
class ContactDialog : public Dialog
{
    Q_OBJECT

public:
    // Begins with the victim of that number.
    ContactDialog(Workspace &workspace, const CaseDetail &detail, int number, QDate today,
                  QWidget *parent = nullptr);

private:
    void layOut();
    void fillLists();
    void showVictim(int index);
    void showEarlier();
    void followContact();
    void submit();
    const VictimDetail &victim() const;

    Workspace &m_workspace;
    const CaseDetail m_detail;
    const QDate m_today;
    QComboBox *m_victim;
    QComboBox *m_contact;
    QComboBox *m_preference;
    QPlainTextEdit *m_arrangements;
    QComboBox *m_told;
    QLineEdit *m_toldOn;
    QLineEdit *m_toldBy;
    QComboBox *m_rights;
    Field *m_toldOnField;
    ThemedLabel *m_route;
    ThemedLabel *m_earlier;
};

} // namespace Revisit
