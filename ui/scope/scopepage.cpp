#include "ui/scope/scopepage.h"

#include "core/scope/scoperunstore.h"
#include "ui/base/actions.h"
#include "ui/base/button.h"
#include "ui/base/card.h"
#include "ui/base/emptystate.h"
#include "ui/base/field.h"
#include "ui/base/format.h"
#include "ui/base/messagebar.h"
#include "ui/base/rowmodel.h"
#include "ui/base/space.h"
#include "ui/base/tabledelegates.h"
#include "ui/base/tableview.h"
#include "ui/base/themedlabel.h"
#include "ui/base/toast.h"
#include "ui/base/workspace.h"
#include "ui/scope/comparisontable.h"
#include "ui/scope/rulesetdialog.h"
#include "ui/scope/rulesetwording.h"
#include "ui/scope/runchoice.h"
#include "ui/scope/scoperunner.h"

#include <QItemSelectionModel>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

QVariant secondLine(const QString &text, int role)
{
    return role == CellRole::SecondLine ? QVariant(text) : QVariant();
}

QVBoxLayout *insideOf(Card *card)
{
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(Space::card, Space::medium, Space::card, Space::medium);
    inside->setSpacing(Space::small);
    return inside;
}

EmptyText nothingCompared()
{
    return {.icon = u"scale"_s,
            .title = ScopePage::tr("Nothing has been compared yet"),
            .body = ScopePage::tr("Choose two runs above and compare them: you see which cases "
                                  "enter and leave the scope, and by which criterion.")};
}

} // namespace

ScopePage::ScopePage(Workspace &workspace, ActionRegistry &actions, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_runner(new ScopeRunner(workspace, this))
    , m_model(new RowModel<KnownRuleset>(
          {{.title = tr("Rules"),
            .text = [](const KnownRuleset &known) { return known.ruleset.name; },
            .more = [](const KnownRuleset &known,
                       int role) { return secondLine(known.ruleset.title, role); }},
           {.title = tr("In force from"),
            .text =
                [](const KnownRuleset &known) {
                    return Format::date(known.ruleset.effectiveFrom);
                }},
           {.title = tr("Closed within"),
            .text =
                [](const KnownRuleset &known) { return RulesetWording::window(known.ruleset); }},
           {.title = tr("Criteria"),
            .text =
                [](const KnownRuleset &known) { return RulesetWording::criteria(known.ruleset); }},
           {.title = tr("Source"),
            .text = [](const KnownRuleset &known) { return RulesetWording::origin(known); }}},
          this))
    , m_messages(new MessageBar(this))
    , m_rules(new TableView(tr("Rules on scope"), RowSize::Roomy, this))
    , m_before(new RunChoice(this))
    , m_after(new RunChoice(this))
    , m_compare(new Button(tr("Compare"), ButtonKind::Primary, this))
    , m_stop(new Button(tr("Stop"), ButtonKind::Plain, this))
    , m_progress(new QProgressBar(this))
    , m_summary(new ThemedLabel({}, TextRole::Body, Ink::Secondary, this))
    , m_stack(new QStackedWidget(this))
    , m_moves(new ComparisonTable(this))
    , m_empty(new EmptyState(nothingCompared(), this))
{
    declareActions();
    layOut();
    connect(m_compare, &QPushButton::clicked, this, &ScopePage::compare);
    connect(m_stop, &QPushButton::clicked, m_runner, &ScopeRunner::stop);
    connect(m_runner, &ScopeRunner::runKept, this, &ScopePage::refresh);
    connect(m_runner, &ScopeRunner::progressed, this,
            [this](const QString &ruleset, qint64 done, qint64 all) {
                m_progress->setRange(0, int(all));
                m_progress->setValue(int(done));
                m_summary->setText(
                    tr("%1: %2 of %3 cases").arg(ruleset, Format::count(done), Format::count(all)));
            });
    connect(m_moves, &ComparisonTable::opened, this, &ScopePage::openCases);
    connect(m_moves->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_actions.setSelected(u"scope"_s, m_moves->figure() ? 1 : 0); });
    showRunning();
}

