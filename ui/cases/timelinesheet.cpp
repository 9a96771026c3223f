#include "core/cases/casetimeline.h"
#include "ui/cases/caseappearance.h"
#include "ui/cases/casesheets.h"
#include "ui/cases/casewording.h"
#include "ui/cases/detailsheet.h"
#include "ui/cases/timelinestrip.h"

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
    if (!timeline.dated.isEmpty()) {
        sheet.addPart(new TimelineStrip(timeline.dated));
        sheet.addText(TimelineText::tr("A bar reaches over every day that is possible; it is full "
                                       "where that is sure. + and − change the scale."),
                      true);
    }
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
