#pragma once

#include "core/base/result.h"
#include "core/people/officer.h"

#include <QList>
#include <QString>

#include <optional>

namespace Revisit {

struct Session;

// The only four purposes for which the trail may be read: DPA 2018 s.62(4).
enum class TrailPurpose { Lawfulness, SelfMonitoring, Security, CriminalProceedings };

QList<TrailPurpose> trailPurposes();
// "Verifying that processing is lawful", in the language of the interface.
QString trailPurposeLabel(TrailPurpose purpose);
// The stable code that stands in the entry: "lawfulness".
QString trailPurposeCode(TrailPurpose purpose);

// The trail, opened for a purpose. Nobody can read it without one of these,
// and only OpenTrail makes them.
class OpenedTrail
{
public:
    const Officer &reader() const { return m_reader; }
    TrailPurpose purpose() const { return m_purpose; }

private:
    friend struct OpenTrail;
    OpenedTrail(Officer reader, TrailPurpose purpose)
        : m_reader(std::move(reader))
        , m_purpose(purpose)
    {}

    Officer m_reader;
    TrailPurpose m_purpose;
};

// Opens the trail; the opening is itself an entry.
struct OpenTrail {
    std::optional<TrailPurpose> purpose;

    Result<OpenedTrail> run(Session &session) const;
};

} // namespace Revisit
