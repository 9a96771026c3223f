#include "core/review/answersonfilestore.h"

#include "core/refdata/codebook.h"
#include "core/storage/query.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

void answerNumber(Answers &answers, const QString &question, const std::optional<qint64> &number)
{
    if (number)
        answers.insert(question, QString::number(*number));
}

void answerCode(Answers &answers, const QString &question, const std::optional<CodeId> &id)
{
    if (const Code *code = id ? CodeBook::instance().byId(*id) : nullptr)
        answers.insert(question, code->code);
}

void answerText(Answers &answers, const QString &question, const QString &text)
{
    if (!text.isEmpty())
        answers.insert(question, text);
}

void readHotRow(Connection &connection, CaseId id, Answers &answers)
{
    Query query(connection,
                u"SELECT reference, source_system_code, coalesce(nfa_text, ''), setting_code, "
                "online_code, crossover_code, previously_reviewed, suspects_identified, "
                "suspects_unidentified FROM review_case WHERE id = :id"_s);
    query.bind(":id"_L1, id);
    if (!query.next())
        return;
    answerText(answers, u"A1"_s, query.text(0));
    answerCode(answers, u"A1.system"_s, query.optionalId<CodeId>(1));
    answerText(answers, u"B3.date"_s, query.text(2));
    answerCode(answers, u"B6"_s, query.optionalId<CodeId>(3));
    answerCode(answers, u"B6.online"_s, query.optionalId<CodeId>(4));
    answerCode(answers, u"B6.crossover"_s, query.optionalId<CodeId>(5));
    if (const auto reviewed = query.optionalFlag(6))
        answers.insert(u"B8"_s, *reviewed ? u"yes"_s : u"no"_s);
    if (query.number(7) + query.number(8) == 0)
        return; // none recorded is not none
    answerNumber(answers, u"B4"_s, query.number(7));
    answerNumber(answers, u"B4.unidentified"_s, query.number(8));
}

void readClosure(Connection &connection, CaseId id, Answers &answers)
{
    Query query(connection, u"SELECT coalesce(maker_name, ''), decision_maker_code FROM closure "
                            "WHERE case_id = :id"_s);
    query.bind(":id"_L1, id);
    if (!query.next())
        return;
    answerText(answers, u"B3"_s, query.text(0));
    answerCode(answers, u"B3.by"_s, query.optionalId<CodeId>(1));
}

// What the file recorded of each suspect or victim, under the numbers of the questions.
struct PersonsOnFile {
    QString table; // "suspect", "victim"
    QString part;  // of the form: "D2", "D5"
    bool hasOfficerDefined;
};

void readPersons(Connection &connection, CaseId id, const PersonsOnFile &persons, Answers &answers)
{
    Query query(connection,
                u"SELECT id, ethnicity_self_code, ethnicity_officer_code, "
                "coalesce(nationality, ''), ethnicity_source_code, ethnicity_missing_code "
                "FROM %1 WHERE case_id = :id AND duplicate_of IS NULL"_s.arg(persons.table));
    query.bind(":id"_L1, id);
    while (query.next()) {
        const auto key = [&](const QString &question) {
            return answerKey(persons.part + question,
                             u"%1/%2"_s.arg(persons.table).arg(query.number(0)));
        };
        answerCode(answers, key(u".self"_s), query.optionalId<CodeId>(1));
        if (persons.hasOfficerDefined)
            answerCode(answers, key(u".officer"_s), query.optionalId<CodeId>(2));
        answerText(answers, key(u".nationality"_s), query.text(3));
        answerCode(answers, key(u".source"_s), query.optionalId<CodeId>(4));
        answerCode(answers, key(u".missing"_s), query.optionalId<CodeId>(5));
    }
}

void readAges(Connection &connection, CaseId id, Answers &answers)
{
    Query query(connection, u"SELECT id, age_least FROM victim WHERE case_id = :id "
                            "AND duplicate_of IS NULL AND age_least = age_most"_s);
    query.bind(":id"_L1, id);
    while (query.next())
        answerNumber(answers, answerKey(u"D5.age"_s, u"victim/%1"_s.arg(query.number(0))),
                     query.optionalNumber(1));
}

// A suspect with several outcomes is left for the officer to answer.
void readOutcomes(Connection &connection, CaseId id, Answers &answers)
{
    Query query(connection,
                u"SELECT suspect_id, min(outcome_code), min(coalesce(decided_text, '')) "
                "FROM original_outcome WHERE case_id = :id AND suspect_id IS NOT NULL "
                "GROUP BY suspect_id HAVING count(*) = 1"_s);
    query.bind(":id"_L1, id);
    while (query.next()) {
        const QString subject = u"suspect/%1"_s.arg(query.number(0));
        answerCode(answers, answerKey(u"D3.outcome"_s, subject), query.optionalId<CodeId>(1));
        answerText(answers, answerKey(u"D3.date"_s, subject), query.text(2));
    }
}

} // namespace

Answers answersOnFile(Connection &connection, CaseId id, const ScopeFacts &facts)
{
    Answers answers;
    readHotRow(connection, id, answers);
    readClosure(connection, id, answers);
    readPersons(connection, id, {u"suspect"_s, u"D2"_s, true}, answers);
    readPersons(connection, id, {u"victim"_s, u"D5"_s, false}, answers);
    readAges(connection, id, answers);
    readOutcomes(connection, id, answers);
    if (facts.victimsUnder18)
        answers.insert(u"B5"_s, QString::number(*facts.victimsUnder18));
    return answers;
}

} // namespace Revisit
