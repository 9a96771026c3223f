#pragma once

#include "core/base/error.h"
#include "core/referral/referral.h"

#include <functional>

class QWidget;

namespace Revisit {

class Workspace;

// Asks what came of a referral and writes down that it has arrived.
void askAcknowledgement(Workspace &workspace, const Referral &referral, QWidget *parent,
                        std::function<void(const Error &)> failed);

} // namespace Revisit
