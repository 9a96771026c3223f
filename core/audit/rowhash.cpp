#include "core/audit/rowhash.h"

#include "core/audit/merkletree.h"
#include "core/storage/query.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

struct KeptRow {
    QLatin1String kind; // as entityName() begins
    QLatin1String table;
};
constexpr std::array keptRows{
    KeptRow{"case"_L1, "review_case"_L1}, KeptRow{"review"_L1, "review"_L1},
    KeptRow{"officer"_L1, "officer"_L1}, KeptRow{"import"_L1, "import_batch"_L1}};

} // namespace

QByteArray rowHash(Connection &connection, const QString &entity)
{
    const QString kind = entity.section(u'/', 0, 0);
    const auto found = std::ranges::find(keptRows, kind, &KeptRow::kind);
    if (found == keptRows.end())
        return {};
    Query query(connection, u"SELECT * FROM %1 WHERE id = :id"_s.arg(found->table));
    query.bind(":id"_L1, entity.section(u'/', 1).toLongLong());
    if (!query.next())
        return {};
    QJsonArray values;
    const int columns = query.columns(); // it copies the whole row, so once
    for (int column = 0; column < columns; ++column)
        values.append(query.isNull(column) ? QJsonValue() : QJsonValue(query.text(column)));
    return sha256({QJsonDocument(values).toJson(QJsonDocument::Compact)}).toHex();
}

} // namespace Revisit
