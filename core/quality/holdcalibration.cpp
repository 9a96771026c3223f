#include "core/quality/holdcalibration.h"

#include "core/audit/auditstore.h"
#include "core/audit/qualityactions.h"
#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/quality/blindfile.h"
#include "core/quality/calibrationstore.h"
#include "core/quality/submitsecondreview.h"
#include "core/storage/transaction.h"

#include <QSet>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

QString calibrationEntity(CalibrationId id)
{
    return u"calibration/%1"_s.arg(id.value());
}

template<typename IdType>
bool areDifferent(const QList<IdType> &ids)
{
    return QSet<IdType>(ids.begin(), ids.end()).size() == ids.size();
}

Result<> checkSession(const HoldCalibration &command)
{
    if (command.title.trimmed().size() < Calibration::shortestTitle)
        return fail(Fault::Invalid, CoreText::tr("Give the session a title."));
    if (command.cases.isEmpty() || command.cases.size() > Calibration::mostCases ||
        !areDifferent(command.cases))
        return fail(Fault::Invalid, CoreText::tr("Choose up to %n case(s), each once.", nullptr,
                                                 Calibration::mostCases));
    if (command.officers.size() < Calibration::fewestOfficers || !areDifferent(command.officers))
        return fail(Fault::Invalid, CoreText::tr("Choose at least %n review officer(s).", nullptr,
                                                 Calibration::fewestOfficers));
    return {};
}

Result<> checkOfficers(Connection &connection, const HoldCalibration &command)
{
    for (const CaseId caseId : command.cases) {
        for (const OfficerId officer : command.officers) {
            if (!mayCalibrate(connection, caseId, officer))
                return fail(Fault::Forbidden,
                            CoreText::tr("One of the officers reviewed or investigated one of the "
                                         "cases, or leads or led who did, or is not among those "
                                         "it is restricted to, and cannot judge it blind."));
        }
    }
    return {};
}

tl::unexpected<Error> owesNothing()
{
    return fail(Fault::Forbidden, CoreText::tr("No answer of yours is waited for in this session, "
                                               "or you have given it."));
}

} // namespace

Result<CalibrationId> HoldCalibration::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::SampleQuality));
    RV_CHECK(checkSession(*this));
    return inTransaction(session, [&]() -> Result<CalibrationId> {
        RV_CHECK(checkOfficers(session.connection, *this));
        const CalibrationId id = insertCalibration(session.connection, title.trimmed(),
                                                   session.actor.id, session.clock.now());
        for (const CaseId caseId : cases) {
            for (const OfficerId officer : officers)
                insertCalibrationSeat(session.connection, id, caseId, officer);
        }
        record(session,
               {.action = Audit::CalibrationHeld,
                .entity = calibrationEntity(id),
                .why = session.purpose,
                .facts = {{u"cases"_s, int(cases.size())}, {u"officers"_s, int(officers.size())}}});
        return id;
    });
}

Result<CaseDetail> OpenCalibrationCase::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ReviewCases));
    return inTransaction(session, [&]() -> Result<CaseDetail> {
        if (!owesAnswer(session.connection, calibration, caseId, session.actor.id))
            return owesNothing();
        record(session, {.action = Audit::CalibrationOpened,
                         .entity = calibrationEntity(calibration),
                         .caseId = caseId,
                         .why = session.purpose});
        return blindFile(session.connection, caseId);
    });
}

Result<> SaveCalibrationAnswer::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ReviewCases));
    return inTransaction(session, [&]() -> Result<> {
        const OfficerId officer = session.actor.id;
        if (!owesAnswer(session.connection, calibration, caseId, officer))
            return owesNothing();
        if (calibrationDraftOf(session.connection, calibration, caseId, officer) == judgement)
            return {};
        storeCalibrationDraft(session.connection, calibration, caseId, officer, judgement,
                              session.clock.now());
        record(session, {.action = Audit::CalibrationDrafted,
                         .entity = calibrationEntity(calibration),
                         .caseId = caseId,
                         .why = session.purpose});
        return {};
    });
}

Result<Judgement> calibrationDraft(Connection &connection, const Officer &viewer,
                                   CalibrationId calibration, CaseId caseId)
{
    RV_CHECK(permit(viewer, Capability::ReviewCases));
    return inSnapshot(connection, [&]() -> Result<Judgement> {
        if (!owesAnswer(connection, calibration, caseId, viewer.id))
            return owesNothing();
        return calibrationDraftOf(connection, calibration, caseId, viewer.id);
    });
}

Result<> AnswerCalibration::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ReviewCases));
    RV_CHECK(checkJudgement(judgement));
    return inTransaction(session, [&]() -> Result<> {
        if (!owesAnswer(session.connection, calibration, caseId, session.actor.id))
            return owesNothing();
        Judgement given = judgement;
        given.rationale = given.rationale.trimmed();
        removeCalibrationDraft(session.connection, calibration, caseId, session.actor.id);
        storeCalibrationAnswer(session.connection, calibration, caseId, session.actor.id, given,
                               session.clock.now());
        record(session, {.action = Audit::CalibrationAnswered,
                         .entity = calibrationEntity(calibration),
                         .caseId = caseId,
                         .why = session.purpose});
        return {};
    });
}

Result<> CloseCalibration::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::SampleQuality));
    if (lesson.trimmed().size() < Calibration::shortestLesson)
        return fail(Fault::Invalid,
                    CoreText::tr("Write what was agreed on in at least %n character(s).", nullptr,
                                 Calibration::shortestLesson));
    return inTransaction(session, [&]() -> Result<> {
        if (!findCalibration(session.connection, calibration))
            return fail(Fault::NotFound, CoreText::tr("There is no such session."));
        if (!closeCalibration(session.connection, calibration, session.actor.id, lesson.trimmed(),
                              session.clock.now()))
            return fail(Fault::Conflict, CoreText::tr("This session is closed already."));
        record(session, {.action = Audit::CalibrationClosed,
                         .entity = calibrationEntity(calibration),
                         .why = session.purpose,
                         .changes = {{u"lesson"_s, {}, lesson.trimmed()}}});
        return {};
    });
}

} // namespace Revisit
