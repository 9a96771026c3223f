#pragma once

#include "core/quality/qualityfigures.h"

namespace Revisit {

class DetailSheet;

// Writes what a sample says onto the sheet: how often two reviewers agree, by
// question and over all, and the share of cases wrongly closed.
void writeQualityFigures(DetailSheet &sheet, const QualitySample &sample,
                         const QualityFigures &figures);

} // namespace Revisit
