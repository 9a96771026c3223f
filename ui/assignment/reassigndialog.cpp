#include "ui/assignment/reassigndialog.h"

#include "core/people/capability.h"
#include "core/refdata/codebook.h"
#include "ui/assignment/loadappearance.h"
#include "ui/base/button.h"
#include "ui/base/field.h"
#include "ui/base/messagebar.h"
#include "ui/base/space.h"
#include "ui/base/tabledelegates.h"
#include "ui/base/tableview.h"
#include "ui/base/themedlabel.h"
#include "ui/base/workspace.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int referencesShown = 4;
constexpr double withoutHours = 1e9; // sorts work without an hour for it last

QString listed(const QStringList &references)
{
    const QString shown = references.mid(0, referencesShown).join(u", "_s);
    const qsizetype more = references.size() - referencesShown;
    return more > 0 ? ReassignDialog::tr("%1 and %n more", nullptr, int(more)).arg(shown) : shown;
}

QVariant chipData(const OfficerLoad &load, int role)
{
    const ChipText chip = LoadAppearance::chip(load);
    if (role == CellRole::Icon)
        return chip.icon;
    return role == CellRole::ToneOfChip ? QVariant(int(chip.tone)) : QVariant();
}

} // namespace

// Whoever cannot be given any of the cases is listed, but cannot be chosen.
class ReassignDialog::ChoiceModel : public RowModel<Choice>
{
public:
    using RowModel::RowModel;

    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        return row(index.row()).isPossible ? RowModel::flags(index) : Qt::NoItemFlags;
    }
};

ReassignDialog::ReassignDialog(Workspace &workspace, const QList<CaseId> &cases, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_cases(cases)
    , m_model(new ChoiceModel(columns(), this))
    , m_lead(new ThemedLabel({}, TextRole::Body, Ink::Secondary, this))
    , m_messages(new MessageBar(this))
    , m_table(new TableView(tr("Who shall have them"), RowSize::Roomy, this))
    , m_effect(new ThemedLabel({}, TextRole::Body, Ink::Secondary, this))
    , m_code(new QComboBox(this))
    , m_reason(new QPlainTextEdit(this))
    , m_submit(new Button(tr("Reassign"), ButtonKind::Primary, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"reassignDialog"_s);
    setWindowTitle(tr("Reassign cases"));
    m_reason->setObjectName(u"reason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setMaximumHeight(Theme::px(64));
    m_code->setObjectName(u"reasonCode"_s);
    m_submit->setObjectName(u"submit"_s);
    for (const Code &code : CodeBook::instance().list(u"reassignment_reason"))
        m_code->addItem(labelOf(code), code.id.value());
    m_code->setCurrentIndex(1);
    makeTable();
    layOut();
    connect(m_submit, &QPushButton::clicked, this, &ReassignDialog::submit);
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] { m_reasonField->clearError(); });
    fetchPlan();
}

void ReassignDialog::layOut()
{
    m_lead->wrapped();
    m_effect->wrapped();
    auto *cancel = new Button(tr("Cancel"), ButtonKind::Plain, this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_submit);
    m_reasonField =
        new Field({tr("Why the cases move"), tr("It stays in the history of each case."), true},
                  m_reason, this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, 20, Space::page, 20);
    column->setSpacing(Space::medium);
    column->addWidget(
        new ThemedLabel(tr("Reassign cases"), TextRole::Subtitle, Ink::Primary, this));
    column->addWidget(m_lead);
    column->addWidget(m_messages);
    column->addWidget(m_table, 1);
    column->addWidget(m_effect);
    column->addWidget(new Field({tr("Reason")}, m_code, this));
    column->addWidget(m_reasonField);
    column->addLayout(buttons);
    resize(Theme::px(760), Theme::px(640));
}

void ReassignDialog::makeTable()
{
    m_table->setObjectName(u"choices"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(0, new TwoLineDelegate(m_table));
    m_table->setItemDelegateForColumn(1, new ChipDelegate(m_table));
    m_table->setItemDelegateForColumn(2, new ChipDelegate(m_table));
    m_table->setColumns({{tr("Took part in MET-2014-000123"), 0, true},
                         {tr("Within capacity, 100%"), 28},
                         {tr("Within capacity, 100%"), 28}});
    // A row is chosen once it is both current and selected, and either may come last.
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReassignDialog::followChoice);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ReassignDialog::followChoice);
}

