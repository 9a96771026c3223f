#include "ui/assignment/handoverpages.h"

#include "ui/base/format.h"
#include "ui/base/toast.h"
#include "ui/base/workspace.h"

#include <QBuffer>
#include <QDir>
#include <QFileDialog>
#include <QMap>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int handoverDots = 96;
constexpr double handoverMargin = 48;
constexpr double handoverBand = 24;

QString handoverList(const QString &title, const QStringList &lines)
{
    QString items;
    for (const QString &line : lines)
        items += u"<li>%1</li>"_s.arg(line.toHtmlEscaped());
    const QString none = u"<p><i>%1</i></p>"_s.arg(HandoverPages::tr("None on record"));
    return u"<h3>%1</h3>%2"_s.arg(title.toHtmlEscaped(),
                                  lines.isEmpty() ? none : u"<ul>%1</ul>"_s.arg(items));
}

// The first of "name.pdf", "name-2.pdf" and so on that is free.
QString freePath(const QDir &folder, const QString &name)
{
    QString path = folder.filePath(name + u".pdf"_s);
    for (int number = 2; QFile::exists(path); ++number)
        path = folder.filePath(u"%1-%2.pdf"_s.arg(name).arg(number));
    return path;
}

// Letters and digits of any script, and a dash for the rest.
QString fileWords(const QString &words)
{
    static const QRegularExpression others(u"[^\\p{L}\\p{N}]+"_s);
    return QString(words).replace(others, u"-"_s);
}

} // namespace

void HandoverPages::write(Workspace &workspace, const QList<CaseId> &cases, QWidget *parent)
{
    auto *dialog =
        new QFileDialog(parent, tr("Write handover pages"), u"handover.pdf"_s, tr("PDF (*.pdf)"));
    dialog->setObjectName(u"handoverFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QObject::connect(
        dialog, &QFileDialog::fileSelected, parent,
        [&workspace, cases, parent](const QString &file) {
            const auto tell = [parent, file](const Result<qint64> &written) {
                Toast::tell(parent->window(), written ? tr("%n handover page(s) written to %1.",
                                                           nullptr, int(*written))
                                                            .arg(QDir::toNativeSeparators(file))
                                                      : written.error().message);
            };
            workspace.consult(ExportHandover{{{file, cases}}, HandoverPages::draw}, parent, tell);
        });
    dialog->open();
}

QList<HandoverFile> HandoverPages::filesFor(const MovesOutcome &outcome,
                                            const QHash<OfficerId, QString> &names,
                                            const QString &folder, QDate today)
{
    QMap<OfficerId, QList<CaseId>> received;
    for (const CommittedMove &done : outcome.moves) {
        if (done.move.result == MoveResult::Moved)
            received[done.to].append(done.move.caseId);
    }
    QList<HandoverFile> files;
    QStringList taken;
    for (const auto &[officer, cases] : received.asKeyValueRange()) {
        //: Part of the name of a file: whose cases are with nobody yet
        const QString whose = officer.isValid() ? names.value(officer) : tr("nobody yet");
        //: The beginning of the name of a file of pages
        QString name =
            fileWords(u"%1 %2 %3"_s.arg(tr("handover"), whose, today.toString(Qt::ISODate)));
        if (taken.contains(name)) // two officers of one name
            name += u"-%1"_s.arg(officer.value());
        taken.append(name);
        files.append({freePath(QDir(folder), name), cases});
    }
    return files;
}

QString HandoverPages::html(const HandoverPage &page)
{
    const QString open = page.draft.isEmpty() ? tr("No review is begun.") : page.draft;
    return u"<h2>%1</h2><p>%2</p><p>%3</p>"_s.arg(
               page.title.toHtmlEscaped(), page.reference.toHtmlEscaped(),
               //: On a handover page: state, priority and due day of a case
               tr("%1, priority P%2, due %3")
                   .arg(statusLabel(page.status))
                   .arg(page.tier)
                   .arg(page.due.isValid() ? Format::date(page.due) : tr("not set"))
                   .toHtmlEscaped()) +
           handoverList(tr("Review"), {open}) + handoverList(tr("Risk"), page.risks) +
           handoverList(tr("Open enquiries and the days they are brought forward to"),
                        page.enquiries) +
           handoverList(tr("Referrals not acknowledged"), page.referrals) +
           handoverList(tr("Who had the case"), page.history);
}

Result<QByteArray> HandoverPages::draw(const QString &marking, const QList<HandoverPage> &pages)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(handoverDots);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setTitle(tr("Handover"));
    QPainter painter;
    if (!painter.begin(&writer))
        return fail(Fault::Invalid, tr("The pages cannot be drawn."));
    const QRectF paper(0, 0, writer.width(), writer.height());
    const QRectF sheet = paper.adjusted(handoverMargin, handoverMargin + handoverBand,
                                        -handoverMargin, -handoverMargin - handoverBand);
    bool isFirst = true;
    for (const HandoverPage &page : pages) {
        QTextDocument document;
        document.setDocumentMargin(0);
        document.setHtml(html(page));
        document.setPageSize(sheet.size());
        for (int number = 0; number < document.pageCount(); ++number) {
            if (!isFirst)
                writer.newPage();
            isFirst = false;
            for (const double top : {handoverMargin / 2, paper.height() - handoverMargin})
                painter.drawText(QRectF(sheet.left(), top, sheet.width(), handoverBand),
                                 Qt::AlignHCenter, marking);
            painter.save();
            painter.translate(sheet.left(), sheet.top() - number * sheet.height());
            document.drawContents(
                &painter, QRectF(0, number * sheet.height(), sheet.width(), sheet.height()));
            painter.restore();
        }
    }
    painter.end();
    return content;
}

} // namespace Revisit
