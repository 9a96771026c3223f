#include "ui/quality/qualitywording.h"

#include "core/refdata/codebook.h"
#include "core/review/form.h"
#include "ui/base/format.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

QString formQuestionOf(JudgedQuestion question)
{
    switch (question) {
    case JudgedQuestion::Verdict:
        break;
    case JudgedQuestion::Reasonable:
        return u"E2"_s;
    case JudgedQuestion::SameToday:
        return u"E3"_s;
    case JudgedQuestion::Quality:
        return u"E4"_s;
    case JudgedQuestion::Priority:
        return u"G4"_s;
    }
    return u"G1"_s;
}

QString inPercent(double share)
{
    return QLocale().toString(100 * share, 'f', 1) + u'%';
}

QString withDecimals(double value)
{
    return QLocale().toString(value, 'f', 2);
}

using Written = QString (*)(double);

QString figure(const Measured<Agreement> &agreement, Written written)
{
    if (!agreement)
        return undefinedText(agreement.error());
    const QString cases = QualityWording::tr("%Ln case(s)", nullptr, int(agreement->items));
    const QString value = written(agreement->value);
    if (!agreement->interval)
        //: %1 is a figure, %2 "12 cases", %3 why an interval is not defined
        return QualityWording::tr("%1 (%2). Interval: %3")
            .arg(value, cases, undefinedText(agreement->interval.error()));
    //: %1 is a figure, %2 to %3 its interval, %4 "12 cases"
    return QualityWording::tr("%1 (95% interval %2 to %3; %4)")
        .arg(value, written(agreement->interval->lower), written(agreement->interval->upper),
             cases);
}

} // namespace

QString QualityWording::sample(const QualitySample &sample)
{
    //: A sample: %1 to %2 is its period, %3 "12 of 40 reviews"
    return tr("%1 to %2 · %3")
        .arg(Format::date(sample.from), Format::date(sample.until),
             tr("%1 of %Ln review(s)", nullptr, int(sample.frameSize))
                 .arg(Format::count(sample.size)));
}

QString QualityWording::basis(SampleBasis basis)
{
    switch (basis) {
    case SampleBasis::ByChance:
        return tr("By chance");
    case SampleBasis::Urgent:
        return tr("Always: P0 or P1");
    case SampleBasis::ClosedDespiteAll:
        return tr("Always: outcome 14 or 16");
    }
    return {};
}

ChipText QualityWording::state(SecondReviewState state)
{
    const QString label = secondReviewStateLabel(state);
    switch (state) {
    case SecondReviewState::Unassigned:
        return {u"circle-dashed"_s, label};
    case SecondReviewState::Open:
        return {u"hourglass"_s, label, Tone::Info};
    case SecondReviewState::Agreed:
        return {u"check-check"_s, label, Tone::Ok};
    case SecondReviewState::Disagreed:
        return {u"scale"_s, label, Tone::Warning};
    case SecondReviewState::Decided:
        return {u"gavel"_s, label, Tone::Violet};
    }
    return {};
}

QString QualityWording::answer(JudgedQuestion question, const QString &code)
{
    if (code.isEmpty())
        return tr("Not answered");
    if (question == JudgedQuestion::Verdict) {
        const Code *decision = CodeBook::instance().find(u"decision", code);
        return decision ? labelOf(*decision) : code;
    }
    const FormQuestion *asked = currentForm().find(formQuestionOf(question));
    if (!asked)
        return code;
    const auto choice = std::ranges::find(asked->choices, code, &Choice::code);
    return choice == asked->choices.end() ? code : choice->text();
}

QString QualityWording::questions(const QList<JudgedQuestion> &questions)
{
    QStringList labels;
    for (const JudgedQuestion question : questions)
        labels.append(judgedQuestionLabel(question));
    return labels.join(u" · "_s);
}

QString QualityWording::share(const Measured<Agreement> &agreement)
{
    return figure(agreement, inPercent);
}

QString QualityWording::coefficient(const Measured<Agreement> &agreement)
{
    return figure(agreement, withDecimals);
}

QString QualityWording::wronglyClosed(const Measured<EstimatedShare> &estimated)
{
    if (!estimated)
        return undefinedText(estimated.error());
    const QString found = tr("%1 of %Ln settled case(s)", nullptr, int(estimated->checked))
                              .arg(Format::count(estimated->found));
    //: %1 is a share, %2 to %3 its interval, %4 "2 of 48 settled cases"
    return tr("%1 (95% interval %2 to %3). In %4 something else was decided; %5 were closed.")
        .arg(inPercent(estimated->share), inPercent(estimated->interval.lower),
             inPercent(estimated->interval.upper), found, Format::count(estimated->cases));
}

} // namespace Revisit
