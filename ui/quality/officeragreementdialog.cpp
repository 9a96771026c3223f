#include "ui/quality/officeragreementdialog.h"

#include "ui/base/chip.h"
#include "ui/base/format.h"
#include "ui/base/messagebar.h"
#include "ui/base/rowmodel.h"
#include "ui/base/space.h"
#include "ui/base/tabledelegates.h"
#include "ui/base/tableview.h"
#include "ui/base/theme.h"
#include "ui/base/workspace.h"
#include "ui/cases/detailsheet.h"
#include "ui/quality/figuressheet.h"

#include <QItemSelectionModel>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int shareOfNames = 400; // of the width, beside the figures
constexpr int shareOfPerson = 620;

// No figure stands beside a name, so that the list is no order of merit.
QString promptFor(const OfficerAgreement &officer)
{
    if (!officer.isTellable())
        return OfficerAgreementDialog::tr("Too few to say");
    return officer.promptsTalk() ? OfficerAgreementDialog::tr("Worth a conversation")
                                 : OfficerAgreementDialog::tr("Nothing stands out");
}

QVariant nothingUnderOfficer(const OfficerAgreement &, int)
{
    return {};
}

QList<RowColumn<OfficerAgreement>> officerColumns()
{
    using Row = OfficerAgreement;
    const auto plain = Qt::AlignLeft | Qt::AlignVCenter;
    return {{OfficerAgreementDialog::tr("Reviewer"), [](const Row &row) { return row.name; },
             nothingUnderOfficer, plain},
            {OfficerAgreementDialog::tr("Reviewed twice"),
             [](const Row &row) { return Format::count(row.judged); }, nothingUnderOfficer,
             Qt::AlignRight | Qt::AlignVCenter},
            {OfficerAgreementDialog::tr("Prompt"), promptFor, nothingUnderOfficer, plain}};
}

} // namespace

OfficerAgreementDialog::OfficerAgreementDialog(Workspace &workspace, QWidget *parent)
    : Dialog(tr("Agreement by reviewer"), parent)
    , m_workspace(workspace)
    , m_officers(new RowModel<OfficerAgreement>(officerColumns(), this))
    , m_table(new TableView(tr("Reviewers by name"), RowSize::Compact, this))
    , m_sheet(new DetailSheet(tr("Figures of one reviewer"), this))
{
    setObjectName(u"officerAgreementDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setLead(tr("To prepare a conversation, never to rank people. Two reviewers had other cases, "
               "some far harder than others; a difference does not say who was right; and with so "
               "few reviews chance moves every figure within its interval."));
    layOut();
    read();
}

void OfficerAgreementDialog::layOut()
{
    m_table->setObjectName(u"officerAgreements"_s);
    m_table->setModel(m_officers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setColumns({{.sample = u"Raymond Okafor-Grey"_s, .grows = true},
                         {.sample = u"000"_s},
                         {.sample = tr("Worth a conversation")}});
    m_sheet->setObjectName(u"officerFigures"_s);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OfficerAgreementDialog::write);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(Space::card);
    splitter->addWidget(m_table);
    splitter->addWidget(m_sheet);
    splitter->setSizes({Theme::px(shareOfNames), Theme::px(shareOfPerson)});
    body()->addWidget(splitter, 1);
    Button *close = addButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    resize(Theme::px(1040), Theme::px(600));
}

void OfficerAgreementDialog::read()
{
    m_workspace.fetch(
        [viewer = m_workspace.actor()](Connection &connection) {
            return agreementByOfficer(connection, viewer);
        },
        this,
        [this](const Result<QList<OfficerAgreement>> &officers) {
            officers ? take(*officers) : messages()->tell(officers.error());
        });
}

void OfficerAgreementDialog::take(const QList<OfficerAgreement> &officers)
{
    m_officers->setRows(officers);
    if (officers.isEmpty()) {
        m_sheet->clear();
        m_sheet->addText(tr("No second review was submitted yet."), true);
        return m_sheet->finish();
    }
    m_table->selectRow(0);
    m_table->setFocus();
}

void OfficerAgreementDialog::write()
{
    m_sheet->clear();
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return m_sheet->finish();
    const OfficerAgreement &officer = m_officers->row(rows.first().row());
    m_sheet->addTitled(officer.name, {});
    if (!officer.isTellable()) {
        m_sheet->addText(tr("Nothing is said of one person from fewer than %n review(s).", nullptr,
                            int(OfficerAgreement::fewest)));
        return m_sheet->finish();
    }
    writeAgreement(*m_sheet, tr("All questions together"), officer.agreement.overall);
    for (const QuestionFigures &question : officer.agreement.questions)
        writeAgreement(*m_sheet, judgedQuestionLabel(question.question), question.agreement);
    writeDrift(officer.drift);
    m_sheet->finish();
}

void OfficerAgreementDialog::writeDrift(const Measured<Drift> &drift)
{
    m_sheet->addHeading(tr("Decisions settled otherwise, watched over time"));
    if (!drift)
        m_sheet->addText(undefinedText(drift.error()));
    else if (drift->alarmedAt)
        m_sheet->addBanner(
            Tone::Warning,
            tr("The watch reached its mark at settled review %1 of %2. Talk about "
               "these cases; it is no finding.")
                .arg(Format::count(*drift->alarmedAt + 1), Format::count(drift->sums.size())));
    else
        m_sheet->addText(tr("The watch has not reached its mark in %Ln settled review(s).", nullptr,
                            int(drift->sums.size())));
    m_sheet->addText(
        tr("It looks for a rise from 5% to 10% (CUSUM, mark at 3). After such a rise it needs %1 "
           "reviews on average, and without one it rings after %2. With about %3 second reviews a "
           "year, drift of this size takes over a year to show.")
            .arg(Format::count(DriftKnown::checksToTrueAlarm),
                 Format::count(DriftKnown::checksToFalseAlarm),
                 Format::count(DriftKnown::checksAYear)),
        true);
}

} // namespace Revisit
