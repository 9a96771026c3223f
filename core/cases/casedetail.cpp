#include "core/cases/casedetail.h"

namespace Revisit {

using namespace Qt::StringLiterals;

QString suspectLabel(int number)
{
    return u"S-%1"_s.arg(number, 3, 10, QLatin1Char('0'));
}

QString victimLabel(int number)
{
    return u"V-%1"_s.arg(number, 3, 10, QLatin1Char('0'));
}

} // namespace Revisit
