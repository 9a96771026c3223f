#include "ui/briefing/briefingpdf.h"

#include "ui/base/chartsheet.h"
#include "ui/briefing/pdfdate.h"

#include <QBuffer>
#include <QHashSeed>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr double factName = 110;

// Qt embeds the fonts of a PDF in the order of a hash, which another start of the
// program would order otherwise. Hashes that exist keep the seed they were made with.
class OrderedHashes
{
public:
    OrderedHashes() { QHashSeed::setDeterministicGlobalSeed(); }
    ~OrderedHashes() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(OrderedHashes)
};

QStringList shown(const QList<TableValue> &row)
{
    QStringList cells;
    for (const TableValue &value : row)
        cells.append(cellText(value));
    return cells;
}

// Whether a column holds words: then it begins at the reading side.
QList<bool> textColumns(const BriefingTable &table)
{
    QList<bool> isText;
    for (qsizetype column = 0; column < table.headings.size(); ++column) {
        isText.append(column == 0 || std::ranges::all_of(table.rows, [column](const auto &row) {
                          return std::holds_alternative<QString>(row.at(column));
                      }));
    }
    return isText;
}

} // namespace

Result<QByteArray> BriefingPdf::of(const Briefing &briefing, const BriefingSeal &seal) const
{
    // The contents name pages that are not filled yet: what a first filling finds is
    // put down by the second, and both take the same room.
    BriefingPaper draft;
    const QList<int> pages = put(draft, briefing, seal, QList<int>(briefing.tables.size() + 1, 0));
    BriefingPaper paper;
    put(paper, briefing, seal, pages);
    return print(paper, briefing, seal);
}

QList<int> BriefingPdf::put(BriefingPaper &paper, const Briefing &briefing,
                            const BriefingSeal &seal, const QList<int> &pages) const
{
    putCover(paper, briefing, seal, pages);
    QList<int> begun;
    for (qsizetype at = 0; at < briefing.tables.size(); ++at) {
        paper.newPage();
        begun.append(paper.pageCount());
        putChart(paper, briefing.tables.at(at), pictures.value(at));
    }
    paper.newPage();
    begun.append(paper.pageCount());
    putLastPage(paper, briefing, seal);
    return begun;
}

void BriefingPdf::putCover(BriefingPaper &paper, const Briefing &briefing, const BriefingSeal &seal,
                           const QList<int> &pages) const
{
    paper.gap(150);
    paper.text(fonts.display, briefing.title);
    paper.gap(10);
    paper.text(fonts.subtitle, tr("As at %1").arg(momentText(briefing.asAt)), true);
    paper.gap(24);
    paper.pair(fonts.strong, tr("Programme"), fonts.body, seal.programme, factName);
    paper.pair(fonts.strong, tr("Marking"), fonts.body, seal.marking, factName);
    paper.pair(fonts.strong, tr("Made by"), fonts.body, briefing.madeBy, factName);
    if (seal.isSynthetic)
        paper.pair(fonts.strong, tr("Note"), fonts.body, syntheticNotice(), factName);
    paper.gap(36);
    paper.text(fonts.title, tr("Contents"));
    paper.gap(8);
    for (qsizetype at = 0; at < briefing.tables.size(); ++at)
        paper.contents(fonts.body, briefing.tables.at(at).title, pages.at(at));
    paper.contents(fonts.body, tr("Definitions and hashes"), pages.last());
}

void BriefingPdf::putChart(BriefingPaper &paper, const BriefingTable &table,
                           const QPicture &picture) const
{
    paper.text(fonts.caption, table.page, true);
    paper.text(fonts.title, table.title);
    paper.gap(8);
    paper.pair(fonts.strong, tr("Definition"), fonts.body, table.definition, factName);
    paper.pair(fonts.strong, tr("Unit"), fonts.body, table.unit, factName);
    paper.pair(fonts.strong, tr("Out of"), fonts.body, denominatorText(table), factName);
    paper.pair(fonts.strong, tr("Completeness"), fonts.body, completenessText(table), factName);
    if (table.asOf.isValid())
        paper.pair(fonts.strong, tr("As of"), fonts.body, dayText(table.asOf), factName);
    paper.gap(12);
    paper.picture(picture, pictureSize);
    paper.gap(14);
    QList<QStringList> rows;
    for (const QList<TableValue> &row : table.rows)
        rows.append(shown(row));
    paper.table(fonts, table.headings, rows, textColumns(table));
}

void BriefingPdf::putLastPage(BriefingPaper &paper, const Briefing &briefing,
                              const BriefingSeal &seal) const
{
    paper.text(fonts.title, tr("Definitions and hashes"));
    paper.gap(8);
    for (qsizetype at = 0; at < briefing.tables.size(); ++at) {
        const BriefingTable &table = briefing.tables.at(at);
        paper.text(fonts.strong, table.title);
        paper.text(fonts.caption, table.definition, true);
        paper.text(fonts.mono, seal.tables.at(at));
        paper.gap(9);
    }
    paper.text(fonts.strong, trailText(seal));
    paper.text(fonts.mono, seal.trailRoot);
    if (!seal.workbook.isEmpty()) {
        paper.gap(9);
        paper.text(fonts.strong, tr("The workbook (XLSX) of this pack"));
        paper.text(fonts.mono, seal.workbook);
    }
    paper.gap(12);
    paper.text(fonts.caption, howToCheck(), true);
}

void BriefingPdf::drawFrame(QPainter &painter, const Briefing &briefing, const BriefingSeal &seal,
                            int page, int pages) const
{
    constexpr double edge = BriefingPaper::margin;
    const QRectF sheet(QPointF(), QSizeF(painter.device()->width(), painter.device()->height()));
    const QRectF head(edge, edge / 2, sheet.width() - 2 * edge, 24);
    const QRectF foot = head.translated(0, sheet.height() - edge - 24);
    painter.setPen(Qt::black);
    painter.setFont(fonts.strong);
    painter.drawText(head, Qt::AlignCenter, seal.marking);
    painter.drawText(foot, Qt::AlignCenter, seal.marking);
    painter.setPen(QColor(0x4a, 0x55, 0x68));
    painter.setFont(fonts.caption);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, momentText(briefing.asAt));
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter,
                     //: Foot of a printed page
                     tr("Page %1 of %2").arg(page).arg(pages));
}

Result<QByteArray> BriefingPdf::print(const BriefingPaper &paper, const Briefing &briefing,
                                      const BriefingSeal &seal) const
{
    const OrderedHashes ordered;
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    bool isDone = false;
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(int(BriefingPaper::dotsPerInch));
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({});
        writer.setTitle(briefing.title);
        writer.setCreator(u"Revisit"_s);
        isDone = paper.print(
            writer,
            [&](QPainter &painter, int page, int pages) {
                drawFrame(painter, briefing, seal, page, pages);
            },
            [&](int page) { return goOn(page, paper.pageCount()); });
    }
    if (!isDone)
        return fail(Fault::Invalid, tr("The PDF was not made."));
    return datedPdf(content, briefing.asAt);
}

} // namespace Revisit
