#include "ui/dataquality/dataqualitypage.h"

#include "core/trends/exportfigures.h"
#include "ui/base/accessibility.h"
#include "ui/base/banner.h"
#include "ui/base/card.h"
#include "ui/base/chartcard.h"
#include "ui/base/format.h"
#include "ui/base/kpicard.h"
#include "ui/base/messagebar.h"
#include "ui/base/space.h"
#include "ui/base/tableview.h"
#include "ui/base/themedlabel.h"
#include "ui/base/toast.h"
#include "ui/base/workspace.h"

#include <QGridLayout>
#include <QItemSelectionModel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int roomForPairs = 900; // px, at text size 100 %
constexpr Qt::Alignment toTheRight = Qt::AlignRight | Qt::AlignVCenter;

template<typename Row, typename Text>
RowColumn<Row> qualityColumn(const QString &title, Text text,
                             Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter)
{
    RowColumn<Row> column;
    column.title = title;
    column.text = text;
    column.alignment = alignment;
    return column;
}

} // namespace

QList<RowColumn<DataQualityPage::Row>> DataQualityPage::fieldColumns()
{
    const auto outOf = [](const Row &row) {
        const Filled &all = row.subject.tally->all;
        return tr("%1 of %2 %3")
            .arg(Format::count(all.filled), Format::count(all.applicable), row.subject.of);
    };
    return {qualityColumn<Row>(tr("Field"), [](const Row &row) { return row.subject.name; }),
            qualityColumn<Row>(
                tr("Complete"),
                [](const Row &row) { return QualityWords::withInterval(row.subject.tally->all); },
                toTheRight),
            qualityColumn<Row>(tr("Out of"), outOf, toTheRight),
            qualityColumn<Row>(
                tr("Valid"), [](const Row &row) { return row.valid; }, toTheRight)};
}

QList<RowColumn<RecordToRepair>> DataQualityPage::repairColumns()
{
    using Each = RecordToRepair;
    return {qualityColumn<Each>(tr("Case"), [](const Each &each) { return each.reference; }),
            qualityColumn<Each>(tr("What is wrong"),
                                [](const Each &each) { return ruleText(each.rule); }),
            qualityColumn<Each>(tr("Dimension"), [](const Each &each) {
                return dimensionName(dimensionOf(each.rule));
            })};
}

DataQualityPage::DataQualityPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_messages(new MessageBar(this))
    , m_sheet(new QWidget)
    , m_unknown(new Banner(Tone::Warning, {}, m_sheet))
    , m_fields(new TableView(tr("What is filled in?"), RowSize::Compact, m_sheet))
    , m_fieldModel(new RowModel<Row>(fieldColumns(), this))
    , m_repairs(new TableView(tr("Which records are to be put right?"), RowSize::Compact, m_sheet))
    , m_repairModel(new RowModel<RecordToRepair>(repairColumns(), this))
    , m_fieldWords(new ThemedLabel({}, TextRole::Caption, Ink::Secondary, m_sheet))
    , m_repairWords(new ThemedLabel({}, TextRole::Body, Ink::Secondary, m_sheet))
    , m_reasonWords(new ThemedLabel({}, TextRole::Body, Ink::Primary, m_sheet))
    , m_yearsCard(new ChartCard(tr("How did it change over the years?"), m_sheet))
    , m_teamsCard(new ChartCard(tr("Does a team differ by more than chance?"), m_sheet))
    , m_kpiGrid(new QGridLayout)
    , m_grid(new QGridLayout)
{
    setObjectName(u"dataQualityPage"_s);
    m_unknown->setObjectName(u"unknownBanner"_s);
    m_fields->setObjectName(u"qualityFields"_s);
    m_repairs->setObjectName(u"qualityRepairs"_s);
    m_reasonWords->setObjectName(u"qualityReasons"_s);
    m_yearsCard->setObjectName(u"qualityYearsChart"_s);
    m_teamsCard->setObjectName(u"qualityTeamsChart"_s);
    m_fields->setModel(m_fieldModel);
    m_repairs->setModel(m_repairModel);
    m_fields->setColumns({{u"Suspects: officer-defined"_s, 0, true},
                          {u"100.0% (100.0 to 100.0)"_s},
                          {u"9,000 of 9,000 suspects"_s, 0, false, 1},
                          {u"Not defined"_s, 0, false, 2}});
    m_repairs->setColumns({{u"RV-2015-00001"_s},
                           {u"The case was reported after it was closed."_s, 0, true},
                           {u"Consistency"_s, 0, false, 1}});
    layOut();
    for (ChartCard *card : {m_yearsCard, m_teamsCard})
        guardExport(card);
    connect(m_fields->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { showSubject(now.row()); });
    connect(m_repairs, &QAbstractItemView::activated, this, &DataQualityPage::openRepair);
}

