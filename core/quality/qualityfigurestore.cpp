#include "core/quality/qualityfigurestore.h"

#include "core/quality/secondreviewstore.h"
#include "core/storage/query.h"

namespace Revisit {

using namespace Qt::StringLiterals;

std::optional<qint64> drawnOf(Connection &connection, QualitySampleId sample)
{
    Query query(connection, u"SELECT size FROM quality_sample WHERE id = :id"_s);
    query.bind(":id"_L1, sample);
    return query.next() ? std::optional(query.number(0)) : std::nullopt;
}

QList<JudgedTwice> judgedTwice(Connection &connection, QualitySampleId sample)
{
    QList<JudgedTwice> judged;
    QList<ReviewId> reviews;
    Query query(connection,
                u"SELECT f.review_id, f.basis, s.verdict, s.reasonable, s.same_today, s.quality, "
                "s.priority, s.differs, d.verdict FROM quality_frame f "
                "JOIN second_review s ON s.review_id = f.review_id "
                "AND s.submitted_at IS NOT NULL "
                "LEFT JOIN second_decision d ON d.second_id = s.id "
                "WHERE f.sample_id = :sample AND f.drawn = 1 ORDER BY f.reference"_s);
    query.bind(":sample"_L1, sample);
    while (query.next()) {
        reviews.append(query.id<ReviewId>(0));
        JudgedTwice one;
        one.byChance = SampleBasis(query.number(1)) == SampleBasis::ByChance;
        one.second = {query.text(2), query.text(3), query.text(4),
                      query.text(5), query.text(6), {}};
        one.settledVerdict = query.flag(7) ? query.optionalText(8) : query.optionalText(2);
        judged.append(one);
    }
    for (qsizetype at = 0; at < judged.size(); ++at) // PostgreSQL reads one statement at a time
        judged[at].first = firstJudgement(connection, reviews[at]);
    return judged;
}

ClosedInFrame closedInFrame(Connection &connection, QualitySampleId sample)
{
    Query query(connection, u"SELECT count(*) FILTER (WHERE basis = 1), "
                            "count(*) FILTER (WHERE basis > 1) FROM quality_frame "
                            "WHERE sample_id = :sample AND decision = 'DEC-NFO'"_s);
    query.bind(":sample"_L1, sample).next();
    return {{.cases = query.number(0)}, {.cases = query.number(1)}};
}

} // namespace Revisit
