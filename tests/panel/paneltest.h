#pragma once

#include "core/enquiry/addlineofenquiry.h"
#include "core/panel/castvote.h"
#include "core/panel/closepanel.h"
#include "core/panel/convenepanel.h"
#include "core/panel/panelstore.h"
#include "core/review/saveanswers.h"
#include "core/review/signoff.h"
#include "core/review/startreview.h"
#include "core/review/submitreview.h"
#include "tests/review/reviewanswers.h"
#include "tests/support/testdatabase.h"

namespace Revisit {

using namespace Qt::StringLiterals;

const QString voteReason = u"The register was never asked for."_s;

// An assessed and submitted review, and people who may sit on a panel about it.
class PanelBench
{
public:
    explicit PanelBench(const QString &driver = u"QSQLITE"_s)
        : database(driver)
    {}

    Review submit() { return submitAnswers(completeAssessment()); }

    // A recommendation to reinvestigate: it has its line of enquiry and asks for a panel.
    Review submitReinvestigation()
    {
        AddLineOfEnquiry line;
        line.caseId = caseId;
        line.action = u"Ask the archive for the register"_s;
        EXPECT_TRUE(line.run(reviewer));
        Answers answers = completeAssessment();
        answers.insert(
            {{u"G1"_s, u"DEC-REINV"_s}, {u"G1.panel"_s, u"The lead is asked to convene it."_s}});
        return submitAnswers(answers);
    }

    Review submitAnswers(const Answers &answers)
    {
        const Review review = StartReview{caseId}.run(reviewer).value();
        const int version = SaveAnswers{review.id, review.version, answers}.run(reviewer).value();
        const auto done = SubmitReview{review.id, version}.run(reviewer);
        EXPECT_TRUE(done) << (done ? "" : done.error().message.toStdString());
        return review;
    }

    QList<PanelSeat> seats() const
    {
        return {{.officer = chair, .part = PanelPart::Chair, .pip = 3},
                {.officer = outsider, .isIndependent = true},
                {.officer = third}};
    }

    ConvenePanel command(const QList<PanelSeat> &seats) const
    {
        return {caseId, QDate(2026, 1, 12), u"Is there nothing left to find?"_s, seats};
    }

    Result<PanelId> convene() { return command(seats()).run(lead); }

    Result<> vote(PanelId panel, OfficerId officer, std::optional<CodeId> decision)
    {
        Session session = database.as(officer, Role::ReviewOfficer);
        return CastVote{panel, decision, voteReason}.run(session);
    }

    Result<std::optional<CodeId>> close(PanelId panel,
                                        ClosePanel::Outcome outcome = ClosePanel::Outcome::Decide)
    {
        return ClosePanel{panel, 1, outcome, u"The votes were counted."_s}.run(lead);
    }

    void putIntoTeam(const QString &team, const QList<OfficerId> &officers)
    {
        database.connection().execute(
            u"INSERT INTO team (name) VALUES ('%1') ON CONFLICT DO NOTHING"_s.arg(team));
        for (const OfficerId officer : officers)
            database.connection().execute(
                u"UPDATE officer SET team_id = (SELECT id FROM team WHERE name = '%1') "
                "WHERE id = %2"_s.arg(team)
                    .arg(officer.value()));
    }

    qint64 status() { return database.count(u"SELECT status FROM review_case"_s); }

    TestDatabase database;
    CaseId caseId = database.addCase(u"R-1"_s, database.officer(Role::ReviewOfficer));
    OfficerId chair = database.addOfficer(u"Chair"_s);
    OfficerId outsider = database.addOfficer(u"Outsider"_s);
    OfficerId third = database.addOfficer(u"Third"_s, Role::ReviewOfficer, u"P77"_s);
    Session reviewer = database.as(Role::ReviewOfficer);
    Session lead = database.as(Role::TeamLead);
    const CodeId noFurther{3001};
    const CodeId enquiries{3002};
    const CodeId reinvestigate{3003};
};

} // namespace Revisit
