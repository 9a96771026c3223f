#include "core/sample/sampleinvestigation.h"

#include "core/sample/samplerandom.h"

#include <array>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

using Said = Weighted<const char *>;

constexpr std::array ofFile{Said{"yes", 45}, Said{"no", 25}, Said{"not_on_file", 30}};
constexpr std::array ofEnquiry{Said{"done", 30}, Said{"not_done", 20}, Said{"not_identified", 20},
                               Said{"not_possible", 10}, Said{"not_on_file", 20}};
constexpr std::array ofSuspectNow{Said{"traceable", 60}, Said{"not_traceable", 15}, Said{"dead", 5},
                                  Said{"unknown", 20}};
constexpr std::array ofVictimsView{Said{"not_yet", 40}, Said{"sought_by_isva", 20},
                                   Said{"undecided", 25}, Said{"declined", 15}};
constexpr std::array ofExhibits{Said{"NONE", 50}, Said{"FORCE_STORE", 30}, Said{"UNKNOWN", 20}};

QString saidOf(SampleRandom &random, std::span<const Said> choices)
{
    return QString::fromLatin1(pick(random, choices));
}

// Of the questions that are told by their number, in neutral words.
QString named(const QString &question, SampleRandom &random)
{
    static const QHash<QString, QString> fixed{
        {u"D2.self"_s, noneAnswer},
        {u"D2.officer"_s, noneAnswer},
        {u"D2.nationality"_s, u"not on file"_s},
        {u"D2.source"_s, u"UNKNOWN"_s},
        {u"D2.missing"_s, u"NOT_RECORDED_ON_FILE"_s},
        {u"D3.outcome"_s, u"NO_OUTCOME_ON_FILE"_s},
        {u"D3.date"_s, unknownAnswer},
        {u"D3.reasons"_s, u"NFA-X"_s},
        {u"D5.self"_s, noneAnswer},
        {u"D5.nationality"_s, u"not on file"_s},
        {u"D5.source"_s, u"UNKNOWN"_s},
        {u"D5.missing"_s, u"NOT_RECORDED_ON_FILE"_s},
        {u"D5.age"_s, unknownAnswer},
        {u"D6.number"_s, unknownAnswer},
        {u"D8.today"_s, u"Searched again; nothing beyond the links under \"Elsewhere\"."_s},
        {u"D10#note"_s, u"A supervisor notes that the unit was short of staff."_s},
        {u"D11.date"_s, unknownAnswer},
        {u"D11.test"_s, u"FCT_EVIDENTIAL"_s},
        {u"D12"_s, u"no"_s},
        {u"D13"_s, noneAnswer},
        {u"D14"_s, u"no"_s},
        {u"F4.exhibits"_s, u"As the exhibit register lists them."_s},
        {u"F4.testable"_s, u"unknown"_s}};
    if (question == "D7"_L1)
        return saidOf(random, ofEnquiry);
    if (question == "F2"_L1)
        return saidOf(random, ofVictimsView);
    if (question == "F2.suspect"_L1)
        return saidOf(random, ofSuspectNow);
    return question == "F4"_L1 ? saidOf(random, ofExhibits) : fixed.value(question);
}

} // namespace

void answerInvestigation(const Form &form, const ReviewRecord &record, quint64 seed,
                         Answers &answers)
{
    SampleRandom random(seed);
    for (const FormPart &part : form.parts) {
        if (part.id != "D"_L1 && part.id != "F"_L1)
            continue;
        for (const FormQuestion &question : part.questions) {
            if (question.isOnRecord() || question.mandatory == Mandatory::Never)
                continue;
            for (const QString &key : record.keysOf(question, answers)) {
                const QString said = question.type == QuestionType::YesNoNotOnFile
                                         ? saidOf(random, ofFile)
                                         : named(question.id, random);
                if (answers.value(key).isEmpty())
                    answers.insert(key, said);
            }
        }
    }
}

} // namespace Revisit
