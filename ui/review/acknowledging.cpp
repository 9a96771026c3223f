#include "ui/review/acknowledging.h"

#include "core/referral/acknowledgereferral.h"
#include "ui/base/workspace.h"
#include "ui/review/reasondialog.h"

#include <QCoreApplication>

namespace Revisit {

namespace {

struct AcknowledgingText {
    Q_DECLARE_TR_FUNCTIONS(Revisit::Acknowledging)
};

} // namespace

void askAcknowledgement(Workspace &workspace, const Referral &referral, QWidget *parent,
                        std::function<void(const Result<> &)> answered)
{
    const ReasonText text{.title = AcknowledgingText::tr("Referral acknowledged"),
                          .hint = AcknowledgingText::tr("Who confirmed it, and what happens next."),
                          .act = AcknowledgingText::tr("Write it down"),
                          .label = AcknowledgingText::tr("What came of it")};
    const auto act = [&workspace, referral, parent, answered](const QString &outcome) {
        const AcknowledgeReferral acknowledge{referral.id, referral.version, outcome};
        workspace.perform(acknowledge, parent, answered);
    };
    (new ReasonDialog(text, act, parent))->open();
}

} // namespace Revisit
