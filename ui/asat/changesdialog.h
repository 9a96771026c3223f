#pragma once

#include "core/asat/whatchanged.h"
#include "ui/base/dialog.h"
#include "ui/base/rowmodel.h"

class QHBoxLayout;
class QLineEdit;
class QTimeEdit;

namespace Revisit {

class DayEdit;
class Field;
class TableView;
class ThemedLabel;
class Workspace;

// What changed between two instants: how many acts of each kind and, for who may see
// cases, each case's fields before and after.
class ChangesDialog : public Dialog
{
    Q_OBJECT

public:
    explicit ChangesDialog(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void caseRequested(Revisit::CaseId id);

private:
    struct Instant {
        DayEdit *day;
        QTimeEdit *time;
    };

    Instant addInstant(const QString &label, const QDateTime &local, const QString &name);
    void layOut();
    void connectParts();
    QDateTime instantOf(const Instant &edit) const;
    void list();
    void take(const Result<WhatChanged> &changed);
    void filter();
    void askForRecipient();
    void offer(const QString &marking);

    Workspace &m_workspace;
    QHBoxLayout *m_when;
    Instant m_from;
    Instant m_until;
    ThemedLabel *m_counts;
    QLineEdit *m_filter;
    Field *m_filterField;
    RowModel<FieldChanged> *m_model;
    TableView *m_table;
    Button *m_list = nullptr;
    Button *m_export = nullptr;
    WhatChanged m_changed;
};

} // namespace Revisit
