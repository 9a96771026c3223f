#include "core/review/reviewrecord.h"

#include "core/enquiry/lineofenquirystore.h"
#include "core/language/languageanswerstore.h"
#include "core/links/linkstore.h"
#include "core/people/officerstore.h"
#include "core/refdata/codebook.h"
#include "core/referral/referralstore.h"
#include "core/review/casestate.h"
#include "core/review/rulesetstore.h"
#include "core/review/scopefactstore.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

QList<Subject> subjectsFrom(Query &query, const QString &kind, QChar letter)
{
    QList<Subject> subjects;
    while (query.next())
        subjects.append({u"%1/%2"_s.arg(kind).arg(query.number(0)),
                         u"%1-%2"_s.arg(letter).arg(query.number(1), 3, 10, QChar(u'0'))});
    return subjects;
}

void readSubjects(Connection &connection, CaseId id, ReviewRecord &record)
{
    {
        Query suspects(connection, u"SELECT id, number FROM suspect WHERE case_id = :id "
                                   "AND duplicate_of IS NULL ORDER BY number"_s);
        suspects.bind(":id"_L1, id);
        record.suspects = subjectsFrom(suspects, u"suspect"_s, u'S');
    }
    Query victims(connection, u"SELECT id, number FROM victim WHERE case_id = :id "
                              "AND duplicate_of IS NULL ORDER BY number"_s);
    victims.bind(":id"_L1, id);
    record.victims = subjectsFrom(victims, u"victim"_s, u'V');
}

bool isInCaseload(Connection &connection, const QString &reference, CaseId other)
{
    if (reference.trimmed().isEmpty())
        return false;
    Query query(connection,
                u"SELECT 1 FROM review_case WHERE reference = :reference AND id <> :other"_s);
    query.bind(":reference"_L1, reference.trimmed()).bind(":other"_L1, other);
    return query.next();
}

Result<> readOfficers(Connection &connection, OfficerId reviewer, ReviewRecord &record)
{
    const Result<QList<Officer>> officers = activeOfficers(connection);
    RV_CHECK(officers);
    record.officers = *officers;
    for (const Officer &officer : *officers) {
        if (officer.role == Role::TeamLead && officer.id != reviewer)
            record.supervisors.append(officer);
    }
    return {};
}

Result<> readWork(Connection &connection, const Officer &viewer, CaseId id, ReviewRecord &record)
{
    const Result<QList<Referral>> referrals = referralsOf(connection, id);
    RV_CHECK(referrals);
    std::ranges::copy_if(*referrals, std::back_inserter(record.referrals),
                         [&](const Referral &referral) { return maySee(viewer, referral); });
    const Result<QList<LineOfEnquiry>> enquiries = linesOfEnquiry(connection, id);
    RV_CHECK(enquiries);
    record.enquiries = *enquiries;
    return {};
}

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

} // namespace

QStringList ReviewRecord::referralKinds() const
{
    QStringList kinds;
    for (const Referral &referral : referrals) {
        const Code *kind = CodeBook::instance().byId(referral.kind);
        if (kind && !kinds.contains(kind->code))
            kinds.append(kind->code);
    }
    return kinds;
}

QString ReviewRecord::officerName(OfficerId id) const
{
    const auto found = std::ranges::find(officers, id, &Officer::id);
    return found == officers.end() ? QString() : found->name;
}

QList<Subject> ReviewRecord::subjectsOf(const FormQuestion &question, const Answers &answers) const
{
    if (question.each == "suspects"_L1)
        return suspects;
    if (question.each == "victims"_L1)
        return victims;
    QList<Subject> findings;
    const QStringList codes = codesOf(answers.value(question.each));
    for (const QString &code : codes) {
        if (code != noneAnswer)
            findings.append({code, code});
    }
    return findings;
}

QStringList ReviewRecord::keysOf(const FormQuestion &question, const Answers &answers) const
{
    if (question.each.isEmpty())
        return {question.id};
    QStringList keys;
    for (const Subject &subject : subjectsOf(question, answers))
        keys.append(answerKey(question.id, subject.key));
    return keys;
}

Answers answersOnFile(Connection &connection, CaseId id, const ScopeFacts &facts)
{
    Answers answers;
    readHotRow(connection, id, answers);
    readClosure(connection, id, answers);
    if (facts.victimsUnder18)
        answers.insert(u"B5"_s, QString::number(*facts.victimsUnder18));
    return answers;
}

Result<ReviewRecord> reviewRecord(Connection &connection, const Officer &viewer,
                                  const RecordQuery &query)
{
    ReviewRecord record;
    RV_CHECK(readOfficers(connection, query.reviewer, record));
    RV_CHECK(readWork(connection, viewer, query.caseId, record));
    const Result<bool> isRead = reading([&] {
        record.facts = readScopeFacts(connection, query.caseId);
        record.rulesets = rulesetsOf(connection);
        record.tier = tierOnFile(connection, query.caseId);
        record.onFile = answersOnFile(connection, query.caseId, record.facts);
        readSubjects(connection, query.caseId, record);
        record.languageAnswers = languageAnswersOf(connection, query.review);
        record.openLinks = unanswered(linksOf(connection, query.caseId));
        record.hasTarget = isInCaseload(connection, query.target, query.caseId);
        return true;
    });
    RV_CHECK(isRead);
    return record;
}

} // namespace Revisit
