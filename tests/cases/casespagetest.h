#pragma once

#include "tests/support/testdatabase.h"
#include "ui/base/actions.h"
#include "ui/base/tableview.h"
#include "ui/base/workspace.h"
#include "ui/cases/casedetailpane.h"
#include "ui/cases/casespage.h"
#include "ui/cases/casetablemodel.h"
#include "ui/review/reviewpanel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

namespace Revisit {

using namespace Qt::StringLiterals;

// The queue of four cases: two of one officer, one of nobody's, one decided.
class CasesPageTest : public testing::Test
{
protected:
    CasesPageTest()
    {
        QSettings().remove(u"cases"_s);
        officer = database.officer(Role::ReviewOfficer);
        add(u"RV-0001"_s, "status = 2, tier = 1, due_on = '2026-02-01'"_L1, officer);
        add(u"RV-0002"_s, "status = 1, tier = 0, due_on = '2026-01-04'"_L1);
        add(u"RV-0003"_s, "status = 3, tier = 2, due_on = '2026-03-01'"_L1, officer);
        add(u"RV-0004"_s,
            "status = 6, tier = 3, decision_code = 3001, decided_on = '2026-01-02'"_L1);
    }

    CaseId add(const QString &reference, QLatin1String values, OfficerId to = {})
    {
        const CaseId id = database.addCase(reference, to);
        database.connection().execute(
            u"UPDATE review_case SET %1 WHERE id = %2"_s.arg(values, QString::number(id.value())));
        cases.append(id);
        return id;
    }

    void addMany(int count)
    {
        database.connection().execute(
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
            "INSERT INTO review_case (reference, title, folded) "
            "SELECT 'BULK-' || (100000 + i), 'Bulk ' || i, 'bulk ' || i FROM n"_s.arg(count));
    }

    void start(Role role = Role::TeamLead)
    {
        workspace =
            std::make_unique<Workspace>(database.spec(), database.clock, database.as(role).actor);
        actions = std::make_unique<ActionRegistry>();
        actions->setRole(role);
        page = std::make_unique<CasesPage>(*workspace, *actions, [this](QWidget *parent) {
            auto *review = new ReviewPanel(*workspace, *actions, parent);
            return ReviewTab{review, [review](CaseId id) { review->showCase(id); },
                             [review](QWidget *file) { review->setFileBeside(file); }};
        });
        page->resize(1200, 800);
        page->show();
        page->refresh();
        settle();
    }

    void settle()
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return workspace->isIdle(); }));
        QTest::qWait(1);
        EXPECT_TRUE(QTest::qWaitFor([this] { return workspace->isIdle(); }));
    }

    // Waits until a rest of typing or of selecting has been acted upon.
    void rest()
    {
        QTest::qWait(320);
        settle();
    }

    template<typename Widget>
    Widget *find(const QString &name)
    {
        auto *widget = page->findChild<Widget *>(name);
        EXPECT_TRUE(widget) << name.toStdString();
        return widget;
    }

    CaseTableModel &model() { return *page->findChild<CaseTableModel *>(); }
    TableView *table() { return find<TableView>(u"cases"_s); }
    CaseDetailPane *detail() { return find<CaseDetailPane>(u"caseDetail"_s); }

    QStringList references()
    {
        // The first look asks for the rows, the second finds them.
        for (int row = 0; row < model().rowCount(); ++row)
            model().index(row, 0).data();
        settle();
        QStringList shown;
        for (int row = 0; row < model().rowCount(); ++row)
            shown.append(model().index(row, 0).data().toString());
        return shown;
    }

    void choose(const QString &combo, const QString &text)
    {
        find<QComboBox>(combo)->setCurrentText(text);
        settle();
    }

    void type(const QString &words)
    {
        QTest::keyClicks(find<QLineEdit>(u"caseWords"_s), words);
        rest();
    }

    void click(int row)
    {
        const QRect cell = table()->visualRect(model().index(row, 0));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
    }

    qint64 entries(const QString &action)
    {
        return database.count(u"SELECT count(*) FROM audit WHERE action = '%1'"_s.arg(action));
    }

    QString count() { return find<QLabel>(u"caseCount"_s)->text(); }

    TestDatabase database;
    OfficerId officer;
    QList<CaseId> cases;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<ActionRegistry> actions;
    std::unique_ptr<CasesPage> page;
};

} // namespace Revisit
