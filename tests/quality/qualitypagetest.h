#pragma once

#include "core/quality/assignsecondreview.h"
#include "core/quality/drawqualitysample.h"
#include "core/quality/qualitysamplestore.h"
#include "core/quality/secondreviewstore.h"
#include "tests/quality/decidedreviews.h"
#include "tests/support/uitest.h"
#include "ui/base/actions.h"
#include "ui/base/confirm.h"
#include "ui/base/field.h"
#include "ui/base/tableview.h"
#include "ui/base/workspace.h"
#include "ui/quality/judgementform.h"
#include "ui/quality/qualityactions.h"
#include "ui/quality/qualitypage.h"

#include <QComboBox>
#include <QLabel>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QTest>

namespace Revisit {

using namespace Qt::StringLiterals;

// The page of quality, or what waits for a reviewer, on two decided reviews.
class QualityPageTest : public testing::Test
{
protected:
    static inline const QString ofFirst = u"Kingfisher: what the first reviewer wrote."_s;
    static inline const QString ofSecond = u"From both interviews I come to another result."_s;

    void SetUp() override
    {
        review = addDecidedReview(database, u"R-1"_s, first, u"DEC-NFO"_s, 3, 2014,
                                  {{u"E2"_s, u"partly"_s},
                                   {u"E3"_s, u"no"_s},
                                   {u"E4"_s, u"inadequate"_s},
                                   {u"G4"_s, u"auto"_s},
                                   {u"G2.assessment"_s, ofFirst}});
        other = addDecidedReview(database, u"R-2"_s, first, u"DEC-ENQ"_s);
    }
    void TearDown() override { answerConfirmationsBy({}); }

    void start(const Officer &actor)
    {
        workspace = std::make_unique<Workspace>(database.spec(), database.clock, actor);
        actions = std::make_unique<ActionRegistry>();
        actions->setRole(actor.role);
        window = std::make_unique<QMainWindow>();
        QualityActions::offerSecondReviews(*actions, *workspace, *window);
        if (actor.role == Role::TeamLead || actor.role == Role::Analyst) {
            page = new QualityPage(*workspace, *actions);
            window->setCentralWidget(page);
        }
        window->resize(1280, 720);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        if (page)
            page->refresh();
        rest();
    }

    void rest()
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

    template<typename DialogType>
    DialogType *trigger(const QString &action)
    {
        actions->find(action)->trigger();
        rest();
        auto *dialog = window->findChild<DialogType *>();
        EXPECT_TRUE(dialog) << action.toStdString();
        return dialog;
    }

    void press(QWidget *in, const QString &name)
    {
        auto *button = in->findChild<QPushButton *>(name);
        ASSERT_TRUE(button) << name.toStdString();
        QTest::mouseClick(button, Qt::LeftButton);
        rest();
    }

    void choose(QWidget *in, const QString &name, const QString &text)
    {
        auto *box = in->findChild<QComboBox *>(name);
        ASSERT_TRUE(box) << name.toStdString();
        const int index = box->findText(text);
        ASSERT_GE(index, 0) << text.toStdString();
        box->setFocus();
        while (box->currentIndex() != index)
            QTest::keyClick(box, box->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
    }

    void answer(QWidget *in, JudgedQuestion question, const QString &code)
    {
        auto *box = in->findChild<QComboBox *>(u"judged%1"_s.arg(int(question)));
        ASSERT_TRUE(box);
        choose(in, box->objectName(), box->itemText(box->findData(code)));
    }

    void answerAll(QWidget *in, const Judgement &judgement)
    {
        for (const JudgedQuestion question : judgedQuestions())
            answer(in, question, judgement.of(question));
        auto *text = in->findChild<QPlainTextEdit *>(u"judgedRationale"_s);
        text->setFocus();
        QTest::keyClicks(text, judgement.rationale);
    }

    // Everything a person can read in it, in whichever tab.
    static QString said(QWidget *in)
    {
        QStringList lines{in->windowTitle()};
        for (const QLabel *label : in->findChildren<QLabel *>())
            lines.append(label->text());
        for (const Field *field : in->findChildren<Field *>())
            lines.append(field->error());
        return lines.join(u'\n');
    }

    void selectReview(const QString &reference)
    {
        auto *table = find<TableView>(u"sampledReviews"_s);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex index = table->model()->index(row, 0);
            if (index.data() == reference)
                QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                                  table->visualRect(index).center());
        }
    }

    QStringList column(int column)
    {
        QStringList texts;
        const QAbstractItemModel *model = find<TableView>(u"sampledReviews"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, column).data().toString());
        return texts;
    }

    QualitySampleId draw()
    {
        return DrawQualitySample{QDate(2026, 1, 1), QDate(2026, 1, 31), 1, 100}.run(lead)->id;
    }
    SecondReviewId assigned()
    {
        draw();
        return AssignSecondReview{review, second.actor.id}.run(lead).value();
    }
    Judgement different() const
    {
        return {u"DEC-ENQ"_s, u"partly"_s, u"no"_s, u"inadequate"_s, u"auto"_s, ofSecond};
    }
    SecondReviewState stateOfFirst()
    {
        const auto samples = qualitySamples(database.connection(), lead.actor).value();
        return sampledReviews(database.connection(), lead.actor, samples.first().id)->first().state;
    }

    TestDatabase database;
    OfficerId first = database.addOfficer(u"Officer A"_s, Role::ReviewOfficer, u"A-1"_s);
    Session second = database.as(Role::ReviewOfficer);
    Session lead = database.as(Role::TeamLead);
    ReviewId review;
    ReviewId other;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<ActionRegistry> actions;
    std::unique_ptr<QMainWindow> window;
    QualityPage *page = nullptr;
};

} // namespace Revisit
