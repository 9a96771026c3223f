#include "core/quality/judgedagreement.h"

namespace Revisit {
namespace {

AnsweredCase answeredCase(const JudgedPair &judged)
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

} // namespace

JudgedAgreement agreementOf(const QList<JudgedPair> &judged)
{
    QList<AnsweredCase> cases;
    for (const JudgedPair &one : judged)
        cases.append(answeredCase(one));
    const QList<int> categories = numbersOfCodes();
    JudgedAgreement agreement;
    for (qsizetype at = 0; at < categories.size(); ++at) {
        const AgreementTable table = tableOf(cases, at, categories[at]);
        agreement.questions.append(
            {judgedQuestions().at(at), {shareAgreed(table), cohensKappa(table), gwetsAc1(table)}});
    }
    agreement.overall = {overallAgreement(AgreementMeasure::Share, cases, categories),
                         overallAgreement(AgreementMeasure::Kappa, cases, categories),
                         overallAgreement(AgreementMeasure::Ac1, cases, categories)};
    return agreement;
}

bool needsCalibration(const AgreementFigures &figures)
{
    return figures.kappa && figures.kappa->value < calibrationKappa;
}

} // namespace Revisit
