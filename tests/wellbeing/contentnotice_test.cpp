#include "tests/cases/casespagetest.h"
#include "ui/language/narrativeview.h"
#include "ui/wellbeing/wellbeingpreferences.h"

#include <QPushButton>

#include <algorithm>

namespace Revisit {

namespace {

// The first case of the queue has a narrative from the file and a note of ours.
class ContentNotice : public CasesPageTest
{
protected:
    ContentNotice()
    {
        QSettings().remove(u"wellbeing"_s);
        for (const auto &[isFromFile, body] :
             {std::pair(1, u"What the file says."_s), std::pair(0, u"What we wrote."_s)})
            database.connection().execute(
                u"INSERT INTO note (case_id, nature_code, heading, body, from_file, written_at) "
                "SELECT %1, min(id), 'Summary', '%2', %3, '2026-01-05T09:00:00Z' FROM code "
                "WHERE list = 'note_nature'"_s.arg(cases[0].value())
                    .arg(body)
                    .arg(isFromFile));
    }
    ~ContentNotice() override { QSettings().remove(u"wellbeing"_s); }

    void openCase()
    {
        start();
        page->open(QVariant::fromValue(cases[0]));
        rest();
        detail()->openTab(CaseDetailPane::Overview);
        settle();
    }

    bool showsNarrative()
    {
        const auto views = detail()->findChildren<NarrativeView *>();
        return std::ranges::any_of(views, [](const auto *view) { return view->isVisible(); });
    }

    QPushButton *show()
    {
        const auto buttons = detail()->findChildren<QPushButton *>();
        const auto found = std::ranges::find(buttons, u"Show the narrative"_s, &QPushButton::text);
        return found == buttons.end() ? nullptr : *found;
    }
};

TEST_F(ContentNotice, TheNarrativeOfTheFileComesWhenItIsAskedFor)
{
    openCase();
    EXPECT_FALSE(showsNarrative());
    ASSERT_TRUE(show());
    show()->setFocus();
    QTest::keyClick(show(), Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor([this] { return showsNarrative(); }));
    EXPECT_FALSE(show());
}

TEST_F(ContentNotice, OurOwnNotesNeedNone)
{
    openCase();
    const auto labels = detail()->findChildren<QLabel *>();
    EXPECT_TRUE(std::ranges::any_of(
        labels, [](QLabel *label) { return label->text() == u"What we wrote."_s; }));
}

TEST_F(ContentNotice, WhoWantsNoneReadsAtOnce)
{
    WellbeingPreferences::noticeFirst.setValue(false);
    openCase();
    EXPECT_TRUE(showsNarrative());
}

} // namespace

} // namespace Revisit
