#pragma once

#include "core/cases/casedetail.h"

#include <QCoreApplication>

class QPainter;
class QRectF;

namespace Revisit {

// A case on A4, on one sheet where it fits, with the marking above and below each:
// what it is about, how it was closed, its people without names, how its review
// stands, and its decision log as a whole. What a list has no room for is counted,
// never dropped in silence.
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

private:
    void writeEdges(QPainter &painter, const QRectF &sheet, double height, int number,
                    int pages) const;
};

} // namespace Revisit
