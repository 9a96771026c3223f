#pragma once

#include "core/people/officer.h"
#include "ui/base/dialog.h"

#include <functional>

class QComboBox;

namespace Revisit {

class Field;

// Asks who a line of enquiry goes to.
class AllocateDialog : public Dialog
{
    Q_OBJECT

public:
    using Act = std::function<void(OfficerId)>;

    AllocateDialog(const QString &action, const QList<Officer> &officers, Act act,
                   QWidget *parent = nullptr);

private:
    void allocate();

    Act m_act;
    QComboBox *m_owner;
    Field *m_field;
};

} // namespace Revisit
