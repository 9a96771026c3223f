#pragma once

#include <QHashFunctions>

#include <compare>

namespace Revisit {

// A database key that cannot be mistaken for another table's key.
template<typename Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value)
        : m_value(value)
    {}

    constexpr qint64 value() const { return m_value; }
    constexpr bool isValid() const { return m_value > 0; }
    constexpr auto operator<=>(const Id &) const = default;

private:
    qint64 m_value = 0;
};

template<typename Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value(), seed);
}

using AssignmentId = Id<struct AssignmentTag>;
using BatchId = Id<struct BatchTag>;
using CaseId = Id<struct CaseTag>;
using CodeId = Id<struct CodeTag>;
using CrimeId = Id<struct CrimeTag>;
using EnquiryId = Id<struct EnquiryTag>;
using InvestigatorId = Id<struct InvestigatorTag>;
using NoteId = Id<struct NoteTag>;
using OfficerId = Id<struct OfficerTag>;
using OutcomeId = Id<struct OutcomeTag>;
using PersonId = Id<struct PersonTag>;
using ReferralId = Id<struct ReferralTag>;
using ReviewId = Id<struct ReviewTag>;
using ScopeRunId = Id<struct ScopeRunTag>;
using SuspectId = Id<struct SuspectTag>;
using TeamId = Id<struct TeamTag>;
using VictimId = Id<struct VictimTag>;

} // namespace Revisit
