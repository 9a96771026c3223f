#include "ui/scope/scopepage.h"

#include "core/cases/caselist.h"
#include "core/exchange/importcases.h"
#include "core/scope/scoperunstore.h"
#include "tests/support/testdatabase.h"
#include "ui/base/actions.h"
#include "ui/base/tableview.h"
#include "ui/base/themedlabel.h"
#include "ui/base/workspace.h"
#include "ui/scope/rulesetdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QByteArray profile = R"({
  "name": "scope", "person_scheme": "nominal", "officer_scheme": "staff",
  "files": [
    {"feeds": "cases", "match": "cases.csv", "key": ["ref"], "columns": {
      "ref": {"field": "reference"}}},
    {"feeds": "suspects", "match": "suspects.csv", "columns": {
      "ref": {"field": "reference"}}}]})";

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

class ScopePageTest : public testing::Test
{
protected:
    void start(Role role = Role::TeamLead)
    {
        workspace =
            std::make_unique<Workspace>(database.spec(), database.clock, database.as(role).actor);
        actions = std::make_unique<ActionRegistry>();
        actions->setRole(role);
        window = std::make_unique<QMainWindow>();
        page = new ScopePage(*workspace, *actions);
        window->setCentralWidget(page);
        window->resize(1200, 800);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        page->refresh();
        settle();
    }

    void settle()
    {
        for (int round = 0; round < 6; ++round) {
            EXPECT_TRUE(QTest::qWaitFor([this] { return workspace->isIdle(); }));
            QTest::qWait(1);
        }
    }

    template<typename Widget>
    Widget *find(const QString &name)
    {
        auto *found = window->findChild<Widget *>(name);
        EXPECT_TRUE(found) << name.toStdString();
        return found;
    }
    QStringList columnOf(const QString &table, int column)
    {
        QStringList texts;
        const QAbstractItemModel *model = find<TableView>(table)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, column).data().toString().trimmed());
        return texts;
    }
    void type(const QString &field, const QString &text)
    {
        auto *edit = find<QLineEdit>(field);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void press(const QString &button)
    {
        QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
        settle();
    }
    void compare()
    {
        press(u"compare"_s);
        EXPECT_TRUE(QTest::qWaitFor([this] { return !find<QPushButton>(u"stop"_s)->isVisible(); }));
        settle();
    }

    TestDatabase database;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<ActionRegistry> actions;
    std::unique_ptr<QMainWindow> window;
    ScopePage *page = nullptr;
};

TEST_F(ScopePageTest, ShowsTheVersionsThatThereAre)
{
    start();
    EXPECT_EQ(columnOf(u"rulesets"_s, 0), (QStringList{u"MET-2025-10"_s, u"BEACONPORT-2025-11"_s}));
    EXPECT_EQ(columnOf(u"rulesets"_s, 3), (QStringList{u"C1 to C5, C9"_s, u"C1 to C9"_s}));
}

TEST_F(ScopePageTest, ALeadMakesAVersionAndComparesItWithTheOneBefore)
{
    database.addCase(u"R-1"_s);
    database.addCase(u"R-2"_s);
    start();
    actions->find(u"scope.add"_s)->trigger();
    ASSERT_TRUE(QTest::qWaitFor([this] { return window->findChild<RulesetDialog *>(); }));
    find<QComboBox>(u"basedOn"_s)->setCurrentText(u"MET-2025-10"_s);
    type(u"rulesetName"_s, u"MET-2026-02"_s);
    type(u"rulesetSource"_s, u"Decision of the oversight board, 3 February 2026"_s);
    for (const QString &criterion : {u"C1"_s, u"C2"_s, u"C3"_s, u"C4"_s, u"C5"_s})
        find<QCheckBox>(criterion)->setChecked(false);
    find<QCheckBox>(u"C8"_s)->setChecked(true);
    find<QCheckBox>(u"C9"_s)->setChecked(false);
    QTest::keyClicks(find<QPlainTextEdit>(u"rulesetReason"_s),
                     u"Look at every case in England and Wales."_s);
    press(u"addRuleset"_s);
    EXPECT_TRUE(columnOf(u"rulesets"_s, 0).contains(u"MET-2026-02"_s));

    find<QComboBox>(u"before"_s)->setCurrentText(u"MET-2025-10, run now"_s);
    find<QComboBox>(u"after"_s)->setCurrentText(u"MET-2026-02, run now"_s);
    compare();
    const Officer lead = database.as(Role::TeamLead).actor;
    EXPECT_EQ(scopeRuns(database.connection(), lead).value().size(), 2) << "both are kept";
    EXPECT_TRUE(find<ThemedLabel>(u"scopeSummary"_s)->text().startsWith(u"In scope"_s));
}

