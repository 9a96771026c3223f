#include "core/audit/verifytrail.h"
#include "core/cases/casestatus.h"
#include "core/review/formversions.h"
#include "core/review/movetonewestform.h"
#include "core/review/reviewrules.h"
#include "core/review/reviewstoask.h"
#include "core/review/reviewstore.h"
#include "core/review/saveanswers.h"
#include "core/review/scopeanswers.h"
#include "core/review/signoff.h"
#include "core/review/startreview.h"
#include "core/review/submitreview.h"
#include "core/sample/samplerandom.h"
#include "tests/review/reviewanswers.h"
#include "tests/support/testdatabase.h"

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QString olderForm = u"review-form-1"_s;

// An assessment as the older form has it: without the original investigation.
Answers olderAssessment()
{
    Answers answers = completeAssessment();
    const Form older = formNamed(olderForm).value();
    answers.removeIf(
        [&](const auto &answer) { return !older.find(answer.key().section(u'@', 0, 0)); });
    answers.remove(u"F2"_s); // which the older asks for two decisions only
    return answers;
}

class FormMoveTest : public testing::TestWithParam<QString>
{
protected:
    Review onOlderForm(CaseId id, const Answers &answers)
    {
        Review review = StartReview{id}.run(officer).value();
        database.lets(
            u"UPDATE review SET form = '%1' WHERE id = %2"_s.arg(olderForm).arg(review.id.value()));
        review.version = SaveAnswers{review.id, review.version, answers}.run(officer).value();
        return kept(review.id);
    }

    Review submittedOnOlderForm(CaseId id, const Answers &answers)
    {
        const Review review = onOlderForm(id, answers);
        const auto done = SubmitReview{review.id, review.version}.run(officer);
        EXPECT_TRUE(done) << (done ? "" : done.error().message.toStdString());
        return kept(review.id);
    }

    Review kept(ReviewId id) { return reviewById(database.connection(), id).value().value(); }

    Result<Review> move(const Review &review, Session &session)
    {
        return MoveToNewestForm{review.id, review.version}.run(session);
    }

    QStringList asked()
    {
        QStringList references;
        const auto all = reviewsToAskAgain(database.connection(), lead.actor, currentForm());
        for (const ReviewToAsk &one : all.value())
            references.append(one.reference);
        return references;
    }

    TestDatabase database{GetParam()};
    CaseId caseId = database.addCase(u"R-1"_s, database.officer(Role::ReviewOfficer));
    Session officer = database.as(Role::ReviewOfficer);
    Session lead = database.as(Role::TeamLead);
};

TEST_P(FormMoveTest, ANewReviewIsBegunOnTheNewestForm)
{
    const Review review = StartReview{caseId}.run(officer).value();
    EXPECT_EQ(kept(review.id).form, u"review-form-2"_s);
    EXPECT_EQ(move(review, officer).error().fault, Fault::Invalid);
}

TEST_P(FormMoveTest, AnOldReviewIsWrittenAndSignedOffOnItsOwnForm)
{
    const Review review = submittedOnOlderForm(caseId, olderAssessment());
    EXPECT_EQ(review.form, olderForm);
    ASSERT_TRUE(SignOff{review.id}.run(lead));
    EXPECT_EQ(kept(review.id).form, olderForm);
    EXPECT_EQ(kept(review.id).state, ReviewState::SignedOff);
}

TEST_P(FormMoveTest, ADraftIsMovedAsItStands)
{
    const Review before = onOlderForm(caseId, olderAssessment());
    const auto moved = move(before, officer);
    ASSERT_TRUE(moved) << moved.error().message.toStdString();
    const Review after = kept(before.id);
    EXPECT_EQ(after.form, u"review-form-2"_s);
    EXPECT_EQ(after.number, 1);
    EXPECT_TRUE(after.isDraft());
    EXPECT_EQ(after.answers, before.answers);
    EXPECT_EQ(after.version, before.version + 1);
    EXPECT_EQ(moved->version, after.version);
    EXPECT_TRUE((SaveAnswers{after.id, after.version, {{u"D6"_s, u"no"_s}}}.run(officer)))
        << "it is written on";
}

