#pragma once

#include <QLatin1String>
#include <QList>
#include <QString>

#include <functional>
#include <variant>

namespace Revisit {

class Connection;

// What stands for a placeholder.
struct NamedValue {
    QLatin1String name;
    std::variant<qint64, QString> value;
};

// Reads a column of keys, of which there may be very many. On SQLite they come
// from the engine's own handle: QSqlQuery makes a QVariant of each, which costs
// several times what finding it does. Throws StoreFault.
void readKeys(Connection &connection, const QString &sql, const QList<NamedValue> &values,
              const std::function<void(qint64)> &take);

} // namespace Revisit
