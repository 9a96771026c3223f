#include "core/cases/tierrules.h"
#include "core/refdata/codebook.h"
#include "ui/base/format.h"
#include "ui/cases/caseappearance.h"
#include "ui/cases/casesheets.h"
#include "ui/cases/casewording.h"
#include "ui/cases/detailsheet.h"
#include "ui/cases/originalfile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

struct OverviewText {
    Q_DECLARE_TR_FUNCTIONS(Revisit::OverviewSheet)
};

void writeDue(DetailSheet &sheet, const CaseRow &row, QDate today)
{
    if (!isOpen(row.status) || !row.dueOn.isValid() || !today.isValid())
        return;
    const qint64 days = today.daysTo(row.dueOn);
    if (days < 0)
        sheet.addBanner(Tone::Danger,
                        OverviewText::tr("This case was due on %1: %2.")
                            .arg(Format::date(row.dueOn), Format::due(row.dueOn, today)));
    else if (days <= 7)
        sheet.addBanner(Tone::Warning, OverviewText::tr("This case is due on %1, in %n day(s).",
                                                        nullptr, int(days))
                                           .arg(Format::date(row.dueOn)));
}

// Before anything else about the people: whom not to get in touch with.
void writeWishes(DetailSheet &sheet, const CaseDetail &detail)
{
    QStringList victims;
    for (const VictimDetail &victim : detail.victims) {
        if (victim.contact.mayBeContacted == false)
            victims.append(victimLabel(victim.number));
    }
    if (!victims.isEmpty())
        sheet.addBanner(Tone::Warning,
                        //: %1 are victims, such as "V-001, V-003"
                        OverviewText::tr("Do not contact: %1.").arg(victims.join(u", "_s)));
}

QList<Fact> caseFacts(const CaseDetail &detail)
{
    QList<Fact> facts{
        {OverviewText::tr("Suspects"), CaseWording::suspects(detail)},
        {OverviewText::tr("Victims"), CaseWording::victims(detail)},
        {OverviewText::tr("Offences between"),
         CaseWording::span(detail.offencesFrom, detail.offencesTo)},
        {OverviewText::tr("Reported"), CaseWording::date(detail.reported)},
        {OverviewText::tr("Setting"), CaseWording::code(detail.setting)},
        {OverviewText::tr("Group of suspects"), CaseWording::yesNo(detail.isGroup)},
        {OverviewText::tr("Online"), CaseWording::code(detail.online)},
        {OverviewText::tr("Criminal exploitation as well"), CaseWording::code(detail.crossover)},
        {OverviewText::tr("Area then"), CaseWording::code(detail.areaThen)},
        {OverviewText::tr("Area now"), CaseWording::code(detail.areaNow)},
        {OverviewText::tr("Force"), CaseWording::code(detail.force)},
        {OverviewText::tr("Source system"), CaseWording::code(detail.sourceSystem)},
        {OverviewText::tr("Reviewed before"), CaseWording::yesNo(detail.wasReviewedBefore)},
    };
    if (!detail.otherReferences.isEmpty())
        facts.append({OverviewText::tr("Other references"), detail.otherReferences.join(u", "_s)});
    return facts;
}

QList<Fact> priorityFacts(const CaseDetail &detail)
{
    QList<Fact> facts{{OverviewText::tr("Priority"), CaseAppearance::tierName(detail.row.tier)},
                      {OverviewText::tr("Why this priority"), CaseAppearance::tierWhy(detail.row)}};
    const QString restriction = CaseWording::restriction(detail);
    if (!restriction.isEmpty())
        facts.append({OverviewText::tr("May be given to"), restriction});
    return facts;
}

