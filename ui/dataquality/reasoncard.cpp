#include "ui/dataquality/reasoncard.h"

#include "core/refdata/codebook.h"
#include "ui/base/format.h"
#include "ui/base/space.h"
#include "ui/base/tabledelegates.h"
#include "ui/base/tableview.h"
#include "ui/base/themedlabel.h"
#include "ui/dataquality/qualitycell.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <set>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int reasonsInSight = 7;

} // namespace

QString ReasonCard::reasonName(CodeId reason)
{
    return reason.isValid() ? CodeBook::instance().label(reason) : tr("No reason recorded");
}

RowColumn<ReasonCard::Row> ReasonCard::partColumn(const QString &title, Part part)
{
    RowColumn<Row> column;
    column.title = title;
    column.alignment = Qt::AlignRight | Qt::AlignVCenter;
    column.text = [part](const Row &row) {
        //: How many people, of how many
        return tr("%1 of %2")
            .arg(Format::count(row.count(part).people), Format::count(row.of(part)));
    };
    column.more = [part, title](const Row &row, int role) -> QVariant {
        const MissingCount &count = row.count(part);
        if (role == CellRole::SecondLine)
            return QualityCells::withInterval({count.people, row.of(part), 0});
        if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
            return {};
        return QStringList{
            title, reasonName(row.reason),
            tr("%1 of %2").arg(Format::count(count.people), Format::count(row.of(part))),
            QualityCells::withInterval({count.people, row.of(part), 0}),
            tr("Opens the %Ln case(s) that they are in.", nullptr, int(count.cases))}
            .join(u'\n');
    };
    return column;
}

QList<RowColumn<ReasonCard::Row>> ReasonCard::columns()
{
    RowColumn<Row> reason;
    reason.title = tr("Reason");
    reason.text = [](const Row &row) { return reasonName(row.reason); };
    return {reason, partColumn(tr("Suspects"), Part::Suspect),
            partColumn(tr("Victims"), Part::Victim)};
}

ReasonCard::ReasonCard(QWidget *parent)
    : Card(parent)
    , m_words(new ThemedLabel({}, TextRole::Caption, Ink::Secondary, this))
    , m_table(new TableView(tr("Why is an ethnicity missing?"), RowSize::Roomy, this))
    , m_model(new RowModel<Row>(columns(), this))
{
    m_table->setObjectName(u"qualityReasons"_s);
    m_table->setModel(m_model);
    auto *figures = new TwoLineDelegate(m_table);
    m_table->setItemDelegateForColumn(1, figures);
    m_table->setItemDelegateForColumn(2, figures);
    m_table->setColumns({{u"Suspect not identified"_s, 0, true},
                         {u"15.5% (13.9 to 17.3)"_s},
                         {u"15.5% (13.9 to 17.3)"_s, 0, false, 1}});
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem); // no line is cut in two
    m_table->setMinimumHeight(Theme::px(int(RowSize::Roomy)) * reasonsInSight +
                              m_table->horizontalHeader()->sizeHint().height());
    auto *title =
        new ThemedLabel(tr("Why is an ethnicity missing?"), TextRole::Strong, Ink::Primary, this);
    title->wrapped();
    m_words->wrapped();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 14, 12);
    column->setSpacing(Space::small);
    column->addWidget(title);
    column->addWidget(m_words);
    column->addWidget(m_table, 1);
    connect(m_table, &QAbstractItemView::activated, this, &ReasonCard::ask);
}

void ReasonCard::showQuality(const DataQuality &quality)
{
    std::set<CodeId> reasons;
    for (const EthnicityRates *rates : {&quality.suspects, &quality.victims}) {
        for (const auto &[reason, count] : rates->missing)
            reasons.insert(reason);
    }
    const auto countOf = [](const EthnicityRates &rates, CodeId reason) {
        const auto found = rates.missing.find(reason);
        return found == rates.missing.end() ? MissingCount() : found->second;
    };
    QList<Row> rows;
    for (const CodeId reason : reasons)
        rows.append({reason, countOf(quality.suspects, reason), countOf(quality.victims, reason),
                     quality.suspects.selfDefined.applicable,
                     quality.victims.selfDefined.applicable});
    m_model->setRows(rows);
    m_words->setText(
        tr("People with no self-defined ethnicity, out of all on record, by the reason that is "
           "recorded; only “not asked” is a failure of asking. Unit: people, and per cent with "
           "the interval of 95%. Enter opens the cases that they are in. As of %1.")
            .arg(Format::date(quality.today)));
}

void ReasonCard::ask(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const Row &row = m_model->row(index.row());
    const Part part = index.column() == 2 ? Part::Victim : Part::Suspect;
    Q_EMIT asked(ReasonQuestion{part, row.reason});
}

} // namespace Revisit