// Invariant 6.
TEST_P(FormMoveTest, Invariant6WhatWasSubmittedStaysAndItsNextVersionIsOnTheNewestForm)
{
    const Review before = submittedOnOlderForm(caseId, olderAssessment());
    ASSERT_TRUE(SignOff{before.id}.run(lead));
    EXPECT_EQ(move(kept(before.id), officer).error().fault, Fault::Forbidden)
        << "what closed the case is reopened by a team lead";
    const auto moved = move(kept(before.id), lead);
    ASSERT_TRUE(moved) << moved.error().message.toStdString();
    const Review old = kept(before.id);
    EXPECT_EQ(old.form, olderForm);
    EXPECT_EQ(old.state, ReviewState::Superseded);
    EXPECT_EQ(old.answers, before.answers);
    const Review next = kept(moved->id);
    EXPECT_EQ(next.number, 2);
    EXPECT_EQ(next.form, u"review-form-2"_s);
    EXPECT_FALSE(next.reason.isEmpty());
    EXPECT_FALSE(database.lets(u"UPDATE review SET form = 'review-form-2' WHERE state = 6"_s))
        << "nor below core";
}

TEST_P(FormMoveTest, OnlyTheReviewerMovesADraft)
{
    const Review draft = onOlderForm(caseId, {});
    EXPECT_EQ(move(draft, lead).error().fault, Fault::Forbidden);
    Session auditor = database.as(Role::Auditor);
    EXPECT_EQ(move(draft, auditor).error().fault, Fault::Forbidden);
    EXPECT_EQ(kept(draft.id).form, olderForm);
}

TEST_P(FormMoveTest, ADraftThatWasSavedMeanwhileIsNotMoved)
{
    Review draft = onOlderForm(caseId, {{u"C1"_s, u"no"_s}});
    --draft.version;
    EXPECT_EQ(move(draft, officer).error().fault, Fault::Conflict);
    EXPECT_EQ(kept(draft.id).form, olderForm);
}

TEST_P(FormMoveTest, AMoveStandsInTheTrail)
{
    ASSERT_TRUE(move(onOlderForm(caseId, olderAssessment()), officer));
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit WHERE action = 'review.form_moved'"_s),
              1);
    EXPECT_TRUE(verifyTrail(database.connection()).value().ok);
}

// Only what is new is asked: of the answers of a complete older assessment nothing
// else is missing.
TEST_P(FormMoveTest, ThenExactlyTheNewQuestionsAreMissing)
{
    const Review before = onOlderForm(caseId, olderAssessment());
    const ReviewRecord record = askedRecord(database.connection(), caseId).value();
    const Form older = formNamed(olderForm).value();
    QStringList expected = newQuestions(older, currentForm(), before.answers, record);
    const Review after = move(before, officer).value();
    ScopeResult scope;
    scope.criteria = {{u"C1"_s, true, u"why"_s}};
    conclude(scope);
    QStringList missing;
    for (const Missing &one : missingAnswers(currentForm(), after.answers, scope, record))
        missing.append(one.question);
    EXPECT_EQ(missing, expected);
    EXPECT_TRUE(expected.contains(u"D7@FORENSIC"_s));
    EXPECT_TRUE(expected.contains(u"F2"_s));
    EXPECT_FALSE(expected.contains(u"G3"_s));
}

TEST_P(FormMoveTest, WhatOnlyTheNewFormAsksBeginsWithWhatTheFileSays)
{
    database.lets(u"INSERT INTO suspect (case_id, number, nationality) "
                  "SELECT id, 1, 'British' FROM review_case"_s);
    Review draft = onOlderForm(caseId, olderAssessment());
    database.lets(u"DELETE FROM review_answer WHERE question LIKE 'D%'"_s);
    database.lets(u"UPDATE review_case SET nfa_text = '2011'"_s);
    const Answers answers = move(kept(draft.id), officer).value().answers;
    EXPECT_EQ(answers.value(u"D2.nationality@suspect/1"_s), u"British"_s);
    EXPECT_EQ(answers.value(u"B3.date"_s), u"2014-05"_s) << "what was answered stays";
    EXPECT_EQ(kept(draft.id).answers, answers);
}

// Words with what breaks careless storing: quotes, line ends, Welsh, what looks like a
// placeholder, blanks at the ends.
QString randomWords(SampleRandom &random)
{
    static const QStringList pieces{u" "_s,  u"\n"_s, u"'"_s, u"\""_s, u"%1"_s, u":id"_s, u"ŵ"_s,
                                    u"\t"_s, u"#"_s,  u"@"_s, u","_s,  u"a"_s,  u"0"_s,   u"–"_s};
    QString words;
    for (int piece = random.below(30); piece >= 0; --piece)
        words += pieces.at(random.below(int(pieces.size())));
    return words;
}

