#include "ui/assignment/handoverdialog.h"

#include "core/cases/programme.h"
#include "core/storage/session.h"
#include "ui/base/field.h"
#include "ui/base/format.h"
#include "ui/base/space.h"
#include "ui/base/theme.h"
#include "ui/base/toast.h"
#include "ui/base/workspace.h"

#include <QFileDialog>
#include <QListWidget>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QVBoxLayout>

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

// Reads and draws on the writer's thread: there may be hundreds of pages.
struct PrintHandover {
    QList<CaseId> cases;
    QString file;

    Result<qint64> run(Session &session) const
    {
        const Result<Programme> terms = programme(session.connection);
        RV_CHECK(terms);
        const Result<QList<HandoverPage>> pages = ReadHandover{cases}.run(session);
        RV_CHECK(pages);
        return HandoverPages::writeTo(file, terms->marking, *pages);
    }
};

} // namespace

HandoverDialog::HandoverDialog(Workspace &workspace, const Board &board, OfficerId officer,
                               QWidget *parent)
    : ProposalDialog(workspace, board, tr("Hand over everything"), parent)
    , m_officer(officer)
    , m_receivers(new QListWidget(this))
{
    setObjectName(u"handoverDialog"_s);
    const int index = board.indexOf(officer);
    setLead(tr("Everything that %1 holds, reviews that are begun included, goes to those chosen "
               "here. It is tried out first; when you commit it, the history of each case keeps "
               "who had it and why.")
                .arg(index == nobody ? QString() : board.officers.at(index).officer.name));
    m_receivers->setObjectName(u"receivers"_s);
    m_receivers->setAccessibleName(tr("Who takes the cases"));
    m_receivers->setMaximumHeight(Theme::px(132));
    for (size_t o = 0; o < board.problem.officers.size(); ++o) {
        if (int(o) == index || board.problem.officers[o].presence != Presence::Here)
            continue;
        auto *item = new QListWidgetItem(board.problem.officers[o].name, m_receivers);
        item->setData(Qt::UserRole, int(o));
        item->setCheckState(Qt::Checked);
    }
    hideTerms();
    body()->insertWidget(0, new Field({tr("Who takes the cases")}, m_receivers, this));
}

PlanProblem HandoverDialog::problem() const
{
    PlanProblem problem = board().problem;
    const int from = board().indexOf(m_officer);
    for (PlanOfficer &officer : problem.officers)
        officer.presence = Presence::TakesNoNew;
    for (int row = 0; row < m_receivers->count(); ++row) {
        const QListWidgetItem *item = m_receivers->item(row);
        if (item->checkState() == Qt::Checked)
            problem.officers[item->data(Qt::UserRole).toUInt()].presence = Presence::Here;
    }
    if (from != nobody)
        problem.officers[size_t(from)].presence = Presence::Away;
    for (PlanCase &planCase : problem.cases) {
        planCase.isLocked = from == nobody || planCase.holder != from;
        planCase.points = std::max(planCase.points, 1); // what waits for somebody else goes too
    }
    return problem;
}

void HandoverPages::write(Workspace &workspace, const QList<CaseId> &cases, QWidget *parent)
{
    auto *dialog =
        new QFileDialog(parent, tr("Write handover pages"), u"handover.pdf"_s, tr("PDF (*.pdf)"));
    dialog->setObjectName(u"handoverFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [&workspace, cases, parent](const QString &file) {
                         const auto tell = [parent](const Result<qint64> &written) {
                             Toast::tell(parent->window(),
                                         written ? HandoverPages::tr("%n handover page(s) written.",
                                                                     nullptr, int(*written))
                                                 : written.error().message);
                         };
                         workspace.consult(PrintHandover{cases, file}, parent, tell);
                     });
    dialog->open();
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

Result<qint64> HandoverPages::writeTo(const QString &file, const QString &marking,
                                      const QList<HandoverPage> &pages)
{
    QPdfWriter writer(file);
    writer.setResolution(handoverDots);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setTitle(tr("Handover"));
    QPainter painter;
    if (marking.trimmed().isEmpty() || !painter.begin(&writer))
        return fail(Fault::Invalid, tr("The pages cannot be written to %1.").arg(file));
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
    return pages.size();
}

} // namespace Revisit
