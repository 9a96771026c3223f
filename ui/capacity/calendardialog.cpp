#include "ui/capacity/calendardialog.h"

#include "core/capacity/capacitystore.h"
#include "core/capacity/changecapacity.h"
#include "ui/base/dayedit.h"
#include "ui/base/field.h"
#include "ui/base/format.h"
#include "ui/base/messagebar.h"
#include "ui/base/space.h"
#include "ui/base/tabledelegates.h"
#include "ui/base/tableview.h"
#include "ui/base/workspace.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

CalendarDialog::CalendarDialog(Workspace &workspace, QWidget *parent)
    : Dialog(tr("Working calendar"), parent)
    , m_workspace(workspace)
    , m_model(new RowModel<CalendarDay>(columns(), this))
    , m_table(new TableView(tr("Bank holidays"), RowSize::Compact, this))
    , m_day(new DayEdit(workspace.clock().now().date(), this))
    , m_label(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
    , m_reasonField(new Field({tr("Why"), tr("It is kept with the day and in the trail."), true},
                              m_reason, this))
{
    setObjectName(u"calendarDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setLead(tr("Days on which nobody is reckoned to work, besides weekends: the bank holidays of "
               "England and Wales. One-off days are proclaimed; add them here."));
    layOut();
    connect(m_reason, &QLineEdit::textEdited, m_reasonField, &Field::clearError);
    fetch();
    resize(Theme::px(640), Theme::px(620));
}

void CalendarDialog::layOut()
{
    m_table->setObjectName(u"calendarDays"_s);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumns({{tr("Wed 30 Sep 2026")},
                         {tr("Early May bank holiday"), 0, true},
                         {tr("Withdrawn, worked"), 24},
                         {tr("Proclamation"), 0, true, 1}});
    m_table->setItemDelegateForColumn(2, new MarkedDelegate(m_table));
    m_day->setObjectName(u"calendarDay"_s);
    m_label->setObjectName(u"calendarLabel"_s);
    m_reason->setObjectName(u"calendarReason"_s);
    body()->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::card);
    row->addWidget(new Field({tr("Day to add")}, m_day, this), 1);
    row->addWidget(new Field({tr("What it is called")}, m_label, this), 2);
    body()->addLayout(row);
    body()->addWidget(m_reasonField);
    Button *withdraw = addButton(tr("Withdraw the selected day"));
    withdraw->setObjectName(u"withdrawDay"_s);
    Button *close = addCancel();
    close->setText(tr("Close"));
    Button *add = addButton(tr("Add the day"), ButtonKind::Primary);
    add->setObjectName(u"addDay"_s);
    connect(withdraw, &QPushButton::clicked, this, &CalendarDialog::withdraw);
    connect(add, &QPushButton::clicked, this, [this] {
        change({m_day->date(), m_label->text().trimmed(), true, {}});
    });
}

QList<RowColumn<CalendarDay>> CalendarDialog::columns()
{
    return {{tr("Day"), [](const CalendarDay &row) { return Format::date(row.day); }, {}},
            {tr("Name"), [](const CalendarDay &row) { return row.label; }, {}},
            {tr("State"),
             [](const CalendarDay &row) {
                 return row.isHoliday ? tr("Bank holiday") : tr("Withdrawn, worked");
             },
             [](const CalendarDay &row, int role) {
                 return role == CellRole::Icon
                            ? QVariant(row.isHoliday ? u"calendar"_s : u"circle-x"_s)
                            : QVariant();
             }},
            {tr("Reason"), [](const CalendarDay &row) { return row.reason; }, {}}};
}

void CalendarDialog::fetch()
{
    m_workspace.fetch([viewer = m_workspace.actor()](
                          Connection &connection) { return calendarDays(connection, viewer); },
                      this,
                      [this](const Result<QList<CalendarDay>> &days) {
                          if (!days)
                              return messages()->tell(days.error());
                          m_model->setRows(*days);
                      });
}

void CalendarDialog::withdraw()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return messages()->tell(tr("Select a day first."), Tone::Warning);
    CalendarDay day = m_model->row(index.row());
    day.isHoliday = false;
    change(day);
}

void CalendarDialog::change(CalendarDay day)
{
    messages()->clear();
    day.reason = m_reason->text().trimmed();
    m_reasonField->setError(day.reason.isEmpty() ? tr("Say why.") : QString());
    if (day.reason.isEmpty())
        return m_reason->setFocus(Qt::OtherFocusReason);
    m_workspace.perform(ChangeCalendar{day}, this, [this](const Result<> &changed) {
        if (!changed)
            return messages()->tell(changed.error());
        m_reason->clear();
        m_label->clear();
        messages()->tell(tr("The calendar was changed."), Tone::Ok);
        fetch();
    });
}

} // namespace Revisit
