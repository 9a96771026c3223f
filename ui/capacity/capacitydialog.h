#pragma once

#include "core/base/result.h"
#include "core/capacity/officercapacity.h"
#include "ui/base/dialog.h"

class QComboBox;
class QTabWidget;

namespace Revisit {

class AbsencesTab;
class HoursTab;
class SkillsTab;
class Workspace;

// One officer's hours and caps, absences and skills. No case is in it.
class CapacityDialog : public Dialog
{
    Q_OBJECT

public:
    // `first`: whose hours are shown at once, where they review cases.
    CapacityDialog(Workspace &workspace, OfficerId first, QWidget *parent);

private:
    void fetch();
    void follow();
    void tell(const Result<> &done, const QString &text);

    Workspace &m_workspace;
    const OfficerId m_first;
    QList<OfficerCapacity> m_officers;
    QComboBox *m_officer;
    QTabWidget *m_tabs;
    HoursTab *m_hours;
    AbsencesTab *m_absences;
    SkillsTab *m_skills;
};

} // namespace Revisit
