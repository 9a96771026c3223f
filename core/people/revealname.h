#pragma once

#include "core/base/result.h"
#include "core/people/personname.h"

namespace Revisit {

struct Session;

// Shows the name behind a pseudonym (S-003, V-001) to whoever reviews or signs
// off. It is a deliberate act with a purpose: the trail keeps who asked, when,
// for what and why, and never the name (Sexual Offences (Amendment) Act 1992;
// DPA 2018 s.62; domain.md 7.6).
//
// Fault::Invalid without a purpose of the list "purpose" or with a reason of
// fewer than shortestReason letters; Fault::NotFound where the file gives no
// name; Fault::Forbidden for analysts, auditors and administrators.
struct RevealName {
    static constexpr qsizetype shortestReason = 10;

    PersonPart person;
    QString purpose; // code
    QString reason;

    Result<QString> run(Session &session) const;
};

} // namespace Revisit
