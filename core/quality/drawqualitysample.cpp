#include "core/quality/drawqualitysample.h"

#include "core/audit/auditstore.h"
#include "core/audit/caseworkactions.h"
#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/quality/qualitysamplestore.h"
#include "core/storage/transaction.h"

#include <QCryptographicHash>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

Result<> checkDraw(const DrawQualitySample &command)
{
    if (!command.from.isValid() || !command.until.isValid() || command.until < command.from)
        return fail(Fault::Invalid, CoreText::tr("Choose a period that ends after it begins."));
    if (command.percent < 1 || command.percent > 100)
        return fail(Fault::Invalid, CoreText::tr("The share is a number from 1 to 100 per cent."));
    return {};
}

// SHA-256 over the frame and what was drawn of it, a line a review.
QString digestOf(const SampleDraw &draw)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qsizetype at = 0; at < draw.frame.size(); ++at) {
        const FrameReview &one = draw.frame[at];
        hash.addData(u"%1|%2|%3|%4|%5\n"_s.arg(one.stratum(), one.reference)
                         .arg(one.review.value())
                         .arg(int(one.basis))
                         .arg(int(draw.isDrawn[at]))
                         .toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

Result<QualitySample> DrawQualitySample::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::SampleQuality));
    RV_CHECK(checkDraw(*this));
    return inTransaction(session, [&]() -> Result<QualitySample> {
        const SampleFrame frame = sampleFrame(session.connection, session.actor.id, from, until);
        if (frame.reviews.isEmpty())
            return fail(Fault::NotFound,
                        CoreText::tr("No review that you may sample was decided in this period. "
                                     "Choose another period."));
        const SampleDraw draw = drawSample(frame.reviews, percent, seed);
        QualitySample sample{.from = from,
                             .until = until,
                             .percent = percent,
                             .seed = seed,
                             .drawnBy = session.actor.name,
                             .drawnAt = session.clock.now(),
                             .frameSize = draw.frame.size(),
                             .size = draw.drawn(),
                             .leftOut = frame.leftOut};
        sample.id = insertSample(session.connection, sample, session.actor.id, draw);
        record(session, {.action = Audit::QualitySampleDrawn,
                         .entity = u"quality_sample/%1"_s.arg(sample.id.value()),
                         .why = session.purpose,
                         .facts = {{u"seed"_s, QString::number(seed)},
                                   {u"percent"_s, percent},
                                   {u"frame"_s, sample.frameSize},
                                   {u"drawn"_s, sample.size},
                                   {u"left_out"_s, sample.leftOut},
                                   {u"sha256"_s, digestOf(draw)}}});
        return sample;
    });
}

} // namespace Revisit
