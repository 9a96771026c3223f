#include "ui/audit/auditpage.h"

#include "core/audit/exporttrail.h"
#include "core/cases/programme.h"
#include "core/people/officerstore.h"
#include "ui/audit/auditdetailpane.h"
#include "ui/audit/auditfilterbar.h"
#include "ui/audit/auditmodel.h"
#include "ui/audit/purposegate.h"
#include "ui/audit/trailverifier.h"
#include "ui/base/actionbutton.h"
#include "ui/base/actions.h"
#include "ui/base/card.h"
#include "ui/base/exportdialog.h"
#include "ui/base/format.h"
#include "ui/base/messagebar.h"
#include "ui/base/space.h"
#include "ui/base/tableview.h"
#include "ui/base/toast.h"
#include "ui/base/workspace.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

AuditPage::AuditPage(Workspace &workspace, ActionRegistry &actions, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_stack(new QStackedWidget(this))
    , m_gate(new PurposeGate(m_stack))
    , m_filter(new AuditFilterBar)
    , m_messages(new MessageBar)
    , m_verifier(new TrailVerifier(workspace))
    , m_splitter(new QSplitter)
    , m_table(new TableView(tr("Audit trail"), RowSize::Compact))
    , m_detail(new AuditDetailPane)
    , m_model(new AuditModel(workspace, this))
{
    declareActions(actions);
    makeTable();
    m_stack->addWidget(m_gate);
    m_stack->addWidget(makeTrail(actions));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, Space::small, Space::page, Space::page);
    column->addWidget(m_stack);

    connect(m_gate, &PurposeGate::chosen, this, &AuditPage::openFor);
    connect(m_filter, &AuditFilterBar::changed, this, &AuditPage::fetchList);
    connect(m_model, &AuditModel::failed, this,
            [this](const Error &error) { m_messages->tell(error); });
    connect(m_verifier, &TrailVerifier::finished, this, &AuditPage::fetchList);
    connect(&workspace, &Workspace::actorChanged, this, &AuditPage::close);
    setContextLine(tr("Every act on a record, reading included"));
}

void AuditPage::declareActions(ActionRegistry &actions)
{
    const QString group = tr("Audit trail");
    const auto isOpen = [this] { return m_trail.has_value() && isVisible(); };
    const QString otherwise = tr("Open the audit trail first.");
    actions.action(u"audit.verify"_s)
        .text(tr("&Verify the trail"))
        .group(group)
        .icon(u"shield-check"_s)
        .needs(Capability::ViewAudit)
        .enabledWhen(isOpen, otherwise)
        .onTriggered(this, [this] { verify(); });
    actions.action(u"audit.export"_s)
        .text(tr("&Export the trail…"))
        .group(group)
        .icon(u"download"_s)
        .needs(Capability::ViewAudit)
        .enabledWhen(isOpen, otherwise)
        .onTriggered(this, [this] { exportTrail(); });
}

void AuditPage::makeTable()
{
    m_table->setObjectName(u"trail"_s);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumns({{tr("30 Sep 2026, 10:42"), 0},
                         {tr("Margaret Ashworth"), 0, true},
                         {tr("Line of enquiry moved on"), 0, true},
                         {u"MET-2014-000123"_s, 0, true},
                         {tr("Consultation"), 0, false, 2},
                         {u"1,000,000"_s, 0, false, 1}});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AuditPage::followCurrent);
}

QWidget *AuditPage::makeTrail(ActionRegistry &actions)
{
    auto *trail = new QWidget;
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, Space::small, 1, Space::small);
    inside->addWidget(m_table);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(Space::card);
    m_splitter->addWidget(card);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 2);
    m_detail->setMinimumWidth(Theme::px(240));
    m_detail->lower(); // a splitter lowers each child it takes, which reverses reading order
    card->lower();
    for (const QString &id : {u"audit.verify"_s, u"audit.export"_s})
        m_filter->addButton(new ActionButton(actions.find(id), ButtonKind::Plain, m_filter));

    auto *column = new QVBoxLayout(trail);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::medium);
    column->addWidget(m_filter);
    column->addWidget(m_verifier);
    column->addWidget(m_messages);
    column->addWidget(m_splitter, 1);
    return trail;
}