void ScopePage::declareActions()
{
    m_actions.action(u"scope.add"_s)
        .changes()
        .text(tr("&New version of the rules…"))
        .group(tr("Scope"))
        .icon(u"plus"_s)
        .needs(Capability::ManageScope)
        .enabledWhen([this] { return !m_model->rows().isEmpty(); },
                     tr("Go to the page on scope first."))
        .onTriggered(this, [this] { addVersion(); });
    m_actions.action(u"scope.cases"_s)
        .text(tr("&Show the cases"))
        .group(tr("Scope"))
        .icon(u"list"_s)
        .needs(Capability::ViewCases)
        .whenSelection(1, 1, tr("Select a change of scope first."))
        .onTriggered(this, [this] {
            if (const Figure *figure = m_moves->figure())
                openCases(*figure);
        });
}

void ScopePage::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, Space::tiny, Space::page, 20);
    column->setSpacing(Space::card);
    column->addWidget(m_messages);
    column->addWidget(makeRules(), 2);
    column->addWidget(makeComparison(), 3);
}

QWidget *ScopePage::makeRules()
{
    m_rules->setObjectName(u"rulesets"_s);
    m_rules->setModel(m_model);
    m_rules->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rules->setItemDelegate(new CellDelegate(m_rules));
    m_rules->setItemDelegateForColumn(0, new TwoLineDelegate(m_rules));
    m_rules->setColumns(
        {{.sample = u"Operation Beaconport, as briefed in November"_s},
         {.sample = u"24 Oct 2025"_s},
         {.sample = u"28 Sep 2010 to 28 Sep 2025"_s},
         {.sample = u"C1 to C5, C9"_s},
         {.sample = u"The Commissioner's letter to"_s, .grows = true, .dropOrder = 1}});
    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_rules);
    return card;
}

QWidget *ScopePage::makeComparison()
{
    m_before->setObjectName(u"before"_s);
    m_after->setObjectName(u"after"_s);
    m_compare->setObjectName(u"compare"_s);
    m_stop->setObjectName(u"stop"_s);
    m_progress->setObjectName(u"scopeProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the run"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(Theme::px(6));
    m_summary->setObjectName(u"scopeSummary"_s);
    m_summary->wrapped();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_moves);

    auto *card = new Card(this);
    auto *inside = insideOf(card);
    inside->addWidget(new ThemedLabel(tr("Which cases does a version move?"), TextRole::Subtitle,
                                      Ink::Primary, card));
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::card);
    row->addWidget(new Field({tr("Before")}, m_before, card), 1);
    row->addWidget(new Field({tr("After")}, m_after, card), 1);
    row->addWidget(m_stop, 0, Qt::AlignBottom);
    row->addWidget(m_compare, 0, Qt::AlignBottom);
    inside->addLayout(row);
    inside->addWidget(m_progress);
    inside->addWidget(m_summary);
    inside->addWidget(m_stack, 1);
    return card;
}

void ScopePage::refresh()
{
    m_workspace.fetch(
        [viewer = m_workspace.actor()](Connection &connection) -> Result<Record> {
            const auto rulesets = knownRulesets(connection, viewer);
            RV_CHECK(rulesets);
            const auto runs = scopeRuns(connection, viewer);
            RV_CHECK(runs);
            return Record{*rulesets, *runs};
        },
        this,
        [this](const Result<Record> &record) {
            if (!record)
                return m_messages->tell(record.error());
            take(*record);
        });
}

void ScopePage::focusFirst()
{
    m_before->setFocus();
}

