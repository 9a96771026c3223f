#pragma once

#include "core/base/result.h"
#include "core/briefing/briefing.h"
#include "ui/briefing/briefingpaper.h"

#include <QCoreApplication>

namespace Revisit {

// The pack on paper: a cover with the contents, a chart a page with what it means
// and its table, and last the definitions and the hashes. Made on any thread from
// pictures and fonts that the GUI thread took. The same input gives the same bytes.
class BriefingPdf
{
    Q_DECLARE_TR_FUNCTIONS(Revisit::BriefingPdf)

public:
    static constexpr QSize pictureSize{697, 330};

    QList<QPicture> pictures; // one a table
    BriefingFonts fonts;
    // Asked before each page; false stops.
    std::function<bool(int page, int pages)> goOn = [](int, int) { return true; };

    Result<QByteArray> of(const Briefing &briefing, const BriefingSeal &seal) const;

private:
    void putCover(BriefingPaper &paper, const Briefing &briefing, const BriefingSeal &seal,
                  const QList<int> &pages) const;
    void putChart(BriefingPaper &paper, const BriefingTable &table, const QPicture &picture) const;
    void putLastPage(BriefingPaper &paper, const Briefing &briefing,
                     const BriefingSeal &seal) const;
    QList<int> put(BriefingPaper &paper, const Briefing &briefing, const BriefingSeal &seal,
                   const QList<int> &pages) const;
    void drawFrame(QPainter &painter, const Briefing &briefing, const BriefingSeal &seal, int page,
                   int pages) const;
    Result<QByteArray> print(const BriefingPaper &paper, const Briefing &briefing,
                             const BriefingSeal &seal) const;
};

} // namespace Revisit
