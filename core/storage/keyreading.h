#pragma once

#include <QByteArrayView>
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

// Readings of very many short rows. On SQLite they come from the engine's own
// handle: QSqlQuery makes a QVariant of each value, which costs several times
// what finding it does. All throw StoreFault.

// A column of keys.
void readKeys(Connection &connection, const QString &sql, const QList<NamedValue> &values,
              const std::function<void(qint64)> &take);

// Two columns of keys.
void readKeyPairs(Connection &connection, const QString &sql,
                  const std::function<void(qint64, qint64)> &take);

// A row of keys, small numbers and short texts, at the moment of reading; 0 or an empty
// text stands for NULL. A view of a text holds until the next is asked for.
class ShortRow
{
public:
    virtual qint64 number(int column) const = 0;
    virtual QByteArrayView text(int column) const = 0;

protected:
    ~ShortRow() = default;
};

void readShortRows(Connection &connection, const QString &sql, const QList<NamedValue> &values,
                   const std::function<void(const ShortRow &)> &take);

// A key and a text, in UTF-8; the view holds until `take` returns.
void readKeyedTexts(Connection &connection, const QString &sql,
                    const std::function<void(qint64, QByteArrayView)> &take);

} // namespace Revisit
