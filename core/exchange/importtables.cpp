#include "core/exchange/importtables.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

QStringList personColumns()
{
    return {u"sex"_s,
            u"born_earliest"_s,
            u"born_latest"_s,
            u"born_text"_s,
            u"ethnicity_self_code"_s,
            u"ethnicity_officer_code"_s,
            u"ethnicity_original"_s,
            u"nationality"_s,
            u"ethnicity_source_code"_s,
            u"ethnicity_missing_code"_s};
}

} // namespace

QStringList caseColumns()
{
    return {u"title"_s,
            u"folded"_s,
            u"source_system_code"_s,
            u"force_code"_s,
            u"area_then_code"_s,
            u"setting_code"_s,
            u"nfa_earliest"_s,
            u"nfa_latest"_s,
            u"nfa_text"_s,
            u"nfa_year"_s,
            u"reported_earliest"_s,
            u"reported_latest"_s,
            u"reported_text"_s,
            u"offence_from_earliest"_s,
            u"offence_from_latest"_s,
            u"offence_from_text"_s,
            u"offence_to_earliest"_s,
            u"offence_to_latest"_s,
            u"offence_to_text"_s,
            u"previously_reviewed"_s};
}

QStringList figureColumns()
{
    return {u"suspects_identified"_s,
            u"suspects_unidentified"_s,
            u"suspects_ethnicity_known"_s,
            u"victims"_s,
            u"victims_under_18"_s,
            u"due_on"_s,
            u"tier"_s,
            u"tier_rule"_s};
}

QStringList closureColumns()
{
    return {u"decided_earliest"_s,    u"decided_latest"_s, u"decided_text"_s,
            u"decision_maker_code"_s, u"maker_name"_s,     u"maker_rank_code"_s,
            u"rationale_recorded"_s};
}

QStringList suspectColumns()
{
    return QStringList{u"identified"_s, u"alive"_s, u"description"_s, u"role_code"_s} +
           personColumns();
}

QStringList victimColumns()
{
    return QStringList{u"age_least"_s, u"age_most"_s, u"relation_code"_s, u"part_original"_s} +
           personColumns();
}

QStringList importedTables()
{
    return {u"source_row"_s, u"review_case"_s,      u"closure"_s,      u"closure_reason"_s,
            u"note"_s,       u"person"_s,           u"suspect"_s,      u"crime"_s,
            u"victim"_s,     u"original_outcome"_s, u"investigator"_s, u"original_officer"_s,
            u"assignment"_s, u"shared_value"_s};
}

ImportTables::ImportTables(Connection &connection, FirstLoad *firstLoad)
    : load(connection, firstLoad)
    , sourceRow(load.table(u"source_row"_s,
                           {u"id"_s, u"file_id"_s, u"row_number"_s, u"line_number"_s, u"outcome"_s,
                            u"entity_id"_s, u"duplicate_of"_s, u"digest"_s, u"key_digest"_s,
                            u"raw"_s, u"unmapped"_s, u"before"_s, u"fault"_s, u"hint"_s}))
    , reviewCase(load.table(u"review_case"_s, QStringList{u"id"_s, u"reference"_s, u"batch_id"_s,
                                                          u"source_row_id"_s} +
                                                  caseColumns() + figureColumns()))
    , closure(load.table(u"closure"_s,
                         QStringList{u"case_id"_s, u"source_row_id"_s} + closureColumns()))
    , closureReason(load.table(u"closure_reason"_s, {u"case_id"_s, u"reason_code"_s}))
    , note(load.table(u"note"_s, {u"id"_s, u"case_id"_s, u"nature_code"_s, u"heading"_s, u"body"_s,
                                  u"from_file"_s, u"source_row_id"_s}))
    , person(load.table(u"person"_s, {u"id"_s, u"scheme"_s, u"identifier"_s, u"batch_id"_s}))
    , suspect(load.table(u"suspect"_s,
                         QStringList{u"id"_s, u"case_id"_s, u"number"_s, u"person_id"_s,
                                     u"source_row_id"_s, u"duplicate_of"_s, u"identified"_s,
                                     u"alive"_s, u"description"_s, u"role_code"_s} +
                             personColumns()))
    , crime(load.table(u"crime"_s, {u"id"_s, u"case_id"_s, u"offence_code"_s, u"offence_original"_s,
                                    u"source_row_id"_s}))
    , victim(load.table(u"victim"_s,
                        QStringList{u"id"_s, u"case_id"_s, u"number"_s, u"person_id"_s,
                                    u"source_row_id"_s, u"duplicate_of"_s, u"age_least"_s,
                                    u"age_most"_s, u"relation_code"_s, u"part_original"_s} +
                            personColumns()))
    , outcome(load.table(u"original_outcome"_s,
                         {u"id"_s, u"case_id"_s, u"suspect_id"_s, u"crime_id"_s, u"outcome_code"_s,
                          u"outcome_original"_s, u"decided_earliest"_s, u"decided_latest"_s,
                          u"decided_text"_s, u"decision_maker_code"_s, u"warning"_s,
                          u"source_row_id"_s}))
    , investigator(load.table(u"investigator"_s, {u"id"_s, u"scheme"_s, u"identifier"_s,
                                                  u"staff_ref"_s, u"batch_id"_s}))
    , originalOfficer(
          load.table(u"original_officer"_s,
                     {u"id"_s, u"case_id"_s, u"investigator_id"_s, u"part"_s, u"rank_original"_s,
                      u"unit_original"_s, u"source_row_id"_s, u"duplicate_of"_s}))
    , assignment(load.table(u"assignment"_s, {u"id"_s, u"case_id"_s, u"officer_id"_s, u"from_at"_s,
                                              u"by_officer_id"_s, u"reason_code"_s, u"reason"_s}))
    , sharedValue(
          load.table(u"shared_value"_s, {u"id"_s, u"case_id"_s, u"suspect_id"_s, u"victim_id"_s,
                                         u"kind"_s, u"folded"_s, u"written"_s}))
{}

} // namespace Revisit
