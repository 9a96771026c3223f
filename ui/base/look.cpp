#include "ui/base/look.h"

#include "ui/base/accessibility.h"
#include "ui/base/revisitstyle.h"
#include "ui/base/theme.h"
#include "ui/base/typography.h"

#include <QApplication>

namespace Revisit {

void installLook()
{
    loadFonts();
    installAccessibility();
    QApplication::setStyle(new RevisitStyle); // the application owns it
    setTheme(ThemeMode::System);
}

} // namespace Revisit
