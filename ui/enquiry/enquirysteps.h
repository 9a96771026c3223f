#pragma once

#include "core/base/result.h"
#include "core/enquiry/lineofenquiry.h"
#include "core/people/officer.h"

#include <functional>

class QWidget;

namespace Revisit {

class Workspace;

// Asks for what the next step of the line needs (an owner, or the result; filing
// needs nothing), and takes it. A filed line has none. `parent` outlives the step.
void askNextStep(Workspace &workspace, const LineOfEnquiry &line, const QList<Officer> &officers,
                 QWidget *parent, std::function<void(const Result<> &)> answered);

} // namespace Revisit
