#include "core/cases/copyreferences.h"
#include "core/cases/printcase.h"
#include "ui/base/actions.h"
#include "ui/base/format.h"
#include "ui/base/messagebar.h"
#include "ui/base/workspace.h"
#include "ui/cases/caseactions.h"
#include "ui/cases/casefilterbar.h"
#include "ui/cases/caselistpane.h"
#include "ui/cases/casereport.h"
#include "ui/cases/casespage.h"
#include "ui/cases/notedialog.h"
#include "ui/people/revealdialog.h"
#include "ui/victim/contactdialog.h"
#include "ui/views/savedviewsbutton.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int viewForm = 1; // of what a saved view of the queue keeps

} // namespace

// The views of the queue, in the line of its heaps.
void CasesPage::makeViews()
{
    ViewedPage queue;
    queue.kind = ViewKind::Queue;
    queue.content = [this] { return shownView(); };
    queue.show = [this](const QJsonObject &view) { return showSaved(view); };
    queue.obstacle = [this] {
        return m_bar->showsCounted()
                   ? tr("Show all cases again first: the rows that a chart counted are no view.")
                   : QString();
    };
    m_views = new SavedViewsButton(m_workspace, *m_actions, queue, m_bar);
    m_bar->addButton(m_views);
    connect(m_views, &SavedViewsButton::said, this,
            [this](const QString &text) { m_messages->tell(text, Tone::Warning); });
}

QJsonObject CasesPage::shownView() const
{
    QJsonObject view = m_bar->choices();
    view.insert(u"form"_s, viewForm);
    view.insert(u"order"_s, CaseActions::orderKey(sort().by));
    view.insert(u"descending"_s, sort().direction == Qt::DescendingOrder);
    return view;
}

QStringList CasesPage::showSaved(const QJsonObject &view)
{
    m_messages->clear();
    if (view.value(u"form"_s).toInt() > viewForm)
        return {tr("A newer version of Revisit saved it.")};
    returnToList();
    m_list->model().setOrder(
        {CaseActions::orderOf(view.value(u"order"_s).toString()),
         view.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder});
    return m_bar->choose(view);
}

void CasesPage::copyReferences()
{
    m_workspace.consult(CopyReferences{selected()}, this, [this](const Result<QString> &text) {
        if (!text)
            return m_messages->tell(text.error());
        QGuiApplication::clipboard()->setText(*text);
    });
}

void CasesPage::addNote()
{
    const CaseId id = m_list->current();
    if (!id.isValid())
        return;
    auto *dialog = new NoteDialog(m_workspace, id, this);
    dialog->open();
}

bool CasesPage::hasVictims() const
{
    return m_detail->detail() && !m_detail->detail()->victims.isEmpty();
}

void CasesPage::recordContact(int victim)
{
    if (!hasVictims())
        return;
    auto *dialog = new ContactDialog(m_workspace, *m_detail->detail(), victim, m_today, this);
    dialog->open();
}

void CasesPage::askForName(const PersonPart &person, const QString &pseudonym)
{
    auto *dialog = new RevealDialog(m_workspace, person, pseudonym, this);
    connect(dialog, &RevealDialog::revealed, this,
            [this, id = m_detail->shown()](const QString &of, const QString &name) {
                if (id == m_detail->shown())
                    m_detail->showName(of, name);
            });
    dialog->open();
}

void CasesPage::printCase()
{
    const CaseId id = m_list->current();
    if (!id.isValid())
        return;
    auto *dialog = new QFileDialog(this, tr("Print case"), u"case.pdf"_s, tr("PDF files (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, id](const QString &file) {
        printTo(id, file, [this, file](const Result<> &outcome) {
            outcome ? m_messages->tell(tr("The case was written to %1.").arg(file), Tone::Ok)
                    : m_messages->tell(outcome.error());
        });
    });
    dialog->open();
}

void CasesPage::printTo(CaseId id, const QString &file,
                        const std::function<void(const Result<> &)> &done)
{
    m_workspace.consult(
        PrintCase{id, m_terms.marking}, this, [this, file, done](const Result<CaseDetail> &detail) {
            if (!detail)
                return done(tl::unexpected(detail.error()));
            CaseReport report;
            report.marking = m_terms.marking;
            if (m_terms.synthetic)
                //: The handling marking of a demonstration
                report.marking =
                    tr("%1 · training data, all records are synthetic").arg(m_terms.marking);
            report.printedBy =
                tr("Printed by %1, %2")
                    .arg(m_workspace.actor().name, Format::dateTime(m_workspace.clock().now()));
            done(report.writeTo(file, *detail));
        });
}

} // namespace Revisit
