#include "ui/briefing/briefingpaper.h"

#include "ui/base/onpaper.h"
#include "ui/base/typography.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Revisit {

namespace {

constexpr QSizeF paperSize(793, 1122);
constexpr double frameRoom = 34; // of the marking above and below
constexpr double cellPad = 4;
constexpr double leastColumn = 46;
constexpr double mostColumn = 210;

const QColor paperInk(0x1a, 0x22, 0x33);
const QColor paperMuted(0x4a, 0x55, 0x68);
const QColor paperLine(0xd5, 0xda, 0xe2);

double heightOf(const QFont &font, const QString &text, double width)
{
    const QRectF room(0, 0, width, 1e6);
    return std::ceil(
        QFontMetricsF(font)
            .boundingRect(room, Qt::TextWordWrap, text.isEmpty() ? QStringLiteral(" ") : text)
            .height());
}

void draw(QPainter &painter, const QRectF &rect, const QFont &font, const QColor &colour,
          const QString &text, int side = Qt::AlignLeft)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, side | Qt::AlignTop | Qt::TextWordWrap, text);
}

// As wide as what stands in them, and together as wide as the page.
QList<double> columnWidths(const BriefingFonts &fonts, const QStringList &headings,
                           const QList<QStringList> &rows, double room)
{
    const QFontMetricsF ofCells(fonts.caption);
    QList<double> widths;
    for (qsizetype column = 0; column < headings.size(); ++column) {
        double widest = leastColumn;
        for (const QString &word : headings.at(column).split(u' '))
            widest = std::max(widest, QFontMetricsF(fonts.strong).horizontalAdvance(word));
        for (const QStringList &row : rows)
            widest = std::max(widest, ofCells.horizontalAdvance(row.at(column)));
        widths.append(std::min(widest + 2 * cellPad, mostColumn));
    }
    const double all = std::accumulate(widths.cbegin(), widths.cend(), 0.0);
    for (double &width : widths)
        width *= room / all;
    return widths;
}

} // namespace

BriefingFonts BriefingFonts::onPaper()
{
    const OnPaper paper;
    return {font(TextRole::Caption),  font(TextRole::Body),  font(TextRole::Strong),
            font(TextRole::Subtitle), font(TextRole::Title), font(TextRole::Display),
            font(TextRole::Mono)};
}

BriefingPaper::BriefingPaper()
{
    newPage();
}

double BriefingPaper::width() const
{
    return paperSize.width() - 2 * margin;
}

void BriefingPaper::newPage()
{
    m_pages.append(QList<Mark>());
    m_y = margin + frameRoom;
}

void BriefingPaper::makeRoom(double height)
{
    if (m_y + height > paperSize.height() - margin - frameRoom)
        newPage();
}

void BriefingPaper::put(double height, Mark mark)
{
    m_pages.last().append(std::move(mark));
    m_y += height;
}

void BriefingPaper::text(const QFont &font, const QString &text, bool isMuted)
{
    const double height = heightOf(font, text, width());
    makeRoom(height);
    put(height, [rect = QRectF(margin, m_y, width(), height + 2), font, text,
                 colour = isMuted ? paperMuted : paperInk](QPainter &painter) {
        draw(painter, rect, font, colour, text);
    });
}

void BriefingPaper::pair(const QFont &nameFont, const QString &name, const QFont &font,
                         const QString &text, double nameWidth)
{
    const double height =
        std::max(heightOf(nameFont, name, nameWidth), heightOf(font, text, width() - nameWidth));
    makeRoom(height);
    const QRectF left(margin, m_y, nameWidth - cellPad, height + 2);
    const QRectF right(margin + nameWidth, m_y, width() - nameWidth, height + 2);
    put(height + 3, [=](QPainter &painter) {
        draw(painter, left, nameFont, paperMuted, name);
        draw(painter, right, font, paperInk, text);
    });
}

void BriefingPaper::picture(const QPicture &picture, QSizeF size)
{
    makeRoom(size.height());
    put(size.height(), [picture, at = QPointF(margin, m_y)](QPainter &painter) {
        painter.save();
        painter.drawPicture(at, picture);
        painter.restore();
    });
}

void BriefingPaper::table(const BriefingFonts &fonts, const QStringList &headings,
                          const QList<QStringList> &rows, const QList<bool> &isText)
{
    const QList<double> widths = columnWidths(fonts, headings, rows, width());
    const double head = rowHeight(fonts.strong, headings, widths);
    makeRoom(head * 3); // headings alone at the foot of a page say nothing
    row(fonts.strong, headings, widths, isText, true);
    for (const QStringList &cells : rows) {
        const int before = pageCount();
        makeRoom(rowHeight(fonts.caption, cells, widths));
        if (pageCount() > before)
            row(fonts.strong, headings, widths, isText, true);
        row(fonts.caption, cells, widths, isText, false);
    }
}

double BriefingPaper::rowHeight(const QFont &font, const QStringList &cells,
                                const QList<double> &widths) const
{
    double height = 0;
    for (qsizetype column = 0; column < cells.size(); ++column)
        height =
            std::max(height, heightOf(font, cells.at(column), widths.at(column) - 2 * cellPad));
    return height + 2 * cellPad;
}

void BriefingPaper::row(const QFont &font, const QStringList &cells, const QList<double> &widths,
                        const QList<bool> &isText, bool isHeading)
{
    const double height = rowHeight(font, cells, widths);
    put(height, [=, y = m_y, room = width()](QPainter &painter) {
        double x = margin;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const QRectF cell(x, y, widths.at(column), height);
            draw(painter, cell.adjusted(cellPad, cellPad, -cellPad, 0), font,
                 isHeading ? paperMuted : paperInk, cells.at(column),
                 isText.at(column) ? Qt::AlignLeft : Qt::AlignRight);
            x += widths.at(column);
        }
        painter.setPen(QPen(isHeading ? paperMuted : paperLine, isHeading ? 1 : 0.6));
        painter.drawLine(QPointF(margin, y + height), QPointF(margin + room, y + height));
    });
}

void BriefingPaper::contents(const QFont &font, const QString &text, int page)
{
    constexpr double numberRoom = 40;
    const double height = heightOf(font, text, width() - numberRoom);
    makeRoom(height);
    put(height + 6, [=, rect = QRectF(margin, m_y, width(), height + 2)](QPainter &painter) {
        draw(painter, rect.adjusted(0, 0, -numberRoom, 0), font, paperInk, text);
        draw(painter, rect, font, paperInk, QString::number(page), Qt::AlignRight);
    });
}

bool BriefingPaper::print(QPdfWriter &writer,
                          const std::function<void(QPainter &, int page, int pages)> &frame,
                          const std::function<bool(int page)> &goOn) const
{
    QPainter painter(&writer);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int page = 1; page <= pageCount(); ++page) {
        if (!goOn(page))
            return false;
        if (page > 1)
            writer.newPage();
        frame(painter, page, pageCount());
        for (const Mark &mark : m_pages.at(page - 1))
            mark(painter);
    }
    return painter.end();
}

} // namespace Revisit
