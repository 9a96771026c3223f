#include "core/review/form.h"

#include "core/refdata/codebook.h"
#include "tests/support/printing.h"

#include <QSet>

#include <gtest/gtest.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

QStringList ids()
{
    QStringList ids;
    for (const FormPart &part : currentForm().parts) {
        for (const FormQuestion &question : part.questions)
            ids.append(question.id);
    }
    return ids;
}

TEST(ReviewForm, BeginsWithTheRiskAndEndsWithTheDecision)
{
    QStringList parts;
    for (const FormPart &part : currentForm().parts)
        parts.append(part.id);
    EXPECT_EQ(parts, (QStringList{u"C"_s, u"A"_s, u"B"_s, u"E"_s, u"F"_s, u"G"_s}));
}

TEST(ReviewForm, AsksEveryQuestionOfItsParts)
{
    QSet<QString> numbers;
    for (const FormPart &part : currentForm().parts) {
        for (const FormQuestion &question : part.questions)
            numbers.insert(question.number());
    }
    const auto expect = [&](QChar part, int last) {
        for (int number = 1; number <= last; ++number)
            EXPECT_TRUE(numbers.contains(part + QString::number(number)))
                << QString(part).toStdString() << number;
    };
    expect(u'A', 6);
    expect(u'B', 9);
    expect(u'C', 7);
    expect(u'E', 5);
    expect(u'G', 7);
}

TEST(ReviewForm, AsksNothingTwice)
{
    const QStringList all = ids();
    EXPECT_EQ(QSet<QString>(all.begin(), all.end()).size(), all.size());
}

TEST(ReviewForm, IsInWelshToo)
{
    for (const FormPart &part : currentForm().parts) {
        EXPECT_FALSE(part.titleWelsh.isEmpty()) << part.id.toStdString();
        for (const FormQuestion &question : part.questions) {
            EXPECT_FALSE(question.textWelsh.isEmpty()) << question.id.toStdString();
            EXPECT_EQ(question.help.isEmpty(), question.helpWelsh.isEmpty())
                << question.id.toStdString();
            for (const Choice &choice : question.choices)
                EXPECT_FALSE(choice.labelWelsh.isEmpty()) << choice.code.toStdString();
        }
    }
}

// A condition on a question or a code that is not there would hide its question for ever.
void expectKnown(const Condition &condition)
{
    for (const QString &id : condition.questions) {
        const FormQuestion *asked = currentForm().find(id);
        ASSERT_TRUE(asked) << id.toStdString();
        for (const QString &code : condition.answers) {
            const bool isKnown =
                asked->list.isEmpty() || CodeBook::instance().find(asked->list, code);
            EXPECT_TRUE(isKnown) << code.toStdString();
        }
    }
    for (const Condition &part : condition.parts)
        expectKnown(part);
}

TEST(ReviewForm, ItsConditionsNameQuestionsAndCodesThatExist)
{
    for (const FormPart &part : currentForm().parts) {
        for (const FormQuestion &question : part.questions) {
            expectKnown(question.when);
            const bool isThere =
                question.list.isEmpty() || CodeBook::instance().about(question.list);
            EXPECT_TRUE(isThere) << question.list.toStdString();
        }
    }
}

TEST(ReviewForm, SaysWhatIsWrongWithABrokenOne)
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

TEST(FormCondition, AddsNumbersUp)
{
    const Condition two{
        .kind = Condition::Kind::Sum, .questions = {u"B4"_s, u"B4.unidentified"_s}, .least = 2};
    EXPECT_TRUE(holds(two, {{u"B4"_s, u"1"_s}, {u"B4.unidentified"_s, u"1"_s}}));
    EXPECT_FALSE(holds(two, {{u"B4"_s, u"1"_s}, {u"B4.unidentified"_s, unknownAnswer}}));
}

} // namespace
} // namespace Revisit
