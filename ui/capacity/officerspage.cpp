#include "ui/capacity/officerspage.h"

#include "core/capacity/capacitystore.h"
#include "core/refdata/codebook.h"
#include "ui/base/actions.h"
#include "ui/base/card.h"
#include "ui/base/format.h"
#include "ui/base/messagebar.h"
#include "ui/base/space.h"
#include "ui/base/tabledelegates.h"
#include "ui/base/tableview.h"
#include "ui/base/themedlabel.h"
#include "ui/base/workspace.h"

#include <QVBoxLayout>

#include <numeric>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

enum { OfficerPlace, WeekPlace, AwayPlace, CapsPlace, SkillsPlace };
constexpr int fullWeek = 5; // days, where an officer has no pattern of their own

double weeklyHours(const WorkPattern &pattern)
{
    if (pattern.dayMinutes)
        return std::accumulate(pattern.dayMinutes->begin(), pattern.dayMinutes->end(), 0) / 60.0;
    return pattern.shiftMinutes / 60.0 * fullWeek * pattern.ftePercent / 100.0;
}

// The absence of today, or else the next one.
const RecordedAbsence *nextAbsence(const OfficerCapacity &officer, QDate today)
{
    const RecordedAbsence *next = nullptr;
    for (const RecordedAbsence &absence : officer.absences) {
        const bool isAhead = absence.counts() && absence.days.until >= today;
        if (isAhead && (!next || absence.days.from < next->days.from))
            next = &absence;
    }
    return next;
}

QString awayText(const OfficerCapacity &officer, QDate today)
{
    const QDate ends = officer.pattern.endsOn;
    if (ends.isValid() && ends < today)
        return OfficersPage::tr("Has left");
    const RecordedAbsence *absence = nextAbsence(officer, today);
    if (!absence)
        return {};
    if (absence->days.covers(today))
        return OfficersPage::tr("Away until %1").arg(Format::date(absence->days.until));
    //: The first and the last day of an absence
    return OfficersPage::tr("Away %1 to %2")
        .arg(Format::date(absence->days.from), Format::date(absence->days.until));
}

QString capsText(const OfficerCapacity &officer)
{
    const QString cases = OfficersPage::tr("%Ln case(s)", nullptr, officer.caseCap);
    //: The most cases at once, and the most of them of priority 0 or 1
    return officer.exposureCap ? OfficersPage::tr("%1, %2 of P0 and P1")
                                     .arg(cases, Format::count(*officer.exposureCap))
                               : cases;
}

QString skillsText(const OfficerCapacity &officer, QDate today)
{
    QStringList names;
    for (const OfficerSkill &skill : officer.skills) {
        if (skill.holdsOn(today))
            names.append(CodeBook::instance().label(skill.skill));
    }
    return names.isEmpty() ? OfficersPage::tr("None on record") : names.join(u", "_s);
}

} // namespace

OfficersPage::OfficersPage(Workspace &workspace, ActionRegistry &actions, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_model(new RowModel<OfficerCapacity>(columns(), this))
    , m_messages(new MessageBar(this))
    , m_table(new TableView(tr("Officers who review cases"), RowSize::Roomy, this))
{
    makeTable(actions);
    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(Space::large, Space::large, Space::large, Space::small);
    inside->setSpacing(Space::small);
    inside->addWidget(
        new ThemedLabel(tr("Who has which hours?"), TextRole::Strong, Ink::Primary, card));
    auto *note = new ThemedLabel(tr("Hours are planned from this; nothing here measures anybody. "
                                    "Open an officer to change hours, absences and skills."),
                                 TextRole::Caption, Ink::Muted, card);
    inside->addWidget(note->wrapped());
    inside->addWidget(m_table, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, Space::small, Space::page, Space::page);
    column->setSpacing(Space::medium);
    column->addWidget(m_messages);
    column->addWidget(card, 1);
}

void OfficersPage::makeTable(ActionRegistry &actions)
{
    m_table->setObjectName(u"officerHours"_s);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(OfficerPlace, new TwoLineDelegate(m_table));
    m_table->setItemDelegateForColumn(AwayPlace, new MarkedDelegate(m_table));
    m_table->setColumns({{tr("Margaret Ashworth"), 0, true},
                         {tr("%1 a week").arg(Format::hours(37.5))},
                         {tr("Away 30 Sep 2026 to 30 Sep 2026"), 22, false, 2, OfficerPlace},
                         {tr("400 cases, 100 of P0 and P1"), 0, false, 3},
                         {u"00"_s, 160, true, 1}});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    Q_EMIT officerSelected(m_model->row(current.row()).officer.id);
            });
    connect(m_table, &QAbstractItemView::activated, this,
            [action = actions.find(u"capacity.officer"_s)] {
                if (action && action->isEnabled())
                    action->trigger();
            });
}

QStringList OfficersPage::headerActions() const
{
    return {u"capacity.officer"_s, u"capacity.calendar"_s};
}

QList<RowColumn<OfficerCapacity>> OfficersPage::columns() const
{
    return {{tr("Officer"), [](const OfficerCapacity &row) { return row.officer.name; },
             [](const OfficerCapacity &row, int role) {
                 return role == CellRole::SecondLine ? QVariant(roleName(row.officer.role))
                                                     : QVariant();
             }},
            {tr("Contract"),
             [](const OfficerCapacity &row) {
                 return tr("%1 a week").arg(Format::hours(weeklyHours(row.pattern)));
             },
             {}},
            {tr("Away"), [this](const OfficerCapacity &row) { return awayText(row, m_today); },
             [this](const OfficerCapacity &row, int role) {
                 return role == CellRole::Icon && !awayText(row, m_today).isEmpty()
                            ? QVariant(u"calendar"_s)
                            : QVariant();
             }},
            {tr("Most at once"), [](const OfficerCapacity &row) { return capsText(row); }, {}},
            {tr("Skills that hold"),
             [this](const OfficerCapacity &row) { return skillsText(row, m_today); },
             [this](const OfficerCapacity &row, int role) {
                 return role == Qt::ToolTipRole ? QVariant(skillsText(row, m_today)) : QVariant();
             }}};
}

void OfficersPage::refresh()
{
    m_workspace.fetch([viewer = m_workspace.actor()](
                          Connection &connection) { return officerCapacities(connection, viewer); },
                      this,
                      [this](const Result<QList<OfficerCapacity>> &officers) {
                          if (!officers)
                              return m_messages->tell(officers.error());
                          m_messages->clear();
                          show(*officers);
                      });
}

void OfficersPage::show(QList<OfficerCapacity> officers)
{
    officers.removeIf([](const OfficerCapacity &capacity) {
        return !allows(capacity.officer.role, Capability::ReviewCases);
    });
    const QModelIndex current = m_table->currentIndex();
    const OfficerId before =
        current.isValid() ? m_model->row(current.row()).officer.id : OfficerId();
    m_today = m_workspace.clock().now().date();
    m_model->setRows(officers);
    //: Under the title: how many officers, and as of when
    setContextLine(tr("%n officer(s) review cases · as of %1", nullptr, int(officers.size()))
                       .arg(Format::date(m_today)));
    for (int row = 0; row < officers.size(); ++row) {
        if (officers.at(row).officer.id == before)
            m_table->selectRow(row);
    }
}

void OfficersPage::focusFirst()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace Revisit
