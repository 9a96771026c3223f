#pragma once

#include "core/base/id.h"
#include "core/quality/qualitysample.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Revisit {

using SecondReviewId = Id<struct SecondReviewTag>;

// The questions that are answered twice: G1, E2, E3, E4 and G4 of the review form.
enum class JudgedQuestion { Verdict, Reasonable, SameToday, Quality, Priority };
QList<JudgedQuestion> judgedQuestions();
QString judgedQuestionLabel(JudgedQuestion question);
// Every code that may answer the question. "auto" is the priority that the rules give.
QStringList judgedCodes(JudgedQuestion question);

// What one person makes of a case. Empty: the question was not answered, as in a
// review that ended with triage.
struct Judgement {
    QString verdict = {};    // code of the list "decision"
    QString reasonable = {}; // E2
    QString sameToday = {};  // E3
    QString quality = {};    // E4
    QString priority = {};   // G4
    QString rationale = {};

    const QString &of(JudgedQuestion question) const;
    bool operator==(const Judgement &) const = default;
};
// On which both were answered, and differently.
QList<JudgedQuestion> disagreements(const Judgement &first, const Judgement &second);

// How far a drawn review has come.
enum class SecondReviewState {
    Unassigned,
    Open,      // with the second reviewer, who sees nothing of the first
    Agreed,    // submitted, and both say the same
    Disagreed, // submitted; a third person decides
    Decided
};
QString secondReviewStateLabel(SecondReviewState state);

// A drawn review as the lead's list shows it.
struct SampledReview {
    ReviewId review = {};
    CaseId caseId = {};
    QString reference = {};
    QString reviewerName = {};
    SampleBasis basis = SampleBasis::ByChance;
    SecondReviewState state = SecondReviewState::Unassigned;
    std::optional<SecondReviewId> second = {};
    QString secondName = {};
};

// A second review that waits for its reviewer: nothing of the first is in it.
struct SecondReviewTask {
    SecondReviewId id = {};
    CaseId caseId = {};
    QString reference = {};
    QString title = {};
    QDateTime assignedAt = {};
};

// Both reviews side by side, for the person who decides.
struct ReviewComparison {
    SecondReviewId id = {};
    QString reference = {};
    Judgement first = {};
    Judgement second = {};
    QString firstName = {};
    QString secondName = {};
};

} // namespace Revisit
