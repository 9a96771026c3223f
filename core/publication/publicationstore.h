#pragma once

#include "core/base/result.h"
#include "core/people/officer.h"
#include "core/publication/publishedtable.h"

namespace Revisit {

class Clock;
class Connection;

// Tables that can be published. The numbers are stored.
enum class PublishedMeasure {
    DecisionsByQuarter = 1,
    DecisionsByArea = 2,
    SuspectsByEthnicity = 3
};

QList<PublishedMeasure> publishedMeasures();
QString measureTitle(PublishedMeasure measure);
// The profiles that a table may leave under: with area or ethnicity none below ten.
QList<PublicationProfile> profilesFor(PublishedMeasure measure);

// What the table would look like if it were published now, safe beside everything
// that was published before. Nothing is written.
Result<PublishedTable> previewOf(Connection &connection, const Officer &viewer,
                                 PublishedMeasure measure, PublicationProfile profile,
                                 const Clock &clock, const std::stop_token &stop = {});

// For use inside a transaction; they throw StoreFault.
CountTable countsOf(Connection &connection, PublishedMeasure measure, QDate asOf);
QList<ReleasedTable> releasedTables(Connection &connection, const QString &unit);
qint64 insertRelease(Connection &connection, const PublishedTable &table, OfficerId by,
                     const QDateTime &at, const QString &recipient);

} // namespace Revisit
