#include "ui/exchange/balancesheet.h"

#include "ui/base/format.h"
#include "ui/base/rowmodel.h"
#include "ui/base/space.h"
#include "ui/base/tabledelegates.h"
#include "ui/base/tableview.h"
#include "ui/base/themedlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int HintColumn = 2;

RowColumn<ImportedFile> figure(const QString &title, qint64 ImportedFile::*member)
{
    return {.title = title,
            .text = [member](const ImportedFile &file) { return Format::count(file.*member); },
            .alignment = Qt::AlignRight | Qt::AlignVCenter};
}

const QString sentenceEnd = u". "_s;

// A hint says first what is wrong and then what to do.
QVariant adviceOf(const RejectedRow &row, int role)
{
    switch (role) {
    case CellRole::SecondLine:
        return row.hint.section(sentenceEnd, 1);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return row.hint;
    default:
        return {};
    }
}

} // namespace

BalanceSheet::BalanceSheet(QWidget *parent)
    : QWidget(parent)
    , m_model(new RowModel<ImportedFile>(
          {{.title = tr("File"), .text = [](const ImportedFile &file) { return file.name; }},
           figure(tr("Rows"), &ImportedFile::read),
           figure(tr("Loaded"), &ImportedFile::loaded),
           figure(tr("Updated"), &ImportedFile::updated),
           figure(tr("Unchanged"), &ImportedFile::unchanged),
           figure(tr("Rejected"), &ImportedFile::rejected),
           figure(tr("Copies"), &ImportedFile::duplicates),
           figure(tr("Not in list"), &ImportedFile::unknownCodes)},
          this))
    , m_headline(new ThemedLabel({}, TextRole::Strong, Ink::Primary, this))
    , m_table(new TableView(tr("Rows of each file"), RowSize::Compact, this))
    , m_totals(new ThemedLabel({}, TextRole::Body, Ink::Secondary, this))
    , m_rejectedModel(new RowModel<RejectedRow>(
          {{.title = tr("File"), .text = [](const RejectedRow &row) { return row.file; }},
           {.title = tr("Line"),
            .text = [](const RejectedRow &row) { return Format::count(row.line); },
            .alignment = Qt::AlignRight | Qt::AlignVCenter},
           {.title = tr("What is wrong, and what to do"),
            .text = [](const RejectedRow &row) { return row.hint.section(sentenceEnd, 0, 0); },
            .more = adviceOf}},
          this))
    , m_rejectedTitle(new ThemedLabel({}, TextRole::Strong, Ink::Primary, this))
    , m_rejected(new TableView(tr("Rejected rows"), RowSize::Roomy, this))
{
    m_table->setObjectName(u"sheet"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    const QString number = u"1,000,000"_s;
    m_table->setColumns({{.sample = u"original_officers.csv.gz"_s, .grows = true},
                         {.sample = number},
                         {.sample = number},
                         {.sample = number},
                         {.sample = number},
                         {.sample = number},
                         {.sample = number, .dropOrder = 2},
                         {.sample = u"Not in list "_s, .dropOrder = 1}});
    m_headline->wrapped();
    m_totals->wrapped();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::medium);
    column->addWidget(m_headline);
    column->addWidget(m_table, 1);
    column->addWidget(m_totals);
    layOutRejected();
    column->addWidget(m_rejectedTitle);
    column->addWidget(m_rejected, 2);
}

void BalanceSheet::layOutRejected()
{
    m_rejected->setObjectName(u"rejected"_s);
    m_rejected->setModel(m_rejectedModel);
    m_rejected->setItemDelegate(new CellDelegate(m_rejected));
    m_rejected->setItemDelegateForColumn(HintColumn, new TwoLineDelegate(m_rejected));
    m_rejected->setColumns({{.sample = u"original_officers.csv"_s},
                            {.sample = u"1,000,000"_s},
                            {.sample = tr("What is wrong, and what to do"), .grows = true}});
}

void BalanceSheet::show(const ImportReport &report, const QString &headline)
{
    m_headline->setText(headline);
    m_model->setRows(report.files);
    m_totals->setText(tr("In the caseload then: %1 cases, %2 suspects (%3 persons), %4 victims, "
                         "%5 original officers. It took %6.")
                          .arg(Format::count(report.cases), Format::count(report.suspects),
                               Format::count(report.persons), Format::count(report.victims),
                               Format::count(report.originalOfficers),
                               Format::duration(report.seconds)));
    showRejected(report);
}

void BalanceSheet::showRejected(const ImportReport &report)
{
    qint64 all = 0;
    for (const ImportedFile &file : report.files)
        all += file.rejected;
    const qsizetype shown = report.rejected.size();
    m_rejectedModel->setRows(report.rejected);
    m_rejectedTitle->setText(shown < all ? tr("The first %1 of %2 rejected rows")
                                               .arg(Format::count(shown), Format::count(all))
                                         : tr("Rejected rows"));
    m_rejectedTitle->setVisible(shown > 0);
    m_rejected->setVisible(shown > 0);
}

} // namespace Revisit
