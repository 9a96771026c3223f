#include "core/review/scopefactstore.h"

#include "core/review/scopefactbuilder.h"
#include "core/storage/query.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// The rows of one case, or of every case where none is named.
QString selectFor(const QString &columns, const QString &table, const QString &key,
                  std::optional<CaseId> id)
{
    const QString all = u"SELECT %1, %2 FROM %3"_s.arg(key, columns, table);
    return id ? all + u" WHERE %1 = :id"_s.arg(key) : all;
}

// Calls `take` with the builder of the row's case and the row.
template<typename BuilderOf, typename Take>
void readRows(Connection &connection, const QString &sql, std::optional<CaseId> id,
              BuilderOf &builderOf, Take take)
{
    Query query(connection, sql);
    if (id)
        query.bind(":id"_L1, *id);
    while (query.next())
        take(builderOf(query.number(0)), query);
}

template<typename BuilderOf>
void readFacts(Connection &connection, std::optional<CaseId> id, BuilderOf builderOf)
{
    readRows(connection,
             selectFor(u"coalesce(nfa_text, ''), coalesce(reported_text, ''), previously_reviewed, "
                       "coalesce(force_code, 0), coalesce(setting_code, 0)"_s,
                       u"review_case"_s, u"id"_s, id),
             id, builderOf, [](ScopeFactBuilder &facts, const Query &row) {
                 facts.sayCase(row.text(1), row.text(2), row.optionalFlag(3), row.id<CodeId>(4),
                               row.id<CodeId>(5));
             });
    readRows(connection, selectFor(u"outcome_code"_s, u"original_outcome"_s, u"case_id"_s, id), id,
             builderOf, [](ScopeFactBuilder &facts, const Query &row) {
                 facts.sayOutcome(row.id<CodeId>(1));
             });
    readRows(
        connection, selectFor(u"offence_code"_s, u"crime"_s, u"case_id"_s, id), id, builderOf,
        [](ScopeFactBuilder &facts, const Query &row) { facts.sayOffence(row.id<CodeId>(1)); });
    readRows(
        connection, selectFor(u"alive"_s, u"suspect"_s, u"case_id"_s, id), id, builderOf,
        [](ScopeFactBuilder &facts, const Query &row) { facts.saySuspect(row.optionalFlag(1)); });
    readRows(connection, selectFor(u"age_least, age_most"_s, u"victim"_s, u"case_id"_s, id), id,
             builderOf, [](ScopeFactBuilder &facts, const Query &row) {
                 facts.sayVictim(row.optionalNumber(1), row.optionalNumber(2));
             });
}

} // namespace

ScopeFacts readScopeFacts(Connection &connection, CaseId id)
{
    ScopeFactBuilder builder;
    readFacts(connection, id, [&](qint64) -> ScopeFactBuilder & { return builder; });
    return builder.facts();
}

std::unordered_map<qint64, ScopeFacts> readAllScopeFacts(Connection &connection)
{
    std::unordered_map<qint64, ScopeFactBuilder> builders;
    readFacts(connection, std::nullopt,
              [&](qint64 id) -> ScopeFactBuilder & { return builders[id]; });
    std::unordered_map<qint64, ScopeFacts> facts;
    facts.reserve(builders.size());
    for (const auto &[id, builder] : builders)
        facts.emplace(id, builder.facts());
    return facts;
}

std::unordered_map<qint64, Answers> readScopeAnswers(Connection &connection)
{
    std::unordered_map<qint64, Answers> answers;
    Query query(connection,
                u"SELECT r.case_id, a.question, a.subject, a.answer FROM review r "
                "JOIN review_answer a ON a.review_id = r.id WHERE a.question LIKE 'B%' "
                "AND r.submitted_at IS NOT NULL AND r.number = (SELECT max(n.number) FROM review n "
                "WHERE n.case_id = r.case_id AND n.submitted_at IS NOT NULL)"_s);
    while (query.next())
        answers[query.number(0)].insert(AnswerPlace{query.text(1), query.text(2)}.key(),
                                        query.text(3));
    return answers;
}

} // namespace Revisit
