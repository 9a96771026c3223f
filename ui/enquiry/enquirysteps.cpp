#include "ui/enquiry/enquirysteps.h"

#include "core/enquiry/movelineofenquiry.h"
#include "ui/base/workspace.h"
#include "ui/enquiry/allocatedialog.h"
#include "ui/review/reasondialog.h"

#include <QCoreApplication>

namespace Revisit {

namespace {

struct StepText {
    Q_DECLARE_TR_FUNCTIONS(Revisit::EnquirySteps)
};

} // namespace

void askNextStep(Workspace &workspace, const LineOfEnquiry &line, const QList<Officer> &officers,
                 QWidget *parent, std::function<void(const Result<> &)> answered)
{
    MoveLineOfEnquiry move{line.id, line.version};
    const auto take = [&workspace, parent,
                       answered = std::move(answered)](const MoveLineOfEnquiry &step) {
        workspace.perform(step, parent, answered);
    };
    switch (line.state) {
    case EnquiryState::ForAllocation: {
        const auto give = [move, take](OfficerId owner) mutable {
            move.owner = owner;
            take(move);
        };
        return (new AllocateDialog(line.action, officers, give, parent))->open();
    }
    case EnquiryState::Allocated: {
        move.to = EnquiryState::Resulted;
        const ReasonText text{.title = StepText::tr("Result of the line of enquiry"),
                              .hint = line.action,
                              .act = StepText::tr("Write it down"),
                              .label = StepText::tr("What it has shown")};
        const auto tell = [move, take](const QString &result) mutable {
            move.result = result;
            take(move);
        };
        return (new ReasonDialog(text, tell, parent))->open();
    }
    case EnquiryState::Resulted:
        move.to = EnquiryState::Filed;
        return take(move);
    case EnquiryState::Filed:
        return;
    }
}

} // namespace Revisit
