#include "core/cases/casetimeline.h"
#include "ui/cases/caseappearance.h"
#include "ui/cases/casesheets.h"
#include "ui/cases/casewording.h"
#include "ui/cases/detailsheet.h"
#include "ui/cases/originalfile.h"
#include "ui/cases/timelinestrip.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

struct CaseFileText {
    Q_DECLARE_TR_FUNCTIONS(Revisit::CaseFileSheet)
};

// As many people as are named at once: the tab of people has them all.
constexpr qsizetype mostNamed = 15;

QString outcomeLine(const OutcomeDetail &outcome)
{
    const QString title = CaseWording::codeOr(outcome.outcome, outcome.original);
    return CaseWording::joined({title.isEmpty() ? CaseFileText::tr("Outcome not recorded") : title,
                                CaseWording::date(outcome.decided),
                                CaseWording::code(outcome.decisionMaker)});
}

void writeSuspect(DetailSheet &sheet, const SuspectDetail &suspect)
{
    sheet.addTitled(suspectLabel(suspect.number), CaseAppearance::suspectChips(suspect));
    if (const QString part = CaseWording::code(suspect.role); !part.isEmpty())
        sheet.addText(part, true);
    for (const OutcomeDetail &outcome : suspect.outcomes)
        sheet.addText(outcomeLine(outcome));
    if (suspect.outcomes.isEmpty())
        sheet.addText(CaseFileText::tr("No outcome is recorded for this suspect."), true);
}

void writeVictim(DetailSheet &sheet, const VictimDetail &victim)
{
    sheet.addTitled(victimLabel(victim.number), CaseAppearance::victimChips(victim));
    const QString age = CaseWording::age(victim);
    sheet.addText(CaseWording::joined(
        //: %1 is an age or a range of ages in years
        {age.isEmpty() ? CaseFileText::tr("Age at the time not recorded")
                       : CaseFileText::tr("Age at the time: %1").arg(age),
         CaseWording::codeOr(victim.relation, victim.partOriginal)}));
}

template<typename Person>
void writeSome(DetailSheet &sheet, const QList<Person> &people,
               void (*write)(DetailSheet &, const Person &))
{
    for (const Person &person : people.mid(0, mostNamed))
        write(sheet, person);
    if (people.size() > mostNamed)
        sheet.addText(
            CaseFileText::tr("%Ln more under People", nullptr, int(people.size() - mostNamed)),
            true);
}

void writePeopleInBrief(DetailSheet &sheet, const CaseDetail &detail)
{
    sheet.addHeading(CaseFileText::tr("Suspects"));
    if (detail.suspects.isEmpty())
        sheet.addText(CaseFileText::tr("No suspect is recorded."), true);
    writeSome(sheet, detail.suspects, &writeSuspect);
    for (const OutcomeDetail &outcome : detail.outcomesOfNobody)
        //: %1 is an outcome with its date
        sheet.addText(CaseFileText::tr("Without a suspect: %1").arg(outcomeLine(outcome)));
    sheet.addHeading(CaseFileText::tr("Victims"));
    if (detail.victims.isEmpty())
        sheet.addText(CaseFileText::tr("No victim is recorded."), true);
    writeSome(sheet, detail.victims, &writeVictim);
}

void writeTimelineInBrief(DetailSheet &sheet, const CaseDetail &detail)
{
    const CaseTimeline timeline = timelineOf(detail);
    sheet.addHeading(CaseFileText::tr("Timeline"));
    if (timeline.dated.isEmpty())
        sheet.addText(CaseFileText::tr("Nothing in this case has a date."), true);
    else
        sheet.addPart(new TimelineStrip(timeline.dated));
    QStringList undated;
    for (const CaseEvent &event : timeline.undated)
        undated.append(event.title);
    if (!undated.isEmpty())
        //: %1 are events
        sheet.addText(CaseFileText::tr("Date not recorded: %1").arg(undated.join(u"; "_s)), true);
}

} // namespace

void writeCaseFile(DetailSheet &sheet, const CaseDetail &detail,
                   const std::function<void()> &showNarratives)
{
    sheet.clear();
    writeClosure(sheet, detail);
    writePeopleInBrief(sheet, detail);
    writeTimelineInBrief(sheet, detail);
    writeOffences(sheet, detail);
    writeNotes(sheet, detail, showNarratives);
    sheet.finish();
}

} // namespace Revisit
