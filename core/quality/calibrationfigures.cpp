#include "core/quality/calibrationfigures.h"

#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/quality/calibrationstore.h"
#include "core/storage/transaction.h"

#include <QMap>

#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <utility>

namespace Revisit {
namespace {

using ByCase = QMap<CaseId, QList<CalibrationAnswer>>;

// The mean of shares, one a case, with its interval.
Measured<Agreement> meanShareOf(const QList<double> &shares)
{
    if (shares.isEmpty())
        return tl::unexpected(Undefined::NothingToCompare);
    Agreement agreement;
    agreement.items = shares.size();
    const double count = double(shares.size());
    for (const double share : shares)
        agreement.value += share / count;
    if (shares.size() < 2)
        return agreement; // one case has no spread
    double squares = 0;
    for (const double share : shares)
        squares += (share - agreement.value) * (share - agreement.value);
    const double error = std::sqrt(squares / (count - 1) / count);
    if (error == 0) {
        agreement.standardError = tl::unexpected(Undefined::NoSpread);
        agreement.interval = tl::unexpected(Undefined::NoSpread);
        return agreement;
    }
    const double reach = error * boost::math::quantile(boost::math::students_t(count - 1), 0.975);
    agreement.standardError = error;
    agreement.interval =
        Interval{std::max(0.0, agreement.value - reach), std::min(1.0, agreement.value + reach)};
    return agreement;
}

double pairsAlike(const QList<CalibrationAnswer> &answers, JudgedQuestion question)
{
    int alike = 0;
    int pairs = 0;
    for (qsizetype one = 0; one < answers.size(); ++one) {
        for (qsizetype two = one + 1; two < answers.size(); ++two, ++pairs)
            alike += answers[one].judgement.of(question) == answers[two].judgement.of(question);
    }
    return double(alike) / pairs;
}

CalibrationQuestion calibrationQuestionOf(const ByCase &cases, JudgedQuestion question,
                                          qint64 officers)
{
    const QStringList codes = judgedCodes(question);
    QList<double> shares;
    QList<QList<int>> choices;
    for (const QList<CalibrationAnswer> &answers : cases) {
        if (answers.size() < 2)
            continue;
        shares.append(pairsAlike(answers, question));
        if (answers.size() != officers)
            continue;
        QList<int> chosen(codes.size(), 0);
        for (const CalibrationAnswer &answer : answers)
            ++chosen[codes.indexOf(answer.judgement.of(question))];
        choices.append(chosen);
    }
    return {question, meanShareOf(shares), fleissKappa(choices)};
}

// Of all pairs of one officer with another, by case and over all questions.
Measured<Agreement> withOthers(const ByCase &cases, OfficerId officer)
{
    QList<double> shares;
    for (const QList<CalibrationAnswer> &answers : cases) {
        const auto own = std::ranges::find(answers, officer, &CalibrationAnswer::officer);
        if (own == answers.end() || answers.size() < 2)
            continue;
        int alike = 0;
        for (const CalibrationAnswer &other : answers) {
            for (const JudgedQuestion question : judgedQuestions())
                alike += other.officer != officer &&
                         other.judgement.of(question) == own->judgement.of(question);
        }
        shares.append(double(alike) / double((answers.size() - 1) * judgedQuestions().size()));
    }
    return meanShareOf(shares);
}

} // namespace

Result<CalibrationFigures> calibrationFigures(Connection &connection, const Officer &viewer,
                                              CalibrationId id)
{
    RV_CHECK(permit(viewer, Capability::SampleQuality));
    return inSnapshot(connection, [&]() -> Result<CalibrationFigures> {
        const auto session = findCalibration(connection, id);
        if (!session)
            return fail(Fault::NotFound, CoreText::tr("There is no such session."));
        if (session->isOpen())
            return fail(Fault::Conflict, CoreText::tr("The answers are sealed until the session "
                                                      "is closed."));
        ByCase cases;
        QList<CalibrationAnswer> officers;
        CalibrationFigures figures;
        for (const CalibrationAnswer &answer : calibrationAnswersOf(connection, id)) {
            cases[answer.caseId].append(answer);
            if (officers.isEmpty() || officers.last().officer != answer.officer)
                officers.append(answer); // they come by name
        }
        for (const JudgedQuestion question : judgedQuestions())
            figures.questions.append(calibrationQuestionOf(cases, question, session->officers));
        for (const CalibrationAnswer &officer : std::as_const(officers))
            figures.officers.append({officer.name, withOthers(cases, officer.officer)});
        return figures;
    });
}

} // namespace Revisit
