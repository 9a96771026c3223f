#pragma once

#include "core/review/scoperules.h"
#include "ui/base/card.h"

namespace Revisit {

// The question of scope, criterion by criterion, with a sentence why.
class ScopePanel : public Card
{
    Q_OBJECT

public:
    explicit ScopePanel(const ScopeResult &scope, QWidget *parent = nullptr);
};

} // namespace Revisit
