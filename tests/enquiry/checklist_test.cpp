#include "core/enquiry/checklist.h"

#include "core/enquiry/addchecklist.h"
#include "core/enquiry/lineofenquirystore.h"
#include "tests/support/testdatabase.h"

#include <QSet>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

TEST(Checklist, ThoseOfTheProgramAreWholeAndInBothLanguages)
{
    ASSERT_GE(checklists().size(), 2);
    QSet<QString> names;
    for (const Checklist &checklist : checklists()) {
        names.insert(checklist.name);
        EXPECT_FALSE(checklist.titleWelsh.isEmpty()) << checklist.name.toStdString();
        for (const ChecklistItem &item : checklist.items)
            EXPECT_FALSE(item.actionWelsh.isEmpty()) << item.action.toStdString();
    }
    EXPECT_EQ(names.size(), checklists().size());
}

TEST(Checklist, OneThatLacksSomethingIsRefusedWithWhatIsMissing)
{
    const auto with = [](const QByteArray &line) {
        return readChecklist(R"({"name": "X-1", "title": "X", "source": "Y", "lines": [)" + line +
                             "]}");
    };
    EXPECT_TRUE(with(R"({"action": "Ask", "due_days": 7})"));
    EXPECT_FALSE(with({})) << "no line";
    EXPECT_FALSE(with(R"({"action": "Ask"})")) << "no day";
    EXPECT_FALSE(with(R"({"due_days": 7})")) << "nothing to do";
    EXPECT_TRUE(with(R"({"action": "Ask", "due_days": 7, "bring_days": 7})"));
    EXPECT_FALSE(with(R"({"action": "Ask", "due_days": 7, "bring_days": 8})")) << "too late";
    EXPECT_FALSE(with(R"({"action": "Ask", "due_days": 7, "bring_days": 0})"));
    const auto unknown = with(R"({"action": "Ask", "due_days": 7, "skill": "JUGGLING"})");
    ASSERT_FALSE(unknown);
    EXPECT_TRUE(unknown.error().message.contains(u"JUGGLING"_s));
}

class AddChecklistTest : public testing::TestWithParam<QString>
{
protected:
    TestDatabase database{GetParam()};
    CaseId caseId = database.addCase(u"R-1"_s);
    Session officer = database.as(Role::ReviewOfficer);
    const Checklist &checklist = checklists().first();
};

TEST_P(AddChecklistTest, ItsLinesWaitForAllocationWithSkillEstimateAndDay)
{
    ASSERT_EQ((AddChecklist{caseId, checklist.name}.run(officer).value()), checklist.items.size());
    const auto lines = linesOfEnquiry(database.connection(), caseId).value();
    ASSERT_EQ(lines.size(), checklist.items.size());
    for (qsizetype place = 0; place < lines.size(); ++place) {
        const ChecklistItem &item = checklist.items.at(place);
        EXPECT_EQ(lines.at(place).action, item.action);
        EXPECT_EQ(lines.at(place).skill, item.skill);
        EXPECT_EQ(lines.at(place).estimateMinutes, item.estimateMinutes);
        EXPECT_EQ(lines.at(place).dueOn, QDate(2026, 1, 5).addDays(item.dueInDays));
        EXPECT_EQ(lines.at(place).bringOn,
                  item.bringInDays ? QDate(2026, 1, 5).addDays(*item.bringInDays) : QDate());
        EXPECT_EQ(lines.at(place).state, EnquiryState::ForAllocation);
    }
    EXPECT_TRUE(database.value(u"SELECT body FROM audit ORDER BY seq DESC LIMIT 1"_s)
                    .contains(checklist.name))
        << "the trail names the version";
}

TEST_P(AddChecklistTest, AddedAgainItRaisesOnlyWhatTheCaseLacks)
{
    ASSERT_TRUE((AddChecklist{caseId, checklist.name}.run(officer)));
    EXPECT_EQ((AddChecklist{caseId, checklist.name}.run(officer).value()), 0);
    EXPECT_EQ(linesOfEnquiry(database.connection(), caseId).value().size(), checklist.items.size());
}

TEST_P(AddChecklistTest, AnUnknownOneAndWhoDoesNotReviewAreRefused)
{
    EXPECT_EQ((AddChecklist{caseId, u"NONE-9"_s}.run(officer).error().fault), Fault::Invalid);
    Session auditor = database.as(Role::Auditor);
    EXPECT_EQ((AddChecklist{caseId, checklist.name}.run(auditor).error().fault), Fault::Forbidden);
}

INSTANTIATE_TEST_SUITE_P(Engines, AddChecklistTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
