#include "ui/review/reviewsheet.h"

#include "ui/base/format.h"
#include "ui/cases/detailsheet.h"
#include "ui/review/answerwording.h"
#include "ui/review/scopewording.h"

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

struct ReviewSheetText {
    Q_DECLARE_TR_FUNCTIONS(Revisit::ReviewSheet)
};

void writeHead(DetailSheet &sheet, const Review &review)
{
    sheet.addHeading(ReviewSheetText::tr("Version %1: %2")
                         .arg(QString::number(review.number), reviewStateLabel(review.state)));
    QList<Fact> facts{
        {ReviewSheetText::tr("Decision"), AnswerWording::decision(review.answers.value(u"G1"_s))},
        {ReviewSheetText::tr("Reviewer"), review.reviewerName},
        {ReviewSheetText::tr("Begun"), Format::dateTime(review.startedAt)},
        {ReviewSheetText::tr("Submitted"), review.submittedAt.isValid()
                                               ? Format::dateTime(review.submittedAt)
                                               : ReviewSheetText::tr("Not yet")}};
    if (!review.reason.isEmpty())
        facts.append({ReviewSheetText::tr("Why this version was begun"), review.reason});
    sheet.addFacts(facts);
}

void writeSignOffs(DetailSheet &sheet, const QList<SignOffGiven> &signOffs)
{
    for (const SignOffGiven &given : signOffs)
        //: %1 is a decision such as "Return", %2 an officer, %3 a date
        sheet.addEvent(
            u"gavel"_s,
            ReviewSheetText::tr("%1 by %2, %3")
                .arg(signOffLabel(given.decision), given.officer, Format::dateTime(given.at)),
            given.reason);
}

void writeScope(DetailSheet &sheet, const ScopeResult &scope)
{
    sheet.addHeading(ScopeWording::heading(scope));
    for (const CriterionResult &criterion : scope.criteria)
        sheet.addEvent(ScopeWording::icon(criterion.met), ScopeWording::title(criterion),
                       criterion.why);
}

void writeAnswers(DetailSheet &sheet, const Form &form, const Answers &answers)
{
    for (const FormPart &part : form.parts) {
        QList<Fact> facts;
        for (const FormQuestion &question : part.questions) {
            const QString text = AnswerWording::text(question, answers.value(question.id));
            if (holds(question.when, answers))
                facts.append({question.label(),
                              text.isEmpty() ? ReviewSheetText::tr("Not answered") : text});
        }
        sheet.addRule();
        sheet.addHeading(part.label());
        sheet.addFacts(facts);
    }
}

} // namespace

void writeReview(DetailSheet &sheet, const ReviewFile &file, const Review &review)
{
    sheet.clear();
    writeHead(sheet, review);
    writeSignOffs(sheet, file.signOffs);
    sheet.addRule();
    writeScope(sheet, file.scopeOf(&review));
    if (const Result<Form> form = formNamed(review.form))
        writeAnswers(sheet, *form, review.answers);
    else
        sheet.addText(form.error().message);
    sheet.finish();
}

} // namespace Revisit
