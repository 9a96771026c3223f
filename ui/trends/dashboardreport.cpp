#include "ui/trends/dashboardreport.h"

#include "ui/base/chartcard.h"
#include "ui/base/chartview.h"
#include "ui/base/onpaper.h"
#include "ui/base/typography.h"

#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int dotsPerInch = 96; // so that a font's size in pixels is what it is on screen
constexpr double margin = 34;
constexpr double band = 22; // of a marking
constexpr double gap = 14;

const QColor ink(0x1a, 0x22, 0x33);
const QColor mutedInk(0x4a, 0x55, 0x68);

void write(QPainter &painter, const QRectF &rect, TextRole role, const QColor &colour,
           const QString &text, int flags = Qt::AlignLeft | Qt::AlignTop)
{
    painter.setFont(font(role));
    painter.setPen(colour);
    painter.drawText(rect, flags | Qt::TextWordWrap, text);
}

} // namespace

Result<> DashboardReport::writeTo(const QString &file) const
{
    if (marking.trimmed().isEmpty())
        return fail(Fault::Invalid, tr("A report needs a handling marking."));
    const OnPaper paper;
    QPdfWriter writer(file);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins({});
    writer.setTitle(title);
    QPainter painter;
    if (!painter.begin(&writer))
        return fail(Fault::Invalid, tr("The report cannot be written to %1.").arg(file));
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, QRectF(0, 0, writer.width(), writer.height()));
    painter.end();
    return {};
}

void DashboardReport::paint(QPainter &painter, const QRectF &page) const
{
    paintMarkings(painter, page);
    const QRectF sheet = page.adjusted(margin, margin + band, -margin, -margin - band);
    write(painter, sheet, TextRole::Title, ink, title);
    write(painter, sheet.adjusted(0, 32, 0, 0), TextRole::Body, mutedInk, asOf);

    constexpr double figuresTop = 60;
    constexpr double figureHeight = 70;
    const double width = (sheet.width() + gap) / double(std::max<qsizetype>(1, figures.size()));
    for (qsizetype index = 0; index < figures.size(); ++index)
        paintFigure(painter,
                    {sheet.left() + double(index) * width, sheet.top() + figuresTop, width - gap,
                     figureHeight},
                    figures.at(index));

    const double top = sheet.top() + figuresTop + figureHeight + gap;
    const double half = (sheet.width() - gap) / 2;
    const double height = (sheet.bottom() - top - gap) / 2;
    for (qsizetype index = 0; index < charts.size(); ++index)
        paintChart(painter,
                   {sheet.left() + double(index % 2) * (half + gap),
                    top + double(index / 2) * (height + gap), half, height},
                   charts.at(index));
}

void DashboardReport::paintMarkings(QPainter &painter, const QRectF &page) const
{
    const QRectF head(margin, margin / 2, page.width() - 2 * margin, band);
    const QRectF foot = head.translated(0, page.height() - margin - band);
    for (const QRectF &rect : {head, foot})
        write(painter, rect, TextRole::Strong, ink, marking, Qt::AlignCenter);
    write(painter, foot, TextRole::Caption, mutedInk, printedBy, Qt::AlignLeft | Qt::AlignVCenter);
    //: Foot of a printed report of one page
    write(painter, foot, TextRole::Caption, mutedInk, tr("Page 1 of 1"),
          Qt::AlignRight | Qt::AlignVCenter);
}

void DashboardReport::paintFigure(QPainter &painter, const QRectF &rect, const Kpi &figure) const
{
    painter.setPen(QPen(QColor(0xd5, 0xda, 0xe2), 1));
    painter.drawRoundedRect(rect, 6, 6);
    const QRectF inside = rect.adjusted(10, 6, -10, -4);
    write(painter, inside, TextRole::Caption, mutedInk, figure.label);
    write(painter, inside.adjusted(0, 15, 0, 0), TextRole::Title, ink, figure.value);
    write(painter, inside, TextRole::Caption, mutedInk, figure.note,
          Qt::AlignLeft | Qt::AlignBottom);
}

void DashboardReport::paintChart(QPainter &painter, const QRectF &rect, ChartCard *card) const
{
    write(painter, rect, TextRole::Strong, ink, card->title());
    const QRectF under = rect.adjusted(0, 18, 0, 0);
    write(painter, under, TextRole::Caption, mutedInk, card->subtitle());
    const QRectF words = painter.boundingRect(under, Qt::TextWordWrap, card->subtitle());
    card->view()->renderTo(&painter, rect.adjusted(0, 24 + words.height(), 0, 0));
}

} // namespace Revisit
