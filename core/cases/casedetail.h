#pragma once

#include "core/assignment/caserestriction.h"
#include "core/base/id.h"
#include "core/base/partialdate.h"
#include "core/cases/caselist.h"
#include "core/decisionlog/decisionlog.h"
#include "core/referral/referral.h"
#include "core/review/review.h"
#include "core/review/signoff.h"
#include "core/victim/victimcontact.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Revisit {

// What was recorded of a person, each kind by itself: what they said of
// themselves and what an officer perceived are never merged (National Audit
// rec. 4). A code or text that is absent was not recorded; `ethnicityMissing`
// says why, where the file does.
struct Demographics {
    QString sex = {};
    PartialDate born = {};
    std::optional<CodeId> ethnicitySelf = {};
    std::optional<CodeId> ethnicityOfficer = {};
    QString ethnicityOriginal = {}; // in the words of the file
    QString nationality = {};
    std::optional<CodeId> ethnicitySource = {};
    QDate ethnicityCapturedOn = {};
    std::optional<CodeId> ethnicityMissing = {};

    bool operator==(const Demographics &) const = default;
};

struct OffenceDetail {
    CrimeId id = {};
    QString reference = {};
    std::optional<CodeId> offence = {};
    QString original = {};
    PartialDate from = {};
    PartialDate to = {};

    bool operator==(const OffenceDetail &) const = default;
};

// What was decided then; the suspect and the offence may each be unknown.
struct OutcomeDetail {
    OutcomeId id = {};
    std::optional<SuspectId> suspect = {};
    std::optional<CrimeId> crime = {};
    std::optional<CodeId> outcome = {};
    QString original = {};
    PartialDate decided = {};
    std::optional<CodeId> decisionMaker = {};
    QString warning = {}; // why the recorded code is doubtful

    bool operator==(const OutcomeDetail &) const = default;
};

// `identified` and `alive` are absent where it is not known.
struct SuspectDetail {
    SuspectId id = {};
    int number = 0; // S-001 is the first of this case
    std::optional<PersonId> person = {};
    bool hasName = false; // on file; RevealName shows it
    std::optional<bool> identified = {};
    std::optional<bool> alive = {};
    QString description = {};
    std::optional<CodeId> role = {};
    Demographics demographics = {};
    std::optional<int> duplicateOf = {}; // the number of the same person's first row
    int otherCases = 0;                  // in which the same person is a suspect
    QList<OutcomeDetail> outcomes = {};

    bool operator==(const SuspectDetail &) const = default;
};

// The age at the offence is a range when the dates are.
struct VictimDetail {
    VictimId id = {};
    int number = 0; // V-001 is the first of this case
    bool hasName = false;
    std::optional<int> ageLeast = {};
    std::optional<int> ageMost = {};
    std::optional<CodeId> relation = {};
    QString partOriginal = {};
    Demographics demographics = {};
    std::optional<int> duplicateOf = {};
    VictimContact contact = {}; // the newest

    bool operator==(const VictimDetail &) const = default;
};

struct ClosureDetail {
    PartialDate decided = {};
    std::optional<CodeId> decisionMaker = {};
    QString makerName = {};
    std::optional<CodeId> makerRank = {};
    std::optional<CodeId> testApplied = {};
    std::optional<bool> rationaleRecorded = {};
    QString policyCited = {};
    QList<CodeId> reasons = {};

    bool operator==(const ClosureDetail &) const = default;
};

struct OriginalOfficerDetail {
    QString identifier = {};
    QString part = {};
    QString rank = {};
    QString unit = {};
    bool isDuplicate = false; // the file names them twice for the same part

    bool operator==(const OriginalOfficerDetail &) const = default;
};

struct AssignmentDetail {
    QString officerName = {}; // empty: nobody
    QString byName = {};
    QDateTime from = {};
    QDateTime until = {}; // invalid: still
    std::optional<CodeId> reasonCode = {};
    QString reason = {};

    bool operator==(const AssignmentDetail &) const = default;
};

