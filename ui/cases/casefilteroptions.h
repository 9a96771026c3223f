#pragma once

#include "core/cases/casechoices.h"
#include "ui/cases/casefilterfield.h"

#include <QCoreApplication>

namespace Revisit {

// What each field of the filter over the list of cases offers. The keys are
// what is remembered of a choice.
class CaseFilterOptions
{
    Q_DECLARE_TR_FUNCTIONS(Revisit::CaseFilterOptions)

public:
    using Options = QList<CaseFilterField::Option>;

    static Options statuses();
    static Options tiers();
    static Options reviewers(const QList<Officer> &officers);
    static Options teams(const QList<TeamChoice> &teams);
    static Options decisions();
    static Options outcomes();
    static Options years(const QList<int> &years);
    static Options dues(QDate today); // none until the day is known
};

} // namespace Revisit
