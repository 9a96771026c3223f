#pragma once

#include "ui/base/windowbar.h"

namespace Revisit {

class RiskWatch;

// Says over every page what waits for a supervisor. No filter hides it.
class RiskBar : public WindowBar
{
    Q_OBJECT

public:
    explicit RiskBar(const RiskWatch &watch, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested();

private:
    void follow();

    const RiskWatch &m_watch;
};

} // namespace Revisit