struct NoteDetail {
    NoteId id = {};
    CodeId nature = {}; // fact, assessment, opinion or intelligence (DPA 2018 s.38)
    QString heading = {};
    QString body = {};
    bool isFromFile = false;
    QString authorName = {};
    QDateTime writtenAt = {};

    bool operator==(const NoteDetail &) const = default;
};

// A row of the force's export that made or changed a record of the case.
struct SourceRowDetail {
    QString fileName = {};
    qint64 row = 0;
    qint64 line = 0;
    QString entity = {};
    bool isDuplicate = false;
    QList<std::pair<QString, QString>> unmapped = {}; // columns that no field took

    bool operator==(const SourceRowDetail &) const = default;
};

struct CriterionDetail {
    QString criterion = {};       // code of the list "criterion"
    std::optional<bool> met = {}; // absent: cannot tell
    QString why = {};

    bool operator==(const CriterionDetail &) const = default;
};

struct ScopeDetail {
    QString ruleset = {};
    std::optional<bool> inScope = {}; // absent: cannot tell
    QDateTime evaluatedAt = {};
    QList<CriterionDetail> criteria = {};

    bool operator==(const ScopeDetail &) const = default;
};

struct SignOffDetail {
    SignOffDecision decision = SignOffDecision::Agree;
    QString officerName = {};
    QString reason = {};
    QDateTime decidedAt = {};

    bool operator==(const SignOffDetail &) const = default;
};

struct ReviewSummary {
    ReviewId id = {};
    int number = 0;
    ReviewState state = ReviewState::Draft;
    QString reviewerName = {};
    QDateTime startedAt = {};
    QDateTime submittedAt = {};
    std::optional<CodeId> decision = {};
    QList<SignOffDetail> signOffs = {};

    bool operator==(const ReviewSummary &) const = default;
};

struct TrailLine {
    qint64 number = 0;
    QDateTime at = {};
    QString officerName = {};
    QString action = {}; // stable code, see auditActionLabel()

    bool operator==(const TrailLine &) const = default;
};

// Everything that is on record of one case.
struct CaseDetail {
    CaseRow row = {};
    std::optional<CodeId> sourceSystem = {};
    std::optional<CodeId> force = {};
    std::optional<CodeId> areaThen = {};
    std::optional<CodeId> areaNow = {};
    std::optional<CodeId> setting = {};
    std::optional<CodeId> online = {};
    std::optional<CodeId> crossover = {};
    std::optional<bool> isGroup = {};
    std::optional<bool> wasReviewedBefore = {};
    PartialDate nfa = {};
    PartialDate reported = {};
    PartialDate offencesFrom = {};
    PartialDate offencesTo = {};
    int suspectsIdentified = 0;
    int suspectsUnidentified = 0;
    std::optional<int> victimsUnder18 = {};
    QDate decidedOn = {};
    QStringList otherReferences = {};

    std::optional<ClosureDetail> closure = {}; // absent: not recorded
    QList<OffenceDetail> offences = {};
    QList<SuspectDetail> suspects = {};
    QList<VictimDetail> victims = {};
    QList<OutcomeDetail> outcomesOfNobody = {}; // recorded without a suspect
    QList<OriginalOfficerDetail> originalOfficers = {};
    QList<NoteDetail> notes = {};
    QList<SourceRowDetail> sourceRows = {};
    QList<ScopeDetail> scope = {};
    QList<ReviewSummary> reviews = {};        // the newest first
    QList<Referral> referrals = {};           // that the viewer may see, the newest first
    QList<AssignmentDetail> assignments = {}; // the newest first
    QList<CaseRestriction> restrictions = {}; // on who may be given it, the newest first
    QList<LoggedDecision> decisions = {};     // the newest first
    QList<TrailLine> trail = {};              // for those who may see the audit trail
    bool showsTrail = false;

    bool operator==(const CaseDetail &) const = default;
};

// "S-001" and "V-001": what a person is called here instead of their name.
QString suspectLabel(int number);
QString victimLabel(int number);

} // namespace Revisit
