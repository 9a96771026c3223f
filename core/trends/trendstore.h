#pragma once

#include "core/trends/measure.h"

#include <QDate>

namespace Revisit {

class Connection;

// What happened to a case that a measure looks at; it leaves core only counted.
struct TrendEvent {
    CaseId id;
    QDate day; // invalid: not known
    bool isCounted = true;
    double amount = 1; // what it adds: days of a time, findings of a review
    std::optional<TeamId> team = {};
    std::optional<CodeId> area = {};
};

// All events of the measure, in no order. Throws StoreFault.
QList<TrendEvent> trendEvents(Connection &connection, const TrendQuestion &question,
                              const QString &ruleset);

// A moment from which a series is measured anew, and why.
struct Rebase {
    QDate from;
    QString reason;
    QString by;
    QDateTime at;
};
QList<Rebase> rebasesOf(Connection &connection, const QString &series);

struct NamedTeam {
    TeamId id;
    QString name;
};
QList<NamedTeam> teamsByName(Connection &connection);

} // namespace Revisit
