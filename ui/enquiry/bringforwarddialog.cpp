#include "ui/enquiry/bringforwarddialog.h"

#include "core/people/officerstore.h"
#include "ui/base/accessibility.h"
#include "ui/base/format.h"
#include "ui/base/messagebar.h"
#include "ui/base/segmented.h"
#include "ui/base/space.h"
#include "ui/base/tabledelegates.h"
#include "ui/base/tableview.h"
#include "ui/base/themedlabel.h"
#include "ui/base/workspace.h"
#include "ui/enquiry/enquirysteps.h"
#include "ui/enquiry/enquirywording.h"
#include "ui/enquiry/redatedialog.h"

#include <QItemSelectionModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

enum Span { Now, Week, Everything };
enum LineColumn { LineAction, LineBroughtOn, LineDue, LineState };

bool fits(ComesUp when, int span)
{
    switch (span) {
    case Now:
        return when == ComesUp::Overdue || when == ComesUp::Today;
    case Week:
        return when != ComesUp::Later && when != ComesUp::NoDate;
    default:
        return true;
    }
}

QVariant chipOf(const BroughtForward &line, int role)
{
    const ChipText chip = EnquiryWording::state(line.line.state);
    if (role == CellRole::Icon)
        return chip.icon;
    return role == CellRole::ToneOfChip ? QVariant(int(chip.tone)) : QVariant();
}

QVariant inkOf(const BroughtForward &line, int role)
{
    return role == CellRole::InkOfText && line.when == ComesUp::Overdue ? QVariant(int(Ink::Danger))
                                                                        : QVariant();
}

} // namespace

BringForwardDialog::BringForwardDialog(Workspace &workspace, QWidget *parent)
    : Dialog(tr("Bring forward"), parent)
    , m_workspace(workspace)
    , m_today(workspace.clock().now().date())
    , m_lines(new RowModel<BroughtForward>(
          {{.title = tr("Line of enquiry"),
            .text = [](const BroughtForward &line) { return line.line.action; },
            .more =
                [](const BroughtForward &line, int role) {
                    return role == CellRole::SecondLine ? QVariant(EnquiryWording::whose(line))
                                                        : QVariant();
                }},
           {.title = tr("Comes up"), .text = EnquiryWording::comesUp},
           {.title = tr("Due"),
            .text =
                [this](const BroughtForward &line) { return EnquiryWording::due(line, m_today); },
            .more = inkOf},
           {.title = tr("State"),
            .text = [](const BroughtForward &line) { return enquiryStateLabel(line.line.state); },
            .more = chipOf}},
          this))
    , m_span(new Segmented({tr("Due now"), tr("This week"), tr("All that is open")}, this))
    , m_none(new ThemedLabel({}, TextRole::Body, Ink::Secondary, this))
    , m_vote(new Button(u"scale"_s, {}, ButtonKind::Plain, this))
{
    setObjectName(u"bringForwardDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    connect(&m_workspace, &Workspace::changed, this, &BringForwardDialog::read);
    connect(m_span, &Segmented::currentChanged, this, &BringForwardDialog::follow);
    read();
}

TableView *BringForwardDialog::makeTable()
{
    auto *table = new TableView(tr("Lines of enquiry that come up"), RowSize::Roomy, this);
    table->setObjectName(u"broughtForward"_s);
    table->setModel(m_lines);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setItemDelegate(new CellDelegate(table));
    table->setItemDelegateForColumn(LineAction, new TwoLineDelegate(table));
    table->setItemDelegateForColumn(LineState, new ChipDelegate(table));
    table->setColumns({{.sample = u"Ask the archive for the exhibit register"_s, .grows = true},
                       {.sample = Format::date(m_today), .dropOrder = 1},
                       {.sample = Format::due(m_today.addDays(-100), m_today)},
                       {.sample = enquiryStateLabel(EnquiryState::ForAllocation), .extra = 40}});
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &BringForwardDialog::followSelection);
    connect(table, &QAbstractItemView::activated, this, &BringForwardDialog::openCase);
    return table;
}

