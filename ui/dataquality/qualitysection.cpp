#include "ui/dataquality/qualitysection.h"

#include "ui/base/chartcard.h"
#include "ui/base/flowlayout.h"
#include "ui/base/segmented.h"
#include "ui/base/space.h"
#include "ui/dataquality/qualitywords.h"

#include <QGridLayout>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

QStringList dimensionNames()
{
    QStringList names;
    for (const Dimension dimension : dimensions())
        names.append(dimensionName(dimension));
    return names;
}

} // namespace

QualitySection::QualitySection(QWidget *parent)
    : QWidget(parent)
    , m_dimension(new Segmented(dimensionNames(), this))
    , m_by(new Segmented({tr("By year"), tr("By team")}, this))
    , m_heatCard(new ChartCard(tr("Where are the gaps?"), this))
    , m_yearsCard(new ChartCard(tr("How did it change over the years?"), this))
    , m_teamsCard(new ChartCard(tr("Does a team differ by more than chance?"), this))
    , m_grid(new QGridLayout(this))
{
    m_dimension->setObjectName(u"qualityDimension"_s);
    m_dimension->setAccessibleName(tr("Dimension"));
    m_by->setObjectName(u"qualityBy"_s);
    m_by->setAccessibleName(tr("Columns"));
    m_heatCard->setObjectName(u"qualityHeatChart"_s);
    m_yearsCard->setObjectName(u"qualityYearsChart"_s);
    m_teamsCard->setObjectName(u"qualityTeamsChart"_s);
    layOut();
    connect(m_dimension, &Segmented::currentChanged, this,
            [this] { Q_EMIT dimensionChosen(Dimension(m_dimension->current())); });
    connect(m_by, &Segmented::currentChanged, this, &QualitySection::showHeat);
    connect(m_heatCard, &ChartCard::pointActivated, this,
            [this](int row, int column) { ask(m_heat, row * m_heatColumns + column); });
    connect(m_yearsCard, &ChartCard::pointActivated, this,
            [this](int, int index) { ask(m_years, index); });
    connect(m_teamsCard, &ChartCard::pointActivated, this,
            [this](int, int index) { ask(m_teams, index); });
}

void QualitySection::layOut()
{
    auto *choices = new QWidget(this);
    auto *line = new FlowLayout(choices, Space::medium);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_dimension);
    line->addWidget(m_by);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Space::card);
    m_grid->addWidget(choices, 0, 0, 1, 2);
    m_grid->addWidget(m_heatCard, 1, 0, 1, 2);
}

