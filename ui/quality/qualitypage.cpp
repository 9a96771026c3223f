#include "ui/quality/qualitypage.h"

#include "core/quality/decidedisagreement.h"
#include "core/quality/qualitysamplestore.h"
#include "core/quality/secondreviewstore.h"
#include "ui/base/actionbutton.h"
#include "ui/base/actions.h"
#include "ui/base/card.h"
#include "ui/base/emptystate.h"
#include "ui/base/field.h"
#include "ui/base/flowlayout.h"
#include "ui/base/format.h"
#include "ui/base/messagebar.h"
#include "ui/base/space.h"
#include "ui/base/toast.h"
#include "ui/base/workspace.h"
#include "ui/cases/detailsheet.h"
#include "ui/quality/assignseconddialog.h"
#include "ui/quality/calibrationsdialog.h"
#include "ui/quality/decidedialog.h"
#include "ui/quality/drawsampledialog.h"
#include "ui/quality/figuressheet.h"
#include "ui/quality/officeragreementdialog.h"
#include "ui/quality/qualityactions.h"
#include "ui/quality/qualitywording.h"
#include "ui/quality/sampledtable.h"

#include <QComboBox>
#include <QItemSelectionModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int shareOfList = 1100; // of the page, beside the figures
constexpr int shareOfFigures = 700;

EmptyText nothingDrawn()
{
    return {.icon = u"shuffle"_s,
            .title = QualityPage::tr("No sample was drawn yet"),
            .body = QualityPage::tr("Draw some of the reviews decided in a period. Each is then "
                                    "given to a second reviewer, who does not see the first "
                                    "review; where the two differ, a third person decides."),
            .action = QualityPage::tr("Draw a sample…")};
}

EmptyText nothingToShow()
{
    return {.icon = u"shuffle"_s,
            .title = QualityPage::tr("No sample was drawn yet"),
            .body = QualityPage::tr("Figures appear here once a team lead has drawn a sample and "
                                    "second reviews of it were submitted.")};
}

} // namespace

QualityPage::QualityPage(Workspace &workspace, ActionRegistry &actions, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_actions(&actions)
    , m_messages(new MessageBar(this))
    , m_samples(new QComboBox(this))
    , m_table(new SampledTable(this))
    , m_figures(new DetailSheet(tr("Figures of the sample"), this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(nothingDrawn(), this))
{
    setObjectName(u"qualityPage"_s);
    QualityActions::declare(actions, *this);
    layOut();
    connect(m_empty, &EmptyState::acted, this, &QualityPage::draw);
    connect(m_samples, &QComboBox::activated, this, [this] {
        m_sample = QualitySampleId(m_samples->currentData().toLongLong());
        refresh();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_actions)
            m_actions->refresh();
    });
}

void QualityPage::layOut()
{
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(Space::card);
    m_list = makeList();
    splitter->addWidget(m_list);
    splitter->addWidget(makeFigures());
    splitter->setStretchFactor(0, shareOfList);
    splitter->setStretchFactor(1, shareOfFigures);
    splitter->setSizes({shareOfList, shareOfFigures});
    m_samples->setObjectName(u"qualitySamples"_s);
    m_content = new QWidget(this);
    auto *rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Space::medium);
    rows->addWidget(new Field({tr("Sample")}, m_samples, m_content));
    rows->addWidget(splitter, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, Space::small, Space::page, Space::page);
    column->setSpacing(Space::medium);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
}