TEST_F(ScopePageTest, SaysWhatIsWrongWithAVersionAndKeepsWhatWasTyped)
{
    start();
    actions->find(u"scope.add"_s)->trigger();
    ASSERT_TRUE(QTest::qWaitFor([this] { return window->findChild<RulesetDialog *>(); }));
    type(u"rulesetName"_s, u"lower case"_s);
    press(u"addRuleset"_s);
    ASSERT_TRUE(window->findChild<RulesetDialog *>());
    EXPECT_EQ(find<QLineEdit>(u"rulesetName"_s)->text(), u"lower case"_s);
    EXPECT_EQ(columnOf(u"rulesets"_s, 0).size(), 2);
}

TEST_F(ScopePageTest, ARunIsNotComparedWithItself)
{
    start();
    find<QComboBox>(u"before"_s)->setCurrentIndex(0);
    find<QComboBox>(u"after"_s)->setCurrentIndex(0);
    press(u"compare"_s);
    const Officer lead = database.as(Role::TeamLead).actor;
    EXPECT_TRUE(scopeRuns(database.connection(), lead).value().isEmpty());
}

TEST_F(ScopePageTest, OpensExactlyTheCasesThatAChangeCounts)
{
    // Of "alone" only the number of suspects is known, and it is one.
    QTemporaryDir folder;
    const QString cases = write(folder, u"cases.csv"_s, "ref\nALONE\nBARE\n");
    const QString suspects = write(folder, u"suspects.csv"_s, "ref\nALONE\n");
    Session lead = database.as(Role::TeamLead);
    ASSERT_TRUE((ImportCases{{cases, suspects}, readProfile(profile).value()}.run(lead)));
    start();
    actions->find(u"scope.add"_s)->trigger();
    ASSERT_TRUE(QTest::qWaitFor([this] { return window->findChild<RulesetDialog *>(); }));
    find<QComboBox>(u"basedOn"_s)->setCurrentText(u"MET-2025-10"_s);
    type(u"rulesetName"_s, u"TRIAL-1"_s);
    type(u"rulesetSource"_s, u"Trial"_s);
    for (const QString &criterion : {u"C1"_s, u"C2"_s, u"C4"_s, u"C5"_s, u"C9"_s})
        find<QCheckBox>(criterion)->setChecked(false);
    QTest::keyClicks(find<QPlainTextEdit>(u"rulesetReason"_s),
                     u"Only the number of suspects counts here."_s);
    press(u"addRuleset"_s);
    find<QComboBox>(u"before"_s)->setCurrentText(u"MET-2025-10, run now"_s);
    find<QComboBox>(u"after"_s)->setCurrentText(u"TRIAL-1, run now"_s);
    compare();
    ASSERT_FALSE(columnOf(u"scopeMoves"_s, 1).isEmpty());

    QSignalSpy asked(page, &Page::requested);
    auto *moves = find<TableView>(u"scopeMoves"_s);
    moves->setFocus();
    QTest::keyClick(moves, Qt::Key_Return);
    ASSERT_EQ(asked.size(), 1);
    const auto counted = asked.first().at(1).value<QVariant>().value<CountedCases>();
    const auto ids = caseIds(database.connection(), lead.actor, counted.filter, {}).value();
    EXPECT_EQ(QString::number(ids.size()), columnOf(u"scopeMoves"_s, 1).first());
}

TEST_F(ScopePageTest, AnAnalystComparesButMakesNoVersion)
{
    start(Role::Analyst);
    EXPECT_FALSE(actions->find(u"scope.add"_s)->isEnabled());
    find<QComboBox>(u"before"_s)->setCurrentText(u"MET-2025-10, run now"_s);
    compare();
    const Officer analyst = database.as(Role::Analyst).actor;
    EXPECT_EQ(scopeRuns(database.connection(), analyst).value().size(), 2);
}

} // namespace

} // namespace Revisit
