#pragma once

#include "core/base/result.h"
#include "core/publication/publicationstore.h"

namespace Revisit {

struct Session;

// Writes a table for publication as CSV, and keeps what was given out in the ledger
// of publications, against which every later one is checked (domain.md 7.7).
struct PublishTable {
    PublishedMeasure measure = PublishedMeasure::DecisionsByQuarter;
    PublicationProfile profile = PublicationProfile::TenOrMore;
    QString file;
    QString recipient; // "Scrutiny committee"
    QString marking;   // stands in the first line and the last
    std::stop_token stopped = {};

    Result<PublishedTable> run(Session &session) const;
};

// The file's content: marking, title, as-of day, table, meaning of the symbols.
QByteArray publishedCsv(const PublishedTable &table, const QString &marking);

} // namespace Revisit
