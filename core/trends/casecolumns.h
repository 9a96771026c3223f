#pragma once

#include "core/base/id.h"
#include "core/trends/figurefilter.h"

#include <QHash>
#include <QList>

#include <memory>
#include <vector>

namespace Revisit {

// What the charts count a case by. Keys are 0 where nothing is recorded; days are
// Julian, 0 where there is none or it is not known.
struct CountedCase {
    qint32 id = 0;
    qint32 officer = 0;
    qint32 area = 0;
    qint32 setting = 0;
    qint32 crossover = 0;
    qint32 decision = 0;
    qint32 cameIn = 0;
    qint32 decided = 0;
    qint32 due = 0;
    qint16 year = 0; // of closure
    CaseStatus status = CaseStatus::NotStarted;
    qint8 tier = 3;

    bool operator==(const CountedCase &) const = default;
};

// What of a case there may be several of: a code, with a day where it has one.
struct CountedPart {
    qint32 caseId = 0;
    qint32 code = 0;
    qint32 day = 0;

    bool operator==(const CountedPart &) const = default;
};

// What the rules on scope say of a case. One that has an unknown is never put out.
enum class ScopeAnswered { In = 1, Out = 2, NotKnown = 3 };

// The caseload as far as it is counted, column by column: read once, counted as often as
// somebody changes what is shown, and brought up to date by what changed since. In memory
// a case takes some 50 bytes.
struct CaseColumns {
    QList<CountedCase> cases;    // in the order of their keys
    QHash<qint32, TeamId> teams; // of the officers
    qint64 change = -1;          // the last change that is in the cases; below 0: nothing was read

    // Of a case, in order, each code once.
    QList<CountedPart> outcomes; // recorded on file
    QList<CountedPart> reasons;  // of the closure
    QList<CountedPart>
        findings; // missed opportunities, by the latest submitted review; code 0: none
    QList<CountedPart> referrals; // the day it was made; code 1: acknowledged, 0: not yet
    QList<CountedPart> scopes;    // by the rules in force; code as ScopeAnswered
    QString ruleset;
    qint64 partChange = -1; // the same of the parts
};

// The cases of the columns that a filter leaves, by team and area.
class CountedSelection
{
public:
    CountedSelection(std::shared_ptr<const CaseColumns> columns, const FigureFilter &filter);

    const CaseColumns &columns() const { return *m_columns; }
    const FigureFilter &filter() const { return m_filter; }
    // In the order of their keys.
    const std::vector<const CountedCase *> &cases() const { return m_cases; }

private:
    const std::shared_ptr<const CaseColumns> m_columns;
    const FigureFilter m_filter;
    std::vector<const CountedCase *> m_cases;
};

} // namespace Revisit
