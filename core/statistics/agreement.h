#pragma once

#include "core/statistics/measured.h"

#include <QList>

#include <optional>

namespace Revisit {

// How often the first reviewer chose the category of the row and the second that
// of the column. A category that nobody chose counts as one that could have been.
using AgreementTable = QList<QList<qint64>>;

// A measure of agreement over `items` cases. The interval is of 95 %, by Student's
// t with items - 1 degrees of freedom, and does not go beyond what the measure
// can be.
struct Agreement {
    double value = 0;
    Measured<double> standardError = tl::unexpected(Undefined::OneItem);
    Measured<Interval> interval = tl::unexpected(Undefined::OneItem);
    qint64 items = 0;
};

// The share of items on which two reviewers agree, 0 to 1.
Measured<Agreement> shareAgreed(const AgreementTable &table);
// Cohen's kappa, -1 to 1; the variance is that of Fleiss, Cohen and Everitt (1969).
// It can be low although nearly all agree, so it is never shown without Gwet's AC1.
Measured<Agreement> cohensKappa(const AgreementTable &table);
// Gwet's AC1 (2008), -1 to 1, which a rare category does not upset.
Measured<Agreement> gwetsAc1(const AgreementTable &table);
// Fleiss' kappa (1971) for any number of reviewers: a row an item, a column a
// category, in each place how many of the reviewers chose it. Each item has the
// same number of reviewers. The variance is Gwet's (2014, ch. 5).
Measured<Agreement> fleissKappa(const QList<QList<int>> &choices);

// Which of two categories of a question the first reviewer chose and which the
// second; counted from 0.
struct AnswerPair {
    int first = 0;
    int second = 0;
};
// A case with a place for each question; absent: not answered by both.
using AnsweredCase = QList<std::optional<AnswerPair>>;

enum class AgreementMeasure { Share, Kappa, Ac1 };

AgreementTable tableOf(const QList<AnsweredCase> &cases, qsizetype question, int categories);

// Agreement over several questions, of which each has its number of categories:
// the means of what was agreed and of what chance would agree, corrected once (the
// pooled kappa of de Vries, Elliott, Kanouse and Teleki 2008, Field Methods 20:272).
// The answers to one case belong together, so the error is by the jackknife over
// cases.
Measured<Agreement> overallAgreement(AgreementMeasure measure, const QList<AnsweredCase> &cases,
                                     const QList<int> &categories);

} // namespace Revisit
