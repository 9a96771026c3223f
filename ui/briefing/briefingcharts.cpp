#include "ui/briefing/briefingcharts.h"

#include "ui/base/chartcard.h"
#include "ui/base/onpaper.h"
#include "ui/briefing/briefingpdf.h"
#include "ui/shell/page.h"

namespace Revisit {

QList<BriefingChart> briefingCharts(const QList<BriefingPage> &pages)
{
    QList<BriefingChart> charts;
    for (const BriefingPage &each : pages) {
        const QList<ChartCard *> cards = each.page->findChildren<ChartCard *>();
        for (ChartCard *card : cards)
            charts.append({each.title, card});
    }
    return charts;
}

BriefingTable briefingTable(const BriefingChart &chart)
{
    const ChartSheet sheet = chart.card->sheet();
    return {chart.page,
            chart.card->objectName().chopped(qstrlen("Chart")),
            sheet.title,
            sheet.definition,
            sheet.unit,
            sheet.about.denominator,
            sheet.about.completeness,
            sheet.about.asOf,
            sheet.headings,
            sheet.rows};
}

QList<QPicture> briefingPictures(const QList<BriefingChart> &charts)
{
    const OnPaper paper;
    QList<QPicture> pictures;
    for (const BriefingChart &chart : charts)
        pictures.append(chart.card->picture(BriefingPdf::pictureSize));
    return pictures;
}

} // namespace Revisit
