#include "ui/scope/rulesetwording.h"

#include "ui/base/format.h"

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

int criterionNumber(const QString &criterion)
{
    return criterion.mid(1).toInt();
}

} // namespace

QString RulesetWording::window(const Ruleset &ruleset)
{
    //: Two days, both inside
    return tr("%1 to %2").arg(Format::date(ruleset.windowFrom), Format::date(ruleset.windowUntil));
}

QString RulesetWording::criteria(const Ruleset &ruleset)
{
    QStringList parts;
    for (qsizetype first = 0; first < ruleset.criteria.size();) {
        qsizetype last = first;
        while (last + 1 < ruleset.criteria.size() &&
               criterionNumber(ruleset.criteria.at(last + 1)) ==
                   criterionNumber(ruleset.criteria.at(last)) + 1)
            ++last;
        const QString &from = ruleset.criteria.at(first);
        const QString &to = ruleset.criteria.at(last);
        //: Criteria in a row: C1 to C5
        parts.append(last > first + 1 ? tr("%1 to %2", "criteria").arg(from, to)
                     : last > first   ? from + u", "_s + to
                                      : from);
        first = last + 1;
    }
    return parts.join(u", "_s);
}

QString RulesetWording::dateTest(DateTest test)
{
    return test == DateTest::NfaOnly
               ? tr("The decision to take no further action lies inside")
               : tr("The report and the decision to take no further action lie inside");
}

QString RulesetWording::origin(const KnownRuleset &known)
{
    if (known.isShipped())
        return known.ruleset.source;
    return tr("From %1 by %2, %3: %4")
        .arg(known.basedOn, known.by, Format::dateTime(known.madeAt), known.reason);
}

} // namespace Revisit
