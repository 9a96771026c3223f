#include "ui/quality/calibrationsdialog.h"

#include "core/quality/calibrationstore.h"
#include "core/quality/holdcalibration.h"
#include "ui/base/format.h"
#include "ui/base/messagebar.h"
#include "ui/base/rowmodel.h"
#include "ui/base/space.h"
#include "ui/base/tabledelegates.h"
#include "ui/base/tableview.h"
#include "ui/base/theme.h"
#include "ui/base/workspace.h"
#include "ui/cases/detailsheet.h"
#include "ui/quality/holdcalibrationdialog.h"
#include "ui/quality/qualitywording.h"
#include "ui/review/reasondialog.h"

#include <QItemSelectionModel>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int shareOfSessions = 420; // of the width, beside the figures
constexpr int shareOfSession = 600;

QVariant underSession(const Calibration &session, int role)
{
    if (role != CellRole::SecondLine)
        return {};
    return session.isOpen()
               ? CalibrationsDialog::tr("%1 of %2 answers given")
                     .arg(Format::count(session.answered), Format::count(session.asked))
               : CalibrationsDialog::tr("Closed");
}

QVariant nothingUnderSession(const Calibration &, int)
{
    return {};
}

QList<RowColumn<Calibration>> sessionColumns()
{
    const auto left = Qt::AlignLeft | Qt::AlignVCenter;
    return {{CalibrationsDialog::tr("Session"), [](const Calibration &row) { return row.title; },
             underSession, left},
            {CalibrationsDialog::tr("Begun"),
             [](const Calibration &row) { return Format::date(row.heldAt.date()); },
             nothingUnderSession, left}};
}

} // namespace

CalibrationsDialog::CalibrationsDialog(Workspace &workspace, const QList<SampledReview> &reviews,
                                       QWidget *parent)
    : Dialog(tr("Calibration sessions"), parent)
    , m_workspace(workspace)
    , m_reviews(reviews)
    , m_sessions(new RowModel<Calibration>(sessionColumns(), this))
    , m_table(new TableView(windowTitle(), RowSize::Roomy, this))
    , m_sheet(new DetailSheet(tr("Figures of the session"), this))
{
    setObjectName(u"calibrationsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setLead(tr("Several review officers answer the same cases from the original file, each by "
               "themselves. Once the session is closed the answers are compared, to talk about "
               "the cases and not to rank people: it does not say whose answer is right."));
    layOut();
    connect(&workspace, &Workspace::changed, this, &CalibrationsDialog::read);
    read();
}

void CalibrationsDialog::layOut()
{
    m_table->setObjectName(u"calibrations"_s);
    m_table->setModel(m_sessions);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(0, new TwoLineDelegate(m_table));
    m_table->setColumns(
        {{.sample = u"Spring session of the team"_s, .grows = true}, {.sample = u"30 Sep 2026"_s}});
    m_sheet->setObjectName(u"calibrationFigures"_s);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CalibrationsDialog::show);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(Space::card);
    splitter->addWidget(m_table);
    splitter->addWidget(m_sheet);
    splitter->setSizes({Theme::px(shareOfSessions), Theme::px(shareOfSession)});
    body()->addWidget(splitter, 1);
    Button *leave = addButton(tr("Close the window"));
    m_close = addButton(tr("Close the session…"));
    m_close->setObjectName(u"askToCloseCalibration"_s);
    m_close->setEnabled(false);
    Button *hold = addButton(tr("New session…"), ButtonKind::Primary);
    hold->setObjectName(u"holdCalibration"_s);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_close, &QPushButton::clicked, this, &CalibrationsDialog::askToClose);
    connect(hold, &QPushButton::clicked, this, &CalibrationsDialog::hold);
    resize(Theme::px(1040), Theme::px(600));
}

void CalibrationsDialog::read()
{
    m_workspace.fetch([viewer = m_workspace.actor()](
                          Connection &connection) { return calibrations(connection, viewer); },
                      this,
                      [this](const Result<QList<Calibration>> &sessions) {
                          sessions ? take(*sessions) : messages()->tell(sessions.error());
                      });
}

void CalibrationsDialog::take(const QList<Calibration> &sessions)
{
    const Calibration *before = chosen();
    const CalibrationId kept = before ? before->id : CalibrationId();
    m_sessions->setRows(sessions);
    int row = 0;
    for (int at = 0; at < sessions.size(); ++at) {
        if (sessions[at].id == kept)
            row = at;
    }
    if (!sessions.isEmpty())
        m_table->selectRow(row);
    show();
}

const Calibration *CalibrationsDialog::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_sessions->row(rows.first().row());
}

void CalibrationsDialog::show()
{
    const Calibration *session = chosen();
    m_close->setEnabled(session && session->isOpen());
    m_sheet->clear();
    if (!session) {
        m_sheet->addText(tr("No session was held yet."), true);
        return m_sheet->finish();
    }
    if (session->isOpen()) {
        m_sheet->addTitled(session->title, {});
        m_sheet->addText(tr("The answers are sealed until the session is closed."), true);
        return m_sheet->finish();
    }
    m_workspace.fetch(
        [viewer = m_workspace.actor(), id = session->id](Connection &connection) {
            return calibrationFigures(connection, viewer, id);
        },
        this,
        [this, session = *session](const Result<CalibrationFigures> &figures) {
            if (chosen() && chosen()->id == session.id)
                write(session, figures);
        });
}

void CalibrationsDialog::write(const Calibration &session,
                               const Result<CalibrationFigures> &figures)
{
    m_sheet->clear();
    if (!figures)
        return messages()->tell(figures.error());
    m_sheet->addTitled(session.title, {});
    m_sheet->addFacts({{tr("Cases"), Format::count(session.cases)},
                       {tr("Officers"), Format::count(session.officers)},
                       {tr("Held by"), session.heldBy}});
    m_sheet->addFact({tr("What was agreed on"), session.lesson});
    for (const CalibrationQuestion &question : figures->questions) {
        m_sheet->addHeading(judgedQuestionLabel(question.question));
        m_sheet->addFact({tr("Pairs that said the same"), QualityWording::share(question.share)});
        m_sheet->addFact({tr("Fleiss' kappa"), QualityWording::coefficient(question.kappa)});
    }
    m_sheet->addHeading(tr("With the others, by name"));
    for (const CalibrationOfficer &officer : figures->officers)
        m_sheet->addFact({officer.name, QualityWording::share(officer.share)});
    m_sheet->addText(tr("With few cases chance moves these figures within their intervals, and "
                        "whoever stands alone may be the one who read the file best."),
                     true);
    m_sheet->finish();
}

void CalibrationsDialog::hold()
{
    messages()->clear();
    (new HoldCalibrationDialog(m_workspace, m_reviews, this))->open();
}

void CalibrationsDialog::askToClose()
{
    if (!chosen())
        return;
    messages()->clear();
    const auto close = [this, id = chosen()->id](const QString &lesson) {
        m_workspace.perform(CloseCalibration{id, lesson}, this, [this](const Result<> &closed) {
            if (!closed)
                messages()->tell(closed.error());
        });
    };
    auto *dialog = new ReasonDialog(
        {tr("Close the session"),
         tr("Who has not answered is left out. The answers are then compared."),
         tr("Close the session"), Calibration::shortestLesson, tr("What was agreed on")},
        close, this);
    dialog->open();
}

} // namespace Revisit
