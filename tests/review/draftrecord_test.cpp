#include "core/refdata/codebook.h"
#include "core/referral/makereferral.h"
#include "tests/review/reviewanswers.h"
#include "tests/review/reviewpaneltest.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QPlainTextEdit>

namespace Revisit {

namespace {

TEST_F(ReviewPanelTest, MakesTheReferralThatARiskNeeds)
{
    Answers risk = completeTriage();
    risk.insert(u"C1"_s, u"yes"_s);
    draft(risk);
    show();
    QTest::mouseClick(find<QPushButton>(u"submitReview"_s), Qt::LeftButton);
    settle();
    ASSERT_TRUE(find<QPushButton>(u"missingC6"_s)->isVisible());
    QTest::keyClick(panel->focusWidget(), Qt::Key_Space); // the way to the referral has the focus
    auto *dialog = panel->findChild<QDialog *>(u"referralDialog"_s);
    ASSERT_TRUE(dialog);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"makeReferral"_s), Qt::LeftButton);
    EXPECT_TRUE(dialog->isVisible()) << "a kind and a body are needed";
    auto *kind = dialog->findChild<QComboBox *>(u"referralKind"_s);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    EXPECT_TRUE(dialog->findChild<QCheckBox *>(u"referralUrgent"_s)->isChecked());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"referralBody"_s), u"Hub, north area"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    settle();
    settle();
    EXPECT_EQ(database.count(u"SELECT count(*) FROM referral WHERE urgent = 1 "
                             "AND review_id IS NOT NULL AND chase_on = '2026-01-06'"_s),
              1);
    EXPECT_FALSE(find<QWidget>(u"missingSummary"_s)->isVisible());
    QTest::mouseClick(find<QPushButton>(u"submitReview"_s), Qt::LeftButton);
    settle();
    EXPECT_EQ(database.count(u"SELECT state FROM review"_s), qint64(ReviewState::Submitted));
}

TEST_F(ReviewPanelTest, WritesDownThatAReferralWasAcknowledged)
{
    draft(completeTriage());
    Session session = database.as(Role::ReviewOfficer);
    MakeReferral referral;
    referral.caseId = caseId;
    referral.kind = CodeBook::instance().find(u"referral_kind", u"R-MASH")->id;
    referral.recipientBody = u"Hub"_s;
    ASSERT_TRUE(referral.run(session));
    show();
    QTest::mouseClick(find<QPushButton>(u"recordAct"_s), Qt::LeftButton);
    QTest::qWait(5);
    auto *dialog = panel->findChild<QDialog *>(u"reasonDialog"_s);
    ASSERT_TRUE(dialog);
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), u"Strategy discussion tomorrow"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"giveReason"_s), Qt::LeftButton);
    settle();
    EXPECT_EQ(database.value(u"SELECT outcome FROM referral"_s), u"Strategy discussion tomorrow"_s);
    EXPECT_FALSE(panel->findChild<QPushButton *>(u"recordAct"_s));
}

TEST_F(ReviewPanelTest, RaisesTheLineThatFurtherEnquiriesNeed)
{
    Answers enquiries = completeAssessment();
    enquiries.insert(u"G1"_s, u"DEC-ENQ"_s);
    draft(enquiries);
    show();
    QTest::mouseClick(find<QPushButton>(u"submitReview"_s), Qt::LeftButton);
    settle();
    ASSERT_TRUE(find<QPushButton>(u"missingF1"_s)->isVisible());
    QTest::keyClick(panel->focusWidget(), Qt::Key_Space);
    auto *dialog = panel->findChild<QDialog *>(u"enquiryDialog"_s);
    ASSERT_TRUE(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"enquiryAction"_s), u"Ask the archive"_s);
    auto *owner = dialog->findChild<QComboBox *>(u"enquiryOwner"_s);
    owner->setFocus();
    QTest::keyClick(owner, Qt::Key_Down);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"enquiryDue"_s), u"1 Feb 2026"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"raiseEnquiry"_s), Qt::LeftButton);
    settle();
    settle();
    EXPECT_EQ(database.value(u"SELECT due_on FROM line_of_enquiry WHERE owner_id IS NOT NULL"_s),
              u"2026-02-01"_s);
    EXPECT_FALSE(find<QWidget>(u"missingSummary"_s)->isVisible());
}

} // namespace
} // namespace Revisit
