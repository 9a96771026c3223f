#include "core/quality/officeragreement.h"

#include "core/people/capability.h"
#include "core/quality/qualityfigurestore.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace Revisit {
namespace {

OfficerAgreement measured(const QList<JudgedOfOfficer> &of)
{
    OfficerAgreement officer{of.first().officer, of.first().name, of.size()};
    if (!officer.isTellable())
        return officer;
    QList<JudgedPair> pairs;
    QList<bool> wrong;
    for (const JudgedOfOfficer &one : of) {
        pairs.append({one.judged.first, one.judged.second});
        if (one.judged.settledVerdict)
            wrong.append(*one.judged.settledVerdict != one.judged.first.verdict);
    }
    officer.agreement = agreementOf(pairs);
    officer.drift = driftOver(wrong);
    return officer;
}

} // namespace

bool OfficerAgreement::promptsTalk() const
{
    return needsCalibration(agreement.overall) ||
           std::ranges::any_of(agreement.questions,
                               [](const QuestionFigures &question) {
                                   return needsCalibration(question.agreement);
                               }) ||
           (drift && drift->alarmedAt);
}

Result<QList<OfficerAgreement>> agreementByOfficer(Connection &connection, const Officer &viewer)
{
    RV_CHECK(permit(viewer, Capability::SampleQuality));
    return inSnapshot(connection, [&]() -> Result<QList<OfficerAgreement>> {
        QList<OfficerAgreement> officers;
        QList<JudgedOfOfficer> of;
        for (const JudgedOfOfficer &one : judgedByOfficer(connection)) {
            if (!of.isEmpty() && of.first().officer != one.officer) {
                officers.append(measured(of));
                of.clear();
            }
            of.append(one);
        }
        if (!of.isEmpty())
            officers.append(measured(of));
        return officers;
    });
}

} // namespace Revisit
