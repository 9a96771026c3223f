#include "core/victim/victimrights.h"
#include "ui/base/format.h"
#include "ui/cases/caseappearance.h"
#include "ui/cases/casesheets.h"
#include "ui/cases/casewording.h"
#include "ui/cases/detailsheet.h"
#include "ui/victim/contactwording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

struct PeopleText {
    Q_DECLARE_TR_FUNCTIONS(Revisit::PeopleSheet)
};

// Each kind of ethnicity stands by itself, and why one is missing is said in
// the words that were recorded: they are never merged into one.
QList<Fact> demographicFacts(const Demographics &person)
{
    return {
        {PeopleText::tr("Ethnicity, self-defined"), CaseWording::code(person.ethnicitySelf)},
        {PeopleText::tr("Ethnicity, officer-defined"), CaseWording::code(person.ethnicityOfficer)},
        {PeopleText::tr("Nationality"), person.nationality},
        {PeopleText::tr("Source of the ethnicity"),
         CaseWording::joined({CaseWording::code(person.ethnicitySource),
                              Format::date(person.ethnicityCapturedOn)})},
        {PeopleText::tr("In the words of the file"), person.ethnicityOriginal},
        {PeopleText::tr("Why it is missing"), CaseWording::code(person.ethnicityMissing)},
        {PeopleText::tr("Sex"), CaseWording::asWritten(person.sex)},
        {PeopleText::tr("Born"), CaseWording::date(person.born)},
    };
}

void writeOutcome(DetailSheet &sheet, const OutcomeDetail &outcome)
{
    const QString title = CaseWording::codeOr(outcome.outcome, outcome.original);
    sheet.addEvent(
        u"gavel"_s, title.isEmpty() ? PeopleText::tr("Outcome not recorded") : title,
        CaseWording::joined({CaseWording::date(outcome.decided),
                             CaseWording::code(outcome.decisionMaker), outcome.warning}));
}

// The sheet while it is written, with what it may ask for.
struct PeopleWriter {
    DetailSheet &sheet;
    const CaseDetail &detail;
    const QDate today;
    const PeopleRequests requests;
    const QHash<QString, QString> names;

    void suspect(const SuspectDetail &suspect) const;
    void victim(const VictimDetail &victim) const;
    void name(const QString &pseudonym, const PersonPart &person, bool hasName) const;
};

// The name where it was asked for, else a way to ask.
void PeopleWriter::name(const QString &pseudonym, const PersonPart &person, bool hasName) const
{
    if (names.contains(pseudonym))
        sheet.addFact({PeopleText::tr("Name, shown on request"), names.value(pseudonym)});
    else if (hasName && requests.name)
        //: %1 is "S-003" or "V-001"
        sheet.addButton(PeopleText::tr("Show the name of %1…").arg(pseudonym),
                        [ask = requests.name, person, pseudonym] { ask(person, pseudonym); });
}

void PeopleWriter::suspect(const SuspectDetail &suspect) const
{
    sheet.addTitled(suspectLabel(suspect.number), CaseAppearance::suspectChips(suspect));
    QList<Fact> facts{{PeopleText::tr("Part in the case"), CaseWording::code(suspect.role)}};
    if (!suspect.description.isEmpty())
        facts.append({PeopleText::tr("Description on file"), suspect.description});
    sheet.addFacts(facts + demographicFacts(suspect.demographics));
    for (const OutcomeDetail &outcome : suspect.outcomes)
        writeOutcome(sheet, outcome);
    if (suspect.outcomes.isEmpty())
        sheet.addText(PeopleText::tr("No outcome is recorded for this suspect."), true);
    name(suspectLabel(suspect.number), suspect.id, suspect.hasName);
    sheet.addRule();
}

