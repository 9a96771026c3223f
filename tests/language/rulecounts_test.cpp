#include "core/language/rulecounts.h"

#include "core/language/exportrulecounts.h"
#include "core/language/languagerules.h"
#include "core/review/startreview.h"
#include "tests/support/testdatabase.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class RuleCountsTest : public testing::TestWithParam<QString>
{
protected:
    // A review of `reviewer` with so many answers to the rule.
    void answer(OfficerId reviewer, int followed, int dismissed)
    {
        const CaseId id = database.addCase(u"R-%1"_s.arg(++cases), reviewer);
        Session session = database.as(reviewer, Role::ReviewOfficer);
        const Review review = StartReview{id}.run(session).value();
        for (int place = 0; place < followed + dismissed; ++place)
            ASSERT_TRUE(database.lets(
                u"INSERT INTO language_answer (review_id, place, rule, disposition, reason, "
                "answered_at) VALUES (%1, 'note/%2', '%3', %4, '', '2026-01-05T09:00:00.000Z')"_s
                    .arg(review.id.value())
                    .arg(place)
                    .arg(rule)
                    .arg(place < followed ? 1 : 2)));
    }

    RuleCount counted()
    {
        const auto counts = ruleCounts(database.connection()).value();
        return *std::ranges::find(counts, rule, &RuleCount::rule);
    }

    TestDatabase database{GetParam()};
    OfficerId one = database.officer(Role::ReviewOfficer);
    OfficerId two = database.addOfficer(u"Two"_s);
    const QString rule = shippedLanguageRules()->rules.first().id;
    int cases = 0;
};

TEST_P(RuleCountsTest, EveryRuleIsListedAndCountedByWhatWasDone)
{
    answer(one, 6, 1);
    answer(two, 1, 4);
    EXPECT_EQ(counted().accepted, 7);
    EXPECT_EQ(counted().dismissed, 5);
    EXPECT_EQ(ruleCounts(database.connection()).value().size(),
              shippedLanguageRules()->rules.size());
}

TEST_P(RuleCountsTest, FewerThanTenAnswersAreNotShownAndNeitherIsNone)
{
    EXPECT_FALSE(counted().isShown()) << "none";
    answer(one, 5, 0);
    answer(two, 0, 4);
    EXPECT_FALSE(counted().isShown()) << "nine";
    answer(two, 1, 0);
    EXPECT_TRUE(counted().isShown()) << "ten";
}

TEST_P(RuleCountsTest, WhatOneReviewerDidIsNeverAFigure)
{
    answer(one, 20, 20);
    EXPECT_FALSE(counted().isShown());
    answer(two, 1, 0);
    EXPECT_TRUE(counted().isShown());
}

TEST_P(RuleCountsTest, Invariant21TheFileIsMarkedAboveAndBelowAndHidesWhatTheListHides)
{
    answer(one, 6, 1);
    answer(two, 1, 4);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"rules.csv"_s);
    Session analyst = database.as(Role::Analyst);
    const auto written = ExportRuleCounts{path, u"OFFICIAL"_s, u"The board"_s}.run(analyst);
    ASSERT_TRUE(written) << written.error().message.toStdString();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QStringList lines =
        QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), *written + 3);
    EXPECT_EQ(lines.first(), u"OFFICIAL"_s);
    EXPECT_EQ(lines.last(), u"OFFICIAL"_s);
    EXPECT_TRUE(lines.at(2).startsWith(rule) && lines.at(2).endsWith(u",7,5"_s));
    EXPECT_TRUE(lines.at(3).endsWith(u",c,c"_s)) << lines.at(3).toStdString();
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit WHERE action = 'figures.exported'"_s), 1);
}

TEST_P(RuleCountsTest, NothingLeavesWithoutAMarkingARecipientOrTheRight)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"rules.csv"_s);
    Session lead = database.as(Role::TeamLead);
    Session officer = database.as(Role::ReviewOfficer);
    EXPECT_EQ((ExportRuleCounts{path, {}, u"The board"_s}.run(lead).error().fault), Fault::Invalid);
    EXPECT_EQ((ExportRuleCounts{path, u"OFFICIAL"_s, {}}.run(lead).error().fault), Fault::Invalid);
    EXPECT_EQ((ExportRuleCounts{path, u"OFFICIAL"_s, u"The board"_s}.run(officer).error().fault),
              Fault::Forbidden);
    EXPECT_FALSE(QFile::exists(path));
}

INSTANTIATE_TEST_SUITE_P(Engines, RuleCountsTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
