#include "ui/links/seenelsewherepanel.h"

#include "core/links/answerlink.h"
#include "core/people/capability.h"
#include "ui/base/chip.h"
#include "ui/base/format.h"
#include "ui/base/workspace.h"

#include <QScrollBar>

#include <array>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr std::array verdicts{LinkVerdict::Relevant, LinkVerdict::NotRelevant, LinkVerdict::Unsure};

QString sharedWhat(const CaseLink &link)
{
    const QString kind = linkKindLabel(link.key.kind);
    //: %1 is "Same phone number", %2 the number
    const QString shared =
        link.written.isEmpty() ? kind : SeenElsewherePanel::tr("%1: %2").arg(kind, link.written);
    //: %1 is a suspect or victim of the case, such as S-001, %2 what another case shares
    return link.subject.isEmpty() ? shared
                                  : SeenElsewherePanel::tr("%1, %2").arg(link.subject, shared);
}

QString otherCase(const CaseLink &link)
{
    if (!link.key.other)
        return SeenElsewherePanel::tr("%Ln other case(s): too many to name each", nullptr,
                                      link.inCases - 1);
    return link.otherTitle == link.otherReference || link.otherTitle.isEmpty()
               ? link.otherReference
               : link.otherReference + u"  "_s + link.otherTitle;
}

QString howCommon(const CaseLink &link)
{
    //: How common a shared value is: in 3 of 9,000 cases
    return SeenElsewherePanel::tr("in %L1 of %L2").arg(link.inCases).arg(link.ofCases);
}

ChipText chipOf(const CaseLink &link)
{
    if (!link.answer)
        return {u"circle-question-mark"_s, SeenElsewherePanel::tr("Not answered"), Tone::Warning};
    switch (link.answer->verdict) {
    case LinkVerdict::Relevant:
        return {u"link"_s, linkVerdictLabel(link.answer->verdict), Tone::Violet};
    case LinkVerdict::NotRelevant:
        return {u"check"_s, linkVerdictLabel(link.answer->verdict), Tone::Ok};
    case LinkVerdict::Unsure:
        break;
    }
    return {u"info"_s, linkVerdictLabel(link.answer->verdict)};
}

} // namespace

SeenElsewherePanel::SeenElsewherePanel(Workspace &workspace, const QString &accessibleName,
                                       QWidget *parent)
    : DetailSheet(accessibleName, parent)
    , m_workspace(workspace)
{
    setObjectName(u"seenElsewhere"_s);
    connect(&m_workspace, &Workspace::changed, this, &SeenElsewherePanel::read);
}

void SeenElsewherePanel::showCase(CaseId id)
{
    if (id != m_case) {
        m_case = id;
        m_links.clear();
        m_pressed.clear();
        clear();
        verticalScrollBar()->setValue(0);
        Q_EMIT counted(0, 0);
    }
    read();
}

void SeenElsewherePanel::read()
{
    if (!m_case.isValid())
        return;
    const auto read = [viewer = m_workspace.actor(), id = m_case](Connection &connection) {
        return seenElsewhere(connection, viewer, id);
    };
    m_workspace.fetch(read, this, [this, id = m_case](const Result<QList<CaseLink>> &links) {
        if (id == m_case)
            take(links);
    });
}

void SeenElsewherePanel::take(const Result<QList<CaseLink>> &links)
{
    if (!links)
        return write(links.error().message);
    m_links = *links;
    write();
    Q_EMIT counted(int(m_links.size()), unanswered(m_links));
}

void SeenElsewherePanel::write(const QString &trouble)
{
    const int place = verticalScrollBar()->value();
    clear();
    if (!trouble.isEmpty())
        addBanner(Tone::Danger, trouble);
    if (m_links.isEmpty()) {
        addText(tr("No other case shares a person, an address, a phone number, a vehicle or a "
                   "venue with this one, as far as the files say."),
                true);
    } else {
        const int open = unanswered(m_links);
        addText(open == 0 ? tr("Every link is answered.")
                          : tr("%n link(s) not answered yet: a case cannot be closed as \"no "
                               "further opportunity\" before each is.",
                               nullptr, open));
    }
    for (int i = 0; i < int(m_links.size()); ++i)
        writeLink(m_links.at(i), i);
    finish();
    verticalScrollBar()->setValue(place);
    if (auto *button = m_pressed.isEmpty() ? nullptr : findChild<QWidget *>(m_pressed))
        button->setFocus(Qt::OtherFocusReason);
}

void SeenElsewherePanel::writeLink(const CaseLink &link, int number)
{
    addTitled(otherCase(link), {chipOf(link)});
    addText(sharedWhat(link) + u", "_s + howCommon(link));
    if (link.answer)
        //: %1 is an officer, %2 when they answered
        addText(tr("Answered by %1, %2")
                    .arg(link.answer->officerName, Format::dateTime(link.answer->at)),
                true);
    if (allows(m_workspace.actor().role, Capability::ReviewCases)) {
        QList<SheetChoice> choices;
        for (const LinkVerdict verdict : verdicts) {
            const QString name = u"link%1verdict%2"_s.arg(number).arg(int(verdict));
            //: Spoken: %1 is "Relevant", %2 another case, %3 what it shares with this one
            choices.append(
                {linkVerdictLabel(verdict),
                 tr("%1: %2, %3").arg(linkVerdictLabel(verdict), otherCase(link), sharedWhat(link)),
                 name, [this, link, verdict, name] { answer(link, verdict, name); },
                 link.answer && link.answer->verdict == verdict});
        }
        addChoices(choices);
    }
    addRule();
}

void SeenElsewherePanel::answer(const CaseLink &link, LinkVerdict verdict, const QString &button)
{
    m_pressed = button;
    const AnswerLink command{m_case, link.key, verdict, link.answer ? link.answer->version : 0};
    m_workspace.perform(command, this, [this](const Result<> &outcome) {
        if (!outcome)
            write(outcome.error().message);
    });
}

} // namespace Revisit
