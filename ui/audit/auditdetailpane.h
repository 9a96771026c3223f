#pragma once

#include "core/audit/auditdetail.h"
#include "ui/base/card.h"

class QStackedWidget;

namespace Revisit {

class DetailSheet;
class EmptyState;

// All that one entry says, in words, and the hash that proves it.
class AuditDetailPane : public Card
{
    Q_OBJECT

public:
    explicit AuditDetailPane(QWidget *parent = nullptr);

    void showNothing();
    void showEntry(const AuditDetail &detail);
    void showError(const Error &error);

private:
    void write(const AuditDetail &detail);
    void writeValues(const AuditDetail &detail);
    void add(const QString &label, const QString &value);

    QStackedWidget *m_stack;
    EmptyState *m_empty;
    DetailSheet *m_sheet;
};

} // namespace Revisit
