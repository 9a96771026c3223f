#pragma once

#include "ui/base/dialog.h"

namespace Revisit {

// What the program is, its version, its licence and those of what it carries.
class AboutDialog : public Dialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace Revisit
