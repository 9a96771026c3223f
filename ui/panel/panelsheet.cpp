#include "ui/panel/panelsheet.h"

#include "core/panel/panelstore.h"
#include "core/people/capability.h"
#include "ui/base/chip.h"
#include "ui/base/format.h"
#include "ui/base/workspace.h"
#include "ui/panel/closepaneldialog.h"
#include "ui/panel/convenedialog.h"
#include "ui/panel/panelwording.h"
#include "ui/panel/votedialog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

const PanelMember *memberOf(const CasePanel &panel, OfficerId officer)
{
    const auto found = std::ranges::find(
        panel.members, officer, [](const PanelMember &member) { return member.seat.officer; });
    return found == panel.members.end() ? nullptr : &*found;
}

} // namespace

PanelSheet::PanelSheet(Workspace &workspace, const QString &accessibleName, QWidget *parent)
    : DetailSheet(accessibleName, parent)
    , m_workspace(workspace)
{
    setObjectName(u"panelSheet"_s);
    connect(&m_workspace, &Workspace::changed, this, &PanelSheet::read);
}

void PanelSheet::showCase(CaseId id)
{
    if (id != m_case) {
        m_case = id;
        clear();
    }
    read();
}

void PanelSheet::read()
{
    if (!m_case.isValid())
        return;
    const auto read = [viewer = m_workspace.actor(),
                       id = m_case](Connection &connection) -> Result<Matter> {
        const auto panels = panelsOf(connection, viewer, id);
        if (!panels)
            return tl::unexpected(panels.error());
        return waitsForDecision(connection, id).map([&](bool isWaiting) {
            return Matter{*panels, isWaiting};
        });
    };
    m_workspace.fetch(read, this, [this, id = m_case](const Result<Matter> &matter) {
        if (id == m_case)
            write(matter);
    });
}

bool PanelSheet::isLead() const
{
    return allows(m_workspace.actor().role, Capability::SignOffReviews);
}

void PanelSheet::write(const Result<Matter> &matter)
{
    clear();
    if (!matter) {
        addBanner(Tone::Danger, matter.error().message);
        Q_EMIT concerns(true);
        return finish();
    }
    Q_EMIT concerns(matter->isWaiting || !matter->panels.isEmpty());
    const bool isSitting = std::ranges::any_of(matter->panels, &CasePanel::isOpen);
    if (matter->panels.isEmpty())
        addText(tr("No panel has sat on this case."), true);
    if (matter->isWaiting && !isSitting && isLead())
        addChoices({{tr("Convene a panel…"), tr("Convene a panel"), u"convene"_s,
                     [this] { askToConvene(); }}});
    for (const CasePanel &panel : matter->panels)
        writePanel(panel);
    finish();
}

void PanelSheet::writePanel(const CasePanel &panel)
{
    addTitled(PanelWording::title(panel), {PanelWording::state(panel)});
    //: Who convened a panel, and when
    addText(tr("Convened by %1, %2").arg(panel.convenedBy, Format::dateTime(panel.convenedAt)),
            true);
    addFact({tr("What it is asked to settle"), panel.question});
    if (!panel.isOpen()) {
        addFact({tr("Decision"),
                 panel.decision ? PanelWording::decision(panel, panel.decision) : tr("None")});
        addFact({tr("Reasons"), panel.reasons});
        //: Who closed a panel, and when
        addText(tr("Closed by %1, %2").arg(panel.closedBy, Format::dateTime(panel.closedAt)), true);
    }
    writeMembers(panel);
    writeVotes(panel);
    addActs(panel);
    addRule();
}

void PanelSheet::writeMembers(const CasePanel &panel)
{
    addHeading(tr("Members"));
    for (const PanelMember &member : panel.members)
        addEvent(member.hasVoted ? u"circle-check"_s : u"circle-dashed"_s, member.name,
                 //: What a member of a panel is, and whether they have voted
                 tr("%1 · %2").arg(PanelWording::particulars(member.seat),
                                   member.hasVoted ? tr("Has voted") : tr("Has not voted")));
}

void PanelSheet::writeVotes(const CasePanel &panel)
{
    if (panel.isOpen())
        return addText(tr("How they voted is shown once the panel has closed."), true);
    if (panel.votes.isEmpty())
        return;
    addHeading(tr("Votes"));
    for (const PanelVote &vote : panel.votes) {
        const PanelMember *member = memberOf(panel, vote.officer);
        QList<ChipText> chips{{u"scale"_s, PanelWording::decision(panel, vote.decision)}};
        if (panel.decision && vote.decision && vote.decision != panel.decision)
            chips.append({u"message-square"_s, tr("Dissent"), Tone::Violet});
        addTitled(member ? member->name : QString(), chips);
        addText(vote.reason);
    }
}

void PanelSheet::addActs(const CasePanel &panel)
{
    if (!panel.isOpen())
        return;
    QList<SheetChoice> acts;
    const PanelMember *self = memberOf(panel, m_workspace.actor().id);
    if (self && !self->hasVoted && allows(m_workspace.actor().role, Capability::ReviewCases))
        acts.append({tr("Vote…"), tr("Vote on the panel"), u"votePanel"_s,
                     [this, panel] { (new VoteDialog(m_workspace, panel, window()))->open(); }});
    if (isLead())
        acts.append(
            {tr("Close the panel…"), tr("Close the panel"), u"askToClosePanel"_s,
             [this, panel] { (new ClosePanelDialog(m_workspace, panel, window()))->open(); }});
    if (!acts.isEmpty())
        addChoices(acts);
}

void PanelSheet::askToConvene()
{
    const auto read = [id = m_case](Connection &connection) {
        return panelCandidates(connection, id);
    };
    m_workspace.fetch(read, this,
                      [this, id = m_case](const Result<QList<PanelCandidate>> &candidates) {
                          if (!candidates)
                              return write(tl::unexpected(candidates.error()));
                          if (id == m_case)
                              (new ConveneDialog(m_workspace, id, *candidates, window()))->open();
                      });
}

} // namespace Revisit
