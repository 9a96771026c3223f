#include "core/review/reviewrecord.h"

#include "core/enquiry/lineofenquirystore.h"
#include "core/language/languageanswerstore.h"
#include "core/links/linkstore.h"
#include "core/people/officerstore.h"
#include "core/refdata/codebook.h"
#include "core/referral/referralstore.h"
#include "core/review/answersonfilestore.h"
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

QList<Subject> subjectsFrom(const QList<Choice> &rows)
{
    QList<Subject> subjects;
    for (const Choice &row : rows)
        subjects.append({row.code, row.text()});
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
    if (!question.rows.isEmpty())
        return subjectsFrom(question.rows);
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
        return holds(question.when, answers) ? QStringList{question.id} : QStringList();
    QStringList keys;
    for (const Subject &subject : subjectsOf(question, answers)) {
        if (holds(question.when, answers, subject.key))
            keys.append(answerKey(question.id, subject.key));
    }
    return keys;
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

Result<ReviewRecord> askedRecord(Connection &connection, CaseId id)
{
    ReviewRecord record;
    const Result<QList<LineOfEnquiry>> enquiries = linesOfEnquiry(connection, id);
    RV_CHECK(enquiries);
    record.enquiries = *enquiries;
    const Result<bool> isRead = reading([&] {
        record.facts = readScopeFacts(connection, id);
        record.onFile = answersOnFile(connection, id, record.facts);
        readSubjects(connection, id, record);
        return true;
    });
    RV_CHECK(isRead);
    return record;
}

} // namespace Revisit
