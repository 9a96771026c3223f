#pragma once

#include "core/base/id.h"
#include "core/cases/casedetail.h"

#include <QCoreApplication>

namespace Revisit {

// The words for what is recorded of a case. An empty answer means that nothing
// is: who shows it says so.
class CaseWording
{
    Q_DECLARE_TR_FUNCTIONS(Revisit::CaseWording)

public:
    static QString code(const std::optional<CodeId> &code);
    // The label, or the file's own words marked as such.
    static QString codeOr(const std::optional<CodeId> &code, const QString &original);
    // Words of the file among labels: they begin with a capital as those do.
    static QString asWritten(const QString &words);
    static QString yesNo(std::optional<bool> answer);
    static QString date(const PartialDate &date);
    static QString span(const PartialDate &from, const PartialDate &to);
    static QString age(const VictimDetail &victim);
    static QString suspects(const CaseDetail &detail);
    static QString victims(const CaseDetail &detail);
    // "Only R. Ellis, S. Moss (know the family)"; empty while everybody may be given it.
    static QString restriction(const CaseDetail &detail);
    static QString joined(QStringList parts); // with a dot between
};

} // namespace Revisit
