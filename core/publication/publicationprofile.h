#pragma once

#include <QList>
#include <QString>

namespace Revisit {

// How far a table of counts is blunted before it leaves the force (domain.md 7.7).
// No authority publishes one rule for police tables on child sexual abuse; these are
// the practices of the statistics offices. The numbers are stored.
enum class PublicationProfile {
    FiveOrMore = 1, // P5: 1 to 4 are confidential
    TenOrMore = 2,  // P10: 1 to 9 are confidential; for areas, ethnicity and age
    TotalsOnly = 3  // PRESS: no inner cell, and totals as under P10
};

struct PublicationRule {
    qint64 threshold = 10; // the smallest count, other than 0, that is shown
    qint64 rounding = 5;   // what is shown is a multiple of this
    bool innerCells = true;
};

PublicationRule ruleOf(PublicationProfile profile);
// "P10", as the release and the trail name it.
QString profileCode(PublicationProfile profile);
// In the language of the interface.
QString profileLabel(PublicationProfile profile);
QString profileMeaning(PublicationProfile profile);
QList<PublicationProfile> publicationProfiles();

} // namespace Revisit
