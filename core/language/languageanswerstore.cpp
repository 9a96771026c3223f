#include "core/language/languageanswerstore.h"

#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

Result<QList<LanguageCount>> languageCounts(Connection &connection)
{
    return reading([&] {
        QList<LanguageCount> counts;
        Query query(connection, u"SELECT rule, count(*) FILTER (WHERE disposition = 1), "
                                "count(*) FILTER (WHERE disposition = 2) "
                                "FROM language_answer GROUP BY rule ORDER BY rule"_s);
        while (query.next())
            counts.append({query.text(0), int(query.number(1)), int(query.number(2))});
        return counts;
    });
}

QList<LanguageAnswer> languageAnswersOf(Connection &connection, ReviewId review)
{
    QList<LanguageAnswer> answers;
    Query query(connection, u"SELECT place, rule, disposition, reason FROM language_answer "
                            "WHERE review_id = :review ORDER BY place, rule"_s);
    query.bind(":review"_L1, review);
    while (query.next()) {
        answers.append(
            {query.text(0), query.text(1), LanguageDisposition(query.number(2)), query.text(3)});
    }
    return answers;
}

void storeLanguageAnswer(Connection &connection, ReviewId review, const LanguageAnswer &answer,
                         const QDateTime &at)
{
    Query(connection,
          u"INSERT INTO language_answer (review_id, place, rule, disposition, reason, answered_at) "
          "VALUES (:review, :place, :rule, :disposition, :reason, :at) "
          "ON CONFLICT (review_id, place, rule) DO UPDATE SET disposition = excluded.disposition, "
          "reason = excluded.reason, answered_at = excluded.answered_at, "
          "version = language_answer.version + 1"_s)
        .bind(":review"_L1, review)
        .bind(":place"_L1, answer.place)
        .bind(":rule"_L1, answer.rule)
        .bind(":disposition"_L1, int(answer.disposition))
        .bind(":reason"_L1, answer.reason)
        .bind(":at"_L1, at)
        .run();
}

void copyLanguageAnswers(Connection &connection, ReviewId from, ReviewId to)
{
    Query(connection,
          u"INSERT INTO language_answer (review_id, place, rule, disposition, reason, answered_at) "
          "SELECT CAST(:to AS BIGINT), place, rule, disposition, reason, answered_at "
          "FROM language_answer WHERE review_id = :from"_s)
        .bind(":to"_L1, to)
        .bind(":from"_L1, from)
        .run();
}

} // namespace Revisit
