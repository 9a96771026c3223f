#pragma once

#include "core/asat/asatcopy.h"
#include "core/base/id.h"

#include <QObject>

namespace Revisit {

class ActionRegistry;
class Workspace;

// Looks at the past from the window of the caseload: one such look at a time.
class AsAtActions : public QObject
{
    Q_OBJECT

public:
    AsAtActions(Workspace &workspace, ActionRegistry &actions, QWidget *window);

Q_SIGNALS:
    void caseRequested(Revisit::CaseId id);
    void opened(const std::shared_ptr<Revisit::AsAtCopy> &copy);
};

} // namespace Revisit
