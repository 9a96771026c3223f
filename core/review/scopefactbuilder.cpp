#include "core/review/scopefactbuilder.h"

#include "core/refdata/codebook.h"

namespace Revisit {

using namespace Qt::StringLiterals;

void ScopeFactBuilder::Said::say(std::optional<bool> answer)
{
    m_isAny = true;
    if (!answer)
        m_isUnknown = true;
    else if (*answer)
        m_isYes = true;
}

std::optional<bool> ScopeFactBuilder::Said::anyYes() const
{
    if (m_isYes)
        return true;
    return m_isAny && !m_isUnknown ? std::optional(false) : std::nullopt;
}

void ScopeFactBuilder::sayCase(const QString &nfaDecided, const QString &reported,
                               std::optional<bool> reviewedBefore, CodeId force, CodeId setting)
{
    m_facts.nfaDecided = PartialDate::fromStored(nfaDecided);
    m_facts.reported = PartialDate::fromStored(reported);
    m_facts.reviewedBefore = reviewedBefore;
    if (const Code *of = CodeBook::instance().byId(force))
        m_facts.englandOrWales = of->details["england_and_wales"_L1].toBool();
    const Code *where = CodeBook::instance().byId(setting);
    if (where && where->code != "SET-UNK"_L1)
        m_facts.knownSetting = where->code != "SET-RIT"_L1 && where->code != "SET-OTH"_L1;
}

void ScopeFactBuilder::sayOutcome(CodeId outcome)
{
    const Code *code = CodeBook::instance().byId(outcome);
    const QJsonValue ended = code ? code->details["no_further_action"_L1] : QJsonValue();
    m_nfa.say(ended.isBool() ? std::optional(ended.toBool()) : std::nullopt);
}

// Every offence of the list is a sexual or exploitation offence.
void ScopeFactBuilder::sayOffence(CodeId offence)
{
    const Code *code = CodeBook::instance().byId(offence);
    m_sexual.say(code ? std::optional(true) : std::nullopt);
    const QString contact = code ? code->details["contact"_L1].toString() : QString();
    m_contact.say(contact == "yes"_L1  ? std::optional(true)
                  : contact == "no"_L1 ? std::optional(false)
                                       : std::nullopt);
}

void ScopeFactBuilder::saySuspect(std::optional<bool> alive)
{
    ++m_facts.suspects;
    m_alive.say(alive);
}

void ScopeFactBuilder::sayVictim(std::optional<qint64> ageLeast, std::optional<qint64> ageMost)
{
    ++m_facts.victims;
    AgeRange age;
    if (ageLeast)
        age.least = int(*ageLeast);
    if (ageMost)
        age.most = int(*ageMost);
    const auto isUnder18 = age.isUnder18();
    m_someAgeUnknown = m_someAgeUnknown || !isUnder18;
    m_facts.victimsSurelyUnder18 += isUnder18 == true ? 1 : 0;
}

ScopeFacts ScopeFactBuilder::facts() const
{
    ScopeFacts facts = m_facts;
    facts.nfa = m_nfa.anyYes();
    facts.sexualOffence = m_sexual.anyYes();
    facts.contactOffence = m_contact.anyYes();
    facts.suspectsAlive = m_alive.anyYes();
    facts.moreSuspectsPossible = facts.suspects == 0; // none recorded is not none
    if (!m_someAgeUnknown && facts.victims > 0)
        facts.victimsUnder18 = facts.victimsSurelyUnder18;
    return facts;
}

} // namespace Revisit
