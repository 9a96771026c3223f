#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QString>

namespace Revisit {

// How dates, times and counts are written on every page: in the reader's language, with the
// same form everywhere.
class Format
{
    Q_DECLARE_TR_FUNCTIONS(Revisit::Format)

public:
    static QString date(QDate date);                   // 9 Apr 2026
    static QString dateTime(const QDateTime &instant); // 9 Apr 2026, 10:42, UK time
    static QString time(const QDateTime &instant);     // 10:42
    static QString month(QDate month);                 // Apr 2026
    static QString shortMonth(QDate month);            // Apr 26
    static QString count(qint64 count);                // 9,000
    static QString hours(double hours);                // 7.5 h
    static QString percent(qint64 part, qint64 whole); // 69%
    static QString bytes(qint64 bytes);                // 2.4 MB
    static QString duration(double seconds);           // 12 s, 3 min 20 s
    static QString briefName(const QString &name);     // R. Okafor
    static QString due(QDate due, QDate today);        // 3 days overdue, Due today, or the date
    static QString ago(const QDateTime &then, const QDateTime &now); // 5 minutes ago, or the date
};

} // namespace Revisit
