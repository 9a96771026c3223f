#pragma once

#include "core/review/saveanswers.h"
#include "core/review/startreview.h"
#include "tests/support/testdatabase.h"
#include "ui/base/actions.h"
#include "ui/base/workspace.h"
#include "ui/review/formview.h"
#include "ui/review/reviewpanel.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QTest>

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

// A review officer's own case, on whose Review tab a draft is written.
class ReviewPanelTest : public testing::Test
{
protected:
    void show()
    {
        const Officer actor = database.as(Role::ReviewOfficer).actor;
        workspace = std::make_unique<Workspace>(database.spec(), database.clock, actor);
        actions = std::make_unique<ActionRegistry>();
        actions->setRole(actor.role);
        panel = std::make_unique<ReviewPanel>(*workspace, *actions);
        panel->resize(640, 900);
        panel->show();
        panel->showCase(caseId);
        settle();
    }

    void settle()
    {
        for (int round = 0; round < 4; ++round) {
            EXPECT_TRUE(QTest::qWaitFor([this] { return workspace->isIdle(); }));
            QTest::qWait(5);
        }
        const auto *form = panel->findChild<FormView *>();
        EXPECT_TRUE(QTest::qWaitFor([form] { return !form || form->isWhole(); }));
    }

    void rest() // until what was typed is saved
    {
        QTest::qWait(450);
        settle();
    }

    void start()
    {
        show();
        actions->find(u"review.start"_s)->trigger();
        settle();
    }

    // A draft with these answers, as an earlier sitting left it.
    void draft(const Answers &answers)
    {
        Session session = database.as(Role::ReviewOfficer);
        const auto begun = StartReview{caseId}.run(session);
        ASSERT_TRUE(begun);
        ASSERT_TRUE((SaveAnswers{begun->id, begun->version, answers}.run(session)));
    }

    template<typename Widget>
    Widget *find(const QString &name)
    {
        auto *widget = panel->findChild<Widget *>(name);
        EXPECT_TRUE(widget) << name.toStdString();
        return widget;
    }

    QString kept(const QString &question)
    {
        return database.value(
            u"SELECT answer FROM review_answer WHERE question = '%1'"_s.arg(question));
    }

    QLineEdit *line(const QString &name) { return find<QWidget>(name)->findChild<QLineEdit *>(); }

    void clear(QLineEdit *line)
    {
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
    }

    void press(const QString &choice, Qt::Key key)
    {
        auto *button = find<QWidget>(choice)->findChild<QRadioButton *>();
        button->setFocus();
        QTest::keyClick(button, key);
    }

    // Goes to the first answer that is missing, as F8 does, and names it.
    QString shownMissing()
    {
        actions->find(u"review.missing"_s)->trigger();
        settle();
        const QList<QPushButton *> links =
            find<QWidget>(u"missingSummary"_s)->findChildren<QPushButton *>();
        for (const QPushButton *link : links) {
            if (link->isVisible())
                return link->objectName().mid(QStringLiteral("missing").size());
        }
        return {};
    }

    // Where Tab goes, from one round to the next.
    QSet<const QWidget *> tabStops()
    {
        constexpr int moreThanThereAre = 400;
        EXPECT_TRUE(QTest::qWaitForWindowActive(panel.get()));
        QSet<const QWidget *> stops;
        find<QWidget>(u"reviewForm"_s)->findChild<QRadioButton *>()->setFocus();
        for (int press = 0; press < moreThanThereAre; ++press) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const QWidget *at = QApplication::focusWidget();
            const int shown = at->visibleRegion().boundingRect().height();
            EXPECT_EQ(shown, std::min(at->height(), at->parentWidget()->height()))
                << at->accessibleName().toStdString() << " has the keyboard and is cut off";
            if (stops.contains(at))
                return stops;
            stops.insert(at);
        }
        ADD_FAILURE() << "Tab does not come round";
        return stops;
    }

    bool isSaid(const QString &text)
    {
        const QList<QLabel *> labels = panel->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->text() == text && label->isVisible();
        });
    }

    TestDatabase database;
    CaseId caseId = database.addCase(u"R-1"_s, database.officer(Role::ReviewOfficer));
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<ActionRegistry> actions;
    std::unique_ptr<ReviewPanel> panel;
};

} // namespace Revisit
