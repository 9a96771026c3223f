#include "core/quality/qualitysamplestore.h"

#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

SampleBasis basisOf(const Query &query)
{
    if (query.flag(6))
        return SampleBasis::Urgent;
    return query.flag(7) ? SampleBasis::ClosedDespiteAll : SampleBasis::ByChance;
}

std::optional<int> yearAt(const Query &query, int column)
{
    const auto year = query.optionalNumber(column);
    return year ? std::optional(int(*year)) : std::nullopt;
}

void insertFrameReview(Connection &connection, QualitySampleId id, const FrameReview &review,
                       bool isDrawn)
{
    Query(connection,
          u"INSERT INTO quality_frame (sample_id, review_id, case_id, reference, reviewer_id, "
          "year, decision, basis, drawn) VALUES (:sample, :review, :case, :reference, :reviewer, "
          ":year, :decision, :basis, :drawn)"_s)
        .bind(":sample"_L1, id)
        .bind(":review"_L1, review.review)
        .bind(":case"_L1, review.caseId)
        .bind(":reference"_L1, review.reference)
        .bind(":reviewer"_L1, review.reviewer)
        .bind(":year"_L1, review.year)
        .bind(":decision"_L1, review.decision)
        .bind(":basis"_L1, int(review.basis))
        .bind(":drawn"_L1, int(isDrawn))
        .run();
}

// The frame as it was stored, and what was drawn of it.
SampleDraw storedDraw(Connection &connection, QualitySampleId id)
{
    Query query(connection, u"SELECT review_id, case_id, reference, reviewer_id, year, decision, "
                            "basis, drawn FROM quality_frame WHERE sample_id = :id"_s);
    query.bind(":id"_L1, id);
    SampleDraw draw;
    while (query.next()) {
        draw.frame.append({.review = query.id<ReviewId>(0),
                           .caseId = query.id<CaseId>(1),
                           .reference = query.text(2),
                           .reviewer = query.id<OfficerId>(3),
                           .year = yearAt(query, 4),
                           .decision = query.text(5),
                           .basis = SampleBasis(query.number(6))});
        draw.isDrawn.append(query.flag(7));
    }
    return draw;
}

bool areSameReviews(const SampleDraw &stored, const SampleDraw &again)
{
    QHash<ReviewId, bool> drawn;
    for (qsizetype at = 0; at < stored.frame.size(); ++at)
        drawn.insert(stored.frame[at].review, stored.isDrawn[at]);
    for (qsizetype at = 0; at < again.frame.size(); ++at) {
        if (drawn.value(again.frame[at].review) != again.isDrawn[at])
            return false;
    }
    return stored.frame.size() == again.frame.size();
}

} // namespace

Result<QList<QualitySample>> qualitySamples(Connection &connection, const Officer &viewer)
{
    RV_CHECK(permit(viewer, Capability::ViewTrends));
    const bool maySample = allows(viewer.role, Capability::SampleQuality);
    return reading([&] {
        Query query(connection,
                    u"SELECT s.id, s.from_on, s.until_on, s.percent, s.seed, o.name, s.drawn_at, "
                    "s.frame_size, s.size, s.left_out FROM quality_sample s "
                    "JOIN officer o ON o.id = s.officer_id ORDER BY s.id DESC"_s);
        QList<QualitySample> samples;
        while (query.next())
            samples.append({.id = query.id<QualitySampleId>(0),
                            .from = query.date(1),
                            .until = query.date(2),
                            .percent = int(query.number(3)),
                            .seed = maySample ? query.text(4).toULongLong() : 0,
                            .drawnBy = maySample ? query.text(5) : QString(),
                            .drawnAt = query.instant(6),
                            .frameSize = query.number(7),
                            .size = query.number(8),
                            .leftOut = query.number(9)});
        return samples;
    });
}

Result<bool> isAsItsSeedGives(Connection &connection, QualitySampleId id)
{
    return inSnapshot(connection, [&]() -> Result<bool> {
        Query query(connection, u"SELECT percent, seed FROM quality_sample WHERE id = :id"_s);
        query.bind(":id"_L1, id);
        if (!query.next())
            return fail(Fault::NotFound, CoreText::tr("There is no such sample."));
        const int percent = int(query.number(0));
        const quint64 seed = query.text(1).toULongLong();
        const SampleDraw stored = storedDraw(connection, id);
        return areSameReviews(stored, drawSample(stored.frame, percent, seed));
    });
}

SampleFrame sampleFrame(Connection &connection, OfficerId lead, QDate from, QDate until)
{
    Query query(connection,
                u"SELECT r.id, c.id, c.reference, r.reviewer_id, c.nfa_year, d.code, c.tier <= 1, "
                "d.code = 'DEC-NFO' AND EXISTS (SELECT 1 FROM original_outcome u "
                "JOIN code k ON k.id = u.outcome_code AND k.list = 'outcome' "
                "WHERE u.case_id = c.id AND k.code IN ('14', '16')), "
                "r.reviewer_id = :lead OR EXISTS (SELECT 1 FROM investigation_bar b "
                "WHERE b.case_id = c.id AND b.officer_id = :same) "
                "FROM review r JOIN review_case c ON c.id = r.case_id "
                "JOIN code d ON d.id = c.decision_code "
                "WHERE r.state = 4 AND c.decided_on BETWEEN :from AND :until"_s);
    query.bind(":lead"_L1, lead).bind(":same"_L1, lead);
    query.bind(":from"_L1, from).bind(":until"_L1, until);
    SampleFrame frame;
    while (query.next()) {
        if (query.flag(8)) {
            ++frame.leftOut;
            continue;
        }
        frame.reviews.append({.review = query.id<ReviewId>(0),
                              .caseId = query.id<CaseId>(1),
                              .reference = query.text(2),
                              .reviewer = query.id<OfficerId>(3),
                              .year = yearAt(query, 4),
                              .decision = query.text(5),
                              .basis = basisOf(query)});
    }
    return frame;
}

QualitySampleId insertSample(Connection &connection, const QualitySample &sample, OfficerId by,
                             const SampleDraw &draw)
{
    Query query(connection,
                u"INSERT INTO quality_sample (officer_id, drawn_at, from_on, until_on, percent, "
                "seed, frame_size, size, left_out) VALUES (:officer, :at, :from, :until, :percent, "
                ":seed, :frame, :size, :left_out) RETURNING id"_s);
    query.bind(":officer"_L1, by)
        .bind(":at"_L1, sample.drawnAt)
        .bind(":from"_L1, sample.from)
        .bind(":until"_L1, sample.until)
        .bind(":percent"_L1, sample.percent)
        .bind(":seed"_L1, QString::number(sample.seed))
        .bind(":frame"_L1, draw.frame.size())
        .bind(":size"_L1, draw.drawn())
        .bind(":left_out"_L1, sample.leftOut)
        .next();
    const auto id = query.id<QualitySampleId>(0);
    for (qsizetype at = 0; at < draw.frame.size(); ++at)
        insertFrameReview(connection, id, draw.frame[at], draw.isDrawn[at]);
    return id;
}

} // namespace Revisit
