#pragma once

#include "core/assignment/board.h"
#include "ui/base/dialog.h"
#include "ui/base/rowmodel.h"

class QComboBox;
class QPlainTextEdit;

namespace Revisit {

class Field;
class TableView;
class Workspace;

// Everyone touched before and after, the reason, and then what became of each
// case: done, or refused and why.
class CommitDialog : public Dialog
{
    Q_OBJECT

public:
    CommitDialog(Workspace &workspace, const Board &board, QWidget *parent);

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
    QString nameOf(OfficerId officer) const;

    Workspace &m_workspace;
    const Board m_board;
    MovesOutcome m_outcome;
    TableView *m_table;
    QComboBox *m_code;
    QPlainTextEdit *m_reason;
    Field *m_codeField;
    Field *m_reasonField;
    Button *m_export;
    Button *m_submit;
    Button *m_cancel;
};

} // namespace Revisit
