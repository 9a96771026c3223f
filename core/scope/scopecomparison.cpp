#include "core/scope/scopecomparison.h"

#include "core/base/text.h"
#include "core/cases/caseconditions.h"
#include "core/people/capability.h"
#include "core/review/scoperules.h"
#include "core/scope/scoperunstore.h"
#include "core/storage/transaction.h"

#include <array>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

using enum ScopeAnswer;
constexpr std::array moveOrder{std::pair{Out, In},      std::pair{Unclear, In},
                               std::pair{In, Out},      std::pair{In, Unclear},
                               std::pair{Unclear, Out}, std::pair{Out, Unclear}};

QString titleOf(ScopeAnswer was, ScopeAnswer is)
{
    if (is == In)
        return was == Out ? CoreText::tr("Enter the scope")
                          : CoreText::tr("Enter the scope, unclear before");
    if (was == In)
        return is == Out ? CoreText::tr("Leave the scope")
                         : CoreText::tr("In scope before, unclear now");
    return is == Out ? CoreText::tr("Unclear before, out of scope now")
                     : CoreText::tr("Out of scope before, unclear now");
}

// What is the same in all of the cases that a row counts.
struct Group {
    ScopeAnswer was;
    ScopeAnswer is;
    int turnsOn; // the mask of the criteria
    qint64 count;
};

QList<Group> groupsOf(Connection &connection, ScopeRunId before, ScopeRunId after)
{
    QList<Group> groups;
    Query query(connection, u"SELECT b.answer, a.answer, %1, count(*) FROM scope_run_case b "
                            "JOIN scope_run_case a ON a.case_id = b.case_id AND a.run_id = :after "
                            "WHERE b.run_id = :before GROUP BY 1, 2, 3"_s.arg(scopeMoveTurnsOn));
    query.bind(":after"_L1, after).bind(":before"_L1, before);
    while (query.next())
        groups.append({ScopeAnswer(query.number(0)), ScopeAnswer(query.number(1)),
                       int(query.number(2)), query.number(3)});
    return groups;
}

class Comparing
{
public:
    Comparing(ScopeRun before, ScopeRun after, QList<Group> groups)
        : m_groups(std::move(groups))
    {
        m_comparison.before = std::move(before);
        m_comparison.after = std::move(after);
    }

    ScopeComparison compare()
    {
        for (const auto &[was, is] : moveOrder)
            addMove(was, is);
        qint64 both = 0;
        for (const Group &group : std::as_const(m_groups)) {
            both += group.count;
            m_comparison.same += group.was == group.is ? group.count : 0;
        }
        m_comparison.added = m_comparison.after.cases() - both;
        return m_comparison;
    }

private:
    void addMove(ScopeAnswer was, ScopeAnswer is)
    {
        ScopeMove move{was, is, figure(was, is, 0), {}};
        if (move.cases.count == 0)
            return;
        for (int bit = 1; bit <= allCriteria; bit <<= 1) {
            if (const Figure share = figure(was, is, bit); share.count > 0)
                move.criteria.append({criteriaOf(bit).first(), share});
        }
        m_comparison.moves.append(move);
    }

    Figure figure(ScopeAnswer was, ScopeAnswer is, int criterion) const
    {
        Figure figure;
        for (const Group &group : m_groups) {
            if (group.was == was && group.is == is &&
                (criterion == 0 || (group.turnsOn & criterion)))
                figure.count += group.count;
        }
        figure.cases.filter.scopeMove = {m_comparison.before.id, m_comparison.after.id, int(was),
                                         int(is), criterion};
        figure.cases.title = titleOf(was, is);
        if (criterion != 0)
            figure.cases.title += u": "_s + criterionLabel(criteriaOf(criterion).first());
        return figure;
    }

    static constexpr int allCriteria = (1 << 9) - 1;

    const QList<Group> m_groups;
    ScopeComparison m_comparison;
};

} // namespace

Result<ScopeComparison> compareScope(Connection &connection, const Officer &viewer,
                                     ScopeRunId before, ScopeRunId after)
{
    RV_CHECK(permit(viewer, Capability::ViewTrends));
    return inSnapshot(connection, [&]() -> Result<ScopeComparison> {
        const auto earlier = findScopeRun(connection, before);
        const auto later = findScopeRun(connection, after);
        if (!earlier || !later)
            return fail(Fault::NotFound, CoreText::tr("This run of the rules is not there."));
        return Comparing(*earlier, *later, groupsOf(connection, before, after)).compare();
    });
}

} // namespace Revisit
