#pragma once

#include "core/base/id.h"
#include "core/review/scoperules.h"

namespace Revisit {

// Gathers what the record of one case says, row by row, into the facts that
// scope turns on. What no row says stays unknown.
class ScopeFactBuilder
{
public:
    // Of the case itself; the dates as PartialDate stores them.
    void sayCase(const QString &nfaDecided, const QString &reported,
                 std::optional<bool> reviewedBefore, CodeId force, CodeId setting);
    void sayOutcome(CodeId outcome);
    void sayOffence(CodeId offence);
    void saySuspect(std::optional<bool> alive);
    // The age at the offence, in whole years, as a range.
    void sayVictim(std::optional<qint64> ageLeast, std::optional<qint64> ageMost);

    ScopeFacts facts() const;

private:
    // True when some row says yes, false when all rows say no, nothing otherwise.
    class Said
    {
    public:
        void say(std::optional<bool> answer);
        std::optional<bool> anyYes() const;

    private:
        bool m_isAny = false;
        bool m_isUnknown = false;
        bool m_isYes = false;
    };

    ScopeFacts m_facts;
    Said m_nfa;
    Said m_sexual;
    Said m_contact;
    Said m_alive;
    bool m_someAgeUnknown = false;
};

} // namespace Revisit
