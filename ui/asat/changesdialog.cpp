#include "ui/asat/changesdialog.h"

#include "core/audit/auditaction.h"
#include "core/base/text.h"
#include "core/cases/programme.h"
#include "core/people/capability.h"
#include "ui/base/dayedit.h"
#include "ui/base/exportdialog.h"
#include "ui/base/field.h"
#include "ui/base/format.h"
#include "ui/base/messagebar.h"
#include "ui/base/space.h"
#include "ui/base/tabledelegates.h"
#include "ui/base/tableview.h"
#include "ui/base/themedlabel.h"
#include "ui/base/workspace.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimeEdit>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int usualDaysBack = 7;

QDateTime atDesk(const QDateTime &instant)
{
    return instant.toTimeZone(QTimeZone("Europe/London"));
}

//: Stands where a case had no value before, or has none after a change
QString valueOrDash(const QString &value)
{
    return value.isEmpty() ? ChangesDialog::tr("none") : value;
}

} // namespace

ChangesDialog::ChangesDialog(Workspace &workspace, QWidget *parent)
    : Dialog(tr("What changed between two instants"), parent)
    , m_workspace(workspace)
    , m_when(new QHBoxLayout)
    , m_from(addInstant(
          tr("After"),
          QDateTime(atDesk(workspace.clock().now()).date().addDays(-usualDaysBack), QTime(0, 0)),
          u"changesFrom"_s))
    , m_until(addInstant(tr("Up to"), atDesk(workspace.clock().now()), u"changesUntil"_s))
    , m_counts(new ThemedLabel({}, TextRole::Body, Ink::Secondary, this))
    , m_filter(new QLineEdit(this))
    , m_filterField(new Field({tr("Show only")}, m_filter, this))
    , m_model(new RowModel<FieldChanged>(
          {{.title = tr("Case"), .text = [](const FieldChanged &row) { return row.reference; }},
           {.title = tr("What"),
            .text = [](const FieldChanged &row) { return changedFieldLabel(row.field); }},
           {.title = tr("Before"),
            .text = [](const FieldChanged &row) { return valueOrDash(row.before); }},
           {.title = tr("After"),
            .text = [](const FieldChanged &row) { return valueOrDash(row.after); }}},
          this))
    , m_table(new TableView(tr("Changes of cases"), RowSize::Compact, this))
{
    setObjectName(u"changesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setLead(tr("Acts are counted by kind, never by officer. Listing them is entered in the "
               "trail."));
    layOut();
    connectParts();
    list();
}

ChangesDialog::Instant ChangesDialog::addInstant(const QString &label, const QDateTime &local,
                                                 const QString &name)
{
    const Instant edit{new DayEdit(local.date(), this), new QTimeEdit(local.time(), this)};
    edit.day->setObjectName(name + "Day"_L1);
    edit.time->setObjectName(name + "Time"_L1);
    //: %1 is "After" or "Up to": the day of an instant
    m_when->addWidget(new Field({tr("%1, day").arg(label)}, edit.day, this), 1);
    //: %1 is "After" or "Up to": the time of day of an instant
    m_when->addWidget(new Field({tr("%1, time").arg(label)}, edit.time, this), 1);
    return edit;
}

void ChangesDialog::layOut()
{
    m_counts->setObjectName(u"changesCounts"_s);
    m_counts->wrapped();
    m_filter->setObjectName(u"changesFilter"_s);
    m_filter->setPlaceholderText(tr("Reference, field or value"));
    m_filter->setClearButtonEnabled(true);
    m_table->setObjectName(u"changesTable"_s);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setColumns({{.sample = u"WMP-2013-004711"_s},
                         {.sample = tr("Decision")},
                         {.sample = u"Awaiting sign-off"_s, .extra = Space::large},
                         {.sample = u"Awaiting sign-off"_s, .grows = true}});
    m_when->setSpacing(Space::medium);
    body()->addLayout(m_when);
    body()->addWidget(m_counts);
    body()->addWidget(m_filterField);
    body()->addWidget(m_table, 1);
    connect(addButton(tr("Close")), &QPushButton::clicked, this, &QDialog::reject);
    m_export = addButton(tr("Export…"));
    m_export->setObjectName(u"exportChanges"_s);
    m_list = addButton(tr("List changes"), ButtonKind::Primary);
    m_list->setObjectName(u"listChanges"_s);
    resize(Theme::px(820), Theme::px(640));
}

