#pragma once

#include <QString>

namespace Revisit {

// What the writer did about a wording; the numbers are stored.
enum class LanguageDisposition {
    Accepted = 1, // it was reworded
    Dismissed = 2 // it stays, for a reason
};

// The writer's answer to a rule in one place of a review.
struct LanguageAnswer {
    QString place; // the key of the answer it stands in, or "note/12" of the file
    QString rule;
    LanguageDisposition disposition = LanguageDisposition::Accepted;
    QString reason = {}; // for which it stays
};

} // namespace Revisit
