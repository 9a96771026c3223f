#include "ui/decisionlog/decisionlogpanel.h"

#include "core/people/capability.h"
#include "ui/base/chip.h"
#include "ui/base/format.h"
#include "ui/base/workspace.h"
#include "ui/decisionlog/decisiondialog.h"

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

QString originLabel(DecisionOrigin origin)
{
    switch (origin) {
    case DecisionOrigin::ByHand:
        return DecisionLogPanel::tr("Written by hand");
    case DecisionOrigin::Submission:
        return DecisionLogPanel::tr("With the review");
    case DecisionOrigin::SignOff:
        return DecisionLogPanel::tr("With the sign-off");
    case DecisionOrigin::Panel:
        return DecisionLogPanel::tr("With the panel");
    case DecisionOrigin::Reassignment:
        return DecisionLogPanel::tr("With the reassignment");
    case DecisionOrigin::Restriction:
        return DecisionLogPanel::tr("With the restriction");
    }
    return {};
}

} // namespace

DecisionLogPanel::DecisionLogPanel(Workspace &workspace, const QString &accessibleName,
                                   QWidget *parent)
    : DetailSheet(accessibleName, parent)
    , m_workspace(workspace)
{
    setObjectName(u"decisionLog"_s);
    connect(&m_workspace, &Workspace::changed, this, &DecisionLogPanel::read);
}

void DecisionLogPanel::showCase(CaseId id)
{
    if (id != m_case) {
        m_case = id;
        clear();
    }
    read();
}

void DecisionLogPanel::read()
{
    if (!m_case.isValid())
        return;
    const auto read = [viewer = m_workspace.actor(), id = m_case](Connection &connection) {
        return decisionLog(connection, viewer, id);
    };
    m_workspace.fetch(read, this, [this, id = m_case](const Result<QList<LoggedDecision>> &log) {
        if (id == m_case)
            write(log);
    });
}

bool DecisionLogPanel::mayWrite() const
{
    return !m_workspace.past() && allows(m_workspace.actor().role, Capability::ReviewCases);
}

void DecisionLogPanel::write(const Result<QList<LoggedDecision>> &log)
{
    clear();
    if (!log) {
        addBanner(Tone::Danger, log.error().message);
        return finish();
    }
    if (mayWrite())
        addChoices({{tr("Log a decision…"), tr("Log a decision"), u"logDecision"_s,
                     [this] { ask(std::nullopt); }}});
    if (log->isEmpty())
        addText(tr("No decision has been logged yet."), true);
    QHash<int, QList<int>> correctedBy;
    for (const LoggedDecision &entry : *log) {
        if (entry.corrects)
            correctedBy[*entry.corrects].prepend(entry.number);
    }
    for (const LoggedDecision &entry : *log)
        writeEntry(entry, correctedBy.value(entry.number));
    finish();
}

void DecisionLogPanel::writeEntry(const LoggedDecision &entry, const QList<int> &correctedBy)
{
    QList<ChipText> chips{{u"info"_s, originLabel(entry.origin)}};
    if (entry.corrects)
        chips.append({u"link"_s, tr("Corrects entry %1").arg(*entry.corrects), Tone::Violet});
    for (const int later : correctedBy)
        chips.append(
            {u"circle-question-mark"_s, tr("Corrected by entry %1").arg(later), Tone::Warning});
    //: An entry of the decision log: its number and what was decided
    addTitled(tr("%1. %2").arg(QString::number(entry.number), entry.decision), chips);
    //: Who logged a decision, and when
    addText(tr("%1, %2").arg(entry.officerName, Format::dateTime(entry.at)), true);
    addFact({tr("Why"), entry.reasons});
    addFact({tr("Options considered"), entry.options});
    addFact({tr("Who was consulted"), entry.consulted});
    if (mayWrite())
        addChoices(
            {{tr("Correct…"), tr("Correct entry %1").arg(entry.number),
              u"correct%1"_s.arg(entry.number), [this, number = entry.number] { ask(number); }}});
    addRule();
}

void DecisionLogPanel::ask(std::optional<int> corrects)
{
    (new DecisionDialog(m_workspace, m_case, corrects, window()))->open();
}

} // namespace Revisit
