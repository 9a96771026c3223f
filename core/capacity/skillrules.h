#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QHash>
#include <QStringList>

namespace Revisit {

class Connection;

// Which skills hold on a day, and what a case of priority 0 or 1 asks for: PIP 2
// and one of CE, CAIT or RASSO. While nobody's skills are on record nothing is
// asked: not recorded is not the same as not held.
class SkillRegister
{
public:
    static constexpr quint64 serious = 1;    // PIP 2
    static constexpr quint64 specialist = 2; // CE, CAIT or RASSO

    void add(OfficerId officer, const QString &code);
    bool isKept() const { return m_isKept; }
    void setKept() { m_isKept = true; }

    quint64 heldBy(OfficerId officer) const { return m_held.value(officer); }
    quint64 neededFor(int tier) const;
    QStringList missing(OfficerId officer, int tier) const;
    // What the bits stand for, in order.
    static QStringList names();

private:
    QHash<OfficerId, quint64> m_held;
    bool m_isKept = false;
};

// For use inside a transaction or a reading; throws StoreFault.
SkillRegister skillRegister(Connection &connection, QDate day);

} // namespace Revisit
