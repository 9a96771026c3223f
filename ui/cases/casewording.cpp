#include "ui/cases/casewording.h"

#include "core/refdata/codebook.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Revisit {

QString CaseWording::code(const std::optional<CodeId> &code)
{
    return code ? CodeBook::instance().label(*code) : QString();
}

QString CaseWording::codeOr(const std::optional<CodeId> &id, const QString &original)
{
    const QString label = code(id);
    if (!label.isEmpty() || original.isEmpty())
        return label;
    //: A value as the police force's own file has it, which no code of ours says
    return tr("“%1” in the file").arg(original);
}

QString CaseWording::asWritten(const QString &words)
{
    return QLocale().toUpper(words.first(std::min<qsizetype>(1, words.size()))) + words.mid(1);
}

QString CaseWording::yesNo(std::optional<bool> answer)
{
    if (!answer)
        return {};
    return *answer ? tr("Yes") : tr("No");
}

QString CaseWording::date(const PartialDate &date)
{
    return date.isUnknown() ? QString() : date.display();
}

QString CaseWording::span(const PartialDate &from, const PartialDate &to)
{
    if (to.isUnknown() || from == to)
        return date(from);
    //: From the first to the last day of something
    return tr("%1 to %2").arg(from.display(), to.display());
}

QString CaseWording::age(const VictimDetail &victim)
{
    if (!victim.ageLeast && !victim.ageMost)
        return {};
    if (victim.ageLeast == victim.ageMost)
        return QString::number(*victim.ageLeast);
    if (!victim.ageMost)
        return tr("%1 or older").arg(*victim.ageLeast);
    if (!victim.ageLeast)
        return tr("%1 or younger").arg(*victim.ageMost);
    //: A range of ages in years
    return tr("between %1 and %2").arg(*victim.ageLeast).arg(*victim.ageMost);
}

QString CaseWording::suspects(const CaseDetail &detail)
{
    //: How many suspects of a case are known and how many are not
    return tr("%1 identified, %2 not")
        .arg(detail.suspectsIdentified)
        .arg(detail.suspectsUnidentified);
}

QString CaseWording::victims(const CaseDetail &detail)
{
    if (!detail.victimsUnder18)
        return QString::number(detail.row.victims);
    //: How many victims a case has, and how many of them were children
    return tr("%1, of whom %2 under 18").arg(detail.row.victims).arg(*detail.victimsUnder18);
}

QString CaseWording::restriction(const CaseDetail &detail)
{
    const auto found = std::ranges::find_if(detail.restrictions, &CaseRestriction::isInForce);
    if (found == detail.restrictions.end())
        return {};
    //: The officers who alone may be given a case, and why
    return tr("Only %1 (%2)").arg(namesText(*found), found->reason);
}

QString CaseWording::joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace Revisit
