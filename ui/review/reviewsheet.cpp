#include "ui/review/reviewsheet.h"

#include "core/language/languagechecker.h"
#include "ui/base/format.h"
#include "ui/cases/casewording.h"
#include "ui/cases/detailsheet.h"
#include "ui/review/answerwording.h"
#include "ui/review/recordwording.h"
#include "ui/review/scopewording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

struct ReviewSheetText {
    Q_DECLARE_TR_FUNCTIONS(Revisit::ReviewSheet)
};

QString decisionText(const Answers &answers)
{
    const QString decision = AnswerWording::decision(answers.value(u"G1"_s));
    //: %1 is a decision on the case
    return answers.value(u"G1.safe"_s) == "yes"_L1
               ? ReviewSheetText::tr("%1, with immediate safeguarding").arg(decision)
               : decision;
}

void writeHead(DetailSheet &sheet, const Review &review)
{
    sheet.addHeading(ReviewSheetText::tr("Version %1: %2")
                         .arg(QString::number(review.number), reviewStateLabel(review.state)));
    QList<Fact> facts{{ReviewSheetText::tr("Decision"), decisionText(review.answers)},
                      {ReviewSheetText::tr("Reviewer"), review.reviewerName},
                      {ReviewSheetText::tr("Begun"), Format::dateTime(review.startedAt)},
                      {ReviewSheetText::tr("Submitted"), review.submittedAt.isValid()
                                                             ? Format::dateTime(review.submittedAt)
                                                             : ReviewSheetText::tr("Not yet")}};
    if (!review.reason.isEmpty())
        facts.append({ReviewSheetText::tr("Why this version was begun"), review.reason});
    sheet.addFacts(facts);
}

void writeFeedback(DetailSheet &sheet, const SignOffGiven &given)
{
    const Feedback &feedback = given.feedback;
    QStringList factors;
    for (const CodeId factor : feedback.factors)
        factors.append(CaseWording::code(factor));
    if (!factors.isEmpty())
        sheet.addFact({ReviewSheetText::tr("Not considered"), factors.join(u"; "_s)});
    QStringList dealtWith;
    for (const CodeId factor : given.dealtWith)
        dealtWith.append(CaseWording::code(factor));
    if (!dealtWith.isEmpty())
        sheet.addFact({ReviewSheetText::tr("Ticked off by the reviewer"), dealtWith.join(u"; "_s)});
    if (!feedback.improve.isEmpty())
        sheet.addFact({ReviewSheetText::tr("Areas to improve"), feedback.improve});
    if (feedback.quality)
        sheet.addFact({ReviewSheetText::tr("Quality of the review"),
                       AnswerWording::quality(*feedback.quality)});
}

void writeSignOffs(DetailSheet &sheet, const QList<SignOffGiven> &signOffs,
                   const ReviewReading &reading)
{
    for (const SignOffGiven &given : signOffs) {
        //: %1 is a decision such as "Returned", %2 an officer, %3 a date
        sheet.addEvent(
            u"gavel"_s,
            ReviewSheetText::tr("%1 by %2, %3")
                .arg(signOffDone(given.decision), given.officer, Format::dateTime(given.at)),
            given.reason);
        writeFeedback(sheet, given);
        for (const SignOffGiven::Reply &reply : given.replies)
            sheet.addEvent(
                u"message-square"_s,
                ReviewSheetText::tr("Reply of the reviewer, %1").arg(Format::dateTime(reply.at)),
                reply.text);
        if (reading.reply && given.reviewer == reading.reader &&
            given.decision != SignOffDecision::Agree)
            sheet.addButton(ReviewSheetText::tr("Reply…"),
                            [reading, given] { reading.reply(given); });
    }
}

void writeReferrals(DetailSheet &sheet, const ReviewRecord &record, const ReviewReading &reading)
{
    if (record.referrals.isEmpty())
        return;
    sheet.addRule();
    sheet.addHeading(ReviewSheetText::tr("Referrals of the case"));
    for (const Referral &referral : record.referrals) {
        const RecordLine line = RecordWording::referral(referral, record, reading.today);
        sheet.addTitled(line.title, {line.state});
        sheet.addText(line.particulars, true);
        if (!referral.isAcknowledged())
            sheet.addButton(ReviewSheetText::tr("Acknowledged…"),
                            [reading, referral] { reading.acknowledge(referral); });
    }
}

void writeEnquiries(DetailSheet &sheet, const ReviewRecord &record)
{
    if (record.enquiries.isEmpty())
        return;
    sheet.addRule();
    sheet.addHeading(ReviewSheetText::tr("Lines of enquiry"));
    for (const LineOfEnquiry &enquiry : record.enquiries) {
        const RecordLine line = RecordWording::enquiry(enquiry, record);
        sheet.addTitled(line.title, {line.state});
        sheet.addText(line.particulars, true);
    }
}