QList<Fact> contactFacts(const VictimContact &contact)
{
    return {{PeopleText::tr("Contact"), ContactWording::mayBeContacted(contact)},
            {PeopleText::tr("Preferred way"), CaseWording::code(contact.preference)},
            {PeopleText::tr("Told of the decision"), ContactWording::toldOfOutcome(contact)},
            {PeopleText::tr("Told of their rights"), CaseWording::code(contact.toldOfRights)}};
}

void PeopleWriter::victim(const VictimDetail &victim) const
{
    sheet.addTitled(victimLabel(victim.number), CaseAppearance::victimChips(victim));
    QList<Fact> facts{{PeopleText::tr("Age at the time"), CaseWording::age(victim)},
                      {PeopleText::tr("Relation of the suspect"),
                       CaseWording::codeOr(victim.relation, victim.partOriginal)}};
    facts.append(demographicFacts(victim.demographics));
    if (requests.showsContact)
        facts.append(contactFacts(victim.contact));
    sheet.addFacts(facts);
    if (!victim.contact.arrangements.isEmpty())
        sheet.addFact({PeopleText::tr("Arrangements"), victim.contact.arrangements});
    if (requests.contact)
        //: %1 is "V-001"
        sheet.addButton(PeopleText::tr("Contact with %1…").arg(victimLabel(victim.number)),
                        [ask = requests.contact, number = victim.number] { ask(number); });
    name(victimLabel(victim.number), victim.id, victim.hasName);
    sheet.addRule();
}

// What holds for every victim of the case.
void writeRights(DetailSheet &sheet, const CaseDetail &detail, QDate today)
{
    const RightsRoute route = rightsRoute(ContactWording::decisionDay(detail), today);
    sheet.addFact(
        {PeopleText::tr("Way to have the decision looked at again"), rightsRouteLabel(route)});
    sheet.addText(rightsRouteAdvice(route), true);
    sheet.addFact({PeopleText::tr("Navigator or adviser"), ContactWording::support(detail)});
    sheet.addRule();
}

// As many people as are written at once: a sheet of sixty would hold up the
// window.
constexpr qsizetype mostAtOnce = 15;

template<typename Person, typename Write>
void writeSome(const QList<Person> &people, bool all, Write write)
{
    for (const Person &person : all ? people : people.mid(0, mostAtOnce))
        write(person);
}

void write(const PeopleWriter &writer, bool all)
{
    DetailSheet &sheet = writer.sheet;
    const CaseDetail &detail = writer.detail;
    sheet.clear();
    sheet.addHeading(PeopleText::tr("Suspects"));
    if (detail.suspects.isEmpty())
        sheet.addText(PeopleText::tr("No suspect is recorded."), true);
    writeSome(detail.suspects, all, [&](const SuspectDetail &suspect) { writer.suspect(suspect); });
    if (!detail.outcomesOfNobody.isEmpty()) {
        sheet.addHeading(PeopleText::tr("Outcomes recorded without a suspect"));
        for (const OutcomeDetail &outcome : detail.outcomesOfNobody)
            writeOutcome(sheet, outcome);
    }
    sheet.addHeading(PeopleText::tr("Victims"));
    if (detail.victims.isEmpty())
        sheet.addText(PeopleText::tr("No victim is recorded."), true);
    else if (writer.requests.showsContact)
        writeRights(sheet, detail, writer.today);
    writeSome(detail.victims, all, [&](const VictimDetail &victim) { writer.victim(victim); });
    if (!all && std::max(detail.suspects.size(), detail.victims.size()) > mostAtOnce)
        sheet.addButton(PeopleText::tr("Show all %Ln people", nullptr,
                                       int(detail.suspects.size() + detail.victims.size())),
                        [&sheet, detail, today = writer.today, requests = writer.requests,
                         names = writer.names] {
                            write({sheet, detail, today, requests, names}, true);
                        });
    sheet.finish();
}

} // namespace

void writePeople(DetailSheet &sheet, const CaseDetail &detail, QDate today,
                 const PeopleRequests &requests, const QHash<QString, QString> &names)
{
    write({sheet, detail, today, requests, names}, false);
}

} // namespace Revisit
