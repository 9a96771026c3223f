#include "core/language/rulecounts.h"

#include "core/language/languagerules.h"
#include "core/storage/transaction.h"

#include <QHash>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// Those that may be shown, by rule.
QHash<QString, std::pair<int, int>> shownAnswers(Connection &connection)
{
    QHash<QString, std::pair<int, int>> shown;
    Query query(connection,
                u"SELECT a.rule, count(*) FILTER (WHERE a.disposition = 1), "
                "count(*) FILTER (WHERE a.disposition = 2) FROM language_answer a "
                "JOIN review r ON r.id = a.review_id GROUP BY a.rule "
                "HAVING count(*) >= :answers AND count(DISTINCT r.reviewer_id) >= :reviewers"_s);
    query.bind(":answers"_L1, LanguageFigures::fewestAnswers)
        .bind(":reviewers"_L1, LanguageFigures::fewestReviewers);
    while (query.next())
        shown.insert(query.text(0), {int(query.number(1)), int(query.number(2))});
    return shown;
}

} // namespace

Result<QList<RuleCount>> ruleCounts(Connection &connection)
{
    const auto &edition = shippedLanguageRules();
    if (!edition)
        return tl::unexpected(edition.error());
    return reading([&] {
        const auto shown = shownAnswers(connection);
        QList<RuleCount> counts;
        for (const LanguageRule &rule : edition->rules) {
            RuleCount count{.rule = rule.id,
                            .severity = rule.severity,
                            .pattern = rule.text,
                            .isRetired = rule.isRetired()};
            if (const auto found = shown.constFind(rule.id); found != shown.cend()) {
                count.accepted = found->first;
                count.dismissed = found->second;
            }
            counts.append(count);
        }
        return counts;
    });
}

} // namespace Revisit