void DataQualityPage::layOut()
{
    m_unknown->hide();
    m_kpiGrid->setSpacing(Space::card);
    m_grid->setSpacing(Space::card);
    for (size_t i = 0; i < m_kpis.size(); ++i) {
        m_kpis[i] = new KpiCard(KpiCard::Behaviour::Shows, m_sheet);
        m_kpis[i]->setObjectName(u"qualityKpi%1"_s.arg(i));
    }
    m_fieldCard = titled(tr("What is filled in?"), m_fieldWords, m_fields);
    m_repairCard = titled(tr("Which records are to be put right?"), m_repairWords, m_repairs);
    m_reasonCard = titled(tr("Why is an ethnicity missing, and how late were records?"),
                          m_reasonWords, nullptr);
    auto *column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(Space::page, Space::tiny, Space::page, Space::small);
    column->setSpacing(Space::card);
    column->addWidget(m_messages);
    column->addWidget(m_unknown);
    column->addLayout(m_kpiGrid);
    column->addLayout(m_grid, 1);

    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(tr("Data quality"));
    area->setFocusPolicy(Qt::NoFocus); // what is in it takes the keyboard
    area->setWidgetResizable(true);
    keepFocusInSight(area);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_sheet);
    area->viewport()->setAutoFillBackground(false);
    m_sheet->setAutoFillBackground(false);
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->addWidget(area);
}

QWidget *DataQualityPage::titled(const QString &title, ThemedLabel *words, TableView *table)
{
    auto *card = new Card(m_sheet);
    auto *head = new ThemedLabel(title, TextRole::Strong, Ink::Primary, card);
    head->wrapped();
    words->wrapped();
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(18, 14, 14, 12);
    column->setSpacing(Space::small);
    column->addWidget(head);
    column->addWidget(words);
    if (table) {
        table->setMinimumHeight(Theme::px(260));
        column->addWidget(table, 1);
    }
    column->addStretch(0); // where there is no table
    return card;
}

void DataQualityPage::arrange()
{
    const bool isWide = width() >= roomForPairs * Theme::textScale();
    const int columns = isWide ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < int(m_kpis.size()); ++i)
        m_kpiGrid->addWidget(m_kpis[size_t(i)], i / (2 * columns), i % (2 * columns));
    const std::array<QWidget *, 5> cards{m_fieldCard, m_repairCard, m_yearsCard, m_teamsCard,
                                         m_reasonCard};
    for (int i = 0; i < int(cards.size()); ++i)
        m_grid->addWidget(cards[size_t(i)], i / columns, i % columns);
    if (isWide)
        m_grid->addWidget(m_reasonCard, 2, 0, 1, 2);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, isWide ? 1 : 0);
}

void DataQualityPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void DataQualityPage::guardExport(ChartCard *card)
{
    card->setExportGate([this, card](const QString &format, const auto &proceed) {
        const QString chart = card->objectName().chopped(qstrlen("Chart"));
        m_workspace.consult(ExportFigures{chart, format, m_terms.marking}, this, proceed);
    });
}

void DataQualityPage::refresh()
{
    m_messages->clear();
    m_workspace.fetch(
        [viewer = m_workspace.actor(),
         &clock = m_workspace.clock()](Connection &connection) -> Result<Reading> {
            const Result<Programme> terms = programme(connection);
            RV_CHECK(terms);
            const auto quality = dataQuality(connection, viewer, workingDay(*terms, clock));
            RV_CHECK(quality);
            return Reading{*terms, *quality};
        },
        this,
        [this](const Result<Reading> &reading) {
            if (!reading)
                return m_messages->tell(reading.error());
            take(*reading);
        });
}

void DataQualityPage::take(const Reading &reading)
{
    m_terms = reading.terms;
    m_quality = reading.quality;
    setContextLine(tr("%Ln case(s) · figures as of %1", nullptr, int(m_quality.cases))
                       .arg(Format::date(m_quality.today)));
    showFigures();
    showRows();
}

