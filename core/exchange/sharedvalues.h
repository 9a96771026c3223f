#pragma once

#include "core/exchange/feedwriter.h"

namespace Revisit {

// Whose the shared values of a row are: the case's, or those of one of its people.
struct SharedHolder {
    qint64 caseId = 0;
    qint64 suspect = 0;
    qint64 victim = 0;
};

// Adds what the row says that another case may say too: see core/links.
void addSharedValues(ImportContext &context, const RowMapper &row, const SharedHolder &holder);
// Puts the row's values in the place of those held, after a flush. Returns
// `before` with what was held, for restoreSharedValues().
QByteArray replaceSharedValues(ImportContext &context, const RowMapper &row,
                               const SharedHolder &holder, const QByteArray &before);
// `feed` as it is named in a profile; `key` of the case, suspect or victim.
void restoreSharedValues(Connection &connection, const QString &feed, qint64 key,
                         const QJsonObject &before);

} // namespace Revisit
