#include "core/review/answerlanguage.h"

#include "core/audit/verifytrail.h"
#include "core/language/languageanswerstore.h"
#include "core/review/reviewfile.h"
#include "core/review/revisereview.h"
#include "core/review/saveanswers.h"
#include "core/review/startreview.h"
#include "core/review/submitreview.h"
#include "tests/review/reviewanswers.h"
#include "tests/support/testdatabase.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QString place = u"G1.plan"_s;
const QString promiscuous = u"VL-08"_s;
const QString grooming = u"VL-74"_s;

class AnswerLanguageTest : public testing::TestWithParam<QString>
{
protected:
    Result<> answer(LanguageDisposition disposition, const QString &reason,
                    const QString &rule = promiscuous)
    {
        return AnswerLanguage{review.id, {place, rule, disposition, reason}}.run(officer);
    }

    // A complete triage with these words in one of its texts.
    int saved(const QString &words)
    {
        Answers answers = completeTriage();
        answers.insert(u"B8"_s, u"yes"_s);
        answers.insert(u"B8#note"_s, words);
        return SaveAnswers{review.id, 1, answers}.run(officer).value();
    }

    qint64 entries()
    {
        return database.count(u"SELECT count(*) FROM audit WHERE action = 'language.answered'"_s);
    }

    TestDatabase database{GetParam()};
    CaseId caseId = database.addCase(u"R-1"_s, database.officer(Role::ReviewOfficer));
    Session officer = database.as(Role::ReviewOfficer);
    Session lead = database.as(Role::TeamLead);
    Review review = StartReview{caseId}.run(officer).value();
};

TEST_P(AnswerLanguageTest, IsKeptWithItsEntryInTheTrail)
{
    ASSERT_TRUE(answer(LanguageDisposition::Dismissed, u"  It is the file's word. "_s));
    EXPECT_EQ(database.value(u"SELECT reason FROM language_answer"_s), u"It is the file's word."_s);
    EXPECT_EQ(entries(), 1);
    EXPECT_TRUE(verifyTrail(database.connection()).value().ok);
}

TEST_P(AnswerLanguageTest, NeitherIsKeptWithoutTheOther)
{
    ASSERT_TRUE(database.lets(u"UPDATE audit_head SET size = size + 5 WHERE id = 1"_s));
    EXPECT_FALSE(answer(LanguageDisposition::Accepted, {}));
    EXPECT_EQ(database.count(u"SELECT count(*) FROM language_answer"_s), 0);
    EXPECT_EQ(entries(), 0);
}

TEST_P(AnswerLanguageTest, ALaterAnswerTakesThePlaceOfTheFirst)
{
    ASSERT_TRUE(answer(LanguageDisposition::Dismissed, u"A quotation."_s));
    ASSERT_TRUE(answer(LanguageDisposition::Accepted, {}));
    EXPECT_EQ(database.count(u"SELECT count(*) FROM language_answer"_s), 1);
    EXPECT_EQ(database.count(u"SELECT disposition FROM language_answer"_s), 1);
    EXPECT_EQ(entries(), 2);
}

TEST_P(AnswerLanguageTest, WhatMustBeJustifiedStaysOnlyForAReason)
{
    const auto refused = answer(LanguageDisposition::Dismissed, u"  "_s);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Invalid);
    EXPECT_TRUE(answer(LanguageDisposition::Dismissed, {}, grooming)); // a matter of style
}

TEST_P(AnswerLanguageTest, IsTheReviewersOwnToGive)
{
    const auto refused =
        AnswerLanguage{review.id, {place, promiscuous, LanguageDisposition::Accepted}}.run(lead);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Forbidden);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM language_answer"_s), 0);
}

TEST_P(AnswerLanguageTest, RefusesARuleThatThereIsNot)
{
    const auto refused = answer(LanguageDisposition::Accepted, {}, u"VL-99"_s);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::NotFound);
}

TEST_P(AnswerLanguageTest, AReviewIsNotSubmittedWithAWordingThatMustBeJustified)
{
    const int version = saved(u"The first review called her promiscuous."_s);
    const auto refused = SubmitReview{review.id, version}.run(officer);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().message.contains(u"B8#note"_s))
        << refused.error().message.toStdString();
}

