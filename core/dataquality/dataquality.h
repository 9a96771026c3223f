#pragma once

#include "core/base/result.h"
#include "core/dataquality/fieldquality.h"
#include "core/people/officer.h"
#include "core/trends/trendstore.h"

namespace Revisit {

class Connection;

// A case that breaks a rule and is to be put right.
struct RecordToRepair {
    CaseId id;
    QString reference;
    RecordRule rule = RecordRule::CodeOfAnotherList;
};

// How good the records are: what is filled in, what is wrong, how late it was.
struct DataQuality {
    QDate today;
    qint64 cases = 0;
    QList<FieldQuality> fields;          // in the order of qualityFields()
    std::map<RecordRule, qint64> broken; // cases by rule
    EthnicityRates suspects;
    EthnicityRates victims;
    QList<NamedTeam> teams;
    QList<RecordToRepair> repairs; // empty for whoever may not see cases
    qint64 toRepair = 0;           // how many there are
    qint64 casesToRepair = 0;

    const FieldQuality &field(QualityField field) const;
};

Result<DataQuality> dataQuality(Connection &connection, const Officer &viewer, QDate today);
// The same of records that were read; `isOpen` says whether the viewer may see cases.
DataQuality dataQualityOf(const QList<CaseRecord> &records, QDate today, bool isOpen);

} // namespace Revisit