void DataQualityPage::showFigures()
{
    const EthnicityRates &suspects = m_quality.suspects;
    const auto kpi = [&](const QString &label, const Filled &filled) {
        return Kpi{label, QualityWords::percent(filled),
                   tr("%1 of %2 suspects")
                       .arg(Format::count(filled.filled), Format::count(filled.applicable))};
    };
    m_kpis[0]->show(kpi(tr("Self-defined ethnicity"), suspects.selfDefined));
    m_kpis[1]->show(kpi(tr("Officer-defined ethnicity"), suspects.officerDefined));
    m_kpis[2]->show(kpi(tr("Either ethnicity"), suspects.either));
    m_kpis[3]->show({tr("To put right"), Format::count(m_quality.toRepair),
                     tr("Broken rules in %1 cases").arg(Format::count(m_quality.cases)),
                     m_quality.toRepair > 0 ? Ink::Danger : Ink::Secondary});
    m_unknown->setText(
        tr("The ethnicity of %1% of suspects is unknown. Any split by ethnicity "
           "says more of the records than of the people.")
            .arg(QLocale().toString(suspects.either.applicable > 0
                                        ? 100.0 - 100.0 * double(suspects.either.filled) /
                                                      double(suspects.either.applicable)
                                        : 0.0,
                                    'f', 1)));
    m_unknown->setVisible(suspects.isMostlyUnknown());
    m_reasonWords->setText(
        tr("Suspects with no self-defined ethnicity; only “not asked” is a failure of asking.") +
        u'\n' + QualityWords::missing(suspects) + u"\n\n"_s +
        tr("Victims with no self-defined ethnicity") + u'\n' +
        QualityWords::missing(m_quality.victims) + u"\n\n"_s +
        QualityWords::timeliness(tr("From the offence to the report"), m_quality.offenceToReport) +
        u'\n' +
        QualityWords::timeliness(tr("From the report to closure"), m_quality.reportToClosure));
}

void DataQualityPage::showRows()
{
    const int before = m_fields->currentIndex().isValid() ? m_fields->currentIndex().row()
                                                          : int(QualityField::SuspectSelfDefined);
    QList<Row> rows;
    const auto subjects = QualityWords::subjects(m_quality);
    for (qsizetype i = 0; i < subjects.size(); ++i) {
        const bool isField = i < m_quality.fields.size();
        rows.append({subjects.at(i),
                     isField ? QualityWords::percent(m_quality.fields.at(i).valid) : QString()});
    }
    m_fieldModel->setRows(rows);
    m_repairModel->setRows(m_quality.repairs);
    m_repairs->setVisible(!m_quality.repairs.isEmpty());
    m_fieldWords->setText(tr("Of all that a field applies to, unknown included, with the interval "
                             "of 95%; below, cases without a fault. Choose a line to see it over "
                             "the years and the teams."));
    const bool maySee = allows(m_workspace.actor().role, Capability::ViewCases);
    m_repairWords->setText(
        m_quality.toRepair == 0 ? tr("No record breaks a rule.")
        : maySee ? tr("Each breaks a rule of validity, consistency, uniqueness or timeliness. "
                      "Enter opens the case.")
                 : whoMay(Capability::ViewCases));
    if (!rows.isEmpty())
        m_fields->setCurrentIndex(m_fieldModel->index(std::min(before, int(rows.size()) - 1), 0));
    showSubject(m_fields->currentIndex().row());
}

void DataQualityPage::showSubject(int row)
{
    if (row < 0 || row >= m_fieldModel->rowCount())
        return;
    const QualityWords::Subject subject = QualityWords::subjects(m_quality).at(row);
    const QString subtitle =
        tr("%1: %2 %3, unknown included, by year of closure. As of %4.")
            .arg(subject.name, subject.of, subject.what, Format::date(m_quality.today));
    m_yearsCard->setMarking(m_terms.marking);
    m_teamsCard->setMarking(m_terms.marking);
    m_yearsCard->setSubtitle(subtitle);
    const ChartAbout of{subject.of, tr("What is unknown is counted, and never left out."),
                        m_quality.today};
    m_yearsCard->setAbout(of);
    m_teamsCard->setAbout(of);
    m_yearsCard->setSummary(
        tr("%1: %2 in all.").arg(subject.name, QualityWords::withInterval(subject.tally->all)));
    m_teamsCard->setSubtitle(
        tr("%1: %2 %3, unknown included, by the team of the reviewer and the "
           "number of %2. As of %4.")
            .arg(subject.name, subject.of, subject.what, Format::date(m_quality.today)));
    m_teamsCard->setSummary(subtitle);
    if (const auto years = QualityWords::overYears(subject))
        m_yearsCard->setChart(*years);
    else
        m_yearsCard->setEmpty(
            {u"chart-line"_s, tr("There are no limits yet"), undefinedText(years.error())});
    if (const auto teams = QualityWords::overTeams(subject, m_quality))
        m_teamsCard->setChart(*teams);
    else
        m_teamsCard->setEmpty(
            {u"funnel"_s, tr("There is no funnel of this"), undefinedText(teams.error())});
}

void DataQualityPage::openRepair(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT requested(u"cases"_s, QVariant::fromValue(m_repairModel->row(index.row()).id));
}

void DataQualityPage::focusFirst()
{
    m_fields->setFocus(Qt::OtherFocusReason);
}

} // namespace Revisit
