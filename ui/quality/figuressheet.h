#pragma once

#include "core/quality/qualityfigures.h"

#include <QCoreApplication>

namespace Revisit {

class DetailSheet;

enum class FiguresDetail {
    WithNames, // who drew the sample, and the seed
    FiguresAlone
};

// Writes what a sample says onto the sheet: how often two reviewers agree, by
// question and over all, the share of cases wrongly closed, and how many the standard
// would look at.
void writeQualityFigures(DetailSheet &sheet, const QualitySample &sample,
                         const QualityFigures &figures, FiguresDetail detail);

// The three measures under a heading.
void writeAgreement(DetailSheet &sheet, const QString &title, const AgreementFigures &figures);

} // namespace Revisit