void ScopePage::take(const Record &record)
{
    const KnownRuleset *chosen = selected();
    const QString name = chosen ? chosen->ruleset.name : QString();
    m_model->setRows(record.rulesets);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).ruleset.name == name)
            m_rules->selectRow(row);
    }
    const qsizetype count = record.rulesets.size();
    if (count > 0) {
        m_before->offer(record.rulesets, record.runs,
                        record.rulesets.at(std::max<qsizetype>(0, count - 2)).ruleset.name);
        m_after->offer(record.rulesets, record.runs, record.rulesets.last().ruleset.name);
    }
    setContextLine(tr("%n version(s) of the rules", nullptr, int(count)) + u" · "_s +
                   tr("%n run(s) kept", nullptr, int(record.runs.size())));
    m_actions.refresh();
}

const KnownRuleset *ScopePage::selected() const
{
    const QModelIndexList rows = m_rules->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->row(rows.first().row());
}

void ScopePage::addVersion()
{
    if (m_model->rows().isEmpty())
        return;
    const KnownRuleset *from = selected();
    auto *dialog = new RulesetDialog(m_workspace, m_model->rows(),
                                     from ? from->ruleset.name : QString(), window());
    connect(dialog, &RulesetDialog::added, this, [this](const QString &name) {
        Toast::tell(this, tr("%1 was added. Compare it with another version below.").arg(name));
        refresh();
    });
    dialog->open();
}

void ScopePage::compare()
{
    m_messages->clear();
    const auto before = m_before->chosen();
    const auto after = m_after->chosen();
    if (!before || !after || m_runner->isRunning())
        return;
    if (*before == *after)
        return m_messages->tell(tr("Choose two different runs; one has nothing to be compared "
                                   "with."),
                                Tone::Warning);
    m_runner->compare(*before, *after, [this](const Result<ScopeComparison> &comparison) {
        showComparison(comparison);
    });
    showRunning();
}

void ScopePage::showRunning()
{
    const bool isRunning = m_runner->isRunning();
    m_progress->setRange(0, 0);
    m_progress->setVisible(isRunning);
    if (isRunning && m_compare->hasFocus())
        m_stop->setFocus();
    m_stop->setVisible(isRunning);
    m_compare->setEnabled(!isRunning);
    m_before->setEnabled(!isRunning);
    m_after->setEnabled(!isRunning);
}

void ScopePage::showComparison(const Result<ScopeComparison> &comparison)
{
    showRunning();
    if (!comparison) {
        m_summary->setText({});
        return m_messages->tell(comparison.error());
    }
    const ScopeRun &before = comparison->before;
    const ScopeRun &after = comparison->after;
    const auto change = [](qint64 was, qint64 is) {
        //: How a figure changes: %1 was, %2 is now
        return tr("%1 → %2").arg(Format::count(was), Format::count(is));
    };
    m_summary->setText(
        tr("In scope %1 · out of scope %2 · unclear %3 · %4 answered alike")
            .arg(change(before.inScope, after.inScope), change(before.outOfScope, after.outOfScope),
                 change(before.unclear, after.unclear), Format::count(comparison->same)) +
        (comparison->added > 0
             ? u" · "_s + tr("%n case(s) came in since", nullptr, int(comparison->added))
             : QString()));
    m_moves->show(*comparison);
    m_empty->setText(
        {.icon = u"check"_s,
         .title = tr("No case is answered differently"),
         .body =
             tr("%1 and %2 give every case the same answer.").arg(before.ruleset, after.ruleset)});
    m_stack->setCurrentWidget(comparison->moves.isEmpty() ? static_cast<QWidget *>(m_empty)
                                                          : m_moves);
    if (!comparison->moves.isEmpty()) {
        m_moves->selectRow(0);
        m_moves->setFocus();
    }
}

void ScopePage::openCases(const Figure &figure)
{
    if (allows(m_workspace.actor().role, Capability::ViewCases))
        Q_EMIT requested(u"cases"_s, QVariant::fromValue(figure.cases));
    else
        Toast::tell(this, whoMay(Capability::ViewCases));
}

} // namespace Revisit
