#pragma once

#include "core/base/result.h"
#include "core/cases/tierrules.h"
#include "core/enquiry/lineofenquiry.h"
#include "core/language/languageanswer.h"
#include "core/people/officer.h"
#include "core/referral/referral.h"
#include "core/review/form.h"
#include "core/review/scoperules.h"

namespace Revisit {

class Connection;

// A suspect, a victim or a finding that a question is asked of.
struct Subject {
    QString key;   // "suspect/12", "MO-07"
    QString label; // "S-001"
};

// What stands on record around the review of a case: the rules look at it
// beside the answers.
struct ReviewRecord {
    ScopeFacts facts;
    Tier tier;      // by the rules, without a live risk
    Answers onFile; // what the file already says to questions of the form
    QList<Subject> suspects;
    QList<Subject> victims;
    QList<Referral> referrals; // that the viewer may see, the newest first
    QList<LineOfEnquiry> enquiries;
    QList<Ruleset> rulesets;               // that the caseload knows, the oldest first
    QList<Officer> officers;               // everyone active
    QList<Officer> supervisors;            // who can agree: team leads other than the reviewer
    QList<LanguageAnswer> languageAnswers; // to what the rules on wording point out
    int openLinks = 0;                     // to other cases that nobody has answered
    bool hasTarget = false;                // the case that this one duplicates is in the caseload

    QStringList referralKinds() const; // their codes, each once
    QString officerName(OfficerId id) const;
    // The ones that a question with `each` is asked of.
    QList<Subject> subjectsOf(const FormQuestion &question, const Answers &answers) const;
    // Under which the question is asked: one key, or one for each subject; none where it
    // does not apply.
    QStringList keysOf(const FormQuestion &question, const Answers &answers) const;
};

// `target` is the reference that question G1.target names, if one.
struct RecordQuery {
    CaseId caseId;
    OfficerId reviewer;
    QString target = {};
    ReviewId review = {}; // whose wordings were answered, if begun
};
Result<ReviewRecord> reviewRecord(Connection &connection, const Officer &viewer,
                                  const RecordQuery &query);
// Of it only whom and what a form asks about: suspects, victims, lines of enquiry, and
// what the file says.
Result<ReviewRecord> askedRecord(Connection &connection, CaseId id);
} // namespace Revisit
