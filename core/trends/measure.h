#pragma once

#include "core/base/id.h"
#include "core/statistics/controlchart.h"
#include "core/statistics/period.h"
#include "core/trends/figurefilter.h"

#include <QString>

#include <optional>

namespace Revisit {

// What a trend can be drawn of.
enum class Measure {
    Decisions,
    Submissions,
    Intake,
    NoFurtherShare,
    DecisionShare,
    ScopeShare,
    Referrals,
    ReferralDelay,
    MissedPerReview,
    MissedShare,
    LeadTime,
    CycleTime,
    OutcomeShare,
    SettingShare,
    CrossoverShare
};

// How the cases of a period become its figure.
enum class MeasureShape { Count, Share, Rate, Mean, Median };

// A measure in words: every chart says what it counts, in what, out of what.
struct MeasureAbout {
    Measure measure = Measure::Decisions;
    QString key = {};  // stable: "decisions"
    QString name = {}; // for a list: "Decisions"
    QString question = {};
    QString definition = {};
    QString unit = {};
    QString denominator = {}; // empty: there is none
    MeasureShape shape = MeasureShape::Count;
    QString codeList = {}; // of which one code is chosen; empty: none
    bool isYearly = false; // known to the year only
};

QList<MeasureAbout> measures();
MeasureAbout about(Measure measure);

// A chart that fits, and why.
struct KindProposal {
    ControlKind kind = ControlKind::Individuals;
    QString reason;
};
QList<ControlKind> kindsFor(MeasureShape shape);
KindProposal proposeKind(MeasureShape shape, const QList<Observation> &observations);
QString kindName(ControlKind kind);

// What is asked: a measure, cut by period, of all cases or some.
struct TrendQuestion {
    Measure measure = Measure::Decisions;
    std::optional<CodeId> code = {};
    PeriodKind period = PeriodKind::Week;
    FigureFilter filter = {}; // periods count that lie in its time as a whole

    // Under which a new baseline is kept: "outcome_share/8012".
    QString series() const;
    // The days that it is narrowed to; of what is known to the year only, whole years.
    DayRange range(QDate today) const;
    bool operator==(const TrendQuestion &) const = default;
};

} // namespace Revisit
