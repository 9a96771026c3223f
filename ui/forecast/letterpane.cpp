#include "ui/forecast/letterpane.h"

#include "ui/base/accessibility.h"
#include "ui/base/card.h"
#include "ui/base/field.h"
#include "ui/base/format.h"
#include "ui/base/rowmodel.h"
#include "ui/base/space.h"
#include "ui/base/tabledelegates.h"
#include "ui/base/tableview.h"
#include "ui/base/themedlabel.h"

#include <QHeaderView>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr Qt::Alignment rightward = Qt::AlignRight | Qt::AlignVCenter;
constexpr double pacePromised = 2.5;

QString figure(std::optional<double> value, int places)
{
    return value ? QLocale().toString(*value, 'f', places) : LetterPane::tr("No day is left");
}

template<typename Row>
RowColumn<Row> numeric(const QString &title, std::function<QVariant(const Row &)> text)
{
    return {.title = title, .text = std::move(text), .alignment = rightward};
}

QList<RowColumn<LetterStart>> startColumns()
{
    using Row = LetterStart;
    return {{.title = LetterPane::tr("Start"),
             .text = [](const Row &row) { return Format::date(row.start); }},
            numeric<Row>(LetterPane::tr("Days to 31 Mar"),
                         [](const Row &row) { return Format::count(row.daysToMarch); }),
            numeric<Row>(LetterPane::tr("Each, to March"),
                         [](const Row &row) { return figure(row.rateToMarch, 3); }),
            numeric<Row>(LetterPane::tr("Days to 30 Apr"),
                         [](const Row &row) { return Format::count(row.daysToApril); }),
            numeric<Row>(LetterPane::tr("Each, to April"),
                         [](const Row &row) { return figure(row.rateToApril, 3); }),
            numeric<Row>(LetterPane::tr("On duty"),
                         [](const Row &row) { return figure(row.rateOnDuty, 3); }),
            numeric<Row>(LetterPane::tr("Minutes a case"),
                         [](const Row &row) { return figure(row.minutesACase, 0); })};
}

QList<RowColumn<LetterPace>> paceColumns()
{
    using Row = LetterPace;
    return {{.title = LetterPane::tr("On duty a day"),
             .text = [](const Row &row) { return QLocale().toString(row.rate); }},
            numeric<Row>(LetterPane::tr("Team days"),
                         [](const Row &row) {
                             //: Working days, exact and rounded up to whole ones
                             return LetterPane::tr("%1 (%2)").arg(figure(row.teamDays, 1),
                                                                  Format::count(row.wholeTeamDays));
                         }),
            numeric<Row>(LetterPane::tr("Latest start"),
                         [](const Row &row) { return Format::date(row.latestStart); }),
            numeric<Row>(LetterPane::tr("Ends if begun 20 Oct"),
                         [](const Row &row) { return Format::date(row.finish); }),
            numeric<Row>(LetterPane::tr("Officers needed"),
                         [](const Row &row) { return figure(row.officersNeeded, 1); })};
}

// As tall as its rows: the page scrolls, the table does not.
void fitHeight(TableView *table)
{
    const int rows = table->model()->rowCount();
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() +
                          rows * table->verticalHeader()->defaultSectionSize() +
                          2 * table->frameWidth() + Space::tiny);
}

QWidget *onCard(TableView *table)
{
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(table);
    return card;
}

} // namespace

LetterPane::LetterPane(QWidget *parent)
    : QScrollArea(parent)
    , m_starts(new RowModel<LetterStart>(startColumns(), this))
    , m_paces(new RowModel<LetterPace>(paceColumns(), this))
    , m_available(new QSpinBox(this))
    , m_minutes(new QSpinBox(this))
    , m_finding(new ThemedLabel({}, TextRole::Body, Ink::Primary, this))
    , m_startTable(makeTable(u"letterStarts"_s, tr("What each start asks for"), m_starts))
    , m_paceTable(makeTable(u"letterPaces"_s, tr("What each pace comes to"), m_paces))
{
    m_finding->setObjectName(u"letterFinding"_s);
    m_finding->wrapped();
    m_startTable->setColumns({{.sample = u"20 Oct 2025"_s, .grows = true},
                              {.sample = u"Days to 31 Mar"_s, .dropOrder = 2},
                              {.sample = u"Each, to March"_s},
                              {.sample = u"Days to 30 Apr"_s, .dropOrder = 1},
                              {.sample = u"Each, to March"_s},
                              {.sample = u"On duty__"_s},
                              {.sample = u"Minutes a case"_s}});
    m_paceTable->setColumns({{.sample = u"On duty a day"_s, .grows = true},
                             {.sample = u"461.5 (462)"_s},
                             {.sample = u"20 Oct 2025"_s},
                             {.sample = u"Ends if begun 20 Oct"_s},
                             {.sample = u"Officers needed"_s}});
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, Space::small, Space::small, Space::small);
    column->setSpacing(Space::medium);
    column->addWidget(m_finding);
    column->addWidget(makeTerms());
    column->addWidget(onCard(m_startTable));
    column->addWidget(onCard(m_paceTable));
    column->addStretch(1);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // the fields and tables take the keyboard
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("The letter's promise"));
    setWidget(sheet);
    viewport()->setAutoFillBackground(false);
    sheet->setAutoFillBackground(false);
    keepFocusInSight(this);
    reckon();
}

