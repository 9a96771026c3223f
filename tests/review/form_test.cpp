#include "core/review/form.h"

#include "core/refdata/codebook.h"
#include "tests/support/printing.h"

#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// Both forms: reviews of the older one are still opened, printed and signed off.
class ReviewForm : public testing::TestWithParam<QString>
{
protected:
    static void expectQuestions(const QSet<QString> &numbers, QChar part, int last)
    {
        for (int number = 1; number <= last; ++number)
            EXPECT_TRUE(numbers.contains(part + QString::number(number)))
                << QString(part).toStdString() << number;
    }

    QStringList parts() const
    {
        QStringList parts;
        for (const FormPart &part : form.parts)
            parts.append(part.id);
        return parts;
    }

    QSet<QString> numbers() const
    {
        QSet<QString> numbers;
        for (const FormQuestion &question : questions())
            numbers.insert(question.number());
        return numbers;
    }

    QList<FormQuestion> questions() const
    {
        QList<FormQuestion> all;
        for (const FormPart &part : form.parts)
            all.append(part.questions);
        return all;
    }

    // A condition on a question or a code that is not there would hide its question for ever.
    void expectKnown(const Condition &condition) const
    {
        for (const QString &id : condition.questions) {
            const FormQuestion *asked = form.find(id);
            ASSERT_TRUE(asked) << id.toStdString();
            for (const QString &code : condition.answers)
                EXPECT_TRUE(mayAnswer(*asked, code)) << code.toStdString();
        }
        for (const Condition &part : condition.parts)
            expectKnown(part);
    }

    static bool mayAnswer(const FormQuestion &question, const QString &code)
    {
        if (question.none && code == noneAnswer)
            return true;
        if (!question.list.isEmpty())
            return CodeBook::instance().find(question.list, code);
        return question.choices.isEmpty() ||
               std::ranges::find(question.choices, code, &Choice::code) != question.choices.end();
    }

    const Form form = formNamed(GetParam()).value();
};

TEST_P(ReviewForm, AsksEveryQuestionOfItsParts)
{
    expectQuestions(numbers(), u'A', 6);
    expectQuestions(numbers(), u'B', 9);
    expectQuestions(numbers(), u'C', 7);
    expectQuestions(numbers(), u'E', 5);
    expectQuestions(numbers(), u'G', 7);
}

TEST_P(ReviewForm, AsksNothingTwice)
{
    QSet<QString> ids;
    for (const FormQuestion &question : questions())
        ids.insert(question.id);
    EXPECT_EQ(ids.size(), questions().size());
}

TEST_P(ReviewForm, IsInWelshToo)
{
    for (const FormPart &part : form.parts)
        EXPECT_FALSE(part.titleWelsh.isEmpty()) << part.id.toStdString();
    for (const FormQuestion &question : questions()) {
        EXPECT_FALSE(question.textWelsh.isEmpty()) << question.id.toStdString();
        EXPECT_EQ(question.help.isEmpty(), question.helpWelsh.isEmpty())
            << question.id.toStdString();
        EXPECT_EQ(question.heading.isEmpty(), question.headingWelsh.isEmpty())
            << question.id.toStdString();
        for (const Choice &choice : question.choices + question.rows)
            EXPECT_FALSE(choice.labelWelsh.isEmpty()) << choice.code.toStdString();
    }
}

TEST_P(ReviewForm, ItsConditionsNameQuestionsAndCodesThatExist)
{
    for (const FormQuestion &question : questions()) {
        expectKnown(question.when);
        const bool isThere = question.list.isEmpty() || CodeBook::instance().about(question.list);
        EXPECT_TRUE(isThere) << question.list.toStdString();
    }
}

