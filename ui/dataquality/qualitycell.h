#pragma once

#include "core/dataquality/dataquality.h"
#include "core/dataquality/qualityfigure.h"

#include <QCoreApplication>

namespace Revisit {

// A field and one of its dimensions: what the charts of the page are drawn of.
struct QualityChoice {
    QualityField field = QualityField::SuspectSelfDefined;
    Dimension dimension = Dimension::Completeness;

    bool operator==(const QualityChoice &) const = default;
};

// One figure of the report, as it is written, read and coloured.
struct QualityCell {
    QString brief;    // "31%", "33 d"
    QString figure;   // "31.2%", "33 days"
    QString interval; // of 95 %: "29.6 to 32.9"
    QString small;    // under the figure: "29 to 33 · of 154"
    QString outOf;    // "48 of 154 suspects"
    QString reading;  // all of these, in words, and what it opens
    QString opens;    // "Opens the 71 cases in which it is not filled in."
    qint64 cases = 0; // that it opens
    qint64 applicable = 0;
    double lack = 0;                      // share that is not good; nought for days
    QList<std::optional<double>> numbers; // see QualityCells::headings()

    bool isFew() const { return applicable < 20; } // below, no share is published either
};

// The figures of the report, cell by cell.
class QualityCells
{
    Q_DECLARE_TR_FUNCTIONS(Revisit::QualityCells)

public:
    // Nothing where the field is not assessed, or there is nothing to count.
    static std::optional<QualityCell> at(const DataQuality &quality, QualityChoice choice,
                                         const QualitySlice &slice = {});
    // The years of closure and the teams that there are figures of, the known ones first.
    static QList<QualitySlice> years(const DataQuality &quality, Dimension dimension);
    static QList<QualitySlice> teams(const DataQuality &quality, Dimension dimension);

    // Of the numbers of a cell: a share and its interval, or the days.
    static QStringList headings(Dimension dimension);
    // "31.2% (29.6 to 32.9)"
    static QString withInterval(const Filled &filled);

private:
    static QualityCell share(QualityChoice choice, const Filled &filled);
    static QualityCell days(QualityChoice choice, const Timeliness &timeliness);
    static QString opens(QualityChoice choice, qint64 cases);
};

} // namespace Revisit
