#include "ui/cases/casereport.h"

#include "core/refdata/codebook.h"
#include "ui/base/format.h"
#include "ui/base/typography.h"
#include "ui/cases/caseappearance.h"
#include "ui/cases/casewording.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int dotsPerInch = 96; // so that a font's size in pixels is what it is on screen
constexpr double paperMargin = 48;
constexpr double band = 24; // of a marking
constexpr qsizetype mostListed = 8;
constexpr int largestText = 12;
constexpr int smallestText = 9;
constexpr int textOfSeveralSheets = 10;

const QColor printInk(0x1a, 0x22, 0x33);

using Facts = QList<std::pair<QString, QString>>;

QString orMissing(const QString &value)
{
    return value.isEmpty() ? u"<i>"_s + CaseReport::tr("Not recorded") + u"</i>"_s
                           : value.toHtmlEscaped();
}

QString heading(const QString &text)
{
    return u"<h3>"_s + text.toHtmlEscaped() + u"</h3>"_s;
}

// Two facts a line.
QString table(const Facts &facts)
{
    QString rows;
    for (qsizetype place = 0; place < facts.size(); ++place) {
        if (place % 2 == 0)
            rows += u"<tr>"_s;
        rows += u"<td width=\"20%\"><b>%1</b></td><td width=\"30%\">%2</td>"_s.arg(
            facts.at(place).first.toHtmlEscaped(), orMissing(facts.at(place).second));
        if (place % 2 == 1)
            rows += u"</tr>"_s;
    }
    return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">%1</table>"_s.arg(rows);
}

QString list(QStringList lines)
{
    if (lines.isEmpty())
        return u"<p><i>"_s + CaseReport::tr("Not recorded") + u"</i></p>"_s;
    const qsizetype more = lines.size() - mostListed;
    lines = lines.mid(0, mostListed);
    QString items;
    for (const QString &line : std::as_const(lines))
        items += u"<li>"_s + line.toHtmlEscaped() + u"</li>"_s;
    if (more > 0)
        items += u"<li>"_s +
                 //: At the end of a printed list that has no room for all
                 CaseReport::tr("and %Ln more", nullptr, int(more)) + u"</li>"_s;
    return u"<ul>"_s + items + u"</ul>"_s;
}

Facts caseFactsOf(const CaseDetail &detail)
{
    return {{CaseReport::tr("Status"), statusLabel(detail.row.status)},
            {CaseReport::tr("Reviewer"), detail.row.officerName},
            {CaseReport::tr("Priority"), CaseAppearance::tierName(detail.row.tier)},
            {CaseReport::tr("Why this priority"), CaseAppearance::tierWhy(detail.row)},
            {CaseReport::tr("Due"), Format::date(detail.row.dueOn)},
            {CaseReport::tr("Reported"), CaseWording::date(detail.reported)},
            {CaseReport::tr("Offences between"),
             CaseWording::span(detail.offencesFrom, detail.offencesTo)},
            {CaseReport::tr("Setting"), CaseWording::code(detail.setting)},
            {CaseReport::tr("Suspects"), CaseWording::suspects(detail)},
            {CaseReport::tr("Victims"), CaseWording::victims(detail)},
            {CaseReport::tr("Force"), CaseWording::code(detail.force)},
            {CaseReport::tr("Area then"), CaseWording::code(detail.areaThen)}};
}

Facts closureFacts(const CaseDetail &detail)
{
    const ClosureDetail closure = detail.closure.value_or(ClosureDetail());
    QStringList reasons;
    for (const CodeId reason : closure.reasons)
        reasons.append(CodeBook::instance().label(reason));
    return {{CaseReport::tr("Closed"),
             CaseWording::date(closure.decided.isUnknown() ? detail.nfa : closure.decided)},
            {CaseReport::tr("Decided by"), CaseWording::code(closure.decisionMaker)},
            {CaseReport::tr("Rank"), CaseWording::code(closure.makerRank)},
            {CaseReport::tr("Rationale on file"), CaseWording::yesNo(closure.rationaleRecorded)},
            {CaseReport::tr("Reasons"), reasons.join(u"; "_s)},
            {CaseReport::tr("Test applied"), CaseWording::code(closure.testApplied)}};
}

QString outcomesOf(const SuspectDetail &suspect)
{
    QStringList outcomes;
    for (const OutcomeDetail &outcome : suspect.outcomes)
        outcomes.append(CaseWording::joined({CaseWording::codeOr(outcome.outcome, outcome.original),
                                             CaseWording::date(outcome.decided)}));
    return outcomes.isEmpty() ? CaseReport::tr("no outcome recorded") : outcomes.join(u"; "_s);
}

QStringList suspectLines(const CaseDetail &detail)
{
    QStringList lines;
    for (const SuspectDetail &suspect : detail.suspects)
        //: A suspect of a case by number, then how it ended for them
        lines.append(
            CaseReport::tr("%1: %2").arg(suspectLabel(suspect.number), outcomesOf(suspect)));
    return lines;
}

QStringList offenceLines(const CaseDetail &detail)
{
    QStringList lines;
    for (const OffenceDetail &offence : detail.offences)
        lines.append(CaseWording::joined({CaseWording::codeOr(offence.offence, offence.original),
                                          CaseWording::span(offence.from, offence.to)}));
    return lines;
}

