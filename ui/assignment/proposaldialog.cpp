#include "ui/assignment/proposaldialog.h"

#include "core/proposal/fairness.h"
#include "core/proposal/proposalwords.h"
#include "ui/base/field.h"
#include "ui/base/messagebar.h"
#include "ui/base/segmented.h"
#include "ui/base/space.h"
#include "ui/base/tabledelegates.h"
#include "ui/base/tableview.h"
#include "ui/base/theme.h"
#include "ui/base/themedlabel.h"
#include "ui/base/workspace.h"

#include <QProgressBar>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int glance = 50; // ms between looks at how far it has come
constexpr int bindingNamed = 6;

} // namespace

// What the screen and the computation tell one another.
struct ProposalDialog::Ride {
    std::atomic<bool> isStopped = false;
    std::atomic<int> percent = 0;
};

ProposalDialog::ProposalDialog(Workspace &workspace, const Board &board, QWidget *parent)
    : ProposalDialog(workspace, board, tr("Propose a fair spread"), parent)
{}

ProposalDialog::ProposalDialog(Workspace &workspace, const Board &board, const QString &title,
                               QWidget *parent)
    : Dialog(title, parent)
    , m_workspace(workspace)
    , m_board(board)
    , m_model(new RowModel<Line>(columns(), this))
    , m_aim(new Segmented({tr("As even as can be"), tr("Fewest moves")}, this))
    , m_limit(new QSpinBox(this))
    , m_choices(new QWidget(this))
    , m_progress(new QProgressBar(this))
    , m_clock(new QTimer(this))
    , m_summary(new ThemedLabel({}, TextRole::Body, Ink::Primary, this))
    , m_binding(new ThemedLabel({}, TextRole::Caption, Ink::Secondary, this))
    , m_table(new TableView(tr("Proposed moves and their reasons"), RowSize::Roomy, this))
    , m_start(addButton(tr("Propose")))
    , m_take(nullptr)
{
    setObjectName(u"proposalDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setLead(tr("Conflicts of interest, restrictions, skills, absences, caps and cases that are "
               "already begun are never overridden. A proposal stores nothing: you try it out, and "
               "you commit it."));
    addCancel();
    m_take = addButton(tr("Try these moves out"), ButtonKind::Primary);
    layOut();
    connect(m_start, &QPushButton::clicked, this, &ProposalDialog::start);
    connect(m_take, &QPushButton::clicked, this, [this] {
        Q_EMIT taken(m_proposal.placement);
        accept();
    });
    connect(m_aim, &Segmented::currentChanged, m_limit,
            [this](int aim) { m_limit->setEnabled(aim == 1); });
    connect(m_clock, &QTimer::timeout, this, &ProposalDialog::follow);
    resize(Theme::px(820), Theme::px(620));
}

ProposalDialog::~ProposalDialog()
{
    if (m_ride)
        m_ride->isStopped = true;
}

