#include "ui/review/answereditor.h"

#include "ui/review/choiceeditors.h"
#include "ui/review/texteditors.h"

namespace Revisit {

AnswerEditor *makeEditor(const FormQuestion &question, const QList<Choice> &choices,
                         QWidget *parent)
{
    switch (question.type) {
    case QuestionType::Text:
        return makeTextEditor(question, parent);
    case QuestionType::Date:
    case QuestionType::Number:
        return makeFigureEditor(question, parent);
    case QuestionType::YesNoUnclear:
    case QuestionType::YesNoNotOnFile:
    case QuestionType::Choice:
        return makeChoiceEditor(choices, parent);
    case QuestionType::Yes:
        return makeConfirmationEditor(parent);
    case QuestionType::Code:
    case QuestionType::Officer:
        return makeCodeEditor(choices, parent);
    case QuestionType::Codes:
        return makeCodesEditor(choices, parent);
    case QuestionType::Ruleset:
    case QuestionType::Criteria:
    case QuestionType::Referrals:
    case QuestionType::Enquiries:
        break; // on record: shown, not asked
    }
    Q_UNREACHABLE();
}

} // namespace Revisit
