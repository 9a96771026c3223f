#include "core/cases/casefilter.h"

#include "core/base/text.h"

namespace Revisit {

bool CaseFilter::isNarrowed() const
{
    CaseFilter everything;
    everything.today = today;
    CaseFilter plain = *this;
    plain.text = plain.text.trimmed();
    return plain != everything;
}

QList<CaseStatus> openStatuses()
{
    return {CaseStatus::NotStarted, CaseStatus::InReview, CaseStatus::AwaitingSignOff,
            CaseStatus::Returned, CaseStatus::Escalated};
}

QStringList searchWords(const QString &text)
{
    QStringList words = folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

} // namespace Revisit
