#include "core/trends/measure.h"

#include "core/base/text.h"

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

MeasureAbout counted(Measure measure, const QString &key, const QString &name,
                     const QString &question, const QString &definition, const QString &unit)
{
    return {.measure = measure,
            .key = key,
            .name = name,
            .question = question,
            .definition = definition,
            .unit = unit};
}

QList<MeasureAbout> workMeasures()
{
    return {
        counted(Measure::Decisions, u"decisions"_s, CoreText::tr("Decisions"),
                CoreText::tr("How many reviews were decided?"),
                CoreText::tr("Cases by the day on which the decision of their review was signed "
                             "off."),
                CoreText::tr("cases")),
        counted(Measure::Submissions, u"submissions"_s, CoreText::tr("Reviews submitted"),
                CoreText::tr("How many reviews were submitted?"),
                CoreText::tr("Reviews by the day on which their reviewer submitted them."),
                CoreText::tr("reviews")),
        counted(Measure::Intake, u"intake"_s, CoreText::tr("Intake"),
                CoreText::tr("How many cases came in?"),
                CoreText::tr("Cases by the day on which they were imported."),
                CoreText::tr("cases")),
        {.measure = Measure::LeadTime,
         .key = u"lead_time"_s,
         .name = CoreText::tr("Lead time"),
         .question = CoreText::tr("How long from the first allocation to the decision?"),
         .definition = CoreText::tr("The middle (median) of the days from a case's first "
                                    "allocation to its decision, by the day of the decision."),
         .unit = CoreText::tr("days"),
         .denominator = CoreText::tr("decided cases that had been allocated"),
         .shape = MeasureShape::Median},
        {.measure = Measure::CycleTime,
         .key = u"cycle_time"_s,
         .name = CoreText::tr("Cycle time"),
         .question = CoreText::tr("How long from the start of the review to the decision?"),
         .definition = CoreText::tr("The middle (median) of the days from the start of a case's "
                                    "first review to its decision, by the day of the decision."),
         .unit = CoreText::tr("days"),
         .denominator = CoreText::tr("decided cases with a review"),
         .shape = MeasureShape::Median}};
}

QList<MeasureAbout> decisionMeasures()
{
    return {{.measure = Measure::NoFurtherShare,
             .key = u"no_further_share"_s,
             .name = CoreText::tr("Share with no further action"),
             .question = CoreText::tr("In how many is there no further opportunity?"),
             .definition = CoreText::tr("Cases decided as having no further investigative "
                                        "opportunity at present."),
             .unit = CoreText::tr("% of cases"),
             .denominator = CoreText::tr("cases decided in the period"),
             .shape = MeasureShape::Share},
            {.measure = Measure::DecisionShare,
             .key = u"decision_share"_s,
             .name = CoreText::tr("Share of a decision"),
             .question = CoreText::tr("How often is it decided so?"),
             .definition = CoreText::tr("Cases with the chosen decision."),
             .unit = CoreText::tr("% of cases"),
             .denominator = CoreText::tr("cases decided in the period"),
             .shape = MeasureShape::Share,
             .codeList = u"decision"_s},
            {.measure = Measure::ScopeShare,
             .key = u"scope_share"_s,
             .name = CoreText::tr("Share in scope"),
             .question = CoreText::tr("How many cases are in scope?"),
             .definition = CoreText::tr("Cases that the rules in force find in scope, by the day "
                                        "on which they were last asked. Unclear is not in scope, "
                                        "and stays in the denominator."),
             .unit = CoreText::tr("% of cases"),
             .denominator = CoreText::tr("cases to which the rules were put"),
             .shape = MeasureShape::Share}};
}

QList<MeasureAbout> findingMeasures()
{
    return {counted(Measure::Referrals, u"referrals"_s, CoreText::tr("Referrals"),
                    CoreText::tr("How many referrals were made?"),
                    CoreText::tr("Referrals by the day on which they were made."),
                    CoreText::tr("referrals")),
            {.measure = Measure::ReferralDelay,
             .key = u"referral_delay"_s,
             .name = CoreText::tr("Time to acknowledgement"),
             .question = CoreText::tr("How long do referrals wait for an acknowledgement?"),
             .definition = CoreText::tr("Mean days from a referral to its acknowledgement, by the "
                                        "day on which it was made. Those that still wait are not "
                                        "in it."),
             .unit = CoreText::tr("days"),
             .denominator = CoreText::tr("acknowledged referrals"),
             .shape = MeasureShape::Mean},
            {.measure = Measure::MissedPerReview,
             .key = u"missed_per_review"_s,
             .name = CoreText::tr("Missed opportunities per review"),
             .question = CoreText::tr("How many missed opportunities does a review find?"),
             .definition = CoreText::tr("Missed opportunities that submitted reviews name, by the "
                                        "day of submission."),
             .unit = CoreText::tr("per review"),
             .denominator = CoreText::tr("submitted reviews that answered the question"),
             .shape = MeasureShape::Rate},
            {.measure = Measure::MissedShare,
             .key = u"missed_share"_s,
             .name = CoreText::tr("Share with a missed opportunity"),
             .question = CoreText::tr("How often was this opportunity missed?"),
             .definition = CoreText::tr("Submitted reviews that name the chosen missed "
                                        "opportunity, by the day of submission."),
             .unit = CoreText::tr("% of reviews"),
             .denominator = CoreText::tr("submitted reviews that answered the question"),
             .shape = MeasureShape::Share,
             .codeList = u"missed_opportunity"_s}};
}

