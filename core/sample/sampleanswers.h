#pragma once

#include "core/review/review.h"
#include "core/review/reviewrecord.h"
#include "core/sample/samplerandom.h"

namespace Revisit {

// The answers of one demonstration review: plausible, neutral, and complete for
// the decision that they come to. What the file already answered stays.
class SampleAnswers
{
public:
    SampleAnswers(SampleRandom &random, const Review &draft, const ReviewRecord &record);

    const Answers &answers() const { return m_answers; }
    QString decision() const;
    // Kinds of referral that must be on record before the review is submitted.
    QStringList referrals() const { return m_referrals; }
    bool needsEnquiry() const;

private:
    void answer(const QString &question, const QString &text);
    void answerIfOpen(const QString &question, const QString &text);
    void addRisk();
    void addRiskOf(const QString &question, const QString &follow, const QList<Subject> &subjects);
    void addIdentity();
    void addScope();
    void decide();
    void exclude(const ScopeResult &scope);
    void addNeeds(const QString &decision);
    void addAssessment();
    void addFinding();

    SampleRandom &m_random;
    const ReviewRecord &m_record;
    const Review &m_draft;
    Answers m_answers;
    QStringList m_referrals;
};

} // namespace Revisit
