#include "ui/quality/figuressheet.h"

#include "ui/base/format.h"
#include "ui/cases/detailsheet.h"
#include "ui/quality/qualitywording.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

struct FiguresText {
    Q_DECLARE_TR_FUNCTIONS(Revisit::QualityFiguresSheet)
};

void writeAgreement(DetailSheet &sheet, const QString &title, const AgreementFigures &figures)
{
    sheet.addHeading(title);
    sheet.addFact({FiguresText::tr("Agreed"), QualityWording::share(figures.share)});
    sheet.addFact({FiguresText::tr("Cohen's kappa"), QualityWording::coefficient(figures.kappa)});
    sheet.addFact({FiguresText::tr("Gwet's AC1"), QualityWording::coefficient(figures.ac1)});
}

bool needsCalibration(const AgreementFigures &figures)
{
    return figures.kappa && figures.kappa->value < calibrationKappa;
}

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

} // namespace

void writeQualityFigures(DetailSheet &sheet, const QualitySample &sample,
                         const QualityFigures &figures)
{
    sheet.clear();
    writeCalibration(sheet, figures);
    sheet.addHeading(FiguresText::tr("Closed wrongly"));
    sheet.addFact({FiguresText::tr("Share of the reviews without a further opportunity"),
                   QualityWording::wronglyClosed(figures.wronglyClosed)});
    writeAgreement(sheet, FiguresText::tr("All questions together"), figures.overall);
    for (const QuestionFigures &question : figures.questions)
        writeAgreement(sheet, judgedQuestionLabel(question.question), question.agreement);
    sheet.addRule();
    sheet.addHeading(FiguresText::tr("The sample"));
    sheet.addFacts({{FiguresText::tr("Drawn by"), sample.drawnBy},
                    {FiguresText::tr("Drawn at"), Format::dateTime(sample.drawnAt)},
                    {FiguresText::tr("Share by chance"), Format::percent(sample.percent, 100)},
                    {FiguresText::tr("Seed"), QString::number(sample.seed)},
                    {FiguresText::tr("Left for another lead"), Format::count(sample.leftOut)}});
    sheet.finish();
}

} // namespace Revisit
