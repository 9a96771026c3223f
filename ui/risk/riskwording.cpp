#include "ui/risk/riskwording.h"

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

QString indicatorOf(const QString &question)
{
    if (question == "C1"_L1)
        return RiskWording::tr("a child at risk now");
    if (question == "C2"_L1)
        return RiskWording::tr("a suspect with access to children");
    if (question == "C3"_L1)
        return RiskWording::tr("a suspect who may travel or abscond");
    return question == "C4"_L1 ? RiskWording::tr("a victim who needs support now") : question;
}

} // namespace

QString RiskWording::indicators(const RiskAlert &alert)
{
    QStringList words;
    for (const QString &question : alert.indicators)
        words.append(indicatorOf(question));
    QString text = words.join(u", "_s);
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString RiskWording::summary(const WaitingRisks &waiting)
{
    QStringList parts;
    if (!waiting.alerts.isEmpty()) {
        QString alerts =
            tr("%n live risk(s) to be acknowledged", nullptr, int(waiting.alerts.size()));
        if (waiting.escalated() > 0)
            alerts += u", "_s + tr("%n for more than an hour", nullptr, waiting.escalated());
        parts.append(alerts);
    }
    if (!waiting.referrals.isEmpty()) {
        QString referrals = tr("%n referral(s) that nobody has acknowledged", nullptr,
                               int(waiting.referrals.size()));
        if (waiting.overdue() > 0)
            referrals += u", "_s + tr("%n to be asked about again", nullptr, waiting.overdue());
        parts.append(referrals);
    }
    return parts.join(u" · "_s);
}

} // namespace Revisit