void QualitySection::setColumns(int columns)
{
    const bool isWide = columns > 1;
    m_grid->addWidget(m_yearsCard, 2, 0, 1, isWide ? 1 : 2);
    m_grid->addWidget(m_teamsCard, isWide ? 2 : 3, isWide ? 1 : 0, 1, isWide ? 1 : 2);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

void QualitySection::showQuality(const DataQuality &quality, const QString &marking)
{
    m_quality = quality;
    for (ChartCard *card : cards())
        card->setMarking(marking);
    showHeat();
    choose(m_choice);
}

void QualitySection::choose(QualityChoice choice)
{
    const bool isOther = choice.dimension != m_choice.dimension;
    m_choice = choice;
    if (m_quality.fields.isEmpty())
        return;
    if (isOther) {
        const QSignalBlocker quiet(m_dimension);
        m_dimension->setCurrent(int(choice.dimension));
        showHeat();
    }
    showYears();
    showTeams();
}

template<typename Chart>
void QualitySection::show(ChartCard *card, const QualityChart<Chart> &made,
                          QList<FieldQuestion> &questions, const QString &summary)
{
    questions = made.questions;
    QStringList words{QualityWords::name(m_choice) + u'.',
                      QualityWords::definition(m_quality, m_choice)};
    ChartAbout about = QualityWords::about(m_quality, m_choice);
    if (!made.leftOut.isEmpty()) {
        words.append(made.leftOut);
        about.completeness += u' ' + made.leftOut;
    }
    card->setSubtitle(words.join(u' '));
    card->setAbout(about);
    card->setSummary(summary);
    card->setChart(made.chart);
}

void QualitySection::showNone(ChartCard *card, QList<FieldQuestion> &questions, const QString &icon,
                              const QString &title, const QString &why)
{
    questions.clear();
    card->setSubtitle(QualityWords::name(m_choice));
    card->setEmpty({icon, title, why});
}

QString QualitySection::whyNone(Undefined why) const
{
    return isAssessed(m_choice.field, m_choice.dimension)
               ? undefinedText(why)
               : tr("The field is not assessed in this dimension. Choose another figure above.");
}

// Where the most is missing or wrong.
QString QualitySection::heatSummary() const
{
    std::optional<QualityCell> worst;
    QString field;
    for (const FieldQuality &each : m_quality.fields) {
        const auto cell = QualityCells::at(m_quality, {each.field, m_choice.dimension});
        if (!cell || (worst && cell->lack <= worst->lack))
            continue;
        worst = cell;
        field = fieldName(each.field);
    }
    const QString name = dimensionName(m_choice.dimension);
    if (!worst || m_choice.dimension == Dimension::Timeliness)
        return tr("%1 of each field.").arg(name);
    //: Spoken of a heat map: the dimension, the field in which the most is missing, its share
    return tr("%1 of each field. The least of all has: %2, %3.").arg(name, field, worst->figure);
}

void QualitySection::showHeat()
{
    if (m_quality.fields.isEmpty())
        return;
    const auto by = QualityBy(m_by->current());
    const QualityChart<HeatMap> made = QualityCharts::heat(m_quality, m_choice.dimension, by);
    m_heat = made.questions;
    m_heatColumns = int(made.chart.columns.size());
    m_heatCard->setSubtitle(
        //: What a heat map shows: a dimension, by year or team, then its definition
        (by == QualityBy::Year ? tr("%1 of each field by year of closure. %2")
                               : tr("%1 of each field by the team of the reviewer. %2"))
            .arg(dimensionName(m_choice.dimension),
                 QualityWords::definition(m_quality, m_choice.dimension)));
    m_heatCard->setAbout(QualityWords::about(m_quality, m_choice.dimension));
    m_heatCard->setSummary(heatSummary());
    m_heatCard->setChart(made.chart);
}

void QualitySection::showYears()
{
    const auto all = QualityCells::at(m_quality, m_choice);
    const QString summary =
        tr("%1: %2 in all.").arg(QualityWords::name(m_choice), all ? all->figure : QString());
    if (isInDays(m_choice.field, m_choice.dimension)) {
        const auto made = QualityCharts::daysByYear(m_quality, m_choice);
        if (!made.questions.isEmpty())
            return show(m_yearsCard, made, m_years, summary);
    }
    const auto made = QualityCharts::years(m_quality, m_choice);
    if (made)
        show(m_yearsCard, *made, m_years, summary);
    else
        showNone(m_yearsCard, m_years, u"chart-line"_s, tr("There are no limits yet"),
                 whyNone(made.error()));
}

void QualitySection::showTeams()
{
    const QString summary = tr("%1 by team of the reviewer.").arg(QualityWords::name(m_choice));
    if (isInDays(m_choice.field, m_choice.dimension)) {
        const auto made = QualityCharts::daysByTeam(m_quality, m_choice);
        if (!made.questions.isEmpty())
            return show(m_teamsCard, made, m_teams, summary);
    }
    const auto made = QualityCharts::teams(m_quality, m_choice);
    if (made)
        show(m_teamsCard, *made, m_teams, summary);
    else
        showNone(m_teamsCard, m_teams, u"funnel"_s, tr("There is no funnel of this"),
                 whyNone(made.error()));
}

void QualitySection::ask(const QList<FieldQuestion> &questions, int index)
{
    if (index >= 0 && index < questions.size())
        Q_EMIT asked(questions.at(index));
}

} // namespace Revisit
