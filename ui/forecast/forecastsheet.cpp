#include "ui/forecast/forecastsheet.h"

#include "core/trends/exportfigures.h"
#include "ui/base/banner.h"
#include "ui/base/chartcard.h"
#include "ui/base/emptystate.h"
#include "ui/base/format.h"
#include "ui/base/kpicard.h"
#include "ui/base/space.h"
#include "ui/base/themedlabel.h"
#include "ui/base/workspace.h"
#include "ui/forecast/burndownchart.h"
#include "ui/forecast/forecastwording.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr size_t dateCards = forecastShares.size();
constexpr int roomForFour = 868; // px, at text size 100 %
constexpr int roomForThree = 640;
constexpr int chartHeight = 330;

} // namespace

ForecastSheet::ForecastSheet(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_finding(new ThemedLabel({}, TextRole::Subtitle, Ink::Primary, this))
    , m_drift(new Banner(Tone::Warning, {}, this))
    , m_content(new QWidget(this))
    , m_cards(new QGridLayout)
    , m_chart(new ChartCard(tr("How far down will the work be, and when?"), m_content))
    , m_basis(new ThemedLabel({}, TextRole::Caption, Ink::Secondary, m_content))
    , m_empty(new EmptyState({}, this))
{
    m_finding->setObjectName(u"forecastFinding"_s);
    m_finding->wrapped();
    m_drift->setObjectName(u"forecastDrift"_s);
    m_chart->setObjectName(u"forecastChart"_s);
    m_basis->setObjectName(u"forecastBasis"_s);
    m_basis->wrapped();
    m_empty->setObjectName(u"noForecast"_s);
    layOut();
    m_chart->setExportGate([this](const QString &format, const auto &proceed) {
        m_workspace.consult(ExportFigures{u"forecast"_s, format, m_marking}, this, proceed);
    });
    m_drift->hide();
    m_content->hide();
    m_empty->hide();
}

void ForecastSheet::layOut()
{
    m_cards->setSpacing(Space::medium);
    for (size_t index = 0; index < m_figures.size(); ++index) {
        m_figures[index] = new KpiCard(KpiCard::Behaviour::Shows, m_content);
        m_figures[index]->setObjectName(u"forecastFigure%1"_s.arg(index));
    }
    m_chart->setMinimumHeight(Theme::px(chartHeight));
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(Space::medium);
    content->addLayout(m_cards);
    content->addWidget(m_chart, 1);
    content->addWidget(m_basis);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::medium);
    column->addWidget(m_finding);
    column->addWidget(m_drift);
    column->addWidget(m_content, 1);
    column->addWidget(m_empty, 1);
}

// Four dates in a row or two and two; under them what the target needs.
void ForecastSheet::arrange()
{
    const double room = width() / Theme::textScale();
    const int dates = room >= roomForFour ? 4 : 2;
    const int needs = room >= roomForThree ? 3 : 1;
    if (m_dates == dates && m_needs == needs)
        return;
    m_dates = dates;
    m_needs = needs;
    constexpr int grid = 12;
    for (int index = 0; index < int(m_figures.size()); ++index) {
        const bool isDate = index < int(dateCards);
        const int columns = isDate ? dates : needs;
        const int place = isDate ? index : index - int(dateCards);
        const int row = (isDate ? 0 : int(dateCards)) + place / columns;
        const int span = grid / columns;
        m_cards->addWidget(m_figures[size_t(index)], row, place % columns * span, 1, span);
    }
}

void ForecastSheet::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ForecastSheet::showNone(const QString &reason)
{
    m_finding->hide();
    m_drift->hide();
    m_content->hide();
    m_empty->setText({u"hourglass"_s, tr("No forecast can be given"), reason});
    m_empty->show();
}

void ForecastSheet::show(const ForecastBasis &basis, const KeptForecast &kept)
{
    m_marking = basis.terms.marking;
    m_finding->setText(ForecastWording::finding(kept));
    const QString drift = ForecastWording::drift(kept.forecast);
    m_drift->setText(drift);
    m_drift->setVisible(!drift.isEmpty());
    showDates(kept);
    showNeeds(kept);
    showChart(basis, kept);
    m_basis->setText(ForecastWording::basis(kept));
    m_finding->show();
    m_empty->hide();
    m_content->show();
    arrange();
}

void ForecastSheet::showDates(const KeptForecast &kept)
{
    const std::array notes{tr("P15, if all goes well"), tr("P50, the middle"),
                           tr("P85, to plan with"), tr("P95, to be nearly sure")};
    for (size_t share = 0; share < dateCards; ++share)
        m_figures[share]->show({ForecastWording::share(share),
                                ForecastWording::date(kept.forecast, share), notes[share]});
}

void ForecastSheet::showNeeds(const KeptForecast &kept)
{
    const QString target = Format::date(kept.inputs.target);
    const QString confidence = Format::percent(kept.inputs.assumptions.confidencePercent, 100);
    m_figures[dateCards]->show({tr("Done by %1").arg(target),
                                ForecastWording::chance(kept.forecast.chance),
                                tr("of %1 draws").arg(Format::count(kept.inputs.assumptions.draws)),
                                kept.forecast.chance < 0.5 ? Ink::Danger : Ink::Secondary});
    m_figures[dateCards + 1]->show(
        {tr("Officers for %1").arg(target), ForecastWording::officersNeeded(kept),
         //: %1 is how it is now, %2 a confidence such as 85%
         tr("now %1; to be %2 sure")
             .arg(QLocale().toString(kept.inputs.officers, 'f', 1), confidence)});
    m_figures[dateCards + 2]->show(
        {tr("Pace for %1").arg(target), ForecastWording::rateNeeded(kept),
         tr("now %1; to be %2 sure")
             .arg(ForecastWording::perWeek(kept.forecast.mean), confidence)});
}

void ForecastSheet::showChart(const ForecastBasis &basis, const KeptForecast &kept)
{
    const QString counted =
        tr("Cases not signed off, of %1 in the programme, at each week's end; as of %2. Between "
           "the dotted lines are 70 in 100 draws.")
            .arg(Format::count(basis.cases), Format::date(kept.inputs.asOf));
    m_chart->setMarking(m_marking);
    m_chart->setSubtitle(counted);
    m_chart->setAbout({tr("%1 cases in the programme").arg(Format::count(basis.cases)),
                       tr("Every case that is not signed off counts."), kept.inputs.asOf});
    m_chart->setSummary(ForecastWording::finding(kept));
    m_chart->setChart(burnDownChart(basis, kept));
}

} // namespace Revisit
