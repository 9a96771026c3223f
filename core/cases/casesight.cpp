#include "core/cases/casesight.h"

#include "core/base/text.h"
#include "core/storage/query.h"

#include <QStringList>

namespace Revisit {

using namespace Qt::StringLiterals;

Result<> maySeeWork(Connection &connection, const Officer &viewer, CaseId id)
{
    if (!judgedBlind(connection, viewer.id).contains(id))
        return {};
    return fail(Fault::Forbidden,
                CoreText::tr("You are judging this case blind, for a second review or a session. "
                             "Submit your answers first; the case can then be opened here again."));
}

QList<CaseId> judgedBlind(Connection &connection, OfficerId viewer)
{
    Query query(connection, u"SELECT case_id FROM judged_blind WHERE officer_id = :viewer"_s);
    query.bind(":viewer"_L1, viewer);
    QList<CaseId> cases;
    while (query.next())
        cases.append(query.id<CaseId>(0));
    return cases;
}

QString seenCondition(Connection &connection, OfficerId viewer, const QString &column)
{
    QStringList keys;
    for (const CaseId id : judgedBlind(connection, viewer))
        keys.append(QString::number(id.value()));
    return keys.isEmpty() ? QString()
                          : u"(%1 IS NULL OR %1 NOT IN (%2))"_s.arg(column, keys.join(", "_L1));
}

} // namespace Revisit
