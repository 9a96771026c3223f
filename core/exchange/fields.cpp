#include "core/exchange/fields.h"

#include "core/base/text.h"

#include <array>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr bool required = true;

const FieldSpec caseReference{Field::CaseReference, u"reference"_s, FieldKind::Text, {}, required};

const QList<FieldSpec> caseFields{
    caseReference,
    {Field::Title, u"title"_s},
    {Field::SourceSystem, u"source_system"_s, FieldKind::Code, u"source_system"_s},
    {Field::Force, u"force"_s, FieldKind::Code, u"force"_s},
    {Field::Area, u"area"_s, FieldKind::Code, u"borough"_s},
    {Field::Setting, u"setting"_s, FieldKind::Code, u"setting"_s},
    {Field::Reported, u"reported"_s, FieldKind::Date},
    {Field::OffenceFrom, u"offence_from"_s, FieldKind::Date},
    {Field::OffenceTo, u"offence_to"_s, FieldKind::Date},
    {Field::Closed, u"closed"_s, FieldKind::Date},
    {Field::DecisionMaker, u"decision_maker"_s, FieldKind::Code, u"decision_maker"_s},
    {Field::MakerName, u"maker_name"_s},
    {Field::MakerRank, u"maker_rank"_s, FieldKind::Code, u"rank"_s},
    {Field::ClosureReason, u"closure_reason"_s, FieldKind::Code, u"nfa_reason"_s},
    {Field::ClosureRationale, u"closure_rationale"_s},
    {Field::Summary, u"summary"_s},
    {Field::PreviouslyReviewed, u"previously_reviewed"_s, FieldKind::YesNo},
};

const QList<FieldSpec> personFields{
    caseReference,
    {Field::PersonIdentifier, u"person"_s},
    {Field::Sex, u"sex"_s},
    {Field::Born, u"born"_s, FieldKind::Date},
    {Field::EthnicitySelf, u"ethnicity_self"_s, FieldKind::Code, u"ethnicity_self"_s},
    {Field::EthnicityOfficer, u"ethnicity_officer"_s, FieldKind::Code, u"ethnicity_officer"_s},
    {Field::EthnicityRecorded, u"ethnicity_recorded"_s},
    {Field::EthnicitySource, u"ethnicity_source"_s, FieldKind::Code, u"ethnicity_source"_s},
    {Field::EthnicityMissing, u"ethnicity_missing"_s, FieldKind::Code, u"ethnicity_missing"_s},
    {Field::Nationality, u"nationality"_s},
};

const QList<FieldSpec> outcomeFields{
    {Field::Offence, u"offence"_s, FieldKind::Code, u"offence"_s},
    {Field::OffenceRecorded, u"offence_recorded"_s},
    {Field::Outcome, u"outcome"_s, FieldKind::Code, u"outcome"_s},
    {Field::OutcomeRecorded, u"outcome_recorded"_s},
    {Field::OutcomeDecided, u"outcome_decided"_s, FieldKind::Date},
    {Field::DecisionMaker, u"decision_maker"_s, FieldKind::Code, u"decision_maker"_s},
};

const QList<FieldSpec> suspectFields =
    personFields +
    QList<FieldSpec>{
        {Field::Identified, u"identified"_s, FieldKind::YesNo},
        {Field::Alive, u"alive"_s, FieldKind::YesNo},
        {Field::SuspectRole, u"role"_s, FieldKind::Code, u"suspect_role"_s},
        {Field::Description, u"description"_s},
    } +
    outcomeFields;

const QList<FieldSpec> victimFields =
    personFields + QList<FieldSpec>{
                       {Field::Age, u"age"_s, FieldKind::Number},
                       {Field::Relation, u"relation"_s, FieldKind::Code, u"relation"_s},
                       {Field::PartRecorded, u"part_recorded"_s},
                   };

const QList<FieldSpec> originalOfficerFields{
    caseReference,
    {Field::OfficerIdentifier, u"officer"_s, FieldKind::Text, {}, required},
    {Field::StaffReference, u"staff_reference"_s},
    {Field::PartRecorded, u"part"_s},
    {Field::RankRecorded, u"rank"_s},
    {Field::UnitRecorded, u"unit"_s},
};

