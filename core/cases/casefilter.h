#pragma once

#include "core/base/id.h"
#include "core/cases/casestatus.h"
#include "core/people/officer.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace Revisit {

// The heaps of work that the queue is looked at by.
enum class CaseView {
    All,
    Mine,           // assigned to the viewer, whatever their state
    Unassigned,     // open and nobody's
    Overdue,        // open and past the due date
    AwaitingSignOff // submitted by their reviewers
};

// What a filter asks of one field: anything, one value, or that there is none.
template<typename T>
class Wanted
{
public:
    Wanted() = default;
    Wanted(T value)
        : m_isAny(false)
        , m_value(std::move(value))
    {}
    static Wanted none()
    {
        Wanted wanted;
        wanted.m_isAny = false;
        return wanted;
    }

    bool isAny() const { return m_isAny; }
    bool isNone() const { return !m_isAny && !m_value; }
    const std::optional<T> &value() const { return m_value; }
    bool operator==(const Wanted &) const = default;

private:
    bool m_isAny = true;
    std::optional<T> m_value;
};

// Both days count; an invalid one leaves that end open.
struct DayRange {
    QDate from;
    QDate until;

    bool operator==(const DayRange &) const = default;
};

// Cases that two runs of the rules on scope answer differently; see ScopeMove,
// whose answers these are by number. With a criterion (a bit of ScopeLine) only
// those for which it turns on that one.
struct ScopeMoveWanted {
    ScopeRunId before;
    ScopeRunId after;
    int was = 0;
    int is = 0;
    int criterion = 0;

    bool isAny() const { return !after.isValid(); }
    bool operator==(const ScopeMoveWanted &) const = default;
};

// Which cases to show. It is a value, so that a chart can hand the queue the
// very rows that it counted.
struct CaseFilter {
    CaseView view = CaseView::All;
    QString text = {};                   // every word of it is found somewhere in the case
    QList<CaseStatus> statuses = {};     // none: any
    Wanted<int> tier = {};               // none: does not occur
    Wanted<OfficerId> officer = {};      // none: unassigned
    Wanted<TeamId> team = {};            // of the officer; none: no team or nobody
    Wanted<CodeId> area = {};            // of the time, else that of today; none: not recorded
    Wanted<int> nfaYear = {};            // when the case was closed; none: not recorded
    Wanted<CodeId> outcome = {};         // of any suspect then; none: no outcome on file
    Wanted<CodeId> decision = {};        // of the review; none: not decided
    QList<CodeId> decisionNotAmong = {}; // decided, and in none of these ways
    Wanted<QString> decidedMonth = {};   // "2026-03"; none: not decided
    Wanted<DayRange> decided = {};       // none: not decided
    QDate leftOn = {};                   // not decided by the end of this day
    Wanted<DayRange> due = {};           // none: no due date
    ScopeMoveWanted scopeMove = {};
    std::optional<QList<CaseId>> among = {}; // exactly these; nothing: any
    QDate today = {};                        // decides what is overdue

    bool operator==(const CaseFilter &) const = default;
    // Whether it hides anything.
    bool isNarrowed() const;
};

// Exactly the cases that a figure counted, and what the figure said of them:
// "Decisions in March 2026". What a chart asks the queue to show.
struct CountedCases {
    CaseFilter filter;
    QString title;
};

// Every status but signed off: the work that is left.
QList<CaseStatus> openStatuses();

// The words of a search, as they are compared.
QStringList searchWords(const QString &text);

} // namespace Revisit