void ProposalDialog::layOut()
{
    m_aim->setObjectName(u"proposalAim"_s);
    m_limit->setObjectName(u"proposalLimit"_s);
    m_limit->setRange(10, 300);
    m_limit->setValue(100);
    m_limit->setSuffix(u" %"_s);
    m_limit->setEnabled(false);
    m_start->setObjectName(u"startProposal"_s);
    m_take->setObjectName(u"takeProposal"_s);
    m_take->setEnabled(false);
    m_progress->setObjectName(u"proposalProgress"_s);
    m_progress->setAccessibleName(tr("How far the proposal has come"));
    m_progress->hide();
    m_summary->setObjectName(u"proposalSummary"_s);
    m_summary->wrapped();
    m_binding->setObjectName(u"proposalBinding"_s);
    m_binding->wrapped();
    m_table->setObjectName(u"proposedMoves"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(1, new TwoLineDelegate(m_table));
    m_table->setColumns({{u"MET-2014-000123"_s}, {u"00"_s, 0, true}});
    auto *row = new QHBoxLayout(m_choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::card);
    row->addWidget(new Field({tr("Aim")}, m_aim, m_choices), 2);
    row->addWidget(new Field({tr("Nobody above")}, m_limit, m_choices), 1);
    body()->addWidget(m_choices);
    body()->addWidget(m_progress);
    body()->addWidget(m_summary);
    body()->addWidget(m_binding);
    body()->addWidget(m_table, 1);
}

void ProposalDialog::hideTerms()
{
    m_choices->hide();
}

QList<RowColumn<ProposalDialog::Line>> ProposalDialog::columns() const
{
    return {{tr("Case"), [](const Line &line) { return line.reference; }, {}},
            {tr("Move"), [](const Line &line) { return line.to; },
             [](const Line &line, int role) -> QVariant {
                 const bool says = role == CellRole::SecondLine || role == Qt::ToolTipRole ||
                                   role == Qt::AccessibleDescriptionRole;
                 return says ? QVariant(line.why) : QVariant();
             }}};
}

ProposalTerms ProposalDialog::terms() const
{
    ProposalTerms terms;
    if (m_aim->current() == 1)
        terms.limit = m_limit->value() / 100.0;
    return terms;
}

void ProposalDialog::start()
{
    messages()->clear();
    if (m_ride)
        m_ride->isStopped = true;
    m_ride = std::make_shared<Ride>();
    m_problem = problem();
    m_terms = terms();
    m_start->setEnabled(false);
    m_take->setEnabled(false);
    m_progress->setValue(0);
    m_progress->show();
    m_clock->start(glance);
    m_workspace.fetch(
        [ride = m_ride, problem = m_problem, terms = m_terms](Connection &) -> Result<Proposal> {
            PlanControl control;
            control.isStopped = [ride] { return ride->isStopped.load(); };
            control.tell = [ride](int percent) { ride->percent = percent; };
            return proposePlan(problem, terms, control);
        },
        this,
        [this](const Result<Proposal> &proposal) {
            m_clock->stop();
            m_progress->hide();
            m_start->setEnabled(true);
            if (!proposal)
                return messages()->tell(proposal.error());
            if (!proposal->wasStopped)
                showProposal(*proposal);
        });
}

void ProposalDialog::follow()
{
    m_progress->setValue(m_ride->percent);
}

void ProposalDialog::showProposal(const Proposal &proposal)
{
    m_proposal = proposal;
    const auto nameOf = [this](int officer) {
        return officer == nobody ? tr("Nobody yet") : m_problem.officers[size_t(officer)].name;
    };
    QList<Line> lines;
    for (const ProposedMove &move : proposal.moves)
        lines.append({m_problem.cases[size_t(move.caseIndex)].reference,
                      //: A move: from whom to whom
                      tr("%1 → %2").arg(nameOf(move.from), nameOf(move.to)),
                      moveReason(m_problem, move)});
    m_model->setRows(lines);
    const Measured<double> spread = gini(planLoads(m_problem, proposal.placement));
    QStringList sentences{
        tr("%n case(s) change hands or are given out.", nullptr, int(lines.size())),
        tr("The highest load goes from %1 to %2.")
            .arg(loadText(proposal.before.highestLoad), loadText(proposal.after.highestLoad)),
        proofText(m_terms, proposal)};
    sentences.append(continuityText(proposal));
    sentences.removeAll(QString());
    if (spread)
        //: Gini's measure of how even loads are: 0 is even
        sentences.append(tr("Unevenness (Gini) %1.").arg(*spread, 0, 'f', 3));
    m_summary->setText(sentences.join(u' '));
    QStringList binding = bindingConstraints(m_problem, m_terms, proposal);
    const auto more = int(binding.size()) - bindingNamed;
    binding = binding.mid(0, bindingNamed);
    if (more > 0)
        binding.append(tr("and %n more", nullptr, more));
    m_binding->setText(binding.join(u'\n'));
    m_binding->setVisible(!binding.isEmpty());
    m_take->setEnabled(!lines.isEmpty());
    m_table->setFocus(Qt::OtherFocusReason);
}

void ProposalDialog::reject()
{
    if (m_ride && m_clock->isActive()) {
        m_ride->isStopped = true;
        return m_summary->setText(tr("Stopped."));
    }
    Dialog::reject();
}

} // namespace Revisit
