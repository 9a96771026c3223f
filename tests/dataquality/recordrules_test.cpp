#include "core/dataquality/recordrules.h"

#include "core/refdata/codebook.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <functional>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QDate recordsToday(2026, 3, 2);

DaySpan on(int year, int month, int day)
{
    return {{year, month, day}, {year, month, day}};
}

CodeId code(QStringView list, QStringView which)
{
    return CodeBook::instance().find(list, which)->id;
}

// A record with nothing wrong.
CaseRecord sound()
{
    CaseRecord record;
    record.id = CaseId(1);
    record.year = 2015;
    record.status = CaseStatus::SignedOff;
    record.offenceFrom = on(2012, 9, 2);
    record.offenceTo = on(2013, 1, 5);
    record.reported = on(2014, 2, 9);
    record.closed = on(2015, 1, 9);
    record.area = CodeBook::instance().list(u"borough").first().id;
    record.setting = code(u"setting", u"SET-FAM");
    record.decision = code(u"decision", u"DEC-NFO");
    record.decidedOn = {2026, 1, 12};
    record.cameIn = {2025, 10, 27};
    record.suspects = 1;
    record.victims = 1;
    PersonRecord suspect{.part = Part::Suspect, .number = 1};
    suspect.person = PersonId(7);
    suspect.isIdentified = true;
    suspect.born = on(1980, 5, 1);
    suspect.selfDefined = CodeBook::instance().list(u"ethnicity_self").first().id;
    PersonRecord victim{.part = Part::Victim, .number = 1};
    victim.ageLeast = 14;
    victim.ageMost = 15;
    record.people = {suspect, victim};
    record.outcomes = {{code(u"outcome", u"16"), true}};
    return record;
}

TEST(RecordRulesTest, FindNothingInASoundRecord)
{
    EXPECT_TRUE(brokenRules(sound(), recordsToday).isEmpty());
}

TEST(RecordRulesTest, TakeWhatIsNotKnownForNoFault)
{
    CaseRecord unknown;
    EXPECT_TRUE(brokenRules(unknown, recordsToday).isEmpty());
    CaseRecord month = sound();
    month.reported = {{2015, 1, 1}, {2015, 1, 31}}; // some day of the month of closure
    EXPECT_TRUE(brokenRules(month, recordsToday).isEmpty());
}

TEST(RecordRulesTest, NameEachFaultAlone)
{
    struct Row {
        RecordRule rule;
        std::function<void(CaseRecord &)> spoil;
    };
    const QList<Row> rows{
        {RecordRule::CodeOfAnotherList,
         [](CaseRecord &r) { r.setting = code(u"decision", u"DEC-NFO"); }},
        {RecordRule::CodeOfAnotherList, [](CaseRecord &r) { r.setting = CodeId(999'999); }},
        {RecordRule::DateInTheFuture,
         [](CaseRecord &r) {
             r.decidedOn = {2027, 1, 1};
         }},
        {RecordRule::DateBackToFront,
         [](CaseRecord &r) {
             r.people[0].born = {{1980, 5, 2}, {1980, 5, 1}};
         }},
        {RecordRule::AgeOutOfBounds, [](CaseRecord &r) { r.people[1].ageMost = 210; }},
        {RecordRule::AgeOutOfBounds, [](CaseRecord &r) { r.people[1].ageLeast = 16; }},
        {RecordRule::BornAfterClosure, [](CaseRecord &r) { r.people[0].born = on(2016, 1, 1); }},
        {RecordRule::ReportedAfterClosure, [](CaseRecord &r) { r.reported = on(2016, 1, 1); }},
        {RecordRule::OffenceAfterReport,
         [](CaseRecord &r) {
             r.offenceFrom = on(2014, 8, 1);
             r.offenceTo = {};
         }},
        {RecordRule::OffenceEndsBeforeItBegins,
         [](CaseRecord &r) { r.offenceTo = on(2011, 1, 1); }},
        {RecordRule::YearIsNotThatOfClosure, [](CaseRecord &r) { r.year = 2016; }},
        {RecordRule::DecisionAndStatusDisagree,
         [](CaseRecord &r) { r.status = CaseStatus::InReview; }},
        {RecordRule::DecisionAndStatusDisagree, [](CaseRecord &r) { r.decidedOn = {}; }},
        {RecordRule::SuspectsMiscounted, [](CaseRecord &r) { r.suspects = 2; }},
        {RecordRule::VictimsMiscounted, [](CaseRecord &r) { r.victims = 0; }},
        {RecordRule::ValueAndReasonForNone,
         [](CaseRecord &r) { r.people[0].whyMissing = code(u"ethnicity_missing", u"REFUSED"); }},
        {RecordRule::OutcomeForNobody,
         [](CaseRecord &r) { r.outcomes[0].outcome = code(u"outcome", u"18"); }},
        {RecordRule::PersonTwice,
         [](CaseRecord &r) {
             r.people.append(r.people[0]);
             r.suspects = 2;
         }},
        {RecordRule::DecidedBeforeItCameIn, [](CaseRecord &r) {
             r.cameIn = {2026, 2, 1};
         }}};
    for (const Row &row : rows) {
        CaseRecord record = sound();
        row.spoil(record);
        EXPECT_EQ(brokenRules(record, recordsToday), QList<RecordRule>{row.rule})
            << ruleText(row.rule).toStdString();
        EXPECT_FALSE(ruleText(row.rule).isEmpty());
        EXPECT_FALSE(dimensionName(dimensionOf(row.rule)).isEmpty());
    }
}

} // namespace
} // namespace Revisit
