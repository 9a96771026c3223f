#include "core/refdata/codebook.h"
#include "ui/base/button.h"
#include "ui/base/field.h"
#include "ui/base/format.h"
#include "ui/base/space.h"
#include "ui/base/tabledelegates.h"
#include "ui/base/tableview.h"
#include "ui/capacity/capacitytabs.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

SkillsTab::SkillsTab(QWidget *parent)
    : QWidget(parent)
    , m_model(new RowModel<OfficerSkill>(columns(), this))
    , m_table(new TableView(tr("Skills"), RowSize::Compact, this))
    , m_skill(new QComboBox(this))
    , m_awarded(new OpenDay(tr("Awarded on"), u"awarded"_s, this))
    , m_expires(new OpenDay(tr("Expires on"), u"expires"_s, this))
{
    m_table->setObjectName(u"skills"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(3, new MarkedDelegate(m_table));
    m_table->setColumns(
        {{u"00"_s, 0, true}, {tr("30 Sep 2026")}, {tr("30 Sep 2026")}, {tr("Has expired"), 24}});
    for (const Code &code : CodeBook::instance().list(u"skill"))
        m_skill->addItem(labelOf(code), code.id.value());
    m_skill->setObjectName(u"skill"_s);
    auto *add = new Button(tr("Record the skill"), ButtonKind::Primary, this);
    add->setObjectName(u"addSkill"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::card);
    row->addWidget(new Field({tr("Skill")}, m_skill, this), 2);
    row->addWidget(m_awarded, 1);
    row->addWidget(m_expires, 1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Space::medium);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    column->addWidget(add, 0, Qt::AlignRight);
    connect(add, &QPushButton::clicked, this, [this] {
        Q_EMIT wanted(
            {CodeId(m_skill->currentData().toLongLong()), m_awarded->day(), m_expires->day()});
    });
}

QList<RowColumn<OfficerSkill>> SkillsTab::columns() const
{
    const auto day = [](QDate date) {
        return date.isValid() ? Format::date(date) : SkillsTab::tr("Not recorded");
    };
    return {{tr("Skill"),
             [](const OfficerSkill &row) { return CodeBook::instance().label(row.skill); },
             {}},
            {tr("Awarded on"), [day](const OfficerSkill &row) { return day(row.awarded); }, {}},
            {tr("Expires on"),
             [](const OfficerSkill &row) {
                 return row.expires.isValid() ? Format::date(row.expires) : tr("Does not lapse");
             },
             {}},
            {tr("State"),
             [this](const OfficerSkill &row) {
                 if (row.holdsOn(m_today))
                     return tr("Holds");
                 return row.awarded.isValid() && row.awarded > m_today ? tr("Not yet")
                                                                       : tr("Has expired");
             },
             [this](const OfficerSkill &row, int role) {
                 return role == CellRole::Icon
                            ? QVariant(row.holdsOn(m_today) ? u"check"_s : u"triangle-alert"_s)
                            : QVariant();
             }}};
}

void SkillsTab::show(const OfficerCapacity &capacity, QDate today)
{
    m_today = today;
    m_model->setRows(capacity.skills);
}

} // namespace Revisit
