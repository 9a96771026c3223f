#include "core/quality/qualityfigures.h"

#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/quality/qualityfigurestore.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

AnsweredCase answeredCase(const JudgedTwice &judged)
{
    AnsweredCase answered;
    for (const JudgedQuestion question : judgedQuestions()) {
        const QStringList codes = judgedCodes(question);
        const auto first = int(codes.indexOf(judged.first.of(question)));
        const auto second = int(codes.indexOf(judged.second.of(question)));
        answered.append(first < 0 || second < 0 ? std::nullopt
                                                : std::optional(AnswerPair{first, second}));
    }
    return answered;
}

QList<int> numbersOfCodes()
{
    QList<int> numbers;
    for (const JudgedQuestion question : judgedQuestions())
        numbers.append(int(judgedCodes(question).size()));
    return numbers;
}

void measureAgreement(QualityFigures &figures, const QList<JudgedTwice> &judged)
{
    QList<AnsweredCase> cases;
    for (const JudgedTwice &one : judged)
        cases.append(answeredCase(one));
    const QList<int> categories = numbersOfCodes();
    for (qsizetype at = 0; at < categories.size(); ++at) {
        const AgreementTable table = tableOf(cases, at, categories[at]);
        figures.questions.append(
            {judgedQuestions().at(at), {shareAgreed(table), cohensKappa(table), gwetsAc1(table)}});
    }
    figures.overall = {overallAgreement(AgreementMeasure::Share, cases, categories),
                       overallAgreement(AgreementMeasure::Kappa, cases, categories),
                       overallAgreement(AgreementMeasure::Ac1, cases, categories)};
}

const QString closing = u"DEC-NFO"_s;

Measured<EstimatedShare> wronglyClosed(ClosedInFrame closed, const QList<JudgedTwice> &judged)
{
    for (const JudgedTwice &one : judged) {
        if (one.first.verdict != closing || !one.settledVerdict)
            continue;
        SampledGroup &group = one.byChance ? closed.byChance : closed.always;
        ++group.checked;
        group.found += *one.settledVerdict == closing ? 0 : 1;
    }
    return estimatedShare({closed.byChance, closed.always});
}

} // namespace

Result<QualityFigures> qualityFigures(Connection &connection, const Officer &viewer,
                                      QualitySampleId sample)
{
    RV_CHECK(permit(viewer, Capability::ViewTrends));
    return inSnapshot(connection, [&]() -> Result<QualityFigures> {
        const auto drawn = drawnOf(connection, sample);
        if (!drawn)
            return fail(Fault::NotFound, CoreText::tr("There is no such sample."));
        QualityFigures figures;
        figures.drawn = *drawn;
        const QList<JudgedTwice> judged = judgedTwice(connection, sample);
        figures.submitted = judged.size();
        for (const JudgedTwice &one : judged)
            figures.settled += one.settledVerdict ? 1 : 0;
        measureAgreement(figures, judged);
        figures.wronglyClosed = wronglyClosed(closedInFrame(connection, sample), judged);
        return figures;
    });
}

} // namespace Revisit
