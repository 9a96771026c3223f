#include "ui/cases/originalfile.h"

#include "core/cases/casedetail.h"
#include "core/refdata/codebook.h"
#include "ui/base/format.h"
#include "ui/cases/casewording.h"
#include "ui/cases/detailsheet.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

struct OriginalFileText {
    Q_DECLARE_TR_FUNCTIONS(Revisit::OriginalFile)
};

QString closureReasons(const ClosureDetail &closure)
{
    QStringList reasons;
    for (const CodeId reason : closure.reasons)
        reasons.append(CodeBook::instance().label(reason));
    return reasons.join(u"; "_s);
}

bool hasNarrative(const CaseDetail &detail)
{
    return std::ranges::any_of(detail.notes, &NoteDetail::isFromFile);
}

void writeNotice(DetailSheet &sheet, const std::function<void()> &showNarratives)
{
    sheet.addBanner(Tone::Info, OriginalFileText::tr(
                                    "The narrative of the original file may describe abuse and "
                                    "harm. It is shown when you are ready."));
    sheet.addButton(OriginalFileText::tr("Show the narrative"), showNarratives, u"showNarrative"_s);
}

} // namespace

void writeClosure(DetailSheet &sheet, const CaseDetail &detail)
{
    sheet.addHeading(OriginalFileText::tr("Original closure"));
    if (!detail.closure && detail.nfa.isUnknown()) {
        sheet.addText(OriginalFileText::tr("Who closed the case, when and why is not recorded."),
                      true);
        return;
    }
    const ClosureDetail closure = detail.closure.value_or(ClosureDetail());
    sheet.addFacts(
        {{OriginalFileText::tr("Closed"),
          CaseWording::date(closure.decided.isUnknown() ? detail.nfa : closure.decided)},
         {OriginalFileText::tr("Decided by"), CaseWording::code(closure.decisionMaker)},
         {OriginalFileText::tr("Name"), closure.makerName},
         {OriginalFileText::tr("Rank"), CaseWording::code(closure.makerRank)},
         {OriginalFileText::tr("Test applied"), CaseWording::code(closure.testApplied)},
         {OriginalFileText::tr("Reasons"), closureReasons(closure)},
         {OriginalFileText::tr("Rationale on file"), CaseWording::yesNo(closure.rationaleRecorded)},
         {OriginalFileText::tr("Policy cited"), closure.policyCited}});
}

void writeOffences(DetailSheet &sheet, const CaseDetail &detail)
{
    sheet.addHeading(OriginalFileText::tr("Offences"));
    if (detail.offences.isEmpty())
        sheet.addText(OriginalFileText::tr("No offence is recorded."), true);
    for (const OffenceDetail &offence : detail.offences) {
        const QString title = CaseWording::codeOr(offence.offence, offence.original);
        sheet.addEvent(
            u"flag"_s, title.isEmpty() ? OriginalFileText::tr("Offence not recorded") : title,
            CaseWording::joined({CaseWording::span(offence.from, offence.to), offence.reference}));
    }
}

void writeNotes(DetailSheet &sheet, const CaseDetail &detail,
                const std::function<void()> &showNarratives)
{
    sheet.addHeading(OriginalFileText::tr("Notes"));
    if (detail.notes.isEmpty())
        sheet.addText(OriginalFileText::tr("There are no notes."), true);
    if (showNarratives && hasNarrative(detail))
        writeNotice(sheet, showNarratives);
    for (const NoteDetail &note : detail.notes) {
        const QString origin =
            note.isFromFile ? OriginalFileText::tr("From the original file") : note.authorName;
        sheet.addEvent(note.isFromFile ? u"file-text"_s : u"notebook-pen"_s, note.heading,
                       CaseWording::joined({CaseWording::code(note.nature), origin,
                                            Format::dateTime(note.writtenAt)}));
        if (!note.isFromFile)
            sheet.addText(note.body);
        else if (!showNarratives)
            sheet.addNarrative(note.body);
    }
}

} // namespace Revisit
