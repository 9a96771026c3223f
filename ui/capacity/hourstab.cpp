#include "core/capacity/capacityrules.h"
#include "ui/base/button.h"
#include "ui/base/dayedit.h"
#include "ui/base/field.h"
#include "ui/base/flowlayout.h"
#include "ui/base/space.h"
#include "ui/base/theme.h"
#include "ui/capacity/capacitytabs.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

OpenDay::OpenDay(const QString &label, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_isSet(new QCheckBox(label, this))
    , m_day(new DayEdit(QDate::currentDate(), this))
{
    m_isSet->setObjectName(name + u"Set"_s);
    m_day->setObjectName(name);
    m_day->setAccessibleName(label);
    m_day->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_isSet);
    column->addWidget(m_day);
    connect(m_isSet, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
}

QDate OpenDay::day() const
{
    return m_isSet->isChecked() ? m_day->date() : QDate();
}

void OpenDay::setDay(QDate day, QDate today)
{
    m_isSet->setChecked(day.isValid());
    m_day->setDate(day.isValid() ? day : today);
}

HoursTab::HoursTab(QWidget *parent)
    : QWidget(parent)
    , m_fte(number(u"fte"_s, 100, u" %"_s))
    , m_shift(new QDoubleSpinBox(this))
    , m_abstraction(number(u"abstraction"_s, 100, u" %"_s))
    , m_review(number(u"reviewShare"_s, 100, u" %"_s))
    , m_cases(number(u"caseCap"_s, 9999, {}))
    , m_exposure(number(u"exposureCap"_s, 9999, {}))
    , m_hasPattern(new QCheckBox(tr("Other hours on each day of the week"), this))
    , m_ramp(new QLineEdit(this))
    , m_starts(new OpenDay(tr("Starts on"), u"starts"_s, this))
    , m_ends(new OpenDay(tr("Last day"), u"ends"_s, this))
    , m_reason(new QLineEdit(this))
    , m_reasonField(new Field({tr("Why"), {}, true}, m_reason, this))
    , m_save(new Button(tr("Save the hours"), ButtonKind::Primary, this))
{
    m_exposure->setMinimum(-1);
    //: In place of the number: there is no cap
    m_exposure->setSpecialValueText(tr("No cap"));
    m_shift->setObjectName(u"shift"_s);
    m_shift->setRange(0, 24);
    m_shift->setSuffix(tr(" h"));
    m_hasPattern->setObjectName(u"hasPattern"_s);
    m_ramp->setObjectName(u"ramp"_s);
    m_reason->setObjectName(u"hoursReason"_s);
    m_save->setObjectName(u"saveHours"_s);
    layOut();
    connect(m_save, &QPushButton::clicked, this, &HoursTab::save);
    connect(m_reason, &QLineEdit::textEdited, m_reasonField, &Field::clearError);
}

QSpinBox *HoursTab::number(const QString &name, int most, const QString &suffix)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(name);
    box->setRange(0, most);
    box->setSuffix(suffix);
    return box;
}

void HoursTab::layOut()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::card);
    grid->addWidget(new Field({tr("Hours a day")}, m_shift, this), 0, 0);
    grid->addWidget(new Field({tr("Of full time")}, m_fte, this), 0, 1);
    grid->addWidget(new Field({tr("Lost to other work")}, m_abstraction, this), 0, 2);
    grid->addWidget(new Field({tr("Of the rest, for reviews")}, m_review, this), 0, 3);
    grid->addWidget(new Field({tr("Most cases at once")}, m_cases, this), 1, 0);
    grid->addWidget(new Field({tr("Most of P0 and P1")}, m_exposure, this), 1, 1);
    grid->addWidget(m_starts, 1, 2);
    grid->addWidget(m_ends, 1, 3);
    auto *week = new QWidget(this);
    auto *days = new FlowLayout(week, Space::small);
    for (int day = 1; day <= 7; ++day) {
        auto *box = new QDoubleSpinBox(week);
        box->setObjectName(u"day%1"_s.arg(day));
        box->setRange(0, 24);
        box->setSuffix(tr(" h"));
        m_days[size_t(day - 1)] = box;
        days->addWidget(new Field({QLocale().dayName(day, QLocale::ShortFormat)}, box, week));
    }
    week->hide();
    connect(m_hasPattern, &QCheckBox::toggled, week, &QWidget::setVisible);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Space::medium);
    column->addLayout(grid);
    column->addWidget(m_hasPattern);
    column->addWidget(week);
    column->addWidget(new Field({tr("Ramp-up: percent of full speed in each of the first weeks"),
                                 tr("For example 25,50,75. Empty for none.")},
                                m_ramp, this));
    column->addWidget(m_reasonField);
    column->addWidget(m_save, 0, Qt::AlignRight);
    column->addStretch(1);
}

void HoursTab::show(const OfficerCapacity &capacity, QDate today)
{
    m_capacity = capacity;
    const WorkPattern &pattern = capacity.pattern;
    m_shift->setValue(pattern.shiftMinutes / 60.0);
    m_fte->setValue(pattern.ftePercent);
    m_abstraction->setValue(pattern.abstractionPercent);
    m_review->setValue(pattern.reviewPercent);
    m_cases->setValue(capacity.caseCap);
    m_exposure->setValue(capacity.exposureCap.value_or(-1));
    m_hasPattern->setChecked(pattern.dayMinutes.has_value());
    for (size_t day = 0; day < 7; ++day)
        m_days[day]->setValue(pattern.dayMinutes ? (*pattern.dayMinutes)[day] / 60.0
                                                 : (day < 5 ? pattern.shiftMinutes / 60.0 : 0));
    m_ramp->setText(rampText(pattern.rampPercents));
    m_starts->setDay(pattern.startsOn, today);
    m_ends->setDay(pattern.endsOn, today);
    m_reason->clear();
}

void HoursTab::save()
{
    m_reasonField->setError(m_reason->text().trimmed().isEmpty() ? tr("Say why.") : QString());
    if (!m_reasonField->error().isEmpty())
        return m_reason->setFocus(Qt::OtherFocusReason);
    OfficerCapacity capacity = m_capacity;
    WorkPattern &pattern = capacity.pattern;
    pattern.shiftMinutes = qRound(m_shift->value() * 60);
    pattern.ftePercent = m_fte->value();
    pattern.abstractionPercent = m_abstraction->value();
    pattern.reviewPercent = m_review->value();
    pattern.rampPercents = rampOf(m_ramp->text());
    pattern.startsOn = m_starts->day();
    pattern.endsOn = m_ends->day();
    pattern.dayMinutes.reset();
    if (m_hasPattern->isChecked()) {
        pattern.dayMinutes.emplace();
        for (size_t day = 0; day < 7; ++day)
            (*pattern.dayMinutes)[day] = qRound(m_days[day]->value() * 60);
    }
    capacity.caseCap = m_cases->value();
    capacity.exposureCap =
        m_exposure->value() < 0 ? std::nullopt : std::optional(m_exposure->value());
    Q_EMIT wanted(capacity, m_reason->text().trimmed());
}

} // namespace Revisit
