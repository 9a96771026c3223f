#include "core/review/scopefactstore.h"

#include "core/refdata/codebook.h"
#include "core/storage/query.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// True when some row says yes, false when all rows say no, nothing otherwise.
class Said
{
public:
    void say(std::optional<bool> answer)
    {
        m_isAny = true;
        if (!answer)
            m_isUnknown = true;
        else if (*answer)
            m_isYes = true;
    }

    std::optional<bool> anyYes() const
    {
        if (m_isYes)
            return true;
        return m_isAny && !m_isUnknown ? std::optional(false) : std::nullopt;
    }

private:
    bool m_isAny = false;
    bool m_isUnknown = false;
    bool m_isYes = false;
};

void readOutcomes(Connection &connection, CaseId id, ScopeFacts &facts)
{
    Said nfa;
    Query query(connection, u"SELECT outcome_code FROM original_outcome WHERE case_id = :id"_s);
    query.bind(":id"_L1, id);
    while (query.next()) {
        const Code *outcome = CodeBook::instance().byId(query.id<CodeId>(0));
        const QJsonValue ended = outcome ? outcome->details["no_further_action"_L1] : QJsonValue();
        nfa.say(ended.isBool() ? std::optional(ended.toBool()) : std::nullopt);
    }
    facts.nfa = nfa.anyYes();
}

void readCrimes(Connection &connection, CaseId id, ScopeFacts &facts)
{
    Said sexual;
    Said contact;
    Query query(connection, u"SELECT offence_code FROM crime WHERE case_id = :id"_s);
    query.bind(":id"_L1, id);
    while (query.next()) {
        // Every offence of the list is a sexual or exploitation offence.
        const Code *offence = CodeBook::instance().byId(query.id<CodeId>(0));
        sexual.say(offence ? std::optional(true) : std::nullopt);
        const QString kind = offence ? offence->details["contact"_L1].toString() : QString();
        contact.say(kind == "yes"_L1  ? std::optional(true)
                    : kind == "no"_L1 ? std::optional(false)
                                      : std::nullopt);
    }
    facts.sexualOffence = sexual.anyYes();
    facts.contactOffence = contact.anyYes();
}

void readPeople(Connection &connection, CaseId id, ScopeFacts &facts)
{
    Said alive;
    Query suspects(connection, u"SELECT alive FROM suspect WHERE case_id = :id"_s);
    suspects.bind(":id"_L1, id);
    while (suspects.next()) {
        ++facts.suspects;
        alive.say(suspects.optionalFlag(0));
    }
    facts.moreSuspectsPossible = facts.suspects == 0; // none recorded is not none
    facts.suspectsAlive = alive.anyYes();
    bool someUnknown = false;
    Query victims(connection, u"SELECT age_least, age_most FROM victim WHERE case_id = :id"_s);
    victims.bind(":id"_L1, id);
    while (victims.next()) {
        ++facts.victims;
        AgeRange age;
        if (const auto least = victims.optionalNumber(0))
            age.least = int(*least);
        if (const auto most = victims.optionalNumber(1))
            age.most = int(*most);
        const auto isUnder18 = age.isUnder18();
        someUnknown = someUnknown || !isUnder18;
        facts.victimsSurelyUnder18 += isUnder18 == true ? 1 : 0;
    }
    if (!someUnknown && facts.victims > 0)
        facts.victimsUnder18 = facts.victimsSurelyUnder18;
}

void readCase(Connection &connection, CaseId id, ScopeFacts &facts)
{
    Query query(connection,
                u"SELECT coalesce(nfa_text, ''), coalesce(reported_text, ''), "
                "previously_reviewed, coalesce(force_code, 0), coalesce(setting_code, 0) "
                "FROM review_case WHERE id = :id"_s);
    query.bind(":id"_L1, id);
    if (!query.next())
        return;
    facts.nfaDecided = PartialDate::fromStored(query.text(0));
    facts.reported = PartialDate::fromStored(query.text(1));
    facts.reviewedBefore = query.optionalFlag(2);
    if (const Code *force = CodeBook::instance().byId(query.id<CodeId>(3)))
        facts.englandOrWales = force->details["england_and_wales"_L1].toBool();
    const Code *setting = CodeBook::instance().byId(query.id<CodeId>(4));
    if (setting && setting->code != "SET-UNK"_L1)
        facts.knownSetting = setting->code != "SET-RIT"_L1 && setting->code != "SET-OTH"_L1;
}

} // namespace

ScopeFacts readScopeFacts(Connection &connection, CaseId id)
{
    ScopeFacts facts;
    readCase(connection, id, facts);
    readOutcomes(connection, id, facts);
    readCrimes(connection, id, facts);
    readPeople(connection, id, facts);
    return facts;
}

} // namespace Revisit
