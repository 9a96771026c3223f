#include "core/cases/programme.h"

#include "core/base/clock.h"
#include "core/storage/transaction.h"

#include <QHash>
#include <QTimeZone>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

void store(Connection &connection, const QString &name, const QString &value)
{
    Query(connection, u"INSERT INTO setting (name, value) VALUES (:name, :value) "
                      "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s)
        .bind(":name"_L1, name)
        .bind(":value"_L1, value)
        .run();
}

QDate dateOr(const QHash<QString, QString> &settings, const QString &name, QDate otherwise)
{
    const QDate date = QDate::fromString(settings.value(name), Qt::ISODate);
    return date.isValid() ? date : otherwise;
}

int minutesOr(const QHash<QString, QString> &settings, const QString &name, int otherwise)
{
    bool isNumber = false;
    const int minutes = settings.value(name).toInt(&isNumber);
    return isNumber ? minutes : otherwise;
}

} // namespace

QDate workingDay(const Programme &programme, const Clock &clock)
{
    if (programme.asOf.isValid())
        return programme.asOf;
    return clock.now().toTimeZone(QTimeZone("Europe/London")).date();
}

Result<Programme> programme(Connection &connection)
{
    return reading([&] {
        QHash<QString, QString> settings;
        Query query(connection, u"SELECT name, value FROM setting"_s);
        while (query.next())
            settings.insert(query.text(0), query.text(1));
        const Programme usual;
        Programme programme;
        programme.from = dateOr(settings, u"programme_from"_s, usual.from);
        programme.due = dateOr(settings, u"programme_due"_s, usual.due);
        programme.triageMinutes = minutesOr(settings, u"triage_minutes"_s, usual.triageMinutes);
        programme.assessmentMinutes =
            minutesOr(settings, u"assessment_minutes"_s, usual.assessmentMinutes);
        programme.marking = settings.value(u"marking"_s, usual.marking);
        programme.synthetic = settings.value(u"synthetic"_s) == "1"_L1;
        programme.asOf = dateOr(settings, u"as_of"_s, usual.asOf);
        return programme;
    });
}

void storeProgramme(Connection &connection, const Programme &programme)
{
    store(connection, u"programme_from"_s, programme.from.toString(Qt::ISODate));
    store(connection, u"programme_due"_s, programme.due.toString(Qt::ISODate));
    store(connection, u"triage_minutes"_s, QString::number(programme.triageMinutes));
    store(connection, u"assessment_minutes"_s, QString::number(programme.assessmentMinutes));
    store(connection, u"marking"_s, programme.marking);
    store(connection, u"synthetic"_s, programme.synthetic ? u"1"_s : u"0"_s);
    store(connection, u"as_of"_s, programme.asOf.toString(Qt::ISODate));
}

} // namespace Revisit
