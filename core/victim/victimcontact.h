#pragma once

#include "core/base/id.h"
#include "core/base/partialdate.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace Revisit {

// Whether and how a victim wants to be in touch, and what they were told. What
// is absent was not asked or is not known, which is never "no". Each recording
// is kept; the newest counts (Code of Practice for Victims, rights 4 and 6;
// review dossier 3.7).
struct VictimContact {
    int number = 0; // 0: nothing was recorded yet
    std::optional<bool> mayBeContacted = {};
    std::optional<CodeId> preference = {}; // of the list "contact_preference"
    QString arrangements = {};             // when and how it is safe
    // Of the list "yes_no_unknown":
    std::optional<CodeId> toldOfOutcome = {};
    PartialDate toldOn = {};
    QString toldBy = {};
    std::optional<CodeId> toldOfRights = {};
    QString recordedBy = {};
    QDateTime recordedAt = {};

    bool isRecorded() const { return number > 0; }
    bool operator==(const VictimContact &) const = default;
};

} // namespace Revisit