const QList<FieldSpec> separateOutcomeFields =
    QList<FieldSpec>{caseReference, {Field::PersonIdentifier, u"person"_s}} + outcomeFields;

const QList<FieldSpec> assignmentFields{
    caseReference,
    {Field::StaffReference, u"staff_reference"_s, FieldKind::Text, {}, required},
    {Field::AssignedFrom, u"from"_s, FieldKind::Date},
};

constexpr std::array fieldLabels{
    QT_TRANSLATE_NOOP("Revisit::Core", "Case reference"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Title"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Source system"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Force"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Area at the time"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Setting"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Reported"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Offence from"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Offence to"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Closed"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Who decided: police or CPS"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Name of the decision maker"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Rank of the decision maker"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Reason for closing"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Rationale for closing"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Summary"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Previously reviewed"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Person identifier"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Sex"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Date of birth"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Age at the offence"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Ethnicity, self-defined"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Ethnicity, officer-defined"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Ethnicity as recorded"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Source of the ethnicity"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Why the ethnicity is missing"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Nationality"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Suspect identified"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Suspect alive"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Role of the suspect"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Description"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Relation to the suspect"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Part as recorded"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Offence"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Offence as recorded"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Outcome"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Outcome as recorded"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Outcome decided on"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Officer identifier"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Staff reference"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Rank as recorded"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Unit as recorded"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Assigned from"),
};
static_assert(fieldLabels.size() == fieldCount);

template<typename Matches>
const FieldSpec *firstWhere(Feed feed, Matches matches)
{
    const QList<FieldSpec> &fields = fieldsOf(feed);
    const auto found = std::ranges::find_if(fields, matches);
    return found == fields.end() ? nullptr : &*found;
}

} // namespace

QString feedName(Feed feed)
{
    switch (feed) {
    case Feed::Cases:
        return u"cases"_s;
    case Feed::Suspects:
        return u"suspects"_s;
    case Feed::Victims:
        return u"victims"_s;
    case Feed::OriginalOfficers:
        return u"original_officers"_s;
    case Feed::Outcomes:
        return u"outcomes"_s;
    case Feed::Assignments:
        return u"assignments"_s;
    }
    return {};
}

QString feedLabel(Feed feed)
{
    switch (feed) {
    case Feed::Cases:
        return CoreText::tr("Cases");
    case Feed::Suspects:
        return CoreText::tr("Suspects");
    case Feed::Victims:
        return CoreText::tr("Victims");
    case Feed::OriginalOfficers:
        return CoreText::tr("Original officers");
    case Feed::Outcomes:
        return CoreText::tr("Outcomes");
    case Feed::Assignments:
        return CoreText::tr("Assignments");
    }
    return {};
}

QList<Feed> allFeeds()
{
    return {Feed::Cases,    Feed::Suspects,   Feed::Victims, Feed::OriginalOfficers,
            Feed::Outcomes, Feed::Assignments};
}

const QList<FieldSpec> &fieldsOf(Feed feed)
{
    switch (feed) {
    case Feed::Cases:
        break;
    case Feed::Suspects:
        return suspectFields;
    case Feed::Victims:
        return victimFields;
    case Feed::OriginalOfficers:
        return originalOfficerFields;
    case Feed::Outcomes:
        return separateOutcomeFields;
    case Feed::Assignments:
        return assignmentFields;
    }
    return caseFields;
}

const FieldSpec *findField(Feed feed, const QString &name)
{
    return firstWhere(feed, [&](const FieldSpec &spec) { return spec.name == name; });
}

const FieldSpec *findField(Feed feed, Field field)
{
    return firstWhere(feed, [&](const FieldSpec &spec) { return spec.field == field; });
}

QString fieldLabel(Field field)
{
    return CoreText::tr(fieldLabels.at(size_t(field)));
}

} // namespace Revisit
