#pragma once

#include "core/review/review.h"
#include "core/review/scoperules.h"

namespace Revisit {

// Something that stands between a draft and its submission.
struct Missing {
    QString question;
    QString message;
};

// All that is missing for the stage, in the order of the form. `scope` is what
// the current ruleset says of the case.
QList<Missing> missingAnswers(const Form &form, const Answers &answers, ReviewStage stage,
                              const ScopeResult &scope);

// Whether any question of immediate risk is answered yes. "Unclear" counts as
// yes until a supervisor says otherwise.
bool hasImmediateRisk(const Answers &answers);
// The ones that make a case the same day's work: a child at risk, access to
// children, flight, a victim in need. Other potential victims are not.
bool hasLiveRisk(const Answers &answers);

// Whether a review that decides so needs more than a triage.
ReviewStage stageFor(const Answers &answers);

} // namespace Revisit