QStringList reviewLines(const CaseDetail &detail)
{
    QStringList lines;
    for (const ReviewSummary &review : detail.reviews)
        lines.append(CaseWording::joined({CaseReport::tr("Version %1").arg(review.number),
                                          reviewStateLabel(review.state), review.reviewerName,
                                          Format::dateTime(review.submittedAt),
                                          CaseWording::code(review.decision)}));
    return lines;
}

QString decisionItem(const LoggedDecision &entry)
{
    //: An entry of the decision log: its number and what was decided
    QString item = u"<p><b>%1</b><br/>%2"_s.arg(
        CaseReport::tr("%1. %2").arg(QString::number(entry.number), entry.decision).toHtmlEscaped(),
        CaseWording::joined(
            {entry.officerName, Format::dateTime(entry.at),
             entry.corrects ? CaseReport::tr("Corrects entry %1").arg(*entry.corrects) : QString()})
            .toHtmlEscaped());
    const Facts particulars{{CaseReport::tr("Why"), entry.reasons},
                            {CaseReport::tr("Options considered"), entry.options},
                            {CaseReport::tr("Who was consulted"), entry.consulted}};
    for (const auto &[label, text] : particulars) {
        if (!text.isEmpty())
            item += u"<br/><i>%1:</i> %2"_s.arg(label.toHtmlEscaped(),
                                                text.toHtmlEscaped().replace(u'\n', u"<br/>"_s));
    }
    return item + u"</p>"_s;
}

// In the order in which it was written, and whole.
QString decisionsOf(const CaseDetail &detail)
{
    if (detail.decisions.isEmpty())
        return u"<p><i>"_s + CaseReport::tr("No decision has been logged yet.") + u"</i></p>"_s;
    QString items;
    for (auto entry = detail.decisions.crbegin(); entry != detail.decisions.crend(); ++entry)
        items += decisionItem(*entry);
    return items;
}

void write(QPainter &painter, const QRectF &rect, const QString &text, int flags)
{
    painter.setPen(printInk);
    painter.drawText(rect, flags | Qt::AlignVCenter, text);
}

// As large as lets it stand on one sheet; what does not goes on to the next, at a
// size that reads well.
void fit(QTextDocument &document, const QString &html, const QSizeF &sheet)
{
    const auto set = [&](int size) {
        QFont face = font(TextRole::Body);
        face.setPixelSize(size);
        document.setDefaultFont(face);
        document.setHtml(html);
        document.setPageSize(sheet);
    };
    for (int size = largestText; size >= smallestText; --size) {
        set(size);
        if (document.pageCount() == 1)
            return;
    }
    set(textOfSeveralSheets);
}

} // namespace

QString CaseReport::html(const CaseDetail &detail)
{
    return u"<h2>%1</h2><p>%2</p>"_s.arg(detail.row.title.toHtmlEscaped(),
                                         detail.row.reference.toHtmlEscaped()) +
           table(caseFactsOf(detail)) + heading(tr("Original closure")) +
           table(closureFacts(detail)) + heading(tr("Offences")) + list(offenceLines(detail)) +
           heading(tr("Suspects and original outcomes")) + list(suspectLines(detail)) +
           heading(tr("Reviews")) + list(reviewLines(detail)) + heading(tr("Decision log")) +
           decisionsOf(detail);
}

void CaseReport::writeEdges(QPainter &painter, const QRectF &sheet, double height, int number,
                            int pages) const
{
    const QRectF head(sheet.left(), paperMargin / 2, sheet.width(), band);
    const QRectF foot = head.translated(0, height - paperMargin - band);
    painter.setFont(font(TextRole::Strong));
    write(painter, head, marking, Qt::AlignHCenter);
    write(painter, foot, marking, Qt::AlignHCenter);
    painter.setFont(font(TextRole::Caption));
    write(painter, foot, printedBy, Qt::AlignLeft);
    write(painter, foot, tr("Page %1 of %2").arg(number).arg(pages), Qt::AlignRight);
}

Result<> CaseReport::writeTo(const QString &file, const CaseDetail &detail) const
{
    if (marking.trimmed().isEmpty())
        return fail(Fault::Invalid, tr("A report needs a handling marking."));
    QPdfWriter writer(file);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setTitle(detail.row.reference);
    QPainter painter;
    if (!painter.begin(&writer))
        return fail(Fault::Invalid, tr("The report cannot be written to %1.").arg(file));
    const QRectF page(0, 0, writer.width(), writer.height());
    const QRectF sheet =
        page.adjusted(paperMargin, paperMargin + band, -paperMargin, -paperMargin - band);
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    document.setDocumentMargin(0);
    fit(document, html(detail), sheet.size());
    const int pages = document.pageCount();
    for (int number = 0; number < pages; ++number) {
        if (number > 0)
            writer.newPage();
        writeEdges(painter, sheet, page.height(), number + 1, pages);
        const QRectF part(0, number * sheet.height(), sheet.width(), sheet.height());
        painter.save();
        painter.translate(sheet.topLeft() - part.topLeft());
        document.drawContents(&painter, part);
        painter.restore();
    }
    painter.end();
    return {};
}

} // namespace Revisit