QList<RowColumn<ReassignDialog::Choice>> ReassignDialog::columns() const
{
    const auto secondLine = [this](const Choice &choice) {
        if (!choice.isPossible && choice.restricted.isEmpty())
            return tr("Took part in the original case");
        if (!choice.isPossible && choice.tookPart.isEmpty())
            return tr("Restricted to other officers");
        QStringList refusals;
        if (!choice.tookPart.isEmpty())
            refusals.append(
                tr("Not %1: took part in the original case").arg(listed(choice.tookPart)));
        if (!choice.restricted.isEmpty())
            refusals.append(
                tr("Not %1: restricted to other officers").arg(listed(choice.restricted)));
        if (!refusals.isEmpty())
            return refusals.join(u". "_s);
        if (!choice.load.officer.id.isValid())
            return tr("Back to be assigned");
        const QString absence = LoadAppearance::absence(choice.load, m_plan.today);
        return absence.isEmpty() ? LoadAppearance::particulars(choice.load) : absence;
    };
    const auto isNobody = [](const Choice &choice) { return !choice.load.officer.id.isValid(); };
    return {{tr("Officer"),
             [isNobody](const Choice &choice) {
                 return isNobody(choice) ? tr("Nobody yet") : choice.load.officer.name;
             },
             [secondLine](const Choice &choice, int role) -> QVariant {
                 if (role == CellRole::SecondLine || role == Qt::AccessibleDescriptionRole)
                     return secondLine(choice);
                 if (role == CellRole::InkOfText && !choice.isPossible)
                     return int(Ink::Muted);
                 return {};
             }},
            {tr("Load now"),
             [isNobody](const Choice &choice) {
                 return isNobody(choice) ? QString() : LoadAppearance::chip(choice.load).text;
             },
             [](const Choice &choice, int role) { return chipData(choice.load, role); }},
            {tr("After the move"),
             [isNobody](const Choice &choice) {
                 return isNobody(choice) || !choice.isPossible
                            ? QString()
                            : LoadAppearance::chip(choice.after).text;
             },
             [](const Choice &choice, int role) { return chipData(choice.after, role); }}};
}

void ReassignDialog::fetchPlan()
{
    m_submit->setEnabled(false);
    m_workspace.fetch(
        [viewer = m_workspace.actor(), cases = m_cases, &clock = m_workspace.clock()](
            Connection &connection) { return reassignmentPlan(connection, viewer, cases, clock); },
        this,
        [this](const Result<ReassignmentPlan> &plan) {
            if (!plan)
                return m_messages->tell(plan.error());
            m_plan = *plan;
            showPlan();
        });
}

void ReassignDialog::showPlan()
{
    //: How many cases are about to move, and their references
    m_lead->setText(
        tr("%n case(s): %1", nullptr, int(m_cases.size())).arg(listed(m_plan.references)));
    QList<Choice> choices;
    for (const OfficerLoad &load : std::as_const(m_plan.officers)) {
        if (allows(load.officer.role, Capability::ReviewCases))
            choices.append({load, m_plan.afterMove(load, load.officer.id),
                            m_plan.refusedTo(load.officer.id, ConflictKind::TookPart),
                            m_plan.refusedTo(load.officer.id, ConflictKind::Restricted),
                            m_plan.canTakeAny(load.officer.id)});
    }
    std::ranges::stable_sort(choices, {}, [](const Choice &choice) {
        return std::pair(!choice.isPossible, choice.after.index().value_or(withoutHours));
    });
    choices.append(Choice());
    m_model->setRows(choices);
    m_table->setFocus();
    followChoice();
}

const ReassignDialog::Choice *ReassignDialog::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    const bool isChosen = index.isValid() && m_table->selectionModel()->isRowSelected(index.row());
    return isChosen ? &m_model->row(index.row()) : nullptr;
}

void ReassignDialog::followChoice()
{
    const Choice *choice = chosen(); // the row with the keyboard is none until it is selected
    const bool isPossible = choice && choice->isPossible;
    m_submit->setEnabled(isPossible);
    m_effect->setText(isPossible ? giversAfter(choice->load.officer.id)
                                 : tr("Choose who shall have the cases."));
}

// What the move does to those who hold the cases now.
QString ReassignDialog::giversAfter(OfficerId to) const
{
    QStringList lines;
    for (const OfficerLoad &load : m_plan.officers) {
        if (load.officer.id == to || !m_plan.holders.contains(load.officer.id))
            continue;
        const OfficerLoad after = m_plan.afterMove(load, to);
        //: The load of an officer who gives cases away, before and after
        lines.append(tr("%1 goes from %2 to %3 (%4).")
                         .arg(load.officer.name, LoadAppearance::percent(load),
                              LoadAppearance::percent(after), loadBandLabel(after.band())));
    }
    return lines.isEmpty() ? tr("Nobody holds these cases now.") : lines.join(u' ');
}

bool ReassignDialog::isComplete()
{
    const bool hasReason = !m_reason->toPlainText().trimmed().isEmpty();
    m_reasonField->setError(hasReason ? QString() : tr("Say why the cases are moving."));
    if (!hasReason)
        m_reason->setFocus();
    return hasReason;
}

void ReassignDialog::submit()
{
    const Choice *choice = chosen();
    if (!choice || !isComplete())
        return;
    const ReassignCases command{m_cases, choice->load.officer.id,
                                CodeId(m_code->currentData().toLongLong()),
                                m_reason->toPlainText()};
    m_submit->setEnabled(false);
    m_workspace.perform(command, this,
                        [this, name = choice->load.officer.name](
                            const Result<Reassignment> &outcome) { take(outcome, name); });
}

void ReassignDialog::take(const Result<Reassignment> &outcome, const QString &name)
{
    m_submit->setEnabled(true);
    if (!outcome)
        return m_messages->tell(outcome.error());
    if (outcome->count(MoveResult::Moved) > 0)
        Q_EMIT reassigned(*outcome, name);
    if (outcome->count(MoveResult::Refused) > 0)
        return stayWith(*outcome);
    accept();
}

// What was refused stays in the dialog, to be given to somebody else.
void ReassignDialog::stayWith(const Reassignment &outcome)
{
    m_messages->tell(outcome.refusals().join(u' '), Tone::Warning);
    m_cases.clear();
    for (const CaseMove &move : outcome.moves) {
        if (move.result == MoveResult::Refused)
            m_cases.append(move.caseId);
    }
    fetchPlan();
}

} // namespace Revisit
