#include "core/dataquality/assessment.h"

#include "core/refdata/codebook.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <functional>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QDate assessedOn(2026, 3, 2);

DaySpan dayOf(int year, int month, int day)
{
    return {{year, month, day}, {year, month, day}};
}

// Two suspects, one known and described, and a victim of whom nothing is recorded.
CaseRecord halfFilled()
{
    CaseRecord record;
    record.offenceFrom = dayOf(2012, 9, 1);
    record.reported = dayOf(2012, 9, 11);
    record.closed = {{2014, 1, 1}, {2014, 12, 31}};
    record.setting = CodeBook::instance().find(u"setting", u"SET-UNK")->id;
    PersonRecord known{.part = Part::Suspect, .number = 1};
    known.person = PersonId(7);
    known.sex = u"male"_s;
    known.born = dayOf(1980, 5, 1);
    known.selfDefined = CodeBook::instance().list(u"ethnicity_self").first().id;
    PersonRecord unknown{.part = Part::Suspect, .number = 2};
    unknown.selfDefined = CodeBook::instance().find(u"ethnicity_self", u"NS")->id;
    record.people = {known, unknown, {.part = Part::Victim, .number = 1}};
    return record;
}

struct AssessmentRow {
    QualityField field;
    Dimension dimension;
    qint64 good;
    qint64 of;
    std::function<void(CaseRecord &)> change = [](CaseRecord &) {};
};

void expectAssessed(const AssessmentRow &row)
{
    CaseRecord record = halfFilled();
    row.change(record);
    const Filled found = assessed(row.field, row.dimension, record, assessedOn);
    const std::string name =
        (fieldName(row.field) + u", "_s + dimensionName(row.dimension)).toStdString();
    EXPECT_EQ(found.filled, row.good) << name;
    EXPECT_EQ(found.applicable, row.of) << name;
}

TEST(AssessmentTest, CountsUnknownAsNotFilledInAndNeverLeavesItOut)
{
    const Dimension complete = Dimension::Completeness;
    const QList<AssessmentRow> rows{
        {QualityField::Area, complete, 0, 1},
        {QualityField::Setting, complete, 0, 1}, // a code, which says "unknown"
        {QualityField::ReportedOn, complete, 1, 1},
        {QualityField::ClosedOn, complete, 1, 1}, // some day of a year
        {QualityField::SuspectPerson, complete, 1, 2},
        {QualityField::SuspectSex, complete, 1, 2},
        {QualityField::SuspectSelfDefined, complete, 1, 2}, // "not stated" is none
        {QualityField::VictimAge, complete, 0, 1},
        {QualityField::VictimPerson, complete, 0, 0}}; // need not be known
    for (const AssessmentRow &row : rows)
        expectAssessed(row);
}

TEST(AssessmentTest, AsksForValidityOnlyOfWhatIsFilledIn)
{
    const Dimension valid = Dimension::Validity;
    const QList<AssessmentRow> rows{
        {QualityField::Area, valid, 0, 0},
        {QualityField::SuspectBorn, valid, 1, 1},
        {QualityField::SuspectBorn, valid, 0, 1,
         [](CaseRecord &record) { record.people[0].born = dayOf(2027, 1, 1); }},
        {QualityField::ClosedOn, valid, 0, 1,
         [](CaseRecord &record) {
             record.closed = {{2014, 2, 1}, {2014, 1, 1}};
         }},
        {QualityField::Area, valid, 0, 1,
         [](CaseRecord &record) { record.area = CodeId(999'999); }}};
    for (const AssessmentRow &row : rows)
        expectAssessed(row);
}

TEST(AssessmentTest, ChecksConsistencyOnlyWhereBothSidesAreKnown)
{
    const Dimension consistent = Dimension::Consistency;
    const QList<AssessmentRow> rows{
        {QualityField::ReportedOn, consistent, 2, 2}, // before closure, after the offence
        {QualityField::ReportedOn, consistent, 1, 2,
         [](CaseRecord &record) { record.reported = dayOf(2016, 1, 1); }},
        {QualityField::ReportedOn, consistent, 1, 1,
         [](CaseRecord &record) { record.closed = {}; }},
        {QualityField::OffenceOn, consistent, 1, 1},   // its end is not known
        {QualityField::ClosedOn, consistent, 2, 2},    // the year is not recorded
        {QualityField::SuspectBorn, consistent, 1, 1}, // of the other nothing is known
        {QualityField::SuspectBorn, consistent, 0, 1,
         [](CaseRecord &record) { record.people[0].born = dayOf(2015, 1, 1); }},
        {QualityField::SuspectSelfDefined, consistent, 1, 2,
         [](CaseRecord &record) {
             record.people[0].whyMissing =
                 CodeBook::instance().find(u"ethnicity_missing", u"REFUSED")->id;
         }},
        {QualityField::Outcome, consistent, 0, 0}};
    for (const AssessmentRow &row : rows)
        expectAssessed(row);
}

TEST(AssessmentTest, CountsWhoeverStandsTwiceInACaseOnce)
{
    const auto again = [](CaseRecord &record) { record.people[1].person = PersonId(7); };
    expectAssessed({QualityField::SuspectPerson, Dimension::Uniqueness, 1, 1});
    expectAssessed({QualityField::SuspectPerson, Dimension::Uniqueness, 1, 2, again});
    // A victim of the same reference is another part in the case.
    expectAssessed({QualityField::VictimPerson, Dimension::Uniqueness, 1, 1,
                    [](CaseRecord &record) { record.people[2].person = PersonId(7); }});
}

TEST(AssessmentTest, MeasuresDaysOnlyBetweenDaysThatAreKnown)
{
    EXPECT_EQ(daysLate(QualityField::ReportedOn, halfFilled()), 10);
    EXPECT_FALSE(daysLate(QualityField::ClosedOn, halfFilled())) << "closed within a year";
    EXPECT_FALSE(daysLate(QualityField::Area, halfFilled()));
}

TEST(AssessmentTest, FindsNothingWhereAFieldIsNotAssessed)
{
    for (const QualityField field : qualityFields()) {
        for (const Dimension dimension : dimensions()) {
            EXPECT_FALSE(qualityDefinition(field, dimension).isEmpty());
            EXPECT_FALSE(qualityDenominator(field, dimension).isEmpty());
            if (isAssessed(field, dimension))
                continue;
            EXPECT_EQ(assessed(field, dimension, halfFilled(), assessedOn).applicable, 0)
                << fieldName(field).toStdString();
        }
    }
}

} // namespace
} // namespace Revisit
