#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/sample/samplestaff.h"

namespace Revisit {

class Connection;

// A clock that is moved by hand, so that months of work can be written down in
// seconds and the trail still tells when each step was.
class ScriptedClock : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now; }
    void addMinutes(int minutes) { m_now = m_now.addSecs(minutes * 60); }

private:
    QDateTime m_now{QDate(2025, 10, 27), QTime(7, 30), Qt::UTC};
};

// Allots the cases and works through about two fifths of them, by the use cases
// that the window runs: answers, submission, sign-off, returns, referrals,
// lines of enquiry. Returns how many reviews were begun.
Result<int> workThrough(Connection &connection, ScriptedClock &clock, const SampleStaff &staff,
                        quint64 seed, QDate until);

} // namespace Revisit