TEST_P(AnswerLanguageTest, AReasonLetsTheWordingStandAndTheReviewBeSubmitted)
{
    const int version = saved(u"The first review called her promiscuous."_s);
    ASSERT_TRUE((AnswerLanguage{review.id,
                                {u"B8#note"_s, promiscuous, LanguageDisposition::Dismissed,
                                 u"It is what the first review said."_s}}
                     .run(officer)));
    const auto done = SubmitReview{review.id, version}.run(officer);
    EXPECT_TRUE(done) << (done ? "" : done.error().message.toStdString());
}

TEST_P(AnswerLanguageTest, AReasonForOneWordingIsNoneForAnother)
{
    const int version = saved(u"Promiscuous, and a lifestyle choice."_s);
    ASSERT_TRUE((AnswerLanguage{review.id,
                                {u"B8#note"_s, promiscuous, LanguageDisposition::Dismissed,
                                 u"It is what the first review said."_s}}
                     .run(officer)));
    EXPECT_FALSE((SubmitReview{review.id, version}.run(officer)));
}

TEST_P(AnswerLanguageTest, WhatIsQuotedOrAMatterOfStyleHoldsNothingUp)
{
    const int version = saved(u"It said \"promiscuous\" of her. Historic abuse; poor choices."_s);
    const auto done = SubmitReview{review.id, version}.run(officer);
    EXPECT_TRUE(done) << (done ? "" : done.error().message.toStdString());
}

TEST_P(AnswerLanguageTest, StandsOnceTheReviewIsSubmittedAndGoesOnIntoTheNextVersion)
{
    const int version = saved(u"The first review called her promiscuous."_s);
    ASSERT_TRUE((AnswerLanguage{review.id,
                                {u"B8#note"_s, promiscuous, LanguageDisposition::Dismissed,
                                 u"It is what the first review said."_s}}
                     .run(officer)));
    ASSERT_TRUE((SubmitReview{review.id, version}.run(officer)));
    EXPECT_FALSE(answer(LanguageDisposition::Accepted, {}));
    EXPECT_FALSE(database.lets(u"UPDATE language_answer SET reason = 'x'"_s));
    EXPECT_FALSE(database.lets(u"DELETE FROM language_answer"_s));
    ASSERT_TRUE((ReviseReview{caseId, u"One answer was incomplete."_s}.run(officer)));
    EXPECT_EQ(reviewFile(database.connection(), officer.actor, caseId)
                  ->record.languageAnswers.value(0)
                  .reason,
              u"It is what the first review said."_s);
}

TEST_P(AnswerLanguageTest, IsCountedByRule)
{
    ASSERT_TRUE(answer(LanguageDisposition::Dismissed, u"A quotation."_s));
    ASSERT_TRUE(answer(LanguageDisposition::Accepted, {}, grooming));
    const auto counts = languageCounts(database.connection());
    ASSERT_TRUE(counts);
    ASSERT_EQ(counts->size(), 2);
    EXPECT_EQ(counts->first().rule, promiscuous);
    EXPECT_EQ(counts->first().dismissed, 1);
    EXPECT_EQ(counts->first().accepted, 0);
    EXPECT_EQ(counts->last().accepted, 1);
}

INSTANTIATE_TEST_SUITE_P(Engines, AnswerLanguageTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

// A count per named officer would make a league table of advice.
TEST(LanguageCounts, AreNeverPerOfficer)
{
    TestDatabase database;
    EXPECT_EQ(database.count(u"SELECT count(*) FROM pragma_table_info('language_answer') "
                             "WHERE name LIKE '%officer%' OR name LIKE '%reviewer%'"_s),
              0);
    QStringList sources;
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s}) {
        QDirIterator files(QStringLiteral(REVISIT_SOURCE_DIR "/") + folder, {u"*.cpp"_s},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            if (!text.contains(u"language_answer"_s))
                continue;
            sources.append(QFileInfo(file).fileName());
            // How many reviewers stand behind a count may be asked, never who.
            EXPECT_FALSE(text.contains(u"officer"_s)) << file.fileName().toStdString();
            EXPECT_EQ(text.count(u"reviewer_id"_s), text.count(u"count(DISTINCT r.reviewer_id)"_s))
                << file.fileName().toStdString();
        }
    }
    sources.sort();
    EXPECT_EQ(sources, QStringList({u"languageanswerstore.cpp"_s, u"rulecounts.cpp"_s}));
}

} // namespace
} // namespace Revisit
