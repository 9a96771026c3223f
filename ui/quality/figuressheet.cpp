#include "ui/quality/figuressheet.h"

#include "core/quality/inspectionplan.h"
#include "ui/base/format.h"
#include "ui/cases/detailsheet.h"
#include "ui/quality/qualitywording.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

struct FiguresText {
    Q_DECLARE_TR_FUNCTIONS(Revisit::QualityFiguresSheet)
};

void writeCalibration(DetailSheet &sheet, const QualityFigures &figures)
{
    QStringList low;
    if (needsCalibration(figures.overall))
        low.append(FiguresText::tr("All questions together"));
    for (const QuestionFigures &question : figures.questions) {
        if (needsCalibration(question.agreement))
            low.append(judgedQuestionLabel(question.question));
    }
    if (!low.isEmpty())
        sheet.addBanner(Tone::Warning,
                        //: %1 is a figure, %2 names questions
                        FiguresText::tr("Kappa is below %1 for: %2. Read it with AC1, and hold a "
                                        "calibration session.")
                            .arg(QLocale().toString(calibrationKappa, 'f', 1), low.join(u" · "_s)));
}

// What the standard would have one look at of a lot as large as the frame.
void writeProposal(DetailSheet &sheet, const QualityFigures &figures)
{
    sheet.addHeading(FiguresText::tr("How many to look at"));
    const auto size = sampleSizeFor(figures.frame);
    if (!size)
        return sheet.addText(FiguresText::tr("The table of ISO 2859-1 kept here is for 281 to "
                                             "35,000 reviews; this sample was drawn from %Ln.",
                                             nullptr, int(figures.frame)));
    //: %1 counts reviews that could be drawn, %2 is a letter of the standard
    sheet.addFact({FiguresText::tr("Proposed for %1 reviews (ISO 2859-1, letter %2)")
                       .arg(Format::count(figures.frame), size->letter),
                   FiguresText::tr("%Ln review(s)", nullptr, int(size->checked))});
    QStringList lines;
    for (const int acceptable : acceptableShares()) {
        if (const auto plan = inspectionPlan(figures.frame, acceptable))
            //: %1 is a share in per cent, %2 the most wrong reviews that are accepted
            lines.append(FiguresText::tr("AQL %1%: up to %2 wrong")
                             .arg(QLocale().toString(acceptable / 100.0, 'f', 2),
                                  Format::count(plan->asAcceptance().allowed)));
    }
    sheet.addFact({FiguresText::tr("Accepted as a whole at"), lines.join(u'\n')});
    sheet.addText(FiguresText::tr("The standard speaks of a lot checked by chance. The groups that "
                                  "are always looked at come on top."),
                  true);
}

void writeSample(DetailSheet &sheet, const QualitySample &sample, FiguresDetail detail)
{
    sheet.addRule();
    sheet.addHeading(FiguresText::tr("The sample"));
    if (detail == FiguresDetail::WithNames)
        sheet.addFacts({{FiguresText::tr("Drawn by"), sample.drawnBy},
                        {FiguresText::tr("Seed"), QString::number(sample.seed)}});
    sheet.addFacts({{FiguresText::tr("Drawn at"), Format::dateTime(sample.drawnAt)},
                    {FiguresText::tr("Share by chance"), Format::percent(sample.percent, 100)},
                    {FiguresText::tr("Left for another lead"), Format::count(sample.leftOut)}});
}

} // namespace

void writeAgreement(DetailSheet &sheet, const QString &title, const AgreementFigures &figures)
{
    sheet.addHeading(title);
    sheet.addFact({FiguresText::tr("Agreed"), QualityWording::share(figures.share)});
    sheet.addFact({FiguresText::tr("Cohen's kappa"), QualityWording::coefficient(figures.kappa)});
    sheet.addFact({FiguresText::tr("Gwet's AC1"), QualityWording::coefficient(figures.ac1)});
}

void writeQualityFigures(DetailSheet &sheet, const QualitySample &sample,
                         const QualityFigures &figures, FiguresDetail detail)
{
    sheet.clear();
    writeCalibration(sheet, figures);
    sheet.addHeading(FiguresText::tr("Closed wrongly"));
    sheet.addFact({FiguresText::tr("Share of the reviews without a further opportunity"),
                   QualityWording::wronglyClosed(figures.wronglyClosed)});
    writeAgreement(sheet, FiguresText::tr("All questions together"), figures.overall);
    for (const QuestionFigures &question : figures.questions)
        writeAgreement(sheet, judgedQuestionLabel(question.question), question.agreement);
    writeProposal(sheet, figures);
    writeSample(sheet, sample, detail);
    sheet.finish();
}

} // namespace Revisit
