#include "core/cases/casetimeline.h"

#include "core/base/text.h"
#include "core/refdata/codebook.h"

#include <QTimeZone>

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

QString labelOr(const std::optional<CodeId> &code, const QString &otherwise)
{
    const QString label = code ? CodeBook::instance().label(*code) : QString();
    return label.isEmpty() ? otherwise : label;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

PartialDate dayOf(const QDateTime &instant)
{
    return PartialDate::day(instant.toTimeZone(QTimeZone("Europe/London")).date());
}

class Collector
{
public:
    void add(CaseEvent event)
    {
        (event.isDated() ? m_timeline.dated : m_timeline.undated).append(std::move(event));
    }

    CaseTimeline sorted()
    {
        std::ranges::stable_sort(m_timeline.dated, {}, &CaseEvent::place);
        return std::move(m_timeline);
    }

private:
    CaseTimeline m_timeline;
};

void addOffences(Collector &events, const CaseDetail &detail)
{
    for (const OffenceDetail &offence : detail.offences)
        events.add({EventKind::Offence, offence.from, offence.to, CoreText::tr("Offence alleged"),
                    joined({labelOr(offence.offence, offence.original), offence.reference})});
    if (detail.offences.isEmpty() && !detail.offencesFrom.isUnknown())
        events.add({EventKind::Offence, detail.offencesFrom, detail.offencesTo,
                    CoreText::tr("Offences alleged")});
    if (!detail.reported.isUnknown())
        events.add(
            {EventKind::Report, detail.reported, {}, CoreText::tr("Reported to the police")});
}

void addOutcomes(Collector &events, const CaseDetail &detail)
{
    const auto add = [&](const OutcomeDetail &outcome, const QString &whom) {
        events.add({EventKind::Outcome,
                    outcome.decided,
                    {},
                    labelOr(outcome.outcome, outcome.original.isEmpty()
                                                 ? CoreText::tr("Outcome not recorded")
                                                 : outcome.original),
                    joined({whom, labelOr(outcome.decisionMaker, {})})});
    };
    for (const SuspectDetail &suspect : detail.suspects)
        for (const OutcomeDetail &outcome : suspect.outcomes)
            add(outcome, suspectLabel(suspect.number));
    for (const OutcomeDetail &outcome : detail.outcomesOfNobody)
        add(outcome, CoreText::tr("suspect not recorded"));
}

void addClosure(Collector &events, const CaseDetail &detail)
{
    const PartialDate when = detail.closure && !detail.closure->decided.isUnknown()
                                 ? detail.closure->decided
                                 : detail.nfa;
    if (!detail.closure && when.isUnknown())
        return;
    const QString maker = detail.closure ? labelOr(detail.closure->decisionMaker, {}) : QString();
    events.add(
        {EventKind::Closure, when, {}, CoreText::tr("Closed with no further action"), maker});
}

void addWork(Collector &events, const CaseDetail &detail)
{
    for (const AssignmentDetail &assignment : detail.assignments)
        events.add({EventKind::Assignment,
                    dayOf(assignment.from),
                    {},
                    assignment.officerName.isEmpty()
                        ? CoreText::tr("Taken back from its reviewer")
                        : CoreText::tr("Assigned to %1").arg(assignment.officerName),
                    assignment.reason});
    for (const ReviewSummary &review : detail.reviews) {
        events.add({EventKind::Review,
                    dayOf(review.startedAt),
                    {},
                    CoreText::tr("Review %1 started").arg(review.number),
                    review.reviewerName});
        if (review.submittedAt.isValid())
            events.add({EventKind::Review,
                        dayOf(review.submittedAt),
                        {},
                        CoreText::tr("Review %1 submitted").arg(review.number),
                        joined({review.reviewerName, labelOr(review.decision, {})})});
    }
    for (const NoteDetail &note : detail.notes)
        if (!note.isFromFile)
            events.add({EventKind::Note,
                        dayOf(note.writtenAt),
                        {},
                        CoreText::tr("Note: %1").arg(note.heading),
                        note.authorName});
}

} // namespace

QDate CaseEvent::place() const
{
    for (const QDate day : {from.earliest(), from.latest(), until.earliest()})
        if (day.isValid())
            return day;
    return until.latest();
}

QString CaseEvent::when() const
{
    if (until.isUnknown() || until == from)
        return from.display();
    //: From the first to the last day of something, either of which may be "not recorded"
    return CoreText::tr("%1 to %2").arg(from.display(), until.display());
}

EventSpan CaseEvent::span() const
{
    const PartialDate &end = until.isUnknown() ? from : until;
    const PartialDate &start = from.isUnknown() ? until : from;
    EventSpan span;
    span.isOpenBefore = from.isUnknown() || !from.earliest().isValid();
    span.first = start.earliest().isValid() ? start.earliest() : start.latest();
    span.isOpenAfter = !end.latest().isValid();
    span.last = end.latest().isValid() ? end.latest() : end.earliest();
    if (!from.isUnknown() && !until.isUnknown() && from.latest().isValid() &&
        until.earliest().isValid() && from.latest() <= until.earliest()) {
        span.surelyFrom = from.latest();
        span.surelyUntil = until.earliest();
    } else if (span.isOneDay()) {
        span.surelyFrom = span.first;
        span.surelyUntil = span.last;
    }
    if (span.last < span.first) // the file contradicts itself: show where either day lies
        std::swap(span.first, span.last);
    return span;
}

CaseTimeline timelineOf(const CaseDetail &detail)
{
    Collector events;
    addOffences(events, detail);
    addOutcomes(events, detail);
    addClosure(events, detail);
    addWork(events, detail);
    return events.sorted();
}

} // namespace Revisit