// With the reason of each, for whoever signs off.
void writeKeptWording(DetailSheet &sheet, const ReviewRecord &record)
{
    QList<Fact> kept;
    for (const LanguageAnswer &answer : record.languageAnswers) {
        const LanguageRule *rule = languageChecker().rules().find(answer.rule);
        if (rule && !answer.reason.isEmpty())
            //: %1 is the number of a question, %2 what is wrong with a wording in its answer
            kept.append({ReviewSheetText::tr("%1: %2").arg(AnswerPlace::of(answer.place).question,
                                                           rule->why),
                         answer.reason});
    }
    if (kept.isEmpty())
        return;
    sheet.addRule();
    sheet.addHeading(ReviewSheetText::tr("Wording kept for a reason"));
    for (const Fact &fact : kept)
        sheet.addFact(fact);
}

void writeScope(DetailSheet &sheet, const Review &review)
{
    if (!review.scope)
        return; // not submitted
    sheet.addRule();
    sheet.addHeading(ScopeWording::heading(*review.scope));
    for (const CriterionResult &criterion : review.scope->criteria)
        sheet.addEvent(ScopeWording::icon(criterion.met), ScopeWording::title(criterion),
                       criterion.why);
}

bool isShort(const FormQuestion &question)
{
    return question.type != QuestionType::Text && question.type != QuestionType::Codes;
}

// Short answers stand side by side, words have the width to themselves.
class AnswerColumn
{
public:
    explicit AnswerColumn(DetailSheet &sheet)
        : m_sheet(sheet)
    {}
    ~AnswerColumn() { flush(); }
    Q_DISABLE_COPY_MOVE(AnswerColumn)

    void add(const FormQuestion &question, const Fact &fact)
    {
        if (isShort(question)) {
            m_facts.append(fact);
            return;
        }
        flush();
        m_sheet.addFact(fact);
    }

    void flush()
    {
        if (!m_facts.isEmpty())
            m_sheet.addFacts(m_facts);
        m_facts.clear();
    }

private:
    DetailSheet &m_sheet;
    QList<Fact> m_facts;
};

QString answerText(const FormQuestion &question, const QString &answer, const ReviewFile &file)
{
    const QString text = AnswerWording::text(question, answer, file.record);
    return text.isEmpty() ? ReviewSheetText::tr("Not answered") : text;
}

void writeQuestion(AnswerColumn &column, const FormQuestion &question, const ReviewFile &file,
                   const Review &review, const Form &form)
{
    if (question.each.isEmpty())
        return column.add(
            question,
            {question.label(), answerText(question, review.answers.value(question.id), file)});
    for (const Subject &subject : file.record.subjectsOf(question, review.answers)) {
        const QString answer = review.answers.value(answerKey(question.id, subject.key));
        if (!holds(question.when, review.answers, subject.key))
            continue;
        if (answer.isEmpty() && question.mandatory == Mandatory::Never)
            continue;
        //: %1 is a suspect, a victim or a finding, %2 a question about it
        column.add(question,
                   {ReviewSheetText::tr("%1: %2").arg(
                        AnswerWording::subject(question, subject, form), question.label()),
                    answerText(question, answer, file)});
    }
}

// A private question is no gap for those who may not read it.
bool isRead(const FormQuestion &question, const ReviewFile &file, const Review &review)
{
    const bool isHidden = question.isPrivate && review.answers.value(question.id).isEmpty();
    return !file.record.keysOf(question, review.answers).isEmpty() && !question.isVerdict &&
           !isHidden && question.type != QuestionType::Criteria;
}

void writeAnswers(DetailSheet &sheet, const Form &form, const ReviewFile &file,
                  const Review &review)
{
    for (const FormPart &part : form.parts) {
        if (std::ranges::none_of(part.questions, [&](const auto &question) {
                return isRead(question, file, review);
            }))
            continue;
        sheet.addRule();
        sheet.addHeading(part.label());
        AnswerColumn column(sheet);
        for (const FormQuestion &question : part.questions) {
            if (isRead(question, file, review))
                writeQuestion(column, question, file, review, form);
        }
    }
}

} // namespace

void writeReview(DetailSheet &sheet, const ReviewFile &file, const Review &review,
                 const ReviewReading &reading)
{
    sheet.clear();
    writeHead(sheet, review);
    writeSignOffs(sheet, file.signOffs, reading);
    writeReferrals(sheet, file.record, reading);
    writeEnquiries(sheet, file.record);
    writeKeptWording(sheet, file.record);
    writeScope(sheet, review);
    if (const Result<Form> form = formNamed(review.form))
        writeAnswers(sheet, *form, file, review);
    else
        sheet.addText(form.error().message);
    sheet.finish();
}

} // namespace Revisit