void writeScope(DetailSheet &sheet, const CaseDetail &detail)
{
    sheet.addHeading(OverviewText::tr("Scope"));
    if (detail.scope.isEmpty())
        sheet.addText(OverviewText::tr("Whether the case is in scope has not been worked out yet."),
                      true);
    for (const ScopeDetail &scope : detail.scope) {
        const QString result = !scope.inScope   ? OverviewText::tr("Cannot tell yet")
                               : *scope.inScope ? OverviewText::tr("In scope")
                                                : OverviewText::tr("Out of scope");
        sheet.addEvent(!scope.inScope   ? u"circle-question-mark"_s
                       : *scope.inScope ? u"circle-check"_s
                                        : u"circle-x"_s,
                       result,
                       CaseWording::joined({scope.ruleset, Format::dateTime(scope.evaluatedAt)}));
    }
}

void writeReferrals(DetailSheet &sheet, const CaseDetail &detail, QDate today)
{
    if (detail.referrals.isEmpty())
        return;
    sheet.addHeading(OverviewText::tr("Referrals"));
    for (const Referral &referral : detail.referrals) {
        sheet.addTitled(CodeBook::instance().label(referral.kind),
                        {CaseAppearance::referralState(referral, today)});
        sheet.addText(
            CaseWording::joined({referral.urgent ? OverviewText::tr("Urgent") : QString(),
                                 referral.recipientBody, referral.recipientPerson,
                                 //: When a referral was made
                                 OverviewText::tr("made %1").arg(Format::dateTime(referral.madeAt)),
                                 referral.outcome}),
            true);
    }
}

void writeOriginalOfficers(DetailSheet &sheet, const CaseDetail &detail)
{
    sheet.addHeading(OverviewText::tr("Officers of the original investigation"));
    if (detail.originalOfficers.isEmpty())
        sheet.addText(OverviewText::tr("None is recorded."), true);
    for (const OriginalOfficerDetail &officer : detail.originalOfficers)
        sheet.addEvent(
            officer.isDuplicate ? u"copy"_s : u"user"_s, officer.identifier,
            CaseWording::joined({officer.part, officer.rank, officer.unit,
                                 officer.isDuplicate
                                     ? OverviewText::tr("recorded twice: kept, not merged")
                                     : QString()}));
}

void writeSource(DetailSheet &sheet, const CaseDetail &detail)
{
    if (detail.sourceRows.isEmpty())
        return;
    sheet.addHeading(OverviewText::tr("Where it came from"));
    for (const SourceRowDetail &row : detail.sourceRows) {
        //: A row of an imported file
        sheet.addEvent(row.isDuplicate ? u"copy"_s : u"file-input"_s,
                       OverviewText::tr("%1, line %2").arg(row.fileName).arg(row.line),
                       row.isDuplicate
                           ? OverviewText::tr("the same row occurs twice: kept, not merged")
                           : QString());
        QList<Fact> columns;
        for (const auto &[name, value] : row.unmapped)
            if (!value.isEmpty())
                columns.append({name, value});
        if (!columns.isEmpty())
            sheet.addFacts(columns);
    }
}

} // namespace

void writeOverview(DetailSheet &sheet, const CaseDetail &detail, QDate today,
                   const std::function<void()> &showNarratives)
{
    sheet.clear();
    writeDue(sheet, detail.row, today);
    writeWishes(sheet, detail);
    sheet.addFacts(priorityFacts(detail) + caseFacts(detail));
    sheet.addRule();
    writeClosure(sheet, detail);
    writeOffences(sheet, detail);
    writeScope(sheet, detail);
    writeReferrals(sheet, detail, today);
    writeNotes(sheet, detail, showNarratives);
    writeOriginalOfficers(sheet, detail);
    writeSource(sheet, detail);
    sheet.finish();
}

void writeOriginalFile(DetailSheet &sheet, const CaseDetail &detail,
                       const std::function<void()> &showNarratives)
{
    sheet.clear();
    sheet.addFacts(caseFacts(detail));
    sheet.addRule();
    writeClosure(sheet, detail);
    writeOffences(sheet, detail);
    writeNotes(sheet, detail, showNarratives);
    writeOriginalOfficers(sheet, detail);
    writeSource(sheet, detail);
    sheet.finish();
}

} // namespace Revisit
