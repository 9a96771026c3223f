#include "ui/quality/qualityactions.h"

#include "ui/base/actions.h"
#include "ui/quality/calibrationtasksdialog.h"
#include "ui/quality/qualitypage.h"
#include "ui/quality/secondreviewsdialog.h"

using namespace Qt::StringLiterals;

namespace Revisit {

void QualityActions::declare(ActionRegistry &actions, QualityPage &page)
{
    const ActionTerms terms{QualityPage::tr("Quality"), Capability::SampleQuality};
    actions.action(u"quality.draw"_s)
        .changes()
        .of(terms)
        .text(QualityPage::tr("&Draw a sample…"))
        .icon(u"shuffle"_s)
        .onTriggered(&page, [&page] { page.draw(); });
    actions.action(u"quality.assign"_s)
        .changes()
        .of(terms)
        .text(QualityPage::tr("&Assign a second reviewer…"))
        .icon(u"user-plus"_s)
        .enabledWhen([&page] { return page.isAt(SecondReviewState::Unassigned); },
                     QualityPage::tr("Select a review that has no second reviewer yet."))
        .onTriggered(&page, [&page] { page.assign(); });
    actions.action(u"quality.decide"_s)
        .changes()
        .of(terms)
        .text(QualityPage::tr("De&cide between the two…"))
        .icon(u"gavel"_s)
        .enabledWhen([&page] { return page.isAt(SecondReviewState::Disagreed); },
                     QualityPage::tr("Select a review on which the two reviewers differ."))
        .onTriggered(&page, [&page] { page.decide(); });
    actions.action(u"quality.check"_s)
        .of(terms)
        .text(QualityPage::tr("Draw again from the &seed and compare"))
        .icon(u"shield-check"_s)
        .enabledWhen([&page] { return page.sample().isValid(); },
                     QualityPage::tr("Draw a sample first."))
        .onTriggered(&page, [&page] { page.check(); });
    actions.action(u"quality.calibrations"_s)
        .of(terms)
        .text(QualityPage::tr("&Calibration sessions…"))
        .icon(u"scale"_s)
        .onTriggered(&page, [&page] { page.calibrate(); });
    actions.action(u"quality.officers"_s)
        .of(terms)
        .text(QualityPage::tr("Agreement by &reviewer…"))
        .icon(u"users"_s)
        .onTriggered(&page, [&page] { page.compareOfficers(); });
}

void QualityActions::offerSecondReviews(ActionRegistry &actions, Workspace &workspace,
                                        QWidget &window)
{
    actions.action(u"quality.secondReviews"_s)
        .changes()
        .text(SecondReviewsDialog::tr("Second re&views that wait for you…"))
        .group(SecondReviewsDialog::tr("Review"))
        .icon(u"eye-off"_s)
        .needs(Capability::ReviewCases)
        .onTriggered(&window, [&workspace, &window] {
            (new SecondReviewsDialog(workspace, &window))->open();
        });
    actions.action(u"quality.calibrationTasks"_s)
        .changes()
        .text(CalibrationTasksDialog::tr("Calibration cases that &wait for you…"))
        .group(SecondReviewsDialog::tr("Review"))
        .icon(u"scale"_s)
        .needs(Capability::ReviewCases)
        .onTriggered(&window, [&workspace, &window] {
            (new CalibrationTasksDialog(workspace, &window))->open();
        });
}

QStringList QualityActions::ofSample()
{
    return {u"quality.officers"_s, u"quality.calibrations"_s, u"quality.check"_s};
}

QStringList QualityActions::ofReview()
{
    return {u"quality.assign"_s, u"quality.decide"_s};
}

} // namespace Revisit
