#pragma once

#include "ui/base/windowbar.h"

#include <QDateTime>

namespace Revisit {

// Stands above every page of a window that shows the past: as at which instant, that
// nothing can be changed, and the way back.
class PastBar : public WindowBar
{
    Q_OBJECT

public:
    explicit PastBar(const QDateTime &instant, QWidget *parent = nullptr);

Q_SIGNALS:
    void backRequested();
};

} // namespace Revisit
