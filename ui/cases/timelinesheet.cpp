#include "core/cases/casetimeline.h"
#include "ui/cases/caseappearance.h"
#include "ui/cases/casesheets.h"
#include "ui/cases/casewording.h"
#include "ui/cases/detailsheet.h"

#include <QCoreApplication>

namespace Revisit {

namespace {

struct TimelineText {
    Q_DECLARE_TR_FUNCTIONS(Revisit::TimelineSheet)
};

void write(DetailSheet &sheet, const CaseEvent &event)
{
    sheet.addEvent(
        CaseAppearance::eventIcon(event.kind), event.title,
        CaseWording::joined({event.isDated() ? event.when() : QString(), event.particulars}));
}

} // namespace

void writeTimeline(DetailSheet &sheet, const CaseDetail &detail)
{
    const CaseTimeline timeline = timelineOf(detail);
    sheet.clear();
    int year = 0;
    for (const CaseEvent &event : timeline.dated) {
        if (event.place().year() != year) {
            year = event.place().year();
            sheet.addHeading(QString::number(year));
        }
        write(sheet, event);
    }
    if (timeline.dated.isEmpty())
        sheet.addText(TimelineText::tr("Nothing in this case has a date."), true);
    if (!timeline.undated.isEmpty()) {
        sheet.addHeading(TimelineText::tr("Date not recorded"));
        for (const CaseEvent &event : timeline.undated)
            write(sheet, event);
    }
    sheet.finish();
}

} // namespace Revisit