Answers randomAnswers(SampleRandom &random)
{
    Answers answers;
    const Form older = formNamed(olderForm).value();
    for (const FormPart &part : older.parts) {
        for (const FormQuestion &question : part.questions) {
            if (question.isOnRecord() || random.inHundred(30))
                continue;
            const QString subject = question.each.isEmpty() ? QString() : u"suspect/7"_s;
            answers.insert(answerKey(question.id, subject), randomWords(random));
        }
    }
    return answers;
}

TEST_P(FormMoveTest, KeepsEveryAnswerByteForByte)
{
    constexpr int rounds = 20;
    for (int seed = 1; seed <= rounds; ++seed) {
        SampleRandom random(seed);
        const CaseId id = database.addCase(u"P-%1"_s.arg(seed), officer.actor.id);
        const Answers before = onOlderForm(id, randomAnswers(random)).answers;
        const Review draft = reviewOf(database.connection(), id).value().value();
        const auto moved = move(draft, officer);
        ASSERT_TRUE(moved) << "seed " << seed;
        const Answers after = kept(moved->id).answers;
        for (auto it = before.cbegin(); it != before.cend(); ++it)
            ASSERT_EQ(after.value(it.key()).toUtf8(), it.value().toUtf8())
                << "seed " << seed << ", " << it.key().toStdString();
    }
}

TEST_P(FormMoveTest, ListsExactlyTheReviewsThatLackAQuestionThatApplies)
{
    const auto add = [this](const QString &reference) {
        return database.addCase(reference, officer.actor.id);
    };
    submittedOnOlderForm(add(u"assessed"_s), olderAssessment());
    submittedOnOlderForm(add(u"at the door"_s), completeTriage());
    onOlderForm(add(u"undecided"_s), {{u"C1"_s, u"no"_s}});
    onOlderForm(add(u"answered"_s), completeAssessment());
    ASSERT_TRUE(StartReview{add(u"newest"_s)}.run(officer));
    EXPECT_EQ(asked(), (QStringList{u"assessed"_s, u"undecided"_s}));
    const auto all = reviewsToAskAgain(database.connection(), officer.actor, currentForm()).value();
    const auto assessed = std::ranges::find(all, u"assessed"_s, &ReviewToAsk::reference);
    EXPECT_TRUE(assessed->questions.contains(u"D14"_s));
    EXPECT_TRUE(assessed->mayMove);
    ASSERT_TRUE((MoveToNewestForm{assessed->review, assessed->version}.run(officer)));
    EXPECT_EQ(asked(), QStringList{u"undecided"_s}) << "it is asked on the form itself now";
}

// A question is asked of those to whom it applies.
TEST_P(FormMoveTest, OfAQuestionAboutAVictimItListsTheCasesWithOne)
{
    Form form = formNamed(olderForm).value();
    form.name = u"with one more"_s;
    FormQuestion more;
    more.id = u"X1"_s;
    more.text = u"One more"_s;
    more.each = u"victims"_s;
    more.mandatory = Mandatory::AtTriage;
    form.parts.last().questions.append(more);
    const CaseId other = database.addCase(u"R-2"_s, officer.actor.id);
    onOlderForm(caseId, completeTriage());
    onOlderForm(other, completeTriage());
    database.lets(u"INSERT INTO victim (case_id, number) VALUES (%1, 1)"_s.arg(other.value()));
    const auto all = reviewsToAskAgain(database.connection(), lead.actor, form).value();
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all.first().caseId, other);
    EXPECT_EQ(all.first().questions, QStringList{u"X1@victim/1"_s});
    EXPECT_FALSE(all.first().mayMove) << "only its reviewer writes in a draft";
}

TEST_P(FormMoveTest, TheListIsNotForWhoSeesNoCases)
{
    Officer nobody = lead.actor;
    nobody.role = Role::Analyst;
    EXPECT_FALSE(reviewsToAskAgain(database.connection(), nobody, currentForm()));
}

INSTANTIATE_TEST_SUITE_P(Databases, FormMoveTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