QWidget *QualityPage::makeList()
{
    auto *card = new Card(this);
    auto *buttons = new FlowLayout(nullptr, Space::small);
    buttons->setContentsMargins(Space::card, 0, Space::card, Space::medium);
    for (const QString &id : QualityActions::ofReview()) {
        auto *button = new ActionButton(m_actions->find(id), ButtonKind::Plain, card);
        button->setObjectName(id);
        buttons->addWidget(button);
    }
    for (const QString &id : QualityActions::ofSample()) {
        auto *button = new ActionButton(m_actions->find(id), ButtonKind::Quiet, card);
        button->setObjectName(id);
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(Space::small);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    return card;
}

QWidget *QualityPage::makeFigures()
{
    m_figures->setObjectName(u"qualityFigures"_s);
    auto *card = new Card(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_figures);
    return card;
}

Result<QualityPage::Record> QualityPage::read(Connection &connection, const Officer &viewer,
                                              QualitySampleId id)
{
    const auto samples = qualitySamples(connection, viewer);
    RV_CHECK(samples);
    Record record{*samples};
    if (samples->isEmpty())
        return record;
    const auto wanted = std::ranges::find(*samples, id, &QualitySample::id);
    record.shown = wanted == samples->end() ? samples->first() : *wanted;
    if (allows(viewer.role, Capability::SampleQuality)) {
        const auto reviews = sampledReviews(connection, viewer, record.shown.id);
        RV_CHECK(reviews);
        record.reviews = *reviews;
    }
    const auto figures = qualityFigures(connection, viewer, record.shown.id);
    RV_CHECK(figures);
    record.figures = *figures;
    return record;
}

void QualityPage::refresh()
{
    m_workspace.fetch([viewer = m_workspace.actor(), id = m_sample](
                          Connection &connection) { return read(connection, viewer, id); },
                      this,
                      [this](const Result<Record> &record) {
                          if (!record)
                              return m_messages->tell(record.error());
                          take(*record);
                      });
}

void QualityPage::focusFirst()
{
    if (!m_sample.isValid())
        return m_empty->setFocus();
    (seesReviews() ? static_cast<QWidget *>(m_table) : m_samples)->setFocus();
}

bool QualityPage::seesReviews() const
{
    return allows(m_workspace.actor().role, Capability::SampleQuality);
}

void QualityPage::take(const Record &record)
{
    m_list->setVisible(seesReviews());
    m_empty->setText(seesReviews() ? nothingDrawn() : nothingToShow());
    m_sample = record.shown.id;
    offer(record.samples);
    m_table->setRows(record.reviews);
    if (m_sample.isValid()) {
        writeQualityFigures(*m_figures, record.shown, record.figures,
                            seesReviews() ? FiguresDetail::WithNames : FiguresDetail::FiguresAlone);
        //: %1, %2 and %3 count reviews of a sample
        setContextLine(tr("%1 drawn · %2 with a second review · %3 settled")
                           .arg(Format::count(record.figures.drawn),
                                Format::count(record.figures.submitted),
                                Format::count(record.figures.settled)));
    } else {
        setContextLine(tr("No sample was drawn yet"));
    }
    m_stack->setCurrentWidget(m_sample.isValid() ? m_content : m_empty);
    if (m_actions)
        m_actions->refresh();
}

void QualityPage::offer(const QList<QualitySample> &samples)
{
    m_samples->clear();
    for (const QualitySample &sample : samples)
        m_samples->addItem(QualityWording::sample(sample), sample.id.value());
    m_samples->setCurrentIndex(m_samples->findData(m_sample.value()));
}

bool QualityPage::isAt(SecondReviewState state) const
{
    const SampledReview *chosen = m_table->chosen();
    return chosen && chosen->state == state;
}

void QualityPage::draw()
{
    m_messages->clear();
    auto *dialog = new DrawSampleDialog(m_workspace, window());
    connect(dialog, &DrawSampleDialog::drawn, this, &QualityPage::showDrawn);
    dialog->open();
}

void QualityPage::showDrawn(const QualitySample &sample)
{
    m_sample = sample.id;
    QString said = tr("%1 of %Ln review(s) drawn.", nullptr, int(sample.frameSize))
                       .arg(Format::count(sample.size));
    if (sample.leftOut > 0)
        said += u' ' + tr("%Ln left for another lead: your own work, or a case that you or your "
                          "team investigated.",
                          nullptr, int(sample.leftOut));
    m_messages->tell(said, Tone::Ok);
    refresh();
}

void QualityPage::assign()
{
    const SampledReview *chosen = m_table->chosen();
    if (!chosen)
        return;
    m_messages->clear();
    auto *dialog = new AssignSecondDialog(m_workspace, *chosen, window());
    connect(dialog, &QDialog::accepted, this, [this, reference = chosen->reference] {
        Toast::tell(this, tr("The second review of %1 is assigned.").arg(reference));
        refresh();
    });
    dialog->open();
}

void QualityPage::decide()
{
    const SampledReview *chosen = m_table->chosen();
    if (!chosen || !chosen->second)
        return;
    m_messages->clear();
    const auto show = [this](const Result<ReviewComparison> &comparison) {
        if (!comparison)
            return m_messages->tell(comparison.error());
        auto *dialog = new DecideDialog(m_workspace, *comparison, window());
        connect(dialog, &QDialog::accepted, this, [this, reference = comparison->reference] {
            Toast::tell(this, tr("The difference on %1 is decided.").arg(reference));
            refresh();
        });
        dialog->open();
    };
    m_workspace.consult(CompareReviews{*chosen->second}, this, show);
}

void QualityPage::compareOfficers()
{
    m_messages->clear();
    (new OfficerAgreementDialog(m_workspace, window()))->open();
}

void QualityPage::calibrate()
{
    m_messages->clear();
    (new CalibrationsDialog(m_workspace, m_table->rows(), window()))->open();
}

void QualityPage::check()
{
    const auto say = [this](const Result<bool> &isSame) {
        if (!isSame)
            return m_messages->tell(isSame.error());
        if (*isSame)
            return m_messages->tell(tr("The seed gives exactly this list again."), Tone::Ok);
        m_messages->tell(tr("The seed gives another list than the one on record. Keep everything "
                            "as it is and tell whoever looks after the database."));
    };
    m_workspace.fetch(
        [id = m_sample](Connection &connection) { return isAsItsSeedGives(connection, id); }, this,
        say);
}

} // namespace Revisit