TEST_P(ReviewForm, WhatItAsksOfEachIsOfPersonsRowsOrCodes)
{
    for (const FormQuestion &question : questions()) {
        const bool isKnown = question.each.isEmpty() || question.each == "suspects"_L1 ||
                             question.each == "victims"_L1 || !question.rows.isEmpty() ||
                             form.find(question.each);
        EXPECT_TRUE(isKnown) << question.id.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Versions, ReviewForm,
                         testing::Values(u"review-form-1"_s, u"review-form-2"_s));

class ReviewForm2 : public ReviewForm
{
};

TEST_P(ReviewForm2, BeginsWithTheRiskAndEndsWithTheDecision)
{
    EXPECT_EQ(parts(), (QStringList{u"C"_s, u"A"_s, u"B"_s, u"D"_s, u"E"_s, u"F"_s, u"G"_s}));
    EXPECT_EQ(currentForm().name, form.name);
}

TEST_P(ReviewForm2, AsksTheOriginalInvestigationAndTheOpportunitiesInFull)
{
    expectQuestions(numbers(), u'D', 14);
    expectQuestions(numbers(), u'F', 4);
}

// So that no answer changes its meaning when a review is moved.
TEST_P(ReviewForm2, KeepsEveryQuestionOfForm1AsItWas)
{
    const Form old = formNamed(u"review-form-1"_s).value();
    for (const FormPart &part : old.parts) {
        for (const FormQuestion &before : part.questions) {
            const FormQuestion *now = form.find(before.id);
            ASSERT_TRUE(now) << before.id.toStdString();
            EXPECT_EQ(now->text, before.text);
            EXPECT_EQ(now->type, before.type) << before.id.toStdString();
            EXPECT_EQ(now->list, before.list) << before.id.toStdString();
            EXPECT_EQ(now->choices.size(), before.choices.size()) << before.id.toStdString();
        }
    }
}

// Domain 4.3: all of part D is mandatory at assessment, none of it at triage.
TEST_P(ReviewForm2, AddsNothingToATriage)
{
    const Form old = formNamed(u"review-form-1"_s).value();
    for (const FormQuestion &question : questions()) {
        const bool isNew = !old.find(question.id);
        EXPECT_FALSE(isNew && question.mandatory == Mandatory::AtTriage)
            << question.id.toStdString();
    }
}

TEST_P(ReviewForm2, D7AsksAStateOfEachOfSevenEnquiries)
{
    const FormQuestion *matrix = form.find(u"D7"_s);
    ASSERT_TRUE(matrix);
    QStringList rows;
    for (const Choice &row : matrix->rows)
        rows.append(row.code);
    EXPECT_EQ(rows, (QStringList{u"FORENSIC"_s, u"MEDICAL"_s, u"DIGITAL"_s, u"PHONE"_s, u"CCTV"_s,
                                 u"THIRD_PARTY"_s, u"PARTNER"_s}));
    QStringList states;
    for (const Choice &state : matrix->choices)
        states.append(state.code);
    EXPECT_EQ(states, (QStringList{u"done"_s, u"not_done"_s, u"not_identified"_s, u"not_possible"_s,
                                   u"not_on_file"_s}));
}

INSTANTIATE_TEST_SUITE_P(Newest, ReviewForm2, testing::Values(u"review-form-2"_s));

TEST(BrokenForm, SaysWhatIsWrongWithIt)
{
    const auto form = readForm(R"({"name":"x","parts":[{"id":"A","questions":[{"id":"A1"}]}]})");
    ASSERT_FALSE(form);
    EXPECT_TRUE(form.error().message.contains(u"A1"_s));
}

TEST(AnswerKey, TellsTheQuestionTheSubjectAndThePart)
{
    for (const QString &key : {u"C2"_s, u"C2#note"_s, u"B2#evidence@C3"_s,
                               u"E1.recoverable@MO-07"_s, u"C2.suspect@suspect/12"_s})
        EXPECT_EQ(AnswerPlace::of(key).key(), key);
    const AnswerPlace place = AnswerPlace::of(u"B2#evidence@C3"_s);
    EXPECT_EQ(place.question, u"B2"_s);
    EXPECT_EQ(place.subject, u"C3"_s);
    EXPECT_EQ(place.part, AnswerPlace::Part::Evidence);
}

TEST(FormCondition, HoldsWhenOneOfSeveralCodesIsGiven)
{
    const Condition lost{
        .kind = Condition::Kind::Answer, .questions = {u"A3"_s}, .answers = {u"LOST"_s}};
    EXPECT_TRUE(holds(lost, {{u"A3"_s, u"OTHER_FORCE,LOST"_s}}));
    EXPECT_FALSE(holds(lost, {{u"A3"_s, noneAnswer}}));
    EXPECT_FALSE(holds(lost, {}));
}

TEST(FormCondition, HoldsOtherwiseOnlyOnceThereIsAnAnswer)
{
    const Condition recorded{
        .kind = Condition::Kind::Otherwise, .questions = {u"D2.self"_s}, .answers = {noneAnswer}};
    EXPECT_FALSE(holds(recorded, {}));
    EXPECT_FALSE(holds(recorded, {{u"D2.self"_s, noneAnswer}}));
    EXPECT_TRUE(holds(recorded, {{u"D2.self"_s, u"W1"_s}}));
}

TEST(FormCondition, LooksAtTheAnswerAboutTheSameSubject)
{
    const Condition yes{
        .kind = Condition::Kind::Answer, .questions = {u"D1.traced"_s}, .answers = {u"yes"_s}};
    const Answers answers{{u"D1.traced@suspect/1"_s, u"yes"_s},
                          {u"D1.traced@suspect/2"_s, u"no"_s}};
    EXPECT_TRUE(holds(yes, answers, u"suspect/1"_s));
    EXPECT_FALSE(holds(yes, answers, u"suspect/2"_s));
}

TEST(FormCondition, AddsNumbersUp)
{
    const Condition two{
        .kind = Condition::Kind::Sum, .questions = {u"B4"_s, u"B4.unidentified"_s}, .least = 2};
    EXPECT_TRUE(holds(two, {{u"B4"_s, u"1"_s}, {u"B4.unidentified"_s, u"1"_s}}));
    EXPECT_FALSE(holds(two, {{u"B4"_s, u"1"_s}, {u"B4.unidentified"_s, unknownAnswer}}));
}

} // namespace
} // namespace Revisit