MeasureAbout ofClosure(Measure measure, const QString &key, const QString &name,
                       const QString &question, const QString &definition, const QString &list)
{
    return {.measure = measure,
            .key = key,
            .name = name,
            .question = question,
            .definition = definition,
            .unit = CoreText::tr("% of cases"),
            .denominator = CoreText::tr("cases closed in the year, unknown included"),
            .shape = MeasureShape::Share,
            .codeList = list,
            .isYearly = true};
}

QList<MeasureAbout> closureMeasures()
{
    return {ofClosure(Measure::OutcomeShare, u"outcome_share"_s,
                      CoreText::tr("Share of an original outcome"),
                      CoreText::tr("How often were cases closed so?"),
                      CoreText::tr("Cases in which the chosen outcome occurs for any suspect, by "
                                   "the year of closure."),
                      u"outcome"_s),
            ofClosure(Measure::SettingShare, u"setting_share"_s, CoreText::tr("Share of a setting"),
                      CoreText::tr("How often did it happen in this setting?"),
                      CoreText::tr("Cases of the chosen setting, by the year of closure."),
                      u"setting"_s),
            ofClosure(Measure::CrossoverShare, u"crossover_share"_s,
                      CoreText::tr("Share with criminal exploitation"),
                      CoreText::tr("How often does criminal exploitation occur as well?"),
                      CoreText::tr("Cases in which sexual and criminal exploitation both occur, "
                                   "by the year of closure."),
                      {})};
}

// Variance over mean; chance alone gives 1.
double dispersionOf(const QList<Observation> &observations)
{
    if (observations.size() < 2)
        return 1;
    double sum = 0;
    for (const Observation &each : observations)
        sum += each.count;
    const double mean = sum / double(observations.size());
    double squares = 0;
    for (const Observation &each : observations)
        squares += (each.count - mean) * (each.count - mean);
    return mean > 0 ? squares / double(observations.size() - 1) / mean : 1;
}

KindProposal proposeForCounts(const QList<Observation> &observations)
{
    constexpr double chance = 1.5;
    if (dispersionOf(observations) <= chance)
        return {ControlKind::Count,
                CoreText::tr("Counts that vary no more than chance would have it: c chart.")};
    return {ControlKind::Individuals,
            CoreText::tr("The counts vary more than chance alone would have it, so the limits "
                         "come from the counts themselves: XmR chart.")};
}

KindProposal proposeForShares(const QList<Observation> &observations)
{
    constexpr double many = 500;
    double of = 0;
    for (const Observation &each : observations)
        of += each.of;
    if (!observations.isEmpty() && of / double(observations.size()) >= many)
        return {ControlKind::LaneyShare,
                CoreText::tr("A share of many cases: limits of chance alone would be too narrow, "
                             "so Laney widens them: p′ chart.")};
    return {ControlKind::Share,
            CoreText::tr("A share of a changing number of cases: p chart, with limits for each "
                         "period's own number.")};
}

} // namespace

QList<MeasureAbout> measures()
{
    return workMeasures() + decisionMeasures() + findingMeasures() + closureMeasures();
}

MeasureAbout about(Measure measure)
{
    const QList<MeasureAbout> all = measures();
    return *std::ranges::find(all, measure, &MeasureAbout::measure);
}

QList<ControlKind> kindsFor(MeasureShape shape)
{
    switch (shape) {
    case MeasureShape::Count:
        return {ControlKind::Individuals, ControlKind::Count};
    case MeasureShape::Share:
        return {ControlKind::Share, ControlKind::LaneyShare, ControlKind::Individuals};
    case MeasureShape::Rate:
        return {ControlKind::Rate, ControlKind::Individuals};
    case MeasureShape::Mean:
    case MeasureShape::Median:
        return {ControlKind::Individuals};
    }
    Q_UNREACHABLE();
}

KindProposal proposeKind(MeasureShape shape, const QList<Observation> &observations)
{
    switch (shape) {
    case MeasureShape::Count:
        return proposeForCounts(observations);
    case MeasureShape::Share:
        return proposeForShares(observations);
    case MeasureShape::Rate:
        return {ControlKind::Rate,
                CoreText::tr("A count over a changing number of reviews: u chart.")};
    case MeasureShape::Mean:
    case MeasureShape::Median:
        return {ControlKind::Individuals,
                CoreText::tr("A measured time, one figure a period: XmR chart.")};
    }
    Q_UNREACHABLE();
}

QString kindName(ControlKind kind)
{
    switch (kind) {
    case ControlKind::Individuals:
        return CoreText::tr("XmR (individual values)");
    case ControlKind::Share:
        return CoreText::tr("p (shares)");
    case ControlKind::Rate:
        return CoreText::tr("u (rates)");
    case ControlKind::Count:
        return CoreText::tr("c (counts)");
    case ControlKind::LaneyShare:
        return CoreText::tr("p′ (Laney, shares of many)");
    }
    Q_UNREACHABLE();
}

QString TrendQuestion::series() const
{
    const QString key = about(measure).key;
    return code ? u"%1/%2"_s.arg(key).arg(code->value()) : key;
}

DayRange TrendQuestion::range(QDate today) const
{
    if (!about(measure).isYearly)
        return filter.range(today);
    DayRange years = filter.yearRange();
    if (years.from.isValid())
        years.from = QDate(years.from.year(), 1, 1);
    if (years.until.isValid())
        years.until = QDate(years.until.year(), 12, 31);
    return years;
}

} // namespace Revisit
