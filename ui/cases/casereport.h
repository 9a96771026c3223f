#pragma once

#include "core/cases/casedetail.h"

#include <QCoreApplication>

namespace Revisit {

// A case on one sheet of A4, with the marking above and below: what it is
// about, how it was closed, its people without names, and how its review
// stands. What does not fit is counted, never dropped in silence.
class CaseReport
{
    Q_DECLARE_TR_FUNCTIONS(Revisit::CaseReport)

public:
    QString marking;
    QString printedBy; // who, and when

    // Writes it as PDF; refused without a marking.
    Result<> writeTo(const QString &file, const CaseDetail &detail) const;
    // What stands on the sheet, as a document of rich text.
    static QString html(const CaseDetail &detail);
};

} // namespace Revisit
