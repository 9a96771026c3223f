#pragma once

#include "core/cases/casedetail.h"

namespace Revisit {

enum class EventKind { Offence, Report, Outcome, Closure, Assignment, Review, Note };

// Where something lies in time. It may have been any day from `first` to `last`;
// what lasted went on at least from `surelyFrom` to `surelyUntil`, where both are
// valid. Where there is no bound, the first or last day named stands and the span
// is open at that end.
struct EventSpan {
    QDate first = {};
    QDate last = {};
    QDate surelyFrom = {};
    QDate surelyUntil = {};
    bool isOpenBefore = false;
    bool isOpenAfter = false;

    bool isOneDay() const { return first == last && !isOpenBefore && !isOpenAfter; }
    bool operator==(const EventSpan &) const = default;
};

// Something that happened, on a day that may be known only roughly.
struct CaseEvent {
    EventKind kind;
    PartialDate from;
    PartialDate until = {}; // unknown for what happened at once
    QString title = {};
    QString particulars = {};

    bool isDated() const { return !from.isUnknown() || !until.isUnknown(); }
    // The first day it can have been, or the last where there is no first.
    QDate place() const;
    QString when() const;   // "2009 to May 2010"
    EventSpan span() const; // for an event that is dated
};

// What happened in a case, the earliest first; what has no date stands apart,
// so that it is neither lost nor given a place it does not have.
struct CaseTimeline {
    QList<CaseEvent> dated;
    QList<CaseEvent> undated;
};

CaseTimeline timelineOf(const CaseDetail &detail);

} // namespace Revisit
