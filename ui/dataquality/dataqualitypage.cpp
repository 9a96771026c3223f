#include "ui/dataquality/dataqualitypage.h"

#include "ui/base/banner.h"
#include "ui/base/card.h"
#include "ui/base/chartcard.h"
#include "ui/base/format.h"
#include "ui/base/kpicard.h"
#include "ui/base/messagebar.h"
#include "ui/base/scrolledsheet.h"
#include "ui/base/space.h"
#include "ui/base/tableview.h"
#include "ui/base/themedlabel.h"
#include "ui/base/toast.h"
#include "ui/base/workspace.h"
#include "ui/dataquality/fieldtable.h"
#include "ui/dataquality/qualitysection.h"
#include "ui/dataquality/qualitywords.h"
#include "ui/dataquality/reasoncard.h"
#include "ui/trends/figurelinks.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int roomForPairs = 900; // px, at text size 100 %

// What the cards at the top count, in their order.
const std::array<QualityQuestion, 4> &kpiQuestions()
{
    static const std::array<QualityQuestion, 4> questions{
        FieldQuestion{QualityField::SuspectSelfDefined, Dimension::Completeness, {}},
        FieldQuestion{QualityField::SuspectOfficerDefined, Dimension::Completeness, {}},
        FieldQuestion{QualityField::SuspectEitherEthnicity, Dimension::Completeness, {}},
        RepairQuestion{}};
    return questions;
}

template<typename Text>
RowColumn<RecordToRepair> repairColumn(const QString &title, Text text)
{
    RowColumn<RecordToRepair> column;
    column.title = title;
    column.text = text;
    return column;
}

} // namespace

QList<RowColumn<RecordToRepair>> DataQualityPage::repairColumns()
{
    using Each = RecordToRepair;
    return {repairColumn(tr("Case"), [](const Each &each) { return each.reference; }),
            repairColumn(tr("What is wrong"), [](const Each &each) { return ruleText(each.rule); }),
            repairColumn(tr("Dimension"),
                         [](const Each &each) { return dimensionName(dimensionOf(each.rule)); })};
}

DataQualityPage::DataQualityPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_messages(new MessageBar(this))
    , m_sheet(new QWidget)
    , m_unknown(new Banner(Tone::Warning, {}, m_sheet))
    , m_fields(new FieldTable(m_sheet))
    , m_section(new QualitySection(m_sheet))
    , m_reasons(new ReasonCard(m_sheet))
    , m_repairs(new TableView(tr("Which records are to be put right?"), RowSize::Compact, m_sheet))
    , m_repairModel(new RowModel<RecordToRepair>(repairColumns(), this))
    , m_repairWords(new ThemedLabel({}, TextRole::Body, Ink::Secondary, m_sheet))
    , m_kpiGrid(new QGridLayout)
    , m_grid(new QGridLayout)
{
    setObjectName(u"dataQualityPage"_s);
    m_unknown->setObjectName(u"unknownBanner"_s);
    m_repairs->setObjectName(u"qualityRepairs"_s);
    m_repairs->setModel(m_repairModel);
    m_repairs->setColumns({{u"RV-2015-00001"_s},
                           {u"The case was reported after it was closed."_s, 0, true},
                           {u"Consistency"_s, 0, false, 1}});
    layOut();
    for (ChartCard *card : m_section->cards())
        guardExport(card, m_workspace, this, [this] { return m_terms.marking; });
    follow();
}

// One choice for the table and the charts, whichever of them it is made in.
void DataQualityPage::follow()
{
    connect(m_fields, &FieldTable::chosen, this, [this] { m_section->choose(m_fields->choice()); });
    connect(m_section, &QualitySection::dimensionChosen, this, [this](Dimension dimension) {
        m_fields->choose({m_fields->choice().field, dimension});
    });
    connect(m_fields, &FieldTable::asked, this, &DataQualityPage::openQuestion);
    connect(m_section, &QualitySection::asked, this, &DataQualityPage::openQuestion);
    connect(m_reasons, &ReasonCard::asked, this, &DataQualityPage::openQuestion);
    connect(m_repairs, &QAbstractItemView::activated, this, &DataQualityPage::openRepair);
    for (size_t i = 0; i < m_kpis.size(); ++i)
        connect(m_kpis[i], &QAbstractButton::clicked, this,
                [this, i] { openQuestion(kpiQuestions()[i]); });
}

