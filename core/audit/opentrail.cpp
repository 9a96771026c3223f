#include "core/audit/opentrail.h"

#include "core/audit/auditstore.h"
#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

QList<TrailPurpose> trailPurposes()
{
    return {TrailPurpose::Lawfulness, TrailPurpose::SelfMonitoring, TrailPurpose::Security,
            TrailPurpose::CriminalProceedings};
}

QString trailPurposeLabel(TrailPurpose purpose)
{
    switch (purpose) {
    case TrailPurpose::Lawfulness:
        return CoreText::tr("Verifying that processing is lawful");
    case TrailPurpose::SelfMonitoring:
        return CoreText::tr("Self-monitoring, including internal discipline");
    case TrailPurpose::Security:
        return CoreText::tr("Integrity and security of personal data");
    case TrailPurpose::CriminalProceedings:
        return CoreText::tr("Criminal proceedings");
    }
    return {};
}

QString trailPurposeCode(TrailPurpose purpose)
{
    switch (purpose) {
    case TrailPurpose::Lawfulness:
        return u"lawfulness"_s;
    case TrailPurpose::SelfMonitoring:
        return u"self_monitoring"_s;
    case TrailPurpose::Security:
        return u"security"_s;
    case TrailPurpose::CriminalProceedings:
        return u"criminal_proceedings"_s;
    }
    return {};
}

Result<OpenedTrail> OpenTrail::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ViewAudit));
    if (!purpose)
        return fail(Fault::Invalid, CoreText::tr("Say for which purpose you open the trail."));
    return inTransaction(session, [&]() -> Result<OpenedTrail> {
        record(session, {.action = Audit::TrailOpened,
                         .entity = u"trail"_s,
                         .why = trailPurposeCode(*purpose)});
        return OpenedTrail(session.actor, *purpose);
    });
}

} // namespace Revisit
