#pragma once

#include "core/base/result.h"
#include "core/referral/referral.h"

#include <functional>

class QWidget;

namespace Revisit {

class Workspace;

// Asks what came of a referral and writes down that it has arrived; `answered`
// is called with the outcome while `parent` lives.
void askAcknowledgement(Workspace &workspace, const Referral &referral, QWidget *parent,
                        std::function<void(const Result<> &)> answered);

} // namespace Revisit
