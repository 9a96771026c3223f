// Rows that are suspects, victims, and what was decided of a suspect.

#include "core/base/text.h"
#include "core/exchange/feedwriter.h"
#include "core/exchange/sharedvalues.h"
#include "core/refdata/codebook.h"
#include "core/storage/query.h"
#include "core/storage/session.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

qint64 codeId(QStringView list, QStringView code)
{
    return CodeBook::instance().find(list, code)->id.value();
}

// A code of an older list becomes the one that took its place; what was
// written is kept beside it.
struct SelfDefined {
    qint64 code = 0;
    std::string_view original;
};

SelfDefined selfDefined(const RowMapper &row)
{
    const FieldValue &self = row[ImportField::EthnicitySelf];
    const FieldValue &recorded = row[ImportField::EthnicityRecorded];
    const Code *code = CodeBook::instance().byId(CodeId(self.code));
    if (!code)
        return {0, recorded.isGiven() ? recorded.text : self.text};
    const QString successor = code->details["replaced_by"_L1].toString();
    if (successor.isEmpty())
        return {self.code, recorded.text};
    return {codeId(u"ethnicity_self", successor), recorded.isGiven() ? recorded.text : self.text};
}

// What was recorded of a person in this case, in the order of the columns that
// suspects and victims share.
std::array<BulkValue, 10> personValues(const RowMapper &row)
{
    const FieldValue &born = row[ImportField::Born];
    const SelfDefined self = selfDefined(row);
    const bool isMissing = self.code == 0;
    return {textValue(row[ImportField::Sex]),
            earliestValue(born),
            latestValue(born),
            dateTextValue(born),
            self.code == 0 ? BulkValue() : BulkValue(self.code),
            codeValue(row[ImportField::EthnicityOfficer]),
            BulkValue::textOrNull(self.original),
            textValue(row[ImportField::Nationality]),
            codeValue(row[ImportField::EthnicitySource]),
            isMissing ? codeValue(row[ImportField::EthnicityMissing]) : BulkValue()};
}

BulkValue keyOrNull(qint64 key)
{
    return key == 0 ? BulkValue() : BulkValue(key);
}

// An outcome code that did not exist on the day it was given: mapped by
// somebody later, so it is kept with a warning (outcome 21 from 2016, 22 from
// 2019).
BulkValue outcomeWarning(const FieldValue &outcome, const FieldValue &decided)
{
    const Code *code = CodeBook::instance().byId(CodeId(outcome.code));
    if (!code || !decided.date || !code->validFrom.isValid())
        return {};
    const QDate latest = decided.date->date.latest();
    return latest.isValid() && latest < code->validFrom ? BulkValue("before_valid") : BulkValue();
}

// Writes outcomes and the offences they are about, for suspects' own rows and
// for separate ones.
class OutcomeRows
{
public:
    explicit OutcomeRows(ImportContext &context)
        : m_context(context)
        , m_noOutcome(codeId(u"outcome", u"NO_OUTCOME_ON_FILE"))
    {}

    void insert(const RowMapper &row, CaseFacts &facts, qint64 suspect, qint64 sourceRow, qint64 id)
    {
        const FieldValue &outcome = row[ImportField::Outcome];
        const FieldValue &recorded = row[ImportField::OutcomeRecorded];
        const FieldValue &decided = row[ImportField::OutcomeDecided];
        const std::string_view original = recorded.isGiven()  ? recorded.text
                                          : outcome.code == 0 ? outcome.text
                                                              : std::string_view();
        const bool isBlank = !outcome.isGiven() && original.empty();
        const qint64 crime = crimeOf(row, facts, sourceRow);
        m_context.tables.outcome.add(std::array<BulkValue, 12>{
            id, facts.id, keyOrNull(suspect), keyOrNull(crime),
            keyOrNull(isBlank ? m_noOutcome : outcome.code), BulkValue::textOrNull(original),
            earliestValue(decided), latestValue(decided), dateTextValue(decided),
            codeValue(row[ImportField::DecisionMaker]), outcomeWarning(outcome, decided),
            sourceRow});
    }

private:
    // One record for an offence of a case, however many suspects it has.
    qint64 crimeOf(const RowMapper &row, CaseFacts &facts, qint64 sourceRow)
    {
        const FieldValue &offence = row[ImportField::Offence];
        const FieldValue &recorded = row[ImportField::OffenceRecorded];
        const std::string_view original = recorded.isGiven() ? recorded.text : offence.text;
        if (original.empty())
            return 0;
        qint64 &crime = facts.crimeOf(m_context.offenceNumber(original));
        if (crime == 0) {
            crime = m_context.tables.crime.takeId();
            m_context.tables.crime.add(
                std::array<BulkValue, 5>{crime, facts.id, codeValue(offence), original, sourceRow});
            noteOffence(facts, offence.code);
        }
        return crime;
    }

