#pragma once

#include "core/enquiry/bringforward.h"
#include "core/panel/panelstore.h"
#include "ui/base/dialog.h"
#include "ui/base/rowmodel.h"

namespace Revisit {

class Segmented;
class TableView;
class Workspace;

// What comes up: the lines of enquiry of whoever is at the desk, or for a team lead
// everybody's, by the day on which they are due; and the panels that wait for a vote.
class BringForwardDialog : public Dialog
{
    Q_OBJECT

public:
    explicit BringForwardDialog(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void caseRequested(Revisit::CaseId id);

private:
    struct Matter {
        QList<BroughtForward> lines;
        QList<WaitingVote> votes;
        QList<Officer> officers;
    };

    void layOut();
    TableView *makeTable();
    void read();
    void take(const Result<Matter> &matter);
    void follow();
    void followSelection();
    void step();
    void redate();
    void openCase();
    const BroughtForward *chosen() const;

    Workspace &m_workspace;
    const QDate m_today;
    Matter m_matter;
    RowModel<BroughtForward> *m_lines;
    TableView *m_table = nullptr;
    Segmented *m_span;
    ThemedLabel *m_none;
    Button *m_vote;
    Button *m_open = nullptr;
    Button *m_redate = nullptr;
    Button *m_step = nullptr;
};

} // namespace Revisit
