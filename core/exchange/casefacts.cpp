#include "core/exchange/casefacts.h"

#include "core/exchange/importtables.h"
#include "core/refdata/codebook.h"
#include "core/storage/bulkload.h"
#include "core/storage/connection.h"
#include "core/storage/packedrow.h"
#include "core/storage/query.h"

namespace Revisit {

using namespace Qt::StringLiterals;

TierFacts CaseFacts::tierFacts() const
{
    TierFacts facts;
    facts.rapeAlleged = rapeAlleged;
    facts.contactOffence = contactOffence;
    facts.suspectInOtherCase = suspectInOtherCase;
    facts.suspects = suspectsIdentified + suspectsUnidentified;
    facts.suspectsIdentified = suspectsIdentified;
    facts.youngestAge = youngest;
    return facts;
}

qint64 &CaseFacts::crimeOf(qint64 number)
{
    const auto known = std::ranges::find(crimes, number, &std::pair<qint64, qint64>::first);
    return known == crimes.end() ? crimes.emplace_back(number, 0).second : known->second;
}

void noteOffence(CaseFacts &facts, qint64 offenceCode)
{
    const Code *offence = CodeBook::instance().byId(CodeId(offenceCode));
    if (!offence)
        return;
    facts.rapeAlleged = facts.rapeAlleged || offence->details["rape"_L1].toBool();
    facts.contactOffence =
        facts.contactOffence || offence->details["contact"_L1].toString() == "yes"_L1;
    if (offence->details["under_13"_L1].toBool())
        facts.youngest = std::min(facts.youngest.value_or(12), 12);
}

CaseIndex::CaseIndex(Connection &connection)
{
    readCases(connection);
    if (isEmpty())
        return;
    readNumbers(connection);
    readOffences(connection);
    readAges(connection);
}

CaseFacts *CaseIndex::find(std::string_view reference)
{
    return m_byReference.value(reference);
}

CaseFacts &CaseIndex::add(std::string_view reference, qint64 id)
{
    CaseFacts &facts = m_facts.emplace_back();
    facts.id = id;
    facts.isTouched = true;
    facts.reference = reference;
    m_byReference.insert(facts.reference, &facts);
    return facts;
}

void CaseIndex::touch(qint64 id)
{
    if (CaseFacts *facts = m_byId.value(id))
        facts->isTouched = true;
}

void CaseIndex::readCases(Connection &connection)
{
    Query query(connection,
                u"SELECT id, reference, suspects_identified, suspects_unidentified, "
                "suspects_ethnicity_known, victims, victims_under_18, offence_from_text, "
                "tier_rule, due_on, tier, tier_reason FROM review_case"_s);
    while (query.next()) {
        CaseFacts &facts = add(query.text(1).toStdString(), query.number(0));
        facts.isTouched = false;
        facts.suspectsIdentified = int(query.number(2));
        facts.suspectsUnidentified = int(query.number(3));
        facts.ethnicityKnown = int(query.number(4));
        facts.victims = int(query.number(5));
        facts.victimsUnder18 = int(query.number(6));
        facts.someAgeUnknown = facts.victims > 0 && query.isNull(6);
        facts.offence = PartialDate::fromStored(query.text(7));
        facts.suspectInOtherCase = query.text(8) == "suspect_elsewhere"_L1;
        facts.due = query.date(9);
        if (!query.isNull(11))
            facts.givenTier = Tier{int(query.number(10)), query.text(8)};
        m_byId.insert(facts.id, &facts);
    }
}

void CaseIndex::readNumbers(Connection &connection)
{
    Query suspects(connection, u"SELECT case_id, max(number) FROM suspect GROUP BY case_id"_s);
    while (suspects.next())
        m_byId.value(suspects.number(0))->lastSuspect = int(suspects.number(1));
    Query victims(connection, u"SELECT case_id, max(number) FROM victim GROUP BY case_id"_s);
    while (victims.next())
        m_byId.value(victims.number(0))->lastVictim = int(victims.number(1));
}

void CaseIndex::readOffences(Connection &connection)
{
    Query query(connection, u"SELECT case_id, offence_code FROM crime "
                            "WHERE offence_code IS NOT NULL"_s);
    while (query.next())
        noteOffence(*m_byId.value(query.number(0)), query.number(1));
}

void CaseIndex::readAges(Connection &connection)
{
    Query query(connection, u"SELECT case_id, min(age_least) FROM victim "
                            "WHERE age_least IS NOT NULL GROUP BY case_id"_s);
    while (query.next())
        m_byId.value(query.number(0))->youngest = int(query.number(1));
}

CaseFigures::CaseFigures(const CaseFacts &facts, std::string_view dueElse)
    : m_facts(facts)
    , m_due(facts.due.isValid() ? isoDay(facts.due) : std::string(dueElse))
{
    const Tier tier = facts.givenTier.value_or(tierOf(facts.tierFacts()));
    m_tier = tier.tier;
    m_rule = tier.rule.toStdString();
}

std::array<BulkValue, 8> CaseFigures::values() const
{
    return {m_facts.suspectsIdentified,
            m_facts.suspectsUnidentified,
            m_facts.ethnicityKnown,
            m_facts.victims,
            m_facts.someAgeUnknown ? BulkValue() : BulkValue(m_facts.victimsUnder18),
            BulkValue::textOrNull(m_due),
            m_tier,
            std::string_view(m_rule)};
}

void CaseIndex::release(BulkTable &table, QDate due)
{
    const std::string dueElse = isoDay(due);
    std::vector<BulkValue> row;
    for (CaseFacts &facts : m_facts) {
        if (facts.waiting.empty())
            continue;
        const CaseFigures figures(facts, dueElse);
        row.clear();
        unpack(facts.waiting, row);
        std::ranges::copy(figures.values(), std::back_inserter(row));
        table.add(row);
        facts.waiting = {};
        facts.isTouched = false;
    }
}

void CaseIndex::storeDerived(Connection &connection, QDate due)
{
    BulkLoad load(connection);
    BulkTable &changes = load.changes(u"review_case"_s, QStringList{u"id"_s} + figureColumns());
    const std::string dueElse = isoDay(due);
    for (const CaseFacts &facts : m_facts) {
        if (facts.isTouched)
            changes.add(
                joined(std::array<BulkValue, 1>{facts.id}, CaseFigures(facts, dueElse).values()));
    }
    load.finish();
}

PersonIndex::PersonIndex(Connection &connection, const QString &scheme)
{
    Query query(connection, u"SELECT p.id, p.identifier, EXISTS (SELECT 1 FROM suspect s "
                            "WHERE s.person_id = p.id) FROM person p WHERE p.scheme = :scheme"_s);
    query.bind(":scheme"_L1, scheme);
    while (query.next()) {
        Person &person = add(query.text(1).toStdString(), query.number(0));
        person.isElsewhere = query.flag(2);
    }
}

PersonIndex::Person *PersonIndex::find(std::string_view identifier)
{
    const auto found = m_byIdentifier.find(identifier);
    return found == m_byIdentifier.end() ? nullptr : &found->second;
}

PersonIndex::Person &PersonIndex::add(std::string_view identifier, qint64 id)
{
    return m_byIdentifier.emplace(std::string(identifier), Person{id, nullptr, false})
        .first->second;
}

void PersonIndex::meet(Person &person, CaseFacts &facts)
{
    if (!person.first)
        person.first = &facts;
    if (person.first == &facts && !person.isElsewhere)
        return;
    facts.suspectInOtherCase = true;
    person.first->suspectInOtherCase = true;
    person.first->isTouched = true;
}

} // namespace Revisit