    ImportContext &m_context;
    const qint64 m_noOutcome;
};

PersonIndex::Person *personOf(ImportContext &context, const RowMapper &row)
{
    const FieldValue &identifier = row[ImportField::PersonIdentifier];
    if (!identifier.isGiven())
        return nullptr;
    if (PersonIndex::Person *known = context.persons.find(identifier.text))
        return known;
    const qint64 id = context.tables.person.takeId();
    const QByteArray scheme = context.profile.personScheme.toUtf8();
    context.tables.person.add(
        std::array<BulkValue, 4>{id, std::string_view(scheme.constData(), size_t(scheme.size())),
                                 identifier.text, context.batchId});
    return &context.persons.add(identifier.text, id);
}

class SuspectWriter final : public CaseRowWriter
{
public:
    explicit SuspectWriter(ImportContext &context)
        : CaseRowWriter(context)
        , m_outcomes(context)
        , m_notStated(codeId(u"ethnicity_self", u"NS"))
    {}

    qint64 takeId() override { return m_context.tables.suspect.takeId(); }

    void insert(const RowMapper &row, const RowPlace &place) override
    {
        PersonIndex::Person *person = personOf(m_context, row);
        const qint64 personId = person ? person->id : 0;
        const std::array<BulkValue, 10> part{place.id,
                                             m_case->id,
                                             ++m_case->lastSuspect,
                                             keyOrNull(personId),
                                             place.sourceRow,
                                             keyOrNull(place.duplicateOf),
                                             flagValue(row[ImportField::Identified]),
                                             flagValue(row[ImportField::Alive]),
                                             textValue(row[ImportField::Description]),
                                             codeValue(row[ImportField::SuspectRole])};
        m_context.tables.suspect.add(joined(part, personValues(row)));
        addSharedValues(m_context, row, {.caseId = m_case->id, .suspect = place.id});
        if (person)
            PersonIndex::meet(*person, *m_case);
        count(row);
        if (saysOutcome(row))
            m_outcomes.insert(row, *m_case, place.id, place.sourceRow,
                              m_context.tables.outcome.takeId());
    }

    QByteArray update(const RowMapper &row, qint64 id) override
    {
        m_context.flush();
        const std::array<BulkValue, 4> part{
            flagValue(row[ImportField::Identified]), flagValue(row[ImportField::Alive]),
            textValue(row[ImportField::Description]), codeValue(row[ImportField::SuspectRole])};
        return replaceSharedValues(m_context, row, {.caseId = m_case->id, .suspect = id},
                                   replaceColumns(m_context.session.connection, u"suspect"_s,
                                                  u"id"_s, id, suspectColumns(),
                                                  joined(part, personValues(row))));
    }

private:
    void count(const RowMapper &row)
    {
        m_case->isTouched = true;
        ++(row[ImportField::Identified].yes == true ? m_case->suspectsIdentified
                                                    : m_case->suspectsUnidentified);
        const qint64 self = selfDefined(row).code;
        if (self != 0 && self != m_notStated)
            ++m_case->ethnicityKnown;
    }

    // A file of suspects that has columns for it says an outcome in every row,
    // even where it says none.
    bool saysOutcome(const RowMapper &row) const
    {
        return row.maps(ImportField::Outcome) || row.maps(ImportField::OutcomeRecorded) ||
               row[ImportField::Offence].isGiven() || row[ImportField::OffenceRecorded].isGiven();
    }

    OutcomeRows m_outcomes;
    const qint64 m_notStated;
};

class VictimWriter final : public CaseRowWriter
{
public:
    using CaseRowWriter::CaseRowWriter;

    qint64 takeId() override { return m_context.tables.victim.takeId(); }

