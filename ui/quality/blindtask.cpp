#include "ui/quality/blindtask.h"

#include "core/quality/holdcalibration.h"
#include "core/quality/savesecondreview.h"
#include "core/quality/submitsecondreview.h"
#include "ui/base/workspace.h"

#include <QCoreApplication>

namespace Revisit {

namespace {

struct BlindTaskText {
    Q_DECLARE_TR_FUNCTIONS(Revisit::BlindTask)
};

} // namespace

BlindTask blindSecondReview(Workspace &workspace, SecondReviewId id, const QString &reference)
{
    return {.title = BlindTaskText::tr("Second review of %1").arg(reference),
            .question = BlindTaskText::tr("Submit the second review?"),
            .keep =
                [&workspace, id](const Judgement &judgement, QObject *context,
                                 const BlindTask::Done &done) {
                    workspace.consult(SaveSecondReview{id, judgement}, context, done);
                },
            .submit =
                [&workspace, id](const Judgement &judgement, QObject *context,
                                 const BlindTask::Done &done) {
                    workspace.perform(SubmitSecondReview{id, judgement}, context, done);
                }};
}

BlindTask blindCalibration(Workspace &workspace, const CalibrationTask &task)
{
    //: %1 is a case reference
    return {.title = BlindTaskText::tr("Calibration: %1").arg(task.reference),
            .question = BlindTaskText::tr("Submit your answers?"),
            .keep =
                [&workspace, task](const Judgement &judgement, QObject *context,
                                   const BlindTask::Done &done) {
                    workspace.consult(
                        SaveCalibrationAnswer{task.calibration, task.caseId, judgement}, context,
                        done);
                },
            .submit =
                [&workspace, task](const Judgement &judgement, QObject *context,
                                   const BlindTask::Done &done) {
                    workspace.perform(AnswerCalibration{task.calibration, task.caseId, judgement},
                                      context, done);
                }};
}

} // namespace Revisit