void BringForwardDialog::layOut()
{
    m_span->setObjectName(u"bringForwardSpan"_s);
    speakAs(m_span, Speech::Group, tr("Which lines to show"));
    m_none->setObjectName(u"nothingComesUp"_s);
    m_vote->setObjectName(u"openVote"_s);
    m_table = makeTable();
    body()->setSpacing(Space::small);
    body()->addWidget(m_vote, 0, Qt::AlignLeft);
    body()->addWidget(m_span, 0, Qt::AlignLeft);
    body()->addWidget(m_none->wrapped());
    body()->addWidget(m_table, 1);
    m_open = addButton(tr("Open the case"));
    m_open->setObjectName(u"openLineCase"_s);
    m_redate = addButton(tr("Another day…"));
    m_redate->setObjectName(u"askRedate"_s);
    Button *close = addButton(tr("Close"));
    m_step = addButton(EnquiryWording::nextStep(EnquiryState::Allocated), ButtonKind::Primary);
    m_step->setObjectName(u"nextStep"_s);
    m_vote->hide();
    connect(m_vote, &QPushButton::clicked, this, [this] {
        Q_EMIT caseRequested(m_matter.votes.first().caseId);
        accept();
    });
    connect(m_open, &QPushButton::clicked, this, &BringForwardDialog::openCase);
    connect(m_redate, &QPushButton::clicked, this, &BringForwardDialog::redate);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_step, &QPushButton::clicked, this, &BringForwardDialog::step);
    resize(Theme::px(820), Theme::px(560));
}

void BringForwardDialog::read()
{
    const auto read = [viewer = m_workspace.actor(),
                       today = m_today](Connection &connection) -> Result<Matter> {
        const auto lines = broughtForward(connection, viewer, today);
        RV_CHECK(lines);
        const auto votes = votesWaitingFor(connection, viewer.id);
        RV_CHECK(votes);
        const auto officers = activeOfficers(connection);
        RV_CHECK(officers);
        return Matter{*lines, *votes, *officers};
    };
    m_workspace.fetch(read, this, [this](const Result<Matter> &matter) { take(matter); });
}

void BringForwardDialog::take(const Result<Matter> &matter)
{
    if (!matter)
        return messages()->tell(matter.error());
    m_matter = *matter;
    for (const int span : {Now, Week, Everything})
        m_span->setCount(span, std::ranges::count_if(m_matter.lines, [span](const auto &line) {
                             return fits(line.when, span);
                         }));
    m_vote->setVisible(!m_matter.votes.isEmpty());
    if (!m_matter.votes.isEmpty())
        m_vote->setText(
            tr("%n panel(s) wait for your vote: open %1", nullptr, int(m_matter.votes.size()))
                .arg(m_matter.votes.first().reference));
    follow();
}

void BringForwardDialog::follow()
{
    const EnquiryId kept = chosen() ? chosen()->line.id : EnquiryId();
    QList<BroughtForward> shown;
    std::ranges::copy_if(m_matter.lines, std::back_inserter(shown),
                         [this](const auto &line) { return fits(line.when, m_span->current()); });
    m_lines->setRows(shown);
    m_table->setVisible(!shown.isEmpty());
    m_none->setVisible(shown.isEmpty());
    m_none->setText(m_matter.lines.isEmpty() ? tr("No line of enquiry is open.")
                                             : tr("No line of enquiry comes up in this span."));
    const auto again =
        std::ranges::find(shown, kept, [](const BroughtForward &line) { return line.line.id; });
    if (!shown.isEmpty())
        m_table->selectRow(again == shown.end() ? 0 : int(again - shown.begin()));
    followSelection();
}

const BroughtForward *BringForwardDialog::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_lines->row(rows.first().row());
}

void BringForwardDialog::followSelection()
{
    const BroughtForward *line = chosen();
    for (Button *button : {m_open, m_redate, m_step})
        button->setEnabled(line);
    if (line)
        m_step->setText(EnquiryWording::nextStep(line->line.state));
}

void BringForwardDialog::step()
{
    if (!chosen())
        return;
    messages()->clear();
    askNextStep(m_workspace, chosen()->line, m_matter.officers, this,
                [this](const Result<> &moved) {
                    if (!moved)
                        messages()->tell(moved.error());
                });
}

void BringForwardDialog::redate()
{
    if (chosen())
        (new RedateDialog(m_workspace, chosen()->line, this))->open();
}

void BringForwardDialog::openCase()
{
    if (!chosen())
        return;
    Q_EMIT caseRequested(chosen()->line.caseId);
    accept();
}

} // namespace Revisit
