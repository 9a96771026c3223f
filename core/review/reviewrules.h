#pragma once

#include "core/review/review.h"
#include "core/review/reviewrecord.h"

namespace Revisit {

// Something that stands between a draft and its submission.
struct Missing {
    QString question; // the key of the answer
    QString message;
};

// All that is missing for the stage that the decision asks for, in the order
// of the form. `scope` is what the review's ruleset says with these answers.
QList<Missing> missingAnswers(const Form &form, const Answers &answers, const ScopeResult &scope,
                              const ReviewRecord &record);

// Whether any question of immediate risk is answered yes. "Unclear" counts as
// yes until a supervisor says otherwise.
bool hasImmediateRisk(const Answers &answers);
// The ones that make a case the same day's work: a child at risk, access to
// children, flight, a victim in need. Other potential victims are not.
bool hasLiveRisk(const Answers &answers);
// The questions of part C, "C1" to "C4", that show one.
QStringList liveRisks(const Answers &answers);

// Whether an answer to the question is required at a stage, where it applies.
bool isNeeded(const FormQuestion &question, ReviewStage stage);

// Whether a review that decides so needs more than a triage.
ReviewStage stageFor(const Answers &answers);

} // namespace Revisit
