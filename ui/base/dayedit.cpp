#include "ui/base/dayedit.h"

using namespace Qt::StringLiterals;

namespace Revisit {

DayEdit::DayEdit(QDate day, QWidget *parent)
    : QDateEdit(day, parent)
{
    setCalendarPopup(true);
    setDisplayFormat(u"d MMM yyyy"_s);
}

} // namespace Revisit
