#include "core/exchange/fields.h"

#include "core/base/text.h"

#include <array>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr bool required = true;

const FieldSpec caseReference{
    ImportField::CaseReference, u"reference"_s, FieldKind::Text, {}, required};

const QList<FieldSpec> caseFields{
    caseReference,
    {ImportField::Title, u"title"_s},
    {ImportField::SourceSystem, u"source_system"_s, FieldKind::Code, u"source_system"_s},
    {ImportField::Force, u"force"_s, FieldKind::Code, u"force"_s},
    {ImportField::Area, u"area"_s, FieldKind::Code, u"borough"_s},
    {ImportField::Setting, u"setting"_s, FieldKind::Code, u"setting"_s},
    {ImportField::Reported, u"reported"_s, FieldKind::Date},
    {ImportField::OffenceFrom, u"offence_from"_s, FieldKind::Date},
    {ImportField::OffenceTo, u"offence_to"_s, FieldKind::Date},
    {ImportField::Closed, u"closed"_s, FieldKind::Date},
    {ImportField::DecisionMaker, u"decision_maker"_s, FieldKind::Code, u"decision_maker"_s},
    {ImportField::MakerName, u"maker_name"_s},
    {ImportField::MakerRank, u"maker_rank"_s, FieldKind::Code, u"rank"_s},
    {ImportField::ClosureReason, u"closure_reason"_s, FieldKind::Code, u"nfa_reason"_s},
    {ImportField::ClosureRationale, u"closure_rationale"_s},
    {ImportField::Summary, u"summary"_s},
    {ImportField::PreviouslyReviewed, u"previously_reviewed"_s, FieldKind::YesNo},
    {ImportField::Address, u"address"_s},
    {ImportField::Phone, u"phone"_s},
    {ImportField::Vehicle, u"vehicle"_s},
    {ImportField::Venue, u"venue"_s},
};

const QList<FieldSpec> personFields{
    caseReference,
    {ImportField::PersonIdentifier, u"person"_s},
    {ImportField::Sex, u"sex"_s},
    {ImportField::Born, u"born"_s, FieldKind::Date},
    {ImportField::EthnicitySelf, u"ethnicity_self"_s, FieldKind::Code, u"ethnicity_self"_s},
    {ImportField::EthnicityOfficer, u"ethnicity_officer"_s, FieldKind::Code,
     u"ethnicity_officer"_s},
    {ImportField::EthnicityRecorded, u"ethnicity_recorded"_s},
    {ImportField::EthnicitySource, u"ethnicity_source"_s, FieldKind::Code, u"ethnicity_source"_s},
    {ImportField::EthnicityMissing, u"ethnicity_missing"_s, FieldKind::Code,
     u"ethnicity_missing"_s},
    {ImportField::Nationality, u"nationality"_s},
    {ImportField::Name, u"name"_s},
    {ImportField::Address, u"address"_s},
    {ImportField::Phone, u"phone"_s},
    {ImportField::Vehicle, u"vehicle"_s},
};

const QList<FieldSpec> outcomeFields{
    {ImportField::Offence, u"offence"_s, FieldKind::Code, u"offence"_s},
    {ImportField::OffenceRecorded, u"offence_recorded"_s},
    {ImportField::Outcome, u"outcome"_s, FieldKind::Code, u"outcome"_s},
    {ImportField::OutcomeRecorded, u"outcome_recorded"_s},
    {ImportField::OutcomeDecided, u"outcome_decided"_s, FieldKind::Date},
    {ImportField::DecisionMaker, u"decision_maker"_s, FieldKind::Code, u"decision_maker"_s},
};

const QList<FieldSpec> suspectFields =
    personFields +
    QList<FieldSpec>{
        {ImportField::Identified, u"identified"_s, FieldKind::YesNo},
        {ImportField::Alive, u"alive"_s, FieldKind::YesNo},
        {ImportField::SuspectRole, u"role"_s, FieldKind::Code, u"suspect_role"_s},
        {ImportField::Description, u"description"_s},
    } +
    outcomeFields;

const QList<FieldSpec> victimFields =
    personFields + QList<FieldSpec>{
                       {ImportField::Age, u"age"_s, FieldKind::Number},
                       {ImportField::Relation, u"relation"_s, FieldKind::Code, u"relation"_s},
                       {ImportField::PartRecorded, u"part_recorded"_s},
                   };

const QList<FieldSpec> originalOfficerFields{
    caseReference,
    {ImportField::OfficerIdentifier, u"officer"_s, FieldKind::Text, {}, required},
    {ImportField::StaffReference, u"staff_reference"_s},
    {ImportField::PartRecorded, u"part"_s},
    {ImportField::RankRecorded, u"rank"_s},
    {ImportField::UnitRecorded, u"unit"_s},
};

const QList<FieldSpec> separateOutcomeFields =
    QList<FieldSpec>{caseReference, {ImportField::PersonIdentifier, u"person"_s}} + outcomeFields;

const QList<FieldSpec> assignmentFields{
    caseReference,
    {ImportField::StaffReference, u"staff_reference"_s, FieldKind::Text, {}, required},
    {ImportField::AssignedFrom, u"from"_s, FieldKind::Date},
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
    QT_TRANSLATE_NOOP("Revisit::Core", "Name (compared across cases, never shown)"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Address"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Phone number"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Vehicle"),
    QT_TRANSLATE_NOOP("Revisit::Core", "Venue"),
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

const FieldSpec *findField(Feed feed, ImportField field)
{
    return firstWhere(feed, [&](const FieldSpec &spec) { return spec.field == field; });
}

QString fieldLabel(ImportField field)
{
    return CoreText::tr(fieldLabels.at(size_t(field)));
}

} // namespace Revisit
