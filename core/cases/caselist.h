#pragma once

#include "core/base/result.h"
#include "core/cases/casefilter.h"

#include <QHash>

namespace Revisit {

class Connection;

enum class CaseOrder {
    Reference,
    Title,
    Status,   // then by due date
    Priority, // open work before what is signed off, then the oldest closure first
    Reviewer,
    Due
};

struct CaseSort {
    CaseOrder by = CaseOrder::Priority;
    Qt::SortOrder direction = Qt::AscendingOrder;

    bool operator==(const CaseSort &) const = default;
};

// A case as a list shows it: no narrative and no person of the case.
struct CaseRow {
    CaseId id;
    QString reference;
    QString title;
    CaseStatus status = CaseStatus::NotStarted;
    int tier = 3;
    QString tierRule;   // stable code, see tierRuleLabel()
    QString tierReason; // an officer's own words, where the rule is theirs
    std::optional<CodeId> area;
    int suspects = 0; // identified or not
    int victims = 0;
    OfficerId officer; // invalid: nobody
    QString officerName;
    QDate dueOn; // invalid: none set
    std::optional<CodeId> decision;
    int version = 1;

    bool operator==(const CaseRow &) const = default;
};

// How many cases each view holds.
using CaseCounts = QHash<CaseView, qint64>;

// The keys of all cases that the filter lets through, in order. Who may not
// see cases is refused (Fault::Forbidden).
Result<QList<CaseId>> caseIds(Connection &connection, const Officer &viewer,
                              const CaseFilter &filter, const CaseSort &sort = {});

// The rows of some of them, in the order asked for; one that is gone is left
// out. Meant for a page of a long list.
Result<QList<CaseRow>> caseRows(Connection &connection, const Officer &viewer,
                                const QList<CaseId> &ids);

Result<CaseCounts> caseCounts(Connection &connection, const Officer &viewer, QDate today);

} // namespace Revisit