void AuditPage::openFor(TrailPurpose purpose)
{
    m_workspace.consult(OpenTrail{purpose}, this, [this](const Result<OpenedTrail> &trail) {
        if (!trail)
            return m_gate->messages()->tell(trail.error());
        m_trail = *trail;
        m_stack->setCurrentIndex(1);
        m_actions.refresh();
        fetchOfficers();
        fetchList();
        focusFirst();
    });
}

// Another reader answers for a purpose of their own.
void AuditPage::close()
{
    m_trail.reset();
    m_model->clear();
    m_detail->showNothing();
    m_verifier->stop();
    m_verifier->hide();
    m_stack->setCurrentIndex(0);
    m_actions.refresh();
}

void AuditPage::refresh()
{
    m_actions.refresh();
    if (m_trail)
        fetchList();
}

void AuditPage::fetchList()
{
    if (!m_trail)
        return;
    m_messages->clear();
    m_detail->showNothing();
    m_model->show(*m_trail, m_filter->filter());
    fetchCount();
}

void AuditPage::fetchCount()
{
    m_workspace.fetch([trail = *m_trail, filter = m_filter->filter()](
                          Connection &connection) { return auditCount(connection, trail, filter); },
                      this,
                      [this](const Result<qint64> &count) {
                          if (count && m_trail)
                              //: Under the title: how many entries are shown, and for which purpose
                              setContextLine(tr("%1 · opened for: %2")
                                                 .arg(tr("%Ln entries", nullptr, int(*count)),
                                                      trailPurposeLabel(m_trail->purpose())));
                      });
}

void AuditPage::fetchOfficers()
{
    m_workspace.fetch(activeOfficers, this, [this](const Result<QList<Officer>> &officers) {
        if (officers)
            m_filter->setOfficers(*officers);
    });
    m_workspace.fetch(programme, this, [this](const Result<Programme> &terms) {
        if (terms)
            m_marking = terms->marking;
    });
}

void AuditPage::followCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || !m_trail)
        return m_detail->showNothing();
    m_workspace.fetch([trail = *m_trail, seq = m_model->row(index.row()).seq](
                          Connection &connection) { return auditDetail(connection, trail, seq); },
                      this,
                      [this, request = ++m_request](const Result<AuditDetail> &detail) {
                          if (request != m_request || !m_trail)
                              return;
                          detail ? m_detail->showEntry(*detail)
                                 : m_detail->showError(detail.error());
                      });
}

void AuditPage::verify()
{
    m_verifier->start();
}

void AuditPage::exportTrail()
{
    if (!m_trail)
        return;
    auto *dialog = new ExportDialog(
        {tr("Export the trail"),
         tr("The entries that are shown, one line of JSON each, marked %1. The export is itself an "
            "entry.")
             .arg(m_marking),
         u"trail.jsonl"_s, tr("JSON Lines (*.jsonl)")},
        this);
    dialog->setObjectName(u"exportTrail"_s);
    connect(dialog, &ExportDialog::wanted, this,
            [this, dialog](const QString &recipient, const QString &file) {
                m_workspace.consult(
                    ExportTrail{*m_trail, m_filter->filter(), file, m_marking, recipient}, dialog,
                    [dialog](const Result<qint64> &entries) { dialog->finish(entries); });
            });
    connect(dialog, &ExportDialog::exported, this, [this](qint64 entries) {
        Toast::tell(this, tr("%Ln entries exported.", nullptr, int(entries)));
        fetchList();
    });
    dialog->open();
}

void AuditPage::focusFirst()
{
    m_trail ? m_filter->focusFirst() : m_gate->focusFirst();
}

} // namespace Revisit
