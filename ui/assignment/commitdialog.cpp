#include "ui/assignment/commitdialog.h"

#include "core/assignment/exportoutcome.h"
#include "core/proposal/proposalwords.h"
#include "core/refdata/codebook.h"
#include "ui/assignment/handoverfolder.h"
#include "ui/assignment/handoverpages.h"
#include "ui/base/exportdialog.h"
#include "ui/base/field.h"
#include "ui/base/messagebar.h"
#include "ui/base/tabledelegates.h"
#include "ui/base/tableview.h"
#include "ui/base/theme.h"
#include "ui/base/workspace.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Revisit {

CommitDialog::CommitDialog(Workspace &workspace, const Board &board, bool isHandover,
                           QWidget *parent)
    : Dialog(tr("Commit the moves"), parent)
    , m_workspace(workspace)
    , m_board(board)
    , m_table(new TableView(tr("Who is touched"), RowSize::Compact, this))
    , m_code(new QComboBox(this))
    , m_reason(new QPlainTextEdit(this))
    , m_codeField(new Field({tr("Reason")}, m_code, this))
    , m_reasonField(
          new Field({tr("Why the cases move"), tr("It stays in the history of each case."), true},
                    m_reason, this))
    , m_pages(new HandoverFolder(this))
    , m_export(addButton(tr("Export the result…")))
    , m_submit(nullptr)
    , m_cancel(addCancel())
{
    setObjectName(u"commitDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setLead(tr("%n case(s) move in one act, with one undo.", nullptr, board.triedOut()));
    m_table->setObjectName(u"touched"_s);
    m_code->setObjectName(u"commitCode"_s);
    m_reason->setObjectName(u"commitReason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setMaximumHeight(Theme::px(64));
    for (const Code &code : CodeBook::instance().list(u"reassignment_reason"))
        m_code->addItem(labelOf(code), code.id.value());
    m_code->setCurrentIndex(1);
    showTouched();
    body()->addWidget(m_table, 1);
    body()->addWidget(m_codeField);
    body()->addWidget(m_reasonField);
    body()->addWidget(m_pages);
    m_pages->setWanted(isHandover);
    m_export->setObjectName(u"exportOutcome"_s);
    m_export->hide();
    m_submit = addButton(tr("Commit"), ButtonKind::Primary);
    m_submit->setObjectName(u"commitMoves"_s);
    connect(m_submit, &QPushButton::clicked, this, &CommitDialog::submit);
    connect(m_export, &QPushButton::clicked, this, &CommitDialog::offerExport);
    connect(m_reason, &QPlainTextEdit::textChanged, m_reasonField, &Field::clearError);
    resize(Theme::px(680), Theme::px(isHandover ? 680 : 600));
}

QList<RowColumn<CommitDialog::Line>> CommitDialog::columns(const QStringList &titles) const
{
    const auto tip = [](auto member) {
        return [member](const Line &line, int role) {
            return role == Qt::ToolTipRole ? QVariant(line.*member) : QVariant();
        };
    };
    return {{titles.at(0), [](const Line &line) { return line.first; }, {}},
            {titles.at(1), [](const Line &line) { return line.second; }, tip(&Line::second)},
            {titles.at(2), [](const Line &line) { return line.third; }, tip(&Line::third)}};
}

QString CommitDialog::nameOf(OfficerId officer) const
{
    const int index = m_board.indexOf(officer);
    return index == nobody ? tr("Nobody yet") : m_board.officers.at(index).officer.name;
}

void CommitDialog::showTouched()
{
    const QList<OfficerAfter> after = m_board.afterwards();
    QList<Line> lines;
    for (const OfficerId id : m_board.touched()) {
        const int index = m_board.indexOf(id);
        if (index == nobody)
            continue;
        const OfficerLoad &load = m_board.officers.at(index);
        const OfficerAfter &then = after.at(index);
        const auto share = [&](double hours) {
            return loadText(loadIndex(hours, load.capacityHours).value_or(HUGE_VAL));
        };
        lines.append({load.officer.name,
                      //: An officer's load before and after, and their open cases
                      tr("%1 → %2, %n case(s)", nullptr, then.cases)
                          .arg(share(load.hoursLeft), share(then.hours)),
                      then.warnings.join(u' ')});
    }
    auto *model = new RowModel<Line>(
        columns({tr("Officer"), tr("Load before and after"), tr("To note")}), this);
    model->setRows(lines);
    m_table->setModel(model);
    m_table->setColumns(
        {{tr("Margaret Ashworth")}, {u"120 % → 100 %, 100 cases"_s}, {u"00"_s, 0, true}});
}

void CommitDialog::submit()
{
    messages()->clear();
    const bool hasReason = !m_reason->toPlainText().trimmed().isEmpty();
    m_reasonField->setError(hasReason ? QString() : tr("Say why the cases are moving."));
    if (!hasReason)
        return m_reason->setFocus(Qt::OtherFocusReason);
    if (!m_pages->isReady())
        return;
    m_submit->setEnabled(false);
    const CommitMoves command{m_board.moves(), CodeId(m_code->currentData().toLongLong()),
                              m_reason->toPlainText(), m_board.today};
    m_workspace.perform(command, this, [this](const Result<MovesOutcome> &outcome) {
        m_submit->setEnabled(true);
        if (!outcome)
            return messages()->tell(outcome.error());
        take(*outcome);
    });
}

// Stays open where something was refused, so that it is read.
void CommitDialog::take(const MovesOutcome &outcome)
{
    m_outcome = outcome;
    Q_EMIT committed(outcome);
    QList<Line> lines;
    for (const CommittedMove &done : outcome.moves) {
        const bool isRefused = done.move.result == MoveResult::Refused;
        lines.append({done.move.reference, nameOf(done.to),
                      isRefused ? tr("Refused: %1").arg(done.move.why) : tr("Done")});
    }
    std::ranges::stable_partition(lines, [](const Line &line) { return line.third != tr("Done"); });
    auto *model = new RowModel<Line>(columns({tr("Case"), tr("To"), tr("Result")}), this);
    model->setRows(lines);
    m_table->setModel(model);
    m_table->setAccessibleName(tr("What became of each case"));
    const int refused = outcome.count(MoveResult::Refused);
    const int moved = outcome.count(MoveResult::Moved);
    messages()->tell(movedText(), refused > 0 ? Tone::Warning : Tone::Ok);
    m_codeField->hide();
    m_reasonField->hide();
    m_pages->hide();
    m_submit->hide();
    m_export->show();
    m_cancel->setText(tr("Close"));
    m_table->setFocus(Qt::OtherFocusReason);
    if (m_pages->isWanted() && moved > 0)
        writePages();
}

QHash<OfficerId, QString> CommitDialog::names() const
{
    QHash<OfficerId, QString> names;
    for (const OfficerLoad &load : m_board.officers)
        names.insert(load.officer.id, load.officer.name);
    return names;
}

// Of exactly the cases that went. The moves stand, whatever becomes of the pages.
void CommitDialog::writePages()
{
    const QList<HandoverFile> files =
        HandoverPages::filesFor(m_outcome, names(), m_pages->folder(), m_board.today);
    const auto tell = [this, files](const Result<qint64> &written) {
        if (!written)
            return messages()->tell(tr("The cases have moved, but their handover pages were not "
                                       "written. %1")
                                        .arg(written.error().message),
                                    Tone::Danger);
        QStringList names;
        for (const HandoverFile &file : files)
            names.append(QFileInfo(file.path).fileName());
        //: %1 are names of files, %2 is a folder
        const QString text =
            tr("%n handover page(s) written: %1, in %2.", nullptr, int(*written))
                .arg(names.join(u", "_s), QDir::toNativeSeparators(m_pages->folder()));
        const int refused = m_outcome.count(MoveResult::Refused);
        messages()->tell(movedText() + u' ' + text, refused > 0 ? Tone::Warning : Tone::Ok);
    };
    m_workspace.consult(ExportHandover{files, HandoverPages::draw}, this, tell);
}

QString CommitDialog::movedText() const
{
    return tr("%n case(s) moved.", nullptr, m_outcome.count(MoveResult::Moved)) + u' ' +
           tr("%n case(s) refused.", nullptr, m_outcome.count(MoveResult::Refused));
}

void CommitDialog::offerExport()
{
    auto *dialog =
        new ExportDialog({tr("Export the result"),
                          tr("Each case with where it went, or why not. It is marked %1.")
                              .arg(m_board.terms.marking),
                          u"moves.csv"_s, tr("CSV (*.csv)")},
                         this);
    connect(dialog, &ExportDialog::wanted, this,
            [this, dialog](const QString &recipient, const QString &file) {
                m_workspace.consult(
                    ExportOutcome{m_outcome, names(), m_board.terms.marking, recipient, file},
                    dialog, [dialog](const Result<qint64> &written) { dialog->finish(written); });
            });
    dialog->open();
}

} // namespace Revisit
