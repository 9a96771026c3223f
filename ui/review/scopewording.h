#pragma once

#include "core/review/scoperules.h"

#include <QCoreApplication>

namespace Revisit {

// How the question of scope is put to a person.
class ScopeWording
{
    Q_DECLARE_TR_FUNCTIONS(Revisit::ScopeWording)

public:
    static QString heading(const ScopeResult &scope); // "In scope (MET-2025-10)"
    static QString title(const CriterionResult &criterion);
    static QString icon(std::optional<bool> met);
};

} // namespace Revisit
