#pragma once

#include "core/assignment/board.h"
#include "ui/base/dialog.h"
#include "ui/base/rowmodel.h"

class QComboBox;
class QPlainTextEdit;

namespace Revisit {

class Field;
class HandoverFolder;
class TableView;
class Workspace;

// Everyone touched before and after, the reason, and then what became of each
// case: done, or refused and why.
class CommitDialog : public Dialog
{
    Q_OBJECT

public:
    // Of a handover, pages are written unless the lead says otherwise.
    CommitDialog(Workspace &workspace, const Board &board, bool isHandover, QWidget *parent);

Q_SIGNALS:
    void committed(const MovesOutcome &outcome);

private:
    struct Line {
        QString first;
        QString second;
        QString third;
    };

    QList<RowColumn<Line>> columns(const QStringList &titles) const;
    void showTouched();
    void submit();
    void take(const MovesOutcome &outcome);
    void offerExport();
    void writePages();
    QString movedText() const;
    QString nameOf(OfficerId officer) const;
    QHash<OfficerId, QString> names() const;

    Workspace &m_workspace;
    const Board m_board;
    MovesOutcome m_outcome;
    TableView *m_table;
    QComboBox *m_code;
    QPlainTextEdit *m_reason;
    Field *m_codeField;
    Field *m_reasonField;
    HandoverFolder *m_pages;
    Button *m_export;
    Button *m_submit;
    Button *m_cancel;
};

} // namespace Revisit