    void insert(const RowMapper &row, const RowPlace &place) override
    {
        const PersonIndex::Person *person = personOf(m_context, row);
        const AgeRange age = ageOf(row);
        const std::array<BulkValue, 10> part{place.id,
                                             m_case->id,
                                             ++m_case->lastVictim,
                                             keyOrNull(person ? person->id : 0),
                                             place.sourceRow,
                                             keyOrNull(place.duplicateOf),
                                             age.least ? BulkValue(*age.least) : BulkValue(),
                                             age.most ? BulkValue(*age.most) : BulkValue(),
                                             codeValue(row[ImportField::Relation]),
                                             textValue(row[ImportField::PartRecorded])};
        m_context.tables.victim.add(joined(part, personValues(row)));
        addSharedValues(m_context, row, {.caseId = m_case->id, .victim = place.id});
        count(age);
    }

    QByteArray update(const RowMapper &row, qint64 id) override
    {
        m_context.flush();
        const AgeRange age = ageOf(row);
        const std::array<BulkValue, 4> part{age.least ? BulkValue(*age.least) : BulkValue(),
                                            age.most ? BulkValue(*age.most) : BulkValue(),
                                            codeValue(row[ImportField::Relation]),
                                            textValue(row[ImportField::PartRecorded])};
        return replaceSharedValues(m_context, row, {.caseId = m_case->id, .victim = id},
                                   replaceColumns(m_context.session.connection, u"victim"_s,
                                                  u"id"_s, id, victimColumns(),
                                                  joined(part, personValues(row))));
    }

private:
    AgeRange ageOf(const RowMapper &row) const
    {
        if (row[ImportField::Age].isGiven()) {
            const int age = int(row[ImportField::Age].number);
            return {age, age};
        }
        const FieldValue &born = row[ImportField::Born];
        return born.date ? ageAt(born.date->date, m_case->offence) : AgeRange();
    }

    void count(const AgeRange &age)
    {
        m_case->isTouched = true;
        ++m_case->victims;
        const std::optional<bool> isUnder18 = age.isUnder18();
        if (!isUnder18)
            m_case->someAgeUnknown = true;
        else if (*isUnder18)
            ++m_case->victimsUnder18;
        if (age.least)
            m_case->youngest = std::min(m_case->youngest.value_or(*age.least), *age.least);
    }
};

class OutcomeWriter final : public CaseRowWriter
{
public:
    explicit OutcomeWriter(ImportContext &context)
        : CaseRowWriter(context)
        , m_outcomes(context)
    {
        readSuspects();
    }

    std::optional<RowProblem> check(const RowMapper &row) override
    {
        m_suspect = 0;
        if (auto problem = CaseRowWriter::check(row))
            return problem;
        const FieldValue &identifier = row[ImportField::PersonIdentifier];
        if (!identifier.isGiven())
            return std::nullopt; // of the case as a whole
        if (const PersonIndex::Person *person = m_context.persons.find(identifier.text)) {
            m_suspect = m_suspects.value({m_case->id, person->id});
            if (m_suspect != 0)
                return std::nullopt;
        }
        return RowProblem{
            u"no_suspect"_s,
            CoreText::tr("This person is not a suspect of the case. Load the file of suspects "
                         "first, or correct the identifier.")};
    }

    qint64 takeId() override { return m_context.tables.outcome.takeId(); }

    void insert(const RowMapper &row, const RowPlace &place) override
    {
        m_case->isTouched = true;
        m_outcomes.insert(row, *m_case, m_suspect, place.sourceRow, place.id);
    }

private:
    // Rows of suspects loaded a moment ago must be seen. Of one person's several the
    // first counts.
    void readSuspects()
    {
        m_context.tables.load.flush();
        Query query(m_context.session.connection, u"SELECT case_id, person_id, id FROM suspect "
                                                  "WHERE person_id IS NOT NULL ORDER BY id DESC"_s);
        while (query.next())
            m_suspects.insert({query.number(0), query.number(1)}, query.number(2));
    }

    OutcomeRows m_outcomes;
    QHash<std::pair<qint64, qint64>, qint64> m_suspects; // by case and person
    qint64 m_suspect = 0;
};

} // namespace

std::unique_ptr<FeedWriter> makeSuspectWriter(ImportContext &context)
{
    return std::make_unique<SuspectWriter>(context);
}

std::unique_ptr<FeedWriter> makeVictimWriter(ImportContext &context)
{
    return std::make_unique<VictimWriter>(context);
}

std::unique_ptr<FeedWriter> makeOutcomeWriter(ImportContext &context)
{
    return std::make_unique<OutcomeWriter>(context);
}

} // namespace Revisit
