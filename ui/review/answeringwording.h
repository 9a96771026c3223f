#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <functional>

class QWidget;

namespace Revisit {

class Workspace;
struct WordingPlace;

// Puts on record that a wording stays; asks why where it must be justified.
void keepWording(Workspace &workspace, ReviewId review, const WordingPlace &place, QWidget *owner,
                 std::function<void(const Result<> &)> then);
// Puts on record that a wording was replaced as the rule advises.
void noteReplaced(Workspace &workspace, ReviewId review, const WordingPlace &place, QWidget *owner,
                  std::function<void(const Result<> &)> then);

} // namespace Revisit
