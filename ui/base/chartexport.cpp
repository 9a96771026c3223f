#include "core/base/csvtext.h"
#include "ui/base/chartcard.h"
#include "ui/base/chartfigure.h"
#include "ui/base/chartlegend.h"
#include "ui/base/chartview.h"
#include "ui/base/messagebar.h"
#include "ui/base/painting.h"
#include "ui/base/themedlabel.h"
#include "ui/base/toast.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPageSize>
#include <QPdfWriter>
#include <QPixmap>
#include <QSaveFile>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

// How a chart leaves the program: as a picture with its title and marking, or as its table.
namespace Revisit {

namespace {

constexpr int margin = 16;
constexpr int legendGap = 6;

} // namespace

void ChartCard::askWhereToExport(const QString &format)
{
    auto *dialog = new QFileDialog(this, tr("Export chart"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(format);
    dialog->setNameFilter(u"%1 (*.%2)"_s.arg(format.toUpper(), format));
    connect(dialog, &QFileDialog::fileSelected, this, &ChartCard::exportGuarded);
    dialog->open();
}

void ChartCard::exportGuarded(const QString &fileName)
{
    using Proceed = std::function<void(const Result<> &)>;
    const Proceed proceed = [this, fileName](const Result<> &allowed) {
        if (!allowed)
            return void(Toast::tell(this, allowed.error().message));
        const QString name = QFileInfo(fileName).fileName();
        Toast::tell(this, exportTo(fileName) ? tr("Chart exported to %1").arg(name)
                                             : tr("The chart could not be written there."));
    };
    if (m_gate)
        m_gate(QFileInfo(fileName).suffix().toLower(), proceed);
    else
        proceed({});
}

bool ChartCard::exportTo(const QString &fileName)
{
    const QString format = QFileInfo(fileName).suffix().toLower();
    const QSize size(std::max(640, m_view->width()), m_view->height() + 96);
    bool isWritten = false;
    if (format == "csv"_L1) {
        isWritten = exportTable(fileName);
    } else if (format == "svg"_L1) {
        QSvgGenerator svg;
        svg.setFileName(fileName);
        svg.setSize(size);
        svg.setViewBox(QRect(QPoint(), size));
        svg.setTitle(title());
        svg.setDescription(m_summary);
        QPainter painter(&svg);
        paintExport(&painter, size);
        isWritten = painter.end();
    } else if (format == "pdf"_L1) {
        QPdfWriter pdf(fileName);
        pdf.setPageSize(QPageSize(QPageSize::A4));
        pdf.setPageOrientation(QPageLayout::Landscape);
        pdf.setTitle(title());
        QPainter painter(&pdf);
        const double scale =
            std::min(double(pdf.width()) / size.width(), double(pdf.height()) / size.height());
        painter.scale(scale, scale);
        paintExport(&painter, size);
        isWritten = painter.end();
    } else if (format == "png"_L1) {
        QPixmap pixmap(size * 2);
        pixmap.setDevicePixelRatio(2);
        QPainter painter(&pixmap);
        paintExport(&painter, size);
        painter.end();
        isWritten = pixmap.save(fileName);
    }
    if (isWritten)
        Q_EMIT exported(format);
    return isWritten;
}

void ChartCard::paintExport(QPainter *painter, const QSize &size)
{
    const Theme &theme = Theme::current();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(layoutDirection()); // a picture has none of its own
    painter->fillRect(QRect(QPoint(), size), theme.surface);
    const QRect page = QRect(QPoint(), size).adjusted(margin, margin, -margin, -margin);
    QRect line(page.topLeft(), QSize(page.width(), 18));
    const auto write = [&](TextRole role, const QColor &colour, const QString &text) {
        painter->setFont(Revisit::font(role));
        painter->setPen(colour);
        line.setHeight(QFontMetrics(painter->font()).height());
        drawElided(painter, line, text);
        line.moveTop(line.bottom() + 2);
    };
    write(TextRole::Caption, theme.ribbonText, m_marking);
    write(TextRole::Strong, theme.text, title());
    write(TextRole::Caption, theme.textSecondary, m_subtitle->text());
    const int legend = m_legend->paintInto(painter, {line.left(), line.top() + 2, line.width(), 0});
    const QRect plot(page.left(), line.top() + legend + 6, page.width(),
                     page.bottom() - line.top() - legend - 6);
    m_view->renderTo(painter, plot);
}

QPicture ChartCard::picture(const QSize &size) const
{
    QPicture picture;
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection()); // a picture has none of its own
    const std::unique_ptr<ChartFigure> figure = m_maker();
    QGraphicsScene scene;
    QChart *chart = figure->makeChart();
    scene.addItem(chart);
    const int legend = m_legend->paintInto(&painter, {0, 0, size.width(), 0});
    const QRectF plot(0, 0, size.width(), size.height() - legend - legendGap);
    chart->resize(plot.size());
    chart->layout()->activate(); // nothing is shown, so nobody else asks
    painter.translate(0, legend + legendGap);
    scene.render(&painter, plot, plot);
    figure->drawOver(&painter, chart);
    painter.end();
    return picture;
}

bool ChartCard::exportTable(const QString &fileName)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QStringList cells;
    for (int column = 0; column < m_model.columnCount(); ++column)
        cells.append(m_model.headerData(column, Qt::Horizontal).toString());
    file.write(csvLine(cells));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < m_model.columnCount(); ++column)
            cells.append(m_model.item(row, column)->text());
        file.write(csvLine(cells));
    }
    return file.commit();
}

} // namespace Revisit
