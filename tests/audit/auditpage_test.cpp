#include "ui/audit/auditpage.h"

#include "core/audit/auditstore.h"
#include "core/storage/transaction.h"
#include "tests/support/testdatabase.h"
#include "ui/audit/auditmodel.h"
#include "ui/base/actions.h"
#include "ui/base/banner.h"
#include "ui/base/tableview.h"
#include "ui/base/workspace.h"
#include "ui/cases/detailsheet.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class AuditPageTest : public testing::Test
{
protected:
    void write(int entries)
    {
        Session session = database.as(Role::ReviewOfficer);
        ASSERT_TRUE(inTransaction(session, [&]() -> Result<> {
            for (int entry = 0; entry < entries; ++entry)
                record(session, {.action = Audit::CaseOpened,
                                 .entity = entityName(cases.at(entry % 2)),
                                 .caseId = cases.at(entry % 2),
                                 .why = u"REVIEW"_s});
            return {};
        }));
    }

    void start(Role role = Role::Auditor)
    {
        workspace =
            std::make_unique<Workspace>(database.spec(), database.clock, database.as(role).actor);
        actions = std::make_unique<ActionRegistry>();
        actions->setRole(role);
        page = std::make_unique<AuditPage>(*workspace, *actions);
        page->resize(1200, 800);
        page->show();
        page->refresh();
    }
    void settle()
    {
        for (int round = 0; round < 4; ++round) {
            EXPECT_TRUE(QTest::qWaitFor([this] { return workspace->isIdle(); }));
            QTest::qWait(1);
        }
    }
    void press(const QString &button)
    {
        QTest::mouseClick(page->findChild<QPushButton *>(button), Qt::LeftButton);
        settle();
    }
    void openTrail()
    {
        page->findChild<QRadioButton *>(u"security"_s)->setChecked(true);
        press(u"openTrail"_s);
    }
    AuditModel &model() { return *page->findChild<AuditModel *>(); }
    QString banner() { return page->findChild<Banner *>(u"verification"_s)->text(); }

    TestDatabase database;
    QList<CaseId> cases{database.addCase(u"R-1"_s), database.addCase(u"R-2"_s)};
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<ActionRegistry> actions;
    std::unique_ptr<AuditPage> page;
};

TEST_F(AuditPageTest, ShowsNothingBeforeAPurposeIsGiven)
{
    write(3);
    start();
    press(u"openTrail"_s);
    EXPECT_EQ(model().rowCount(), 0);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit"_s), 3);
    EXPECT_FALSE(actions->find(u"audit.verify"_s)->isEnabled());
}

TEST_F(AuditPageTest, OpensForAPurposeAndShowsThatVeryOpening)
{
    write(3);
    start();
    openTrail();
    ASSERT_EQ(model().rowCount(), 4);
    EXPECT_EQ(model().row(0).action, QString(Audit::TrailOpened.code));
    EXPECT_TRUE(actions->find(u"audit.verify"_s)->isEnabled());
}

TEST_F(AuditPageTest, FetchesPageAfterPageToTheFirstEntry)
{
    write(450);
    start();
    QAbstractItemModelTester tester(&model());
    openTrail();
    EXPECT_LT(model().rowCount(), 450);
    while (model().canFetchMore({})) {
        model().fetchMore({});
        settle();
    }
    EXPECT_EQ(model().rowCount(), 451);
    EXPECT_EQ(model().row(450).seq, 0);
}

TEST_F(AuditPageTest, AFieldForADayShowsTheWholeOfItsText)
{
    start();
    openTrail();
    for (const QString &name : {u"auditFrom"_s, u"auditUntil"_s}) {
        const auto *day = page->findChild<QDateEdit *>(name);
        ASSERT_TRUE(day) << name.toStdString();
        const auto *text = day->findChild<QLineEdit *>();
        EXPECT_GE(text->width(), text->fontMetrics().horizontalAdvance(text->text()) + 4);
    }
}

TEST_F(AuditPageTest, AnEntryIsReadWithoutLeavingTheTrail)
{
    write(3);
    start();
    openTrail();
    ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    auto *trail = page->findChild<QTableView *>(u"trail"_s);
    trail->setFocus();
    QTest::keyClick(trail, Qt::Key_Down);
    settle();
    const auto *sheet = page->findChild<DetailSheet *>();
    ASSERT_TRUE(sheet);
    EXPECT_TRUE(sheet->isVisible());
    EXPECT_TRUE(std::ranges::any_of(sheet->findChildren<QLabel *>(), [](const QLabel *label) {
        return label->text() == "Case opened"_L1;
    }));
    EXPECT_TRUE(trail->hasFocus());
}

TEST_F(AuditPageTest, TabGoesThroughTheFiltersToTheTrail)
{
    start();
    openTrail();
    ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    page->findChild<QWidget *>(u"auditAction"_s)->setFocus();
    auto *trail = page->findChild<QWidget *>(u"trail"_s);
    QStringList passed;
    while (!trail->hasFocus() && passed.size() < 8) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        passed.append(QApplication::focusWidget()->objectName());
    }
    EXPECT_TRUE(trail->hasFocus()) << passed.join(u", "_s).toStdString();
    EXPECT_TRUE(passed.contains("auditUntil"_L1));
}

TEST_F(AuditPageTest, NarrowsByCaseAsOneTypes)
{
    write(10);
    start();
    openTrail();
    QTest::keyClicks(page->findChild<QLineEdit *>(u"auditCase"_s), u"R-2"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return model().rowCount() == 5; }));
}

TEST_F(AuditPageTest, VerifiesAwayFromTheScreenAndNamesTheFirstBadEntry)
{
    write(5);
    start();
    openTrail();
    actions->find(u"audit.verify"_s)->trigger();
    settle();
    EXPECT_TRUE(banner().contains(u"sound: all 6"_s)) << banner().toStdString();
    database.lets(u"DROP TRIGGER audit_is_not_changed"_s);
    database.connection().execute(u"UPDATE audit SET body = '{}' WHERE seq = 2"_s);
    actions->find(u"audit.verify"_s)->trigger();
    settle();
    EXPECT_TRUE(banner().contains(u"from entry 2"_s)) << banner().toStdString();
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit WHERE action = 'trail.verified'"_s), 2);
}

TEST_F(AuditPageTest, AnotherReaderAnswersForThemselves)
{
    write(2);
    start();
    openTrail();
    workspace->setActor(database.as(Role::TeamLead).actor);
    EXPECT_EQ(model().rowCount(), 0);
    EXPECT_FALSE(actions->find(u"audit.export"_s)->isEnabled());
}

} // namespace
} // namespace Revisit
