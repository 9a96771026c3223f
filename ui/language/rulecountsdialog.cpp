#include "ui/language/rulecountsdialog.h"

#include "core/cases/programme.h"
#include "core/language/exportrulecounts.h"
#include "ui/base/exportdialog.h"
#include "ui/base/format.h"
#include "ui/base/messagebar.h"
#include "ui/base/tabledelegates.h"
#include "ui/base/tableview.h"
#include "ui/base/workspace.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

QString figureOf(const std::optional<int> &count)
{
    return count ? Format::count(*count) : RuleCountsDialog::tr("Too few");
}

QString shareOf(const RuleCount &count)
{
    return count.isShown() ? Format::percent(*count.dismissed, *count.accepted + *count.dismissed)
                           : QString();
}

QString nameOf(const RuleCount &count)
{
    //: A rule on wording that is not applied any more
    return count.isRetired ? RuleCountsDialog::tr("%1, retired").arg(count.rule) : count.rule;
}

const Qt::Alignment toTheRight = Qt::AlignRight | Qt::AlignVCenter;

} // namespace

RuleCountsDialog::RuleCountsDialog(Workspace &workspace, QWidget *parent)
    : Dialog(tr("Rules on wording: followed and dismissed"), parent)
    , m_workspace(workspace)
    , m_counts(new RowModel<RuleCount>(
          {{.title = tr("Rule"),
            .text = nameOf,
            .more =
                [](const RuleCount &count, int role) {
                    return role == CellRole::SecondLine ? QVariant(count.pattern) : QVariant();
                }},
           {.title = tr("Severity"),
            .text = [](const RuleCount &count) { return severityLabel(count.severity); }},
           {.title = tr("Followed"),
            .text = [](const RuleCount &count) { return figureOf(count.accepted); },
            .alignment = toTheRight},
           {.title = tr("Dismissed"),
            .text = [](const RuleCount &count) { return figureOf(count.dismissed); },
            .alignment = toTheRight},
           {.title = tr("Share dismissed"), .text = shareOf, .alignment = toTheRight}},
          this))
    , m_table(new TableView(tr("Counts of the rules on wording"), RowSize::Roomy, this))
{
    setObjectName(u"ruleCountsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setLead(tr("Counted by rule, never by officer. Where a rule has fewer than %1 answers, or all "
               "are from fewer than %2 reviewers, its figures stay hidden.")
                .arg(LanguageFigures::fewestAnswers)
                .arg(LanguageFigures::fewestReviewers));
    layOut();
    connect(&m_workspace, &Workspace::changed, this, &RuleCountsDialog::read);
    read();
}

void RuleCountsDialog::layOut()
{
    m_table->setObjectName(u"ruleCounts"_s);
    m_table->setModel(m_counts);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(0, new TwoLineDelegate(m_table));
    m_table->setColumns(
        {{.sample = u"VL-08, retired"_s, .grows = true},
         {.sample = severityLabel(LanguageSeverity::MustBeJustified), .dropOrder = 1},
         {.sample = tr("Too few")},
         {.sample = tr("Dismissed")},
         {.sample = tr("Share dismissed"), .dropOrder = 2}});
    body()->addWidget(m_table, 1);
    connect(addButton(tr("Close")), &QPushButton::clicked, this, &QDialog::reject);
    m_export = addButton(tr("Export…"), ButtonKind::Primary);
    m_export->setObjectName(u"exportRuleCounts"_s);
    connect(m_export, &QPushButton::clicked, this, &RuleCountsDialog::askForRecipient);
    resize(Theme::px(820), Theme::px(600));
}

void RuleCountsDialog::read()
{
    m_workspace.fetch([](Connection &connection) { return ruleCounts(connection); }, this,
                      [this](const Result<QList<RuleCount>> &counts) {
                          if (!counts)
                              return messages()->tell(counts.error());
                          m_counts->setRows(*counts);
                      });
}

void RuleCountsDialog::askForRecipient()
{
    m_workspace.fetch([](Connection &connection) { return programme(connection); }, this,
                      [this](const Result<Programme> &terms) {
                          if (!terms)
                              return messages()->tell(terms.error());
                          offer(terms->marking);
                      });
}

void RuleCountsDialog::offer(const QString &marking)
{
    auto *dialog =
        new ExportDialog({tr("Export the counts"),
                          tr("One line for each rule, marked %1 above and below. What is hidden "
                             "here is \"c\" there. The export is an entry in the audit trail.")
                              .arg(marking),
                          u"language-rules.csv"_s, tr("Spreadsheet (*.csv)")},
                         this);
    dialog->setObjectName(u"exportRules"_s);
    connect(dialog, &ExportDialog::wanted, this,
            [this, dialog, marking](const QString &recipient, const QString &file) {
                m_workspace.consult(
                    ExportRuleCounts{file, marking, recipient}, dialog,
                    [dialog](const Result<qint64> &rules) { dialog->finish(rules); });
            });
    connect(dialog, &ExportDialog::exported, this, [this](qint64 rules) {
        messages()->tell(tr("%n rule(s) exported.", nullptr, int(rules)), Tone::Ok);
    });
    dialog->open();
}

} // namespace Revisit
