#pragma once

#include "core/people/officer.h"
#include "ui/base/dialog.h"

#include <QList>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace Revisit {

class Workspace;

// Who is at the desk? Everyone active, grouped by role, narrowed by typing.
class OfficerPicker : public Dialog
{
    Q_OBJECT

public:
    explicit OfficerPicker(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const Officer &officer);

private:
    void showOfficers();
    void chooseCurrent();
    bool eventFilter(QObject *watched, QEvent *event) override;

    Workspace &m_workspace;
    QList<Officer> m_officers;
    QLineEdit *m_filter;
    QListView *m_list;
    QStandardItemModel *m_model;
};

} // namespace Revisit
