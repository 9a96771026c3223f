#include "core/refdata/installreferencedata.h"

#include "core/refdata/codebook.h"
#include "core/storage/transaction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr auto edition = "refdata_checksum"_L1;

QString checksumOfLists()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QDir folder(u":/refdata"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            hash.addData(file.readAll());
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString installedChecksum(Connection &connection)
{
    Query query(connection, u"SELECT value FROM setting WHERE name = :name"_s);
    query.bind(":name"_L1, QString(edition));
    return query.next() ? query.text(0) : QString();
}

std::optional<QString> textOrNothing(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

void storeCode(Connection &connection, const Code &code, const QString &source)
{
    Query(connection,
          u"INSERT INTO code (id, list, code, label, sort, valid_from, valid_to, source, notes) "
          "VALUES (:id, :list, :code, :label, :sort, :from, :to, :source, :notes) "
          "ON CONFLICT (id) DO UPDATE SET label = excluded.label, sort = excluded.sort, "
          "valid_from = excluded.valid_from, valid_to = excluded.valid_to, "
          "source = excluded.source, notes = excluded.notes"_s)
        .bind(":id"_L1, code.id)
        .bind(":list"_L1, code.list)
        .bind(":code"_L1, code.code)
        .bind(":label"_L1, code.label)
        .bind(":sort"_L1, code.sort)
        .bind(":from"_L1, code.validFrom)
        .bind(":to"_L1, code.validTo)
        .bind(":source"_L1, source)
        .bind(":notes"_L1, textOrNothing(code.notes))
        .run();
}

// The table of holidays is editable: a day that stands there is left alone.
void storeHolidays(Connection &connection)
{
    for (const Code &day : CodeBook::instance().list(u"bank_holiday")) {
        Query(connection, u"INSERT INTO bank_holiday (on_date, label) VALUES (:date, :label) "
                          "ON CONFLICT (on_date) DO NOTHING"_s)
            .bind(":date"_L1, day.code)
            .bind(":label"_L1, day.label)
            .run();
    }
}

void storeChecksum(Connection &connection, const QString &checksum)
{
    Query(connection, u"INSERT INTO setting (name, value) VALUES (:name, :value) "
                      "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s)
        .bind(":name"_L1, QString(edition))
        .bind(":value"_L1, checksum)
        .run();
}

} // namespace

Result<> installReferenceData(Connection &connection)
{
    return between(connection, connection.dialect().beginWrite(), [&]() -> Result<> {
        const QString checksum = checksumOfLists();
        if (installedChecksum(connection) == checksum)
            return {};
        const CodeBook &book = CodeBook::instance();
        for (const QString &name : book.listNames()) {
            const CodeBook::List *list = book.about(name);
            for (const Code &code : list->codes)
                storeCode(connection, code, list->source);
        }
        storeHolidays(connection);
        storeChecksum(connection, checksum);
        return {};
    });
}

} // namespace Revisit
