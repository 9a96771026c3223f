#include "tests/invariants/rolewalker.h"

#include "core/assignment/reassigncases.h"
#include "core/assignment/restrictcase.h"
#include "core/cases/addnote.h"
#include "core/cases/opencase.h"
#include "core/decisionlog/adddecision.h"
#include "core/refdata/codebook.h"
#include "core/referral/makereferral.h"
#include "core/review/reviewstore.h"
#include "core/review/revisereview.h"
#include "core/review/saveanswers.h"
#include "core/review/signoff.h"
#include "core/review/startreview.h"
#include "core/review/submitreview.h"
#include "core/risk/acknowledgealert.h"
#include "tests/review/reviewanswers.h"

namespace Revisit {

using namespace Qt::StringLiterals;

RoleWalker::RoleWalker(const QString &driver, quint64 seed)
    : database(driver)
    , m_random(seed)
{
    for (const Role role : {Role::ReviewOfficer, Role::ReviewOfficer, Role::TeamLead,
                            Role::TeamLead, Role::Analyst, Role::Auditor, Role::Administrator})
        desks.push_back(database.as(
            database.addOfficer(u"Desk %1"_s.arg(desks.size()), role, u"S%1"_s.arg(desks.size())),
            role));
    for (int i = 0; i < 3; ++i)
        cases.append(database.addCase(u"R-%1"_s.arg(i), desks[size_t(i % 2)].actor.id));
    database.addOriginalOfficer(cases[0], u"S1"_s);
    database.addOriginalOfficer(cases[1], u"S3"_s);
}

bool RoleWalker::step()
{
    database.clock.advance(std::chrono::minutes(below(30)));
    const CaseId id = oneOf(cases);
    return act(desks[size_t(below(int(desks.size())))], id);
}

int RoleWalker::below(int count)
{
    return std::uniform_int_distribution(0, count - 1)(m_random);
}

CodeId RoleWalker::codeOf(QStringView list)
{
    return oneOf(CodeBook::instance().list(list)).id;
}

Answers RoleWalker::someAnswers()
{
    switch (below(4)) {
    case 0:
        return completeTriage();
    case 1:
        return completeAssessment();
    case 2:
        return {{oneOf(QStringList{u"C1"_s, u"C2"_s, u"C3"_s, u"C4"_s, u"C5"_s}),
                 oneOf(QStringList{u"yes"_s, u"no"_s, u"unclear"_s, QString()})}};
    default:
        return {{oneOf(completeAssessment().keys()), QString()}};
    }
}

bool RoleWalker::act(Session &desk, CaseId id)
{
    const std::optional<Review> review = reviewOf(database.connection(), id).value();
    const ReviewId of = review ? review->id : ReviewId(99);
    const int version = review ? review->version - (below(8) == 0 ? 1 : 0) : 1;
    switch (below(14)) {
    case 0:
        return attempt(desk, StartReview{id});
    case 1:
    case 2:
        return attempt(desk, SaveAnswers{of, version, someAnswers()});
    case 3:
    case 4:
        return attempt(desk, SubmitReview{of, version});
    case 5:
    case 6:
        return attempt(
            desk, SignOff{of,
                          oneOf(QList{SignOffDecision::Agree, SignOffDecision::AgreeWithChanges,
                                      SignOffDecision::Return, SignOffDecision::Escalate}),
                          u"The second interview is not looked at."_s,
                          {{}, u"Look at the second interview."_s, 3}});
    case 7:
        return attempt(desk, ReviseReview{id, u"Another record came to light"_s});
    case 8:
        return attempt(desk, ReassignCases{{id},
                                           desks[size_t(below(int(desks.size())))].actor.id,
                                           codeOf(u"reassignment_reason"),
                                           u"To even out the work of the team"_s});
    case 9:
        return attempt(desk, MakeReferral{id, codeOf(u"referral_kind"), below(2) == 0,
                                          u"Children's services"_s});
    case 10:
        return attempt(desk, AcknowledgeAlert{RiskAlertId(1 + below(3)), 1 + below(2),
                                              u"The duty team was told at once."_s});
    case 11:
        return attempt(desk, RestrictCase{id,
                                          {desks[size_t(below(2))].actor.id,
                                           desks[size_t(2 + below(3))].actor.id},
                                          u"The others know the family"_s,
                                          RestrictionId(below(2))});
    case 12:
        return attempt(
            desk, LiftRestriction{id, RestrictionId(1 + below(3)), u"They have left the area"_s});
    default:
        return attempt(desk, AddDecision{id, u"Ask for the exhibits again"_s,
                                         u"They were not looked at before"_s});
    }
}

} // namespace Revisit
