#pragma once

#include <QByteArray>

namespace Revisit {

class Connection;

// SHA-256, in hex, over the row that an entity's name stands for as it is now:
// its values in the order of the columns, as a JSON array of texts and nulls.
// Empty for an entity that is no row, such as the trail itself.
QByteArray rowHash(Connection &connection, const QString &entity);

} // namespace Revisit