void DataQualityPage::layOut()
{
    m_unknown->hide();
    m_kpiGrid->setSpacing(Space::card);
    m_grid->setSpacing(Space::card);
    for (size_t i = 0; i < m_kpis.size(); ++i) {
        m_kpis[i] = new KpiCard(KpiCard::Behaviour::Opens, m_sheet);
        m_kpis[i]->setObjectName(u"qualityKpi%1"_s.arg(i));
    }
    m_repairCard = makeRepairs();
    auto *column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(Space::page, Space::tiny, Space::page, Space::small);
    column->setSpacing(Space::card);
    column->addWidget(m_messages);
    column->addWidget(m_unknown);
    column->addLayout(m_kpiGrid);
    column->addWidget(m_fields);
    column->addWidget(m_section);
    column->addLayout(m_grid, 1);

    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->addWidget(scrolled(m_sheet, tr("Data quality"), this));
}

QWidget *DataQualityPage::makeRepairs()
{
    auto *card = new Card(m_sheet);
    auto *head = new ThemedLabel(tr("Which records are to be put right?"), TextRole::Strong,
                                 Ink::Primary, card);
    head->wrapped();
    m_repairWords->wrapped();
    m_repairs->setMinimumHeight(Theme::px(260));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(18, 14, 14, 12);
    column->setSpacing(Space::small);
    column->addWidget(head);
    column->addWidget(m_repairWords);
    column->addWidget(m_repairs, 1);
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
    m_section->setColumns(columns);
    m_grid->addWidget(m_repairCard, 0, 0);
    m_grid->addWidget(m_reasons, isWide ? 0 : 1, isWide ? 1 : 0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, isWide ? 1 : 0);
}

void DataQualityPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
    m_fields->fitInto(height());
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
    m_section->showQuality(m_quality, m_terms.marking);
    m_fields->showQuality(m_quality);
    m_reasons->showQuality(m_quality);
    showRepairs();
}

void DataQualityPage::showFigures()
{
    const std::array labels{tr("Self-defined ethnicity"), tr("Officer-defined ethnicity"),
                            tr("Either ethnicity")};
    for (size_t i = 0; i < labels.size(); ++i) {
        const auto &asked = std::get<FieldQuestion>(kpiQuestions()[i]);
        const QualityChoice choice{asked.field, asked.dimension};
        const auto cell = QualityCells::at(m_quality, choice);
        m_kpis[i]->show({labels[i], cell ? cell->figure : u"–"_s,
                         //: Under a share: its interval, and out of how many of what
                         cell ? tr("%1 · %2").arg(cell->interval, cell->outOf) : QString()});
        m_kpis[i]->setToolTip(QualityWords::definition(m_quality, choice));
        m_kpis[i]->setAccessibleDescription((cell ? cell->opens + u' ' : QString()) +
                                            QualityWords::definition(m_quality, choice));
    }
    const QString about =
        tr("Rules of validity, consistency, uniqueness and timeliness that a case breaks, each "
           "counted. Unit: broken rules. Out of: all cases. Nothing is left out. As of %1.")
            .arg(Format::date(m_quality.today));
    m_kpis[3]->show(
        {tr("To put right"), Format::count(m_quality.toRepair),
         tr("Broken rules, in %1 of %2 cases")
             .arg(Format::count(m_quality.casesToRepair), Format::count(m_quality.cases)),
         m_quality.toRepair > 0 ? Ink::Danger : Ink::Secondary});
    m_kpis[3]->setToolTip(about);
    m_kpis[3]->setAccessibleDescription(about);
    const QString unknown = QualityWords::mostlyUnknown(m_quality);
    m_unknown->setText(unknown);
    m_unknown->setVisible(!unknown.isEmpty());
}

void DataQualityPage::showRepairs()
{
    m_repairModel->setRows(m_quality.repairs);
    m_repairs->setVisible(!m_quality.repairs.isEmpty());
    const bool maySee = allows(m_workspace.actor().role, Capability::ViewCases);
    m_repairWords->setText(
        m_quality.toRepair == 0 ? tr("No record breaks a rule.")
        : maySee ? tr("Each breaks a rule of validity, consistency, uniqueness or timeliness. "
                      "Enter opens the case.")
                 : whoMay(Capability::ViewCases));
}

void DataQualityPage::openRepair(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT requested(u"cases"_s, QVariant::fromValue(m_repairModel->row(index.row()).id));
}

// Who sees figures only is told so instead of being shown cases.
void DataQualityPage::openQuestion(const QualityQuestion &question)
{
    m_workspace.fetch(
        [viewer = m_workspace.actor(), today = m_quality.today, question](Connection &connection) {
            return qualityFigure(connection, viewer, today, question);
        },
        this,
        [this](const Result<Figure> &figure) {
            if (!figure)
                Toast::tell(this, figure.error().message);
            else if (figure->count == 0)
                Toast::tell(this,
                            tr("Nothing is missing or wrong here: there is no case to open."));
            else
                Q_EMIT requested(u"cases"_s, QVariant::fromValue(figure->cases));
        });
}

void DataQualityPage::focusFirst()
{
    m_fields->table()->setFocus(Qt::OtherFocusReason);
}

} // namespace Revisit
