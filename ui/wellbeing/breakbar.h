#pragma once

#include "ui/base/windowbar.h"

namespace Revisit {

class Pacing;

// Proposes a break when one is due. It can be put off, and nobody else learns of
// it.
class BreakBar : public WindowBar
{
    Q_OBJECT

public:
    explicit BreakBar(Pacing &pacing, QWidget *parent = nullptr);

private:
    void follow();

    Pacing &m_pacing;
};

} // namespace Revisit
