#include "core/quality/qualityfigurestore.h"

#include "core/quality/secondreviewstore.h"
#include "core/storage/query.h"

namespace Revisit {

using namespace Qt::StringLiterals;

std::optional<SampleSizes> sizesOf(Connection &connection, QualitySampleId sample)
{
    Query query(connection, u"SELECT frame_size, size FROM quality_sample WHERE id = :id"_s);
    query.bind(":id"_L1, sample);
    if (!query.next())
        return std::nullopt;
    return SampleSizes{query.number(0), query.number(1)};
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

QList<JudgedOfOfficer> judgedByOfficer(Connection &connection)
{
    QList<JudgedOfOfficer> judged;
    QList<ReviewId> reviews;
    Query query(connection,
                u"SELECT o.id, o.name, r.id, s.verdict, s.reasonable, s.same_today, s.quality, "
                "s.priority, s.differs, d.verdict FROM second_review s "
                "JOIN review r ON r.id = s.review_id JOIN officer o ON o.id = r.reviewer_id "
                "LEFT JOIN second_decision d ON d.second_id = s.id "
                "WHERE s.submitted_at IS NOT NULL ORDER BY o.name, o.id, s.submitted_at, s.id"_s);
    while (query.next()) {
        reviews.append(query.id<ReviewId>(2));
        JudgedOfOfficer one{query.id<OfficerId>(0), query.text(1)};
        one.judged.second = {query.text(3), query.text(4), query.text(5),
                             query.text(6), query.text(7), {}};
        one.judged.settledVerdict = query.flag(8) ? query.optionalText(9) : query.optionalText(3);
        judged.append(one);
    }
    for (qsizetype at = 0; at < judged.size(); ++at) // PostgreSQL reads one statement at a time
        judged[at].judged.first = firstJudgement(connection, reviews[at]);
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
