#include "ui/forecast/assumptionsform.h"

#include "ui/base/button.h"
#include "ui/base/dayedit.h"
#include "ui/base/field.h"
#include "ui/base/space.h"
#include "ui/base/themedlabel.h"
#include "ui/forecast/forecastwording.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

// Of the grid, two fields a row: where a note on a field stands.
int noteRow(int field)
{
    return field / 2 * 2 + 1;
}

QString weightsName(int version)
{
    //: A version of the case weights, in a narrow list
    return AssumptionsForm::tr("Weights %1").arg(version);
}

} // namespace

AssumptionsForm::AssumptionsForm(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::medium);
    grid->setVerticalSpacing(Space::small);
    m_target = addDay(u"forecastTarget"_s, tr("To be done by"));
    m_confidence = addNumber(u"forecastConfidence"_s, tr("With confidence"), 50, 99, u"%"_s);
    m_officers = addNumber(u"forecastOfficers"_s, tr("Extra officers"), -1000, 1000);
    m_officers->setToolTip(tr("Below 0: so many fewer"));
    m_joining = addDay(u"forecastJoining"_s, tr("They change on"));
    m_leave = addNumber(u"forecastLeave"_s, tr("More time away"), 0, 90, u"%"_s);
    m_inflow = addNumber(u"forecastInflow"_s, tr("New cases a week"), 0, 100'000);
    makeInflowOffer();
    m_rework = addNumber(u"forecastRework"_s, tr("Reworked"), 0, 90, u"%"_s);
    m_weight = addNumber(u"forecastWeight"_s, tr("Weight of a case left"), 10, 500, u"%"_s);
    makeWeightChoice();
    m_start = addDay(u"forecastStart"_s, tr("Work goes on from"));
    m_weeks = addNumber(u"forecastWeeks"_s, tr("Learn from weeks"), 6, 104);
    connect(m_weeks, &QSpinBox::valueChanged, this, &AssumptionsForm::followWeight);
    m_seed = new QLineEdit(this);
    m_seed->setObjectName(u"forecastSeed"_s);
    place(tr("Seed"), m_seed);
    connect(m_seed, &QLineEdit::textEdited, this, [this] {
        m_fields.last()->clearError();
        Q_EMIT edited();
    });
    show(ForecastAssumptions{});
}

void AssumptionsForm::place(const QString &label, QWidget *editor)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    auto *field = new Field({label}, editor, this);
    const int at = int(m_fields.size());
    grid->addWidget(field, noteRow(at) - 1, at % 2);
    m_fields.append(field);
}

void AssumptionsForm::makeWeightChoice()
{
    m_working = new ThemedLabel({}, TextRole::Caption, Ink::Secondary, this);
    m_working->setObjectName(u"weightWorking"_s);
    m_working->wrapped();
    m_weighing = new QComboBox(this);
    m_weighing->setObjectName(u"forecastWeighing"_s);
    m_weighing->setToolTip(tr("By the priority and the stage of what is left and of what was done, "
                              "by a version of the case weights"));
    //: How much a case that is left weighs: as the person gives it
    m_weighing->addItem(tr("As given"), 0);
    place(tr("Weight worked out"), m_weighing);
    addNote(m_working);
    connect(m_weighing, &QComboBox::activated, this, [this] {
        followWeight();
        Q_EMIT edited();
    });
}

void AssumptionsForm::offerWeights(const QList<int> &versions, Weigh weigh)
{
    const int chosen = m_weighing->currentData().toInt();
    m_weigh = std::move(weigh);
    m_weighing->clear();
    m_weighing->addItem(tr("As given"), 0);
    for (const int version : versions)
        m_weighing->addItem(weightsName(version), version);
    chooseVersion(chosen);
}

void AssumptionsForm::chooseVersion(int version)
{
    if (m_weighing->findData(version) < 0) // not read yet
        m_weighing->addItem(weightsName(version), version);
    m_weighing->setCurrentIndex(m_weighing->findData(version));
    followWeight();
}

// What a version gives stands in the field, with its working below.
void AssumptionsForm::followWeight()
{
    const int version = m_weighing->currentData().toInt();
    const auto weighing =
        version != 0 && m_weigh ? m_weigh(version, m_weeks->value()) : std::nullopt;
    m_weight->setEnabled(!weighing);
    m_working->setVisible(version != 0);
    m_working->setText(weighing ? ForecastWording::weighing(*weighing)
                                : tr("It cannot be worked out: nothing is left, or nothing was "
                                     "signed off in these weeks. The weight given counts."));
    fitNotes();
    if (!weighing)
        return;
    const QSignalBlocker quiet(m_weight);
    m_weight->setValue(weighing->percent);
}

// Under the row of the field that was placed last, over the whole width.
void AssumptionsForm::addNote(QWidget *note)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->addWidget(note, noteRow(int(m_fields.size()) - 1), 0, 1, 2);
    note->hide();
}

// A scroll area does not ask how high a text becomes when it is narrow; and a label
// never answers with less than the least that it was given.
void AssumptionsForm::fitNotes()
{
    const auto fit = [](ThemedLabel *label, int width) {
        label->setMinimumHeight(0);
        label->setMinimumHeight(std::max(0, label->heightForWidth(width)));
    };
    const int button = m_useRecord->isHidden() ? 0 : m_useRecord->sizeHint().width() + Space::small;
    fit(m_onRecord, width() - button);
    fit(m_working, width());
    setMinimumHeight(std::max(0, layout()->heightForWidth(width())));
}

void AssumptionsForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitNotes();
}

void AssumptionsForm::makeInflowOffer()
{
    m_offer = new QWidget(this);
    m_onRecord = new ThemedLabel({}, TextRole::Caption, Ink::Secondary, m_offer);
    m_onRecord->setObjectName(u"inflowOnRecord"_s);
    m_onRecord->wrapped();
    m_useRecord = new Button(tr("Use it"), ButtonKind::Quiet, m_offer);
    m_useRecord->setObjectName(u"useInflow"_s);
    m_useRecord->setAccessibleName(tr("Use the new cases a week that are on record"));
    auto *row = new QHBoxLayout(m_offer);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::small);
    row->addWidget(m_onRecord, 1);
    row->addWidget(m_useRecord, 0, Qt::AlignTop);
    addNote(m_offer); // until the record is read
    connect(m_useRecord, &QPushButton::clicked, this,
            [this] { m_inflow->setValue(m_useRecord->property("cases").toInt()); });
}

void AssumptionsForm::offerInflow(const std::optional<InflowEstimate> &estimate)
{
    m_offer->show();
    m_useRecord->setVisible(estimate.has_value());
    m_onRecord->setText(tr("Too few weeks are on record since the first import to tell how many "
                           "cases come in."));
    if (!estimate)
        return fitNotes();
    const auto number = [](double value) { return QLocale().toString(value, 'f', 1); };
    //: How many new cases came in a week, with the limits for 95 of 100
    m_onRecord->setText(
        tr("New cases on record: %1 a week (95 of 100: %2 to %3), over %n week(s).", nullptr,
           estimate->weeks)
            .arg(number(estimate->mean), number(estimate->lower), number(estimate->upper)));
    m_useRecord->setProperty("cases", int(std::lround(estimate->mean)));
    m_useRecord->setToolTip(
        tr("%Ln new case(s) a week", nullptr, int(std::lround(estimate->mean))));
    fitNotes();
}

QSpinBox *AssumptionsForm::addNumber(const QString &name, const QString &label, int least, int most,
                                     const QString &suffix)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(name);
    box->setRange(least, most);
    box->setSuffix(suffix);
    place(label, box);
    connect(box, &QSpinBox::valueChanged, this, &AssumptionsForm::edited);
    return box;
}

DayEdit *AssumptionsForm::addDay(const QString &name, const QString &label)
{
    auto *day = new DayEdit(QDate(2026, 1, 1), this);
    day->setObjectName(name);
    place(label, day);
    connect(day, &QDateEdit::dateChanged, this, &AssumptionsForm::edited);
    return day;
}

// Days that were left at the old usual ones follow the new.
void AssumptionsForm::setUsual(QDate start, QDate due)
{
    const auto now = assumptions();
    m_usualStart = start;
    m_usualDue = due;
    if (now)
        show(*now);
}

void AssumptionsForm::show(const ForecastAssumptions &of)
{
    const QSignalBlocker quiet(this);
    const QDate start = m_usualStart.isValid() ? m_usualStart : m_start->date();
    m_target->setDate(of.target.isValid()    ? of.target
                      : m_usualDue.isValid() ? m_usualDue
                                             : m_target->date());
    m_start->setDate(of.start.isValid() ? of.start : start);
    m_joining->setDate(of.joining.isValid() ? of.joining : start);
    m_confidence->setValue(of.confidencePercent);
    m_officers->setValue(of.moreOfficers);
    m_leave->setValue(of.leavePercent);
    m_inflow->setValue(of.inflowPerWeek);
    m_rework->setValue(of.reworkPercent);
    m_weight->setValue(of.weightPercent);
    m_weeks->setValue(of.weeksOfHistory);
    chooseVersion(of.weightVersion);
    m_seed->setText(QString::number(of.seed));
    m_fields.last()->clearError();
}

std::optional<ForecastAssumptions> AssumptionsForm::assumptions()
{
    bool isNumber = false;
    const quint64 seed = m_seed->text().trimmed().toULongLong(&isNumber);
    if (!isNumber) {
        m_fields.last()->setError(tr("The seed is a whole number from 0 up."));
        m_seed->setFocus(Qt::OtherFocusReason);
        return {};
    }
    const auto unlessUsual = [](QDate day, QDate usual) {
        return !usual.isValid() || day == usual ? QDate() : day;
    };
    return ForecastAssumptions{.weeksOfHistory = m_weeks->value(),
                               .start = unlessUsual(m_start->date(), m_usualStart),
                               .target = unlessUsual(m_target->date(), m_usualDue),
                               .confidencePercent = m_confidence->value(),
                               .moreOfficers = m_officers->value(),
                               .joining = unlessUsual(m_joining->date(), m_usualStart),
                               .leavePercent = m_leave->value(),
                               .inflowPerWeek = m_inflow->value(),
                               .reworkPercent = m_rework->value(),
                               .weightPercent = m_weight->value(),
                               .weightVersion = m_weighing->currentData().toInt(),
                               .seed = seed};
}

QList<QWidget *> AssumptionsForm::fields() const
{
    QList<QWidget *> editors;
    for (const Field *field : m_fields)
        editors.append(field->editor());
    return editors;
}

} // namespace Revisit
