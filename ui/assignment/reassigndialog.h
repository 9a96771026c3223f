#pragma once

#include "core/assignment/reassigncases.h"
#include "core/assignment/reassignmentplan.h"
#include "ui/base/rowmodel.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;

namespace Revisit {

class Button;
class Field;
class MessageBar;
class TableView;
class ThemedLabel;
class Workspace;

// Who shall have the cases: each officer with their load before and after, and
// why not where they cannot be given them.
class ReassignDialog : public QDialog
{
    Q_OBJECT

public:
    ReassignDialog(Workspace &workspace, const QList<CaseId> &cases, QWidget *parent = nullptr);

Q_SIGNALS:
    // `name` is of the officer who has them now; empty for nobody.
    void reassigned(const Reassignment &outcome, const QString &name);

private:
    struct Choice {
        OfficerLoad load; // without an officer: back to the pool
        OfficerLoad after;
        QStringList tookPart;   // references of cases that cannot go there
        QStringList restricted; // the same, as they are restricted to others
        bool isPossible = true;
    };
    class ChoiceModel;

    void layOut();
    void makeTable();
    QList<RowColumn<Choice>> columns() const;
    void fetchPlan();
    void showPlan();
    const Choice *chosen() const;
    void followChoice();
    QString giversAfter(OfficerId to) const;
    void submit();
    bool isComplete();
    void take(const Result<Reassignment> &outcome, const QString &name);
    void stayWith(const Reassignment &outcome);

    Workspace &m_workspace;
    QList<CaseId> m_cases;
    ReassignmentPlan m_plan;
    ChoiceModel *m_model;
    ThemedLabel *m_lead;
    MessageBar *m_messages;
    TableView *m_table;
    ThemedLabel *m_effect;
    QComboBox *m_code;
    QPlainTextEdit *m_reason;
    Field *m_reasonField;
    Button *m_submit;
};

} // namespace Revisit
