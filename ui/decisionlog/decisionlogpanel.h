#pragma once

#include "core/decisionlog/decisionlog.h"
#include "ui/cases/detailsheet.h"

namespace Revisit {

class Workspace;

// The decision log of a case, the newest entry first: a tab of the case.
class DecisionLogPanel : public DetailSheet
{
    Q_OBJECT

public:
    DecisionLogPanel(Workspace &workspace, const QString &accessibleName,
                     QWidget *parent = nullptr);

    void showCase(CaseId id);

private:
    void read();
    void write(const Result<QList<LoggedDecision>> &log);
    void writeEntry(const LoggedDecision &entry, const QList<int> &correctedBy);
    void ask(std::optional<int> corrects);
    bool mayWrite() const;

    Workspace &m_workspace;
    CaseId m_case;
};

} // namespace Revisit
