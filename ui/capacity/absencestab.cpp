#include "ui/base/button.h"
#include "ui/base/dayedit.h"
#include "ui/base/field.h"
#include "ui/base/format.h"
#include "ui/base/space.h"
#include "ui/base/tabledelegates.h"
#include "ui/base/tableview.h"
#include "ui/capacity/capacitytabs.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

AbsencesTab::AbsencesTab(QWidget *parent)
    : QWidget(parent)
    , m_model(new RowModel<RecordedAbsence>(columns(), this))
    , m_table(new TableView(tr("Absences"), RowSize::Compact, this))
    , m_kind(new QComboBox(this))
    , m_from(new DayEdit(QDate::currentDate(), this))
    , m_until(new DayEdit(QDate::currentDate(), this))
    , m_reason(new QLineEdit(this))
    , m_reasonField(
          new Field({tr("Why"), tr("No more than planning needs; nothing about health."), true},
                    m_reason, this))
{
    m_table->setObjectName(u"absences"_s);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(3, new MarkedDelegate(m_table));
    m_table->setColumns({{absenceKindLabel(AbsenceKind::Abstraction)},
                         {tr("30 Sep 2026")},
                         {tr("30 Sep 2026")},
                         {u"00"_s, 24, true}});
    for (int kind = 1; kind <= 5; ++kind)
        m_kind->addItem(absenceKindLabel(AbsenceKind(kind)), kind);
    m_kind->setObjectName(u"absenceKind"_s);
    m_from->setObjectName(u"absenceFrom"_s);
    m_until->setObjectName(u"absenceUntil"_s);
    m_reason->setObjectName(u"absenceReason"_s);
    auto *add = new Button(tr("Record the absence"), ButtonKind::Primary, this);
    auto *withdraw = new Button(tr("Withdraw the selected one"), ButtonKind::Plain, this);
    add->setObjectName(u"addAbsence"_s);
    withdraw->setObjectName(u"withdrawAbsence"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::card);
    row->addWidget(new Field({tr("Kind")}, m_kind, this), 1);
    row->addWidget(new Field({tr("First day")}, m_from, this), 1);
    row->addWidget(new Field({tr("Last day")}, m_until, this), 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(withdraw);
    buttons->addWidget(add);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Space::medium);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    column->addWidget(m_reasonField);
    column->addLayout(buttons);
    connect(m_reason, &QLineEdit::textEdited, m_reasonField, &Field::clearError);
    connect(add, &QPushButton::clicked, this, [this] {
        if (hasReason())
            Q_EMIT wanted(
                {m_from->date(), m_until->date(), AbsenceKind(m_kind->currentData().toInt())},
                m_reason->text().trimmed());
    });
    connect(withdraw, &QPushButton::clicked, this, [this] {
        const QModelIndex index = m_table->currentIndex();
        if (index.isValid() && hasReason())
            Q_EMIT withdrawn(m_model->row(index.row()).id, m_reason->text().trimmed());
    });
}

bool AbsencesTab::hasReason()
{
    const bool hasReason = !m_reason->text().trimmed().isEmpty();
    m_reasonField->setError(hasReason ? QString() : tr("Say why."));
    if (!hasReason)
        m_reason->setFocus(Qt::OtherFocusReason);
    return hasReason;
}

QList<RowColumn<RecordedAbsence>> AbsencesTab::columns()
{
    return {{tr("Kind"),
             [](const RecordedAbsence &row) { return absenceKindLabel(row.days.kind); },
             {}},
            {tr("First day"),
             [](const RecordedAbsence &row) { return Format::date(row.days.from); },
             {}},
            {tr("Last day"),
             [](const RecordedAbsence &row) { return Format::date(row.days.until); },
             {}},
            {tr("Reason"),
             [](const RecordedAbsence &row) {
                 return row.counts() ? row.reason : tr("Withdrawn: %1").arg(row.withdrawn);
             },
             [](const RecordedAbsence &row, int role) {
                 return role == CellRole::Icon && !row.counts() ? QVariant(u"circle-x"_s)
                                                                : QVariant();
             }}};
}

void AbsencesTab::show(const OfficerCapacity &capacity)
{
    m_model->setRows(capacity.absences);
    m_reason->clear();
}

} // namespace Revisit
