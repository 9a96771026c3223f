#include "core/review/formversions.h"

#include "core/review/reviewrules.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

ReviewStage stageToAskAt(const Answers &answers)
{
    return answers.value(u"G1"_s).isEmpty() ? ReviewStage::Assessment : stageFor(answers);
}

// The keys that a form requires of the review; of a line of enquiry its question's,
// while none stands on record.
QStringList requiredKeys(const FormQuestion &question, const Answers &answers,
                         const ReviewRecord &record)
{
    const bool isOfLines = question.type == QuestionType::Enquiries;
    const bool isAsked = isOfLines ? record.enquiries.isEmpty() : !question.isOnRecord();
    return isAsked && isNeeded(question, stageToAskAt(answers)) ? record.keysOf(question, answers)
                                                                : QStringList();
}

bool isAnswered(const FormQuestion &question, const QString &key, const Answers &answers)
{
    return !question.isOnRecord() && !answers.value(key).trimmed().isEmpty();
}

} // namespace

QStringList newQuestions(const Form &from, const Form &to, const Answers &answers,
                         const ReviewRecord &record)
{
    QStringList keys;
    for (const FormPart &part : to.parts) {
        for (const FormQuestion &question : part.questions) {
            const FormQuestion *before = from.find(question.id);
            const QStringList asked =
                before ? requiredKeys(*before, answers, record) : QStringList();
            for (const QString &key : requiredKeys(question, answers, record)) {
                if (!asked.contains(key) && !isAnswered(question, key, answers))
                    keys.append(key);
            }
        }
    }
    return keys;
}

Answers firstAnswersTo(const Form &from, const Form &to, const Answers &answers,
                       const Answers &onFile)
{
    Answers first;
    for (auto it = onFile.cbegin(); it != onFile.cend(); ++it) {
        const QString question = it.key().section(u'@', 0, 0);
        if (to.find(question) && !from.find(question) && answers.value(it.key()).isEmpty())
            first.insert(it.key(), it.value());
    }
    return first;
}

FormMove formMove(const Form &from, const Form &to, const Answers &answers,
                  const ReviewRecord &record)
{
    FormMove move{.first = firstAnswersTo(from, to, answers, record.onFile), .asked = {}};
    Answers all = answers;
    all.insert(move.first);
    move.asked = newQuestions(from, to, all, record);
    return move;
}

} // namespace Revisit
