#include "ui/assignment/agesview.h"

#include "ui/base/format.h"
#include "ui/base/space.h"
#include "ui/base/tabledelegates.h"
#include "ui/base/tableview.h"
#include "ui/base/themedlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

AgesView::AgesView(QWidget *parent)
    : Card(parent)
    , m_ages(new RowModel<Ages>(ageColumns(), this))
    , m_stalled(new RowModel<Stalled>(stalledColumns(), this))
    , m_note(new ThemedLabel({}, TextRole::Caption, Ink::Muted, this))
    , m_ageTable(new TableView(tr("Cases by age, officer by band"), RowSize::Compact, this))
    , m_stalledTable(new TableView(tr("Stalled cases"), RowSize::Compact, this))
{
    m_ageTable->setObjectName(u"ages"_s);
    m_ageTable->setModel(m_ages);
    m_ageTable->setColumns({{tr("Margaret Ashworth"), 0, true},
                            {ageBandLabel(0)},
                            {ageBandLabel(1)},
                            {ageBandLabel(2)},
                            {ageBandLabel(3)}});
    m_stalledTable->setObjectName(u"stalled"_s);
    m_stalledTable->setModel(m_stalled);
    m_stalledTable->setItemDelegateForColumn(3, new MarkedDelegate(m_stalledTable));
    m_stalledTable->setColumns({{u"MET-2014-000123"_s},
                                {tr("Margaret Ashworth"), 0, true},
                                {statusLabel(CaseStatus::AwaitingSignOff)},
                                {tr("%n day(s) without an act", nullptr, 100), 24}});
    m_note->wrapped();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::large, Space::large, Space::large, Space::small);
    column->setSpacing(Space::small);
    column->addWidget(new ThemedLabel(tr("How long have cases lain with whom?"), TextRole::Strong,
                                      Ink::Primary, this));
    column->addWidget(m_ageTable, 3);
    column->addWidget(
        new ThemedLabel(tr("What is stalled?"), TextRole::Strong, Ink::Primary, this));
    column->addWidget(m_note);
    column->addWidget(m_stalledTable, 2);
}

QList<RowColumn<AgesView::Ages>> AgesView::ageColumns()
{
    QList<RowColumn<Ages>> columns{
        {tr("Officer"), [](const Ages &row) { return row.officer; }, {}}};
    for (int band = 0; band < ageBands; ++band) {
        columns.append({ageBandLabel(band),
                        [band](const Ages &row) { return Format::count(row.cases[size_t(band)]); },
                        {},
                        Qt::AlignRight | Qt::AlignVCenter});
    }
    return columns;
}

QList<RowColumn<AgesView::Stalled>> AgesView::stalledColumns()
{
    return {{tr("Case"), [](const Stalled &row) { return row.of.reference; }, {}},
            {tr("Officer"), [](const Stalled &row) { return row.officer; }, {}},
            {tr("Status"), [](const Stalled &row) { return statusLabel(row.of.status); }, {}},
            {tr("Since the last act"),
             [](const Stalled &row) {
                 return tr("%n day(s) without an act", nullptr,
                           int(row.of.since.daysTo(row.today)));
             },
             [](const Stalled &, int role) {
                 return role == CellRole::Icon ? QVariant(u"hourglass"_s) : QVariant();
             }}};
}

void AgesView::show(const Board &board)
{
    QList<Ages> ages;
    for (const OfficerLoad &load : board.officers)
        ages.append({load.officer.name, board.ages(load.officer.id)});
    m_ages->setRows(ages);
    QList<Stalled> stalled;
    for (const BoardCase &boardCase : board.stalled()) {
        const int index = board.indexOf(boardCase.holder);
        stalled.append({boardCase,
                        index == nobody ? QString() : board.officers.at(index).officer.name,
                        board.today});
    }
    m_stalled->setRows(stalled);
    m_note->setText(tr("%n case(s): not started for 28 days, in review or escalated for 14, "
                       "waiting for sign-off for 7. These limits are ours.",
                       nullptr, int(stalled.size())));
}

} // namespace Revisit
