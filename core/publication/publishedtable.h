#pragma once

#include "core/publication/counttable.h"
#include "core/publication/publicationprofile.h"
#include "core/publication/suppression.h"

namespace Revisit {

struct PublishedCell {
    enum class Kind {
        Shown,
        Confidential, // GSS symbol c: small, or needed to hide a small one
        NotAvailable  // GSS symbol x: this profile does not give it
    };

    Kind kind = Kind::Shown;
    qint64 rounded = 0; // of a shown cell

    QString text() const; // "45", "c" or "x"
};

// A table as it may leave: rows and columns of the counts, totals last.
struct PublishedTable {
    CountTable counts; // exact, and never written out
    PublicationProfile profile = PublicationProfile::TenOrMore;
    QList<QList<PublishedCell>> cells;
    qint64 small = 0;        // confidential by their own count
    qint64 smallProtect = 0; // confidential so that those cannot be worked out
};

// A cell of a table that was published before.
struct ReleasedCell {
    QString key;
    qint64 count = 0;
    bool wasShown = false;
};

struct ReleasedTable {
    QDate releasedOn;
    QString title;
    QList<QList<ReleasedCell>> cells; // totals last
};

// All the numbers that hang together: those of the table come first, row by row,
// then those of earlier ones. A cell of an earlier table that counted the same
// units and still counts as many is the same cell.
DisclosureTables linkedTables(const CountTable &counts, bool innerCells,
                              const QList<ReleasedTable> &earlier);

// The table under the profile, safe beside what was published `earlier`, or the
// reason why that is not possible.
Result<PublishedTable> publishedTable(const CountTable &counts, PublicationProfile profile,
                                      const QList<ReleasedTable> &earlier,
                                      const std::stop_token &stop = {});

} // namespace Revisit