void ChangesDialog::connectParts()
{
    connect(m_list, &QPushButton::clicked, this, &ChangesDialog::list);
    connect(m_export, &QPushButton::clicked, this, &ChangesDialog::askForRecipient);
    connect(m_filter, &QLineEdit::textChanged, this, &ChangesDialog::filter);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT caseRequested(m_model->row(index.row()).caseId);
        accept();
    });
}

QDateTime ChangesDialog::instantOf(const Instant &edit) const
{
    return QDateTime(edit.day->date(), edit.time->time(), QTimeZone("Europe/London")).toUTC();
}

void ChangesDialog::list()
{
    messages()->clear();
    m_list->setEnabled(false);
    // The minute that is named last counts as a whole.
    const ListChanges changes{instantOf(m_from), instantOf(m_until).addSecs(60)};
    m_workspace.consult(changes, this, [this](const Result<WhatChanged> &changed) {
        m_list->setEnabled(true);
        changed ? take(changed) : messages()->tell(changed.error());
    });
}

void ChangesDialog::take(const Result<WhatChanged> &changed)
{
    m_changed = *changed;
    QStringList parts;
    if (m_changed.entered > 0)
        parts.append(tr("%n case(s) entered", nullptr, int(m_changed.entered)));
    for (const ActCount &act : std::as_const(m_changed.acts))
        //: An act and how often: "Review submitted: 12"
        parts.append(tr("%1: %2").arg(auditActionLabel(act.action), Format::count(act.count)));
    m_counts->setText(parts.isEmpty() ? tr("Nothing changed.") : parts.join(u" · "_s));
    for (QWidget *part : std::initializer_list<QWidget *>{m_table, m_filterField})
        part->setVisible(m_changed.namesCases);
    filter();
}

void ChangesDialog::filter()
{
    const QString wanted = folded(m_filter->text());
    QList<FieldChanged> rows;
    for (const FieldChanged &row : std::as_const(m_changed.fields)) {
        const QString words = folded(
            QStringList{row.reference, changedFieldLabel(row.field), row.before, row.after}.join(
                u' '));
        if (words.contains(wanted))
            rows.append(row);
    }
    m_model->setRows(rows);
}

void ChangesDialog::askForRecipient()
{
    m_workspace.fetch([](Connection &connection) { return programme(connection); }, this,
                      [this](const Result<Programme> &terms) {
                          if (!terms)
                              return messages()->tell(terms.error());
                          offer(terms->marking);
                      });
}

void ChangesDialog::offer(const QString &marking)
{
    auto *dialog = new ExportDialog(
        {tr("Export the changes"),
         tr("All counts and changes of these instants, marked %1 above and below. The export is "
            "an entry in the audit trail.")
             .arg(marking),
         u"changes.csv"_s, tr("Spreadsheet (*.csv)")},
        this);
    connect(dialog, &ExportDialog::wanted, this,
            [this, dialog, marking](const QString &recipient, const QString &file) {
                m_workspace.consult(
                    ExportChanges{file, marking, recipient, m_changed.from, m_changed.until},
                    dialog, [dialog](const Result<qint64> &lines) { dialog->finish(lines); });
            });
    connect(dialog, &ExportDialog::exported, this, [this](qint64 lines) {
        messages()->tell(tr("%n line(s) exported.", nullptr, int(lines)), Tone::Ok);
    });
    dialog->open();
}

} // namespace Revisit
