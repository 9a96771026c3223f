#include "ui/cases/casesearch.h"

#include "core/cases/casefilter.h"
#include "tests/support/testdatabase.h"
#include "ui/base/actions.h"
#include "ui/base/workspace.h"
#include "ui/shell/mainwindow.h"

#include <QSettings>
#include <QTest>

#include <gtest/gtest.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// Stands in for the queue and keeps what it was asked for.
class AskedPage : public Page
{
public:
    using Page::Page;

    void refresh() override {}
    void focusFirst() override { setFocus(); }
    void open(const QVariant &request) override { opened = request; }

    QVariant opened;
};

class CaseSearchTest : public testing::Test
{
protected:
    explicit CaseSearchTest(Role role = Role::TeamLead)
        : workspace(database.spec(), database.clock, database.as(role).actor)
        , window(workspace, actions)
    {
        QSettings().clear();
        window.addPage({u"cases"_s, u"Cases"_s, u"inbox"_s, Capability::ViewCases,
                        [this](QWidget *parent) { return page = new AskedPage(parent); }});
        for (int number = 1; number <= 12; ++number)
            ids.append(database.addCase(u"RV-%1"_s.arg(number, 4, 10, QChar(u'0'))));
    }

    QList<PaletteEntry> find(const QString &words)
    {
        QList<PaletteEntry> hits;
        bool isAnswered = false;
        caseSearch(workspace, window)(words, [&](const QList<PaletteEntry> &found) {
            hits = found;
            isAnswered = true;
        });
        EXPECT_TRUE(QTest::qWaitFor([&] { return isAnswered; }));
        return hits;
    }

    qint64 searches()
    {
        return database.count(u"SELECT count(*) FROM audit WHERE action = 'case.searched'"_s);
    }

    TestDatabase database;
    QList<CaseId> ids;
    ActionRegistry actions;
    Workspace workspace;
    MainWindow window;
    AskedPage *page = nullptr;
};

class AnalystSearchTest : public CaseSearchTest
{
protected:
    AnalystSearchTest()
        : CaseSearchTest(Role::Analyst)
    {}
};

TEST_F(CaseSearchTest, FindsACaseByItsReferenceAndOpensIt)
{
    const QList<PaletteEntry> hits = find(u"rv-0007"_s);
    ASSERT_EQ(hits.size(), 1);
    EXPECT_TRUE(hits.first().text.startsWith("RV-0007"_L1)) << hits.first().text.toStdString();
    EXPECT_TRUE(hits.first().reason.isEmpty());
    hits.first().run();
    ASSERT_TRUE(page);
    EXPECT_EQ(page->opened.value<CaseId>(), ids.at(6));
}

TEST_F(CaseSearchTest, OffersTheQueueForWhatIsTooManyToList)
{
    const QList<PaletteEntry> hits = find(u"rv"_s);
    ASSERT_EQ(hits.size(), 9);
    EXPECT_TRUE(hits.last().text.contains("12"_L1)) << hits.last().text.toStdString();
    hits.last().run();
    EXPECT_EQ(page->opened.value<CountedCases>().filter.text, u"rv"_s);
}

TEST_F(CaseSearchTest, StandsInTheTrail)
{
    find(u"0003"_s);
    EXPECT_EQ(searches(), 1);
}

TEST_F(AnalystSearchTest, ShowsNoCaseToWhoMaySeeNone)
{
    EXPECT_EQ(find(u"rv"_s).size(), 0);
    EXPECT_EQ(searches(), 0);
}

} // namespace
} // namespace Revisit
