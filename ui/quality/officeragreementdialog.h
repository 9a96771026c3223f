#pragma once

#include "core/quality/officeragreement.h"
#include "ui/base/dialog.h"

namespace Revisit {

class DetailSheet;
class TableView;
class Workspace;
template<typename Row>
class RowModel;

// How far second reviewers agreed with each reviewer, by name, to prepare a
// conversation: with what the numbers cannot show beside them.
class OfficerAgreementDialog : public Dialog
{
    Q_OBJECT

public:
    explicit OfficerAgreementDialog(Workspace &workspace, QWidget *parent = nullptr);

private:
    void layOut();
    void read();
    void take(const QList<OfficerAgreement> &officers);
    void write();
    void writeDrift(const Measured<Drift> &drift);

    Workspace &m_workspace;
    RowModel<OfficerAgreement> *m_officers;
    TableView *m_table;
    DetailSheet *m_sheet;
};

} // namespace Revisit
