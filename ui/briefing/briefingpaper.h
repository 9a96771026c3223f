#pragma once

#include <QFont>
#include <QList>
#include <QPicture>
#include <QRectF>
#include <QStringList>

#include <functional>

class QPainter;
class QPdfWriter;

namespace Revisit {

// The fonts of a pack. They are found on the GUI thread, and used on another.
struct BriefingFonts {
    QFont caption;
    QFont body;
    QFont strong;
    QFont subtitle;
    QFont title;
    QFont display;
    QFont mono;

    static BriefingFonts onPaper();
};

// Upright A4 pages that are filled from above, and begun anew where there is no
// room. What is put on them is remembered first, so that a page may name another's
// number. In 1/96 inch.
class BriefingPaper
{
public:
    static constexpr double margin = 48;
    static constexpr double dotsPerInch = 96;

    BriefingPaper();

    double width() const;
    int pageCount() const { return int(m_pages.size()); }
    void newPage();
    void gap(double height) { m_y += height; }

    void text(const QFont &font, const QString &text, bool isMuted = false);
    // A name at the reading side, and beside it what it is.
    void pair(const QFont &nameFont, const QString &name, const QFont &font, const QString &text,
              double nameWidth);
    void picture(const QPicture &picture, QSizeF size);
    // A table whose headings stand again on each further page; texts begin at the
    // reading side, all others end at the far one.
    void table(const BriefingFonts &fonts, const QStringList &headings,
               const QList<QStringList> &rows, const QList<bool> &isText);
    // A line of contents on the page `page`, drawn when all pages are known.
    void contents(const QFont &font, const QString &text, int page);

    // Draws every page; `frame` draws what stands on all, `goOn` is asked before each.
    bool print(QPdfWriter &writer,
               const std::function<void(QPainter &, int page, int pages)> &frame,
               const std::function<bool(int page)> &goOn) const;

private:
    using Mark = std::function<void(QPainter &)>;

    void put(double height, Mark mark);
    void makeRoom(double height);
    void row(const QFont &font, const QStringList &cells, const QList<double> &widths,
             const QList<bool> &isText, bool isHeading);
    double rowHeight(const QFont &font, const QStringList &cells,
                     const QList<double> &widths) const;

    QList<QList<Mark>> m_pages;
    double m_y = 0;
};

} // namespace Revisit