TableView *LetterPane::makeTable(const QString &name, const QString &spoken,
                                 QAbstractItemModel *model)
{
    auto *table = new TableView(spoken, RowSize::Compact, this);
    table->setObjectName(name);
    table->setModel(model);
    table->setItemDelegate(new CellDelegate(table));
    return table;
}

QWidget *LetterPane::makeTerms()
{
    m_available->setObjectName(u"letterAvailable"_s);
    m_available->setRange(10, 100);
    m_available->setSuffix(u"%"_s);
    m_available->setValue(m_terms.availablePercent);
    m_minutes->setObjectName(u"letterMinutes"_s);
    m_minutes->setRange(60, 720);
    m_minutes->setValue(m_terms.minutesADay);
    connect(m_available, &QSpinBox::valueChanged, this, &LetterPane::reckon);
    connect(m_minutes, &QSpinBox::valueChanged, this, &LetterPane::reckon);
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::card);
    row->addWidget(new Field({tr("On duty (our assumption)")}, m_available, part), 1);
    row->addWidget(new Field({tr("Minutes a day (our assumption)")}, m_minutes, part), 1);
    row->addStretch(1);
    return part;
}

void LetterPane::setCalendar(const WorkCalendar &calendar)
{
    m_calendar = calendar;
    reckon();
}

QString LetterPane::finding() const
{
    const LetterStart start = letterStart(m_terms, m_calendar, m_terms.begun);
    const LetterPace pace = letterPace(m_terms, m_calendar, pacePromised);
    return tr("The letter promised %1 assessments by %2 officers “by April” 2026. From %3 to %4 "
              "that is %5 cases a day for each officer, or %6 for each on duty at %7, which leaves "
              "about %8 minutes a case.")
               .arg(Format::count(m_terms.cases), Format::count(m_terms.officers),
                    Format::date(m_terms.begun), Format::date(m_terms.lastOfApril),
                    figure(start.rateToApril, 2), figure(start.rateOnDuty, 2),
                    Format::percent(m_terms.availablePercent, 100), figure(start.minutesACase, 0)) +
           u' ' +
           tr("“By April” read as %1 needs %2 for each officer.")
               .arg(Format::date(m_terms.lastOfMarch), figure(start.rateToMarch, 2)) +
           u' ' +
           tr("At %1 a day for each on duty the work ends about %2; to meet %3 it needs %4 "
              "officers, or a start by %5.")
               .arg(QLocale().toString(pacePromised), Format::date(pace.finish),
                    Format::date(m_terms.lastOfApril),
                    Format::count(qint64(std::ceil(pace.officersNeeded))),
                    Format::date(pace.latestStart)) +
           u' ' +
           tr("The letter names neither a start nor who is on duty nor how long a day is: those "
              "are assumptions of ours. These are divisions, not forecasts: they know no chance.");
}

void LetterPane::reckon()
{
    m_terms.availablePercent = m_available->value();
    m_terms.minutesADay = m_minutes->value();
    QList<LetterStart> starts;
    for (const QDate start : letterStarts())
        starts.append(letterStart(m_terms, m_calendar, start));
    m_starts->setRows(starts);
    QList<LetterPace> paces;
    for (const double rate : letterPaces())
        paces.append(letterPace(m_terms, m_calendar, rate));
    m_paces->setRows(paces);
    fitHeight(m_startTable);
    fitHeight(m_paceTable);
    m_finding->setText(finding());
}

} // namespace Revisit
