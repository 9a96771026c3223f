#include "ui/trends/figurefilterbar.h"

#include "core/refdata/codebook.h"
#include "ui/base/button.h"
#include "ui/base/dayedit.h"
#include "ui/base/field.h"
#include "ui/base/flowlayout.h"
#include "ui/base/space.h"
#include "ui/base/theme.h"

#include <QComboBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int filterBoxWidth = 142; // px, at text size 100 %

void showChoice(QComboBox *box, qint64 key)
{
    box->setCurrentIndex(std::max(0, box->findData(key)));
}

} // namespace

FigureFilterBar::FigureFilterBar(FigureChoice &choice, QWidget *parent)
    : QWidget(parent)
    , m_choice(choice)
    , m_fields(new QWidget(this))
    , m_from(new DayEdit({}, this))
    , m_until(new DayEdit({}, this))
    , m_clear(new Button(tr("Show all"), ButtonKind::Quiet, this))
{
    auto *flow = new FlowLayout(m_fields, Space::medium);
    flow->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_fields, 1);
    row->addWidget(m_clear, 0, Qt::AlignBottom);
    m_time = addBox(u"figureTime"_s, tr("Time"));
    m_from->setObjectName(u"figureFrom"_s);
    m_until->setObjectName(u"figureUntil"_s);
    m_fromField = addField(tr("From"), m_from);
    m_untilField = addField(tr("To"), m_until);
    m_area = addBox(u"figureArea"_s, tr("Area"));
    m_team = addBox(u"figureTeam"_s, tr("Team"));
    m_clear->setObjectName(u"figureClear"_s);
    m_clear->setToolTip(tr("All time, all areas, all teams"));
    for (const FigureTime time : figureTimes())
        m_time->addItem(timeName(time), int(time));
    m_area->addItem(tr("All areas"), 0);
    for (const Code &borough : CodeBook::instance().list(u"borough"))
        m_area->addItem(labelOf(borough), borough.id.value());
    m_team->addItem(tr("All teams"), 0);
    for (QComboBox *box : {m_time, m_area, m_team})
        connect(box, &QComboBox::activated, this, &FigureFilterBar::take);
    for (QDateEdit *day : {m_from, m_until})
        connect(day, &QDateEdit::dateChanged, this, &FigureFilterBar::take);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_time->setFocus(Qt::OtherFocusReason); // the button goes
        m_choice.choose({});
    });
    connect(&m_choice, &FigureChoice::changed, this, &FigureFilterBar::follow);
    follow();
}

Field *FigureFilterBar::addField(const QString &label, QWidget *editor)
{
    auto *field = new Field({label}, editor, m_fields);
    field->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_fields->layout()->addWidget(field);
    return field;
}

QComboBox *FigureFilterBar::addBox(const QString &name, const QString &label)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    box->setMinimumWidth(Theme::px(filterBoxWidth));
    addField(label, box);
    return box;
}

void FigureFilterBar::offerTeams(const QList<NamedTeam> &teams)
{
    m_team->clear();
    m_team->addItem(tr("All teams"), 0);
    for (const NamedTeam &team : teams)
        m_team->addItem(team.name, team.id.value());
    follow();
}

void FigureFilterBar::setBounds(QDate from, QDate today)
{
    m_first = from;
    m_today = today;
    follow();
}

void FigureFilterBar::follow()
{
    m_isFollowing = true;
    const FigureFilter &filter = m_choice.filter();
    const bool isChosen = filter.time == FigureTime::ChosenDays;
    showChoice(m_time, int(filter.time));
    const DayRange range = isChosen ? filter.days : DayRange{m_first, m_today};
    if (range.from.isValid())
        m_from->setDate(range.from);
    if (range.until.isValid())
        m_until->setDate(range.until);
    m_fromField->setVisible(isChosen);
    m_untilField->setVisible(isChosen);
    m_untilField->setError(isChosen && filter.days.until < filter.days.from
                               ? tr("This is before the first day.")
                               : QString());
    showChoice(m_area, filter.area.value_or(CodeId()).value());
    showChoice(m_team, filter.team.value_or(TeamId()).value());
    m_clear->setVisible(filter.isNarrowed());
    m_isFollowing = false;
}

void FigureFilterBar::take()
{
    if (m_isFollowing)
        return;
    FigureFilter filter;
    filter.time = FigureTime(m_time->currentData().toInt());
    if (filter.time == FigureTime::ChosenDays)
        filter.days = {m_from->date(), m_until->date()};
    const CodeId area(m_area->currentData().toLongLong());
    if (area.isValid())
        filter.area = area;
    const TeamId team(m_team->currentData().toLongLong());
    if (team.isValid())
        filter.team = team;
    m_choice.choose(filter);
}

QString FigureFilterBar::only(Cut cut) const
{
    const FigureFilter &filter = m_choice.filter();
    QStringList words;
    if (filter.area && cut != Cut::ByTeam)
        words.append(CodeBook::instance().label(*filter.area));
    if (filter.team)
        words.append(m_team->currentText());
    const DayRange range = cut == Cut::ByDay    ? filter.range(m_today)
                           : cut == Cut::ByYear ? filter.yearRange()
                                                : DayRange();
    if (const QString time = rangeName(range); !time.isEmpty())
        words.append(time);
    if (words.isEmpty())
        return {};
    //: After what a chart counts: what it is narrowed to
    return u' ' + tr("Only %1.").arg(words.join(u", "_s));
}

QStringList FigureFilterBar::missing() const
{
    const FigureFilter &filter = m_choice.filter();
    QStringList missing;
    if (filter.team && m_team->findData(filter.team->value()) < 0)
        missing.append(tr("The team that was chosen is not there any more."));
    return missing;
}

} // namespace Revisit
