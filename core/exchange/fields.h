#pragma once

#include <QList>
#include <QString>

namespace Revisit {

// What a file of an export brings: one kind of record a row.
enum class Feed { Cases, Suspects, Victims, OriginalOfficers, Outcomes, Assignments };

// What a column can be mapped to.
enum class ImportField {
    CaseReference,
    Title,
    SourceSystem,
    Force,
    Area,
    Setting,
    Reported,
    OffenceFrom,
    OffenceTo,
    Closed,
    DecisionMaker,
    MakerName,
    MakerRank,
    ClosureReason,
    ClosureRationale,
    Summary,
    PreviouslyReviewed,
    PersonIdentifier,
    Sex,
    Born,
    Age,
    EthnicitySelf,
    EthnicityOfficer,
    EthnicityRecorded,
    EthnicitySource,
    EthnicityMissing,
    Nationality,
    Identified,
    Alive,
    SuspectRole,
    Description,
    Relation,
    PartRecorded,
    Offence,
    OffenceRecorded,
    Outcome,
    OutcomeRecorded,
    OutcomeDecided,
    OfficerIdentifier,
    StaffReference,
    RankRecorded,
    UnitRecorded,
    AssignedFrom,
    Name,
    Address,
    Phone,
    Vehicle,
    Venue
};
inline constexpr int fieldCount = int(ImportField::Venue) + 1;

enum class FieldKind {
    Text,
    Date,  // of any precision
    Code,  // of a reference list
    YesNo, // yes, no or unknown
    Number // whole, from 0
};

struct FieldSpec {
    ImportField field;
    QString name; // as written in a profile
    FieldKind kind = FieldKind::Text;
    QString list = {};     // of a code
    bool required = false; // an empty value rejects the row
};

QString feedName(Feed feed); // as written in a profile
QString feedLabel(Feed feed);
QList<Feed> allFeeds(); // in the order in which they are loaded

// The fields that a kind of record has.
const QList<FieldSpec> &fieldsOf(Feed feed);
const FieldSpec *findField(Feed feed, const QString &name);
const FieldSpec *findField(Feed feed, ImportField field);
QString fieldLabel(ImportField field);

} // namespace Revisit
