#include "core/audit/auditentry.h"

namespace Revisit {

using namespace Qt::StringLiterals;

QString entityName(CaseId id)
{
    return u"case/%1"_s.arg(id.value());
}

QString entityName(ReviewId id)
{
    return u"review/%1"_s.arg(id.value());
}

QString entityName(OfficerId id)
{
    return u"officer/%1"_s.arg(id.value());
}

QString entityName(ScopeRunId id)
{
    return u"scope_run/%1"_s.arg(id.value());
}

QString entityName(BatchId id)
{
    return u"import/%1"_s.arg(id.value());
}

} // namespace Revisit
