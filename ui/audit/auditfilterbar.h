#pragma once

#include "core/audit/auditlist.h"
#include "core/people/officer.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace Revisit {

class FlowLayout;

// Narrows the trail by case, person, officer, kind, act and time.
class AuditFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit AuditFilterBar(QWidget *parent = nullptr);

    AuditFilter filter() const;
    void setOfficers(const QList<Officer> &officers);
    void addButton(QWidget *button);
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    QLineEdit *addText(const QString &name, const QString &label);
    QComboBox *addChoice(const QString &name, const QString &any);
    QDateEdit *addDay(const QString &name, const QString &label);

    FlowLayout *m_flow;
    QTimer m_rest; // typing that rests is acted upon
    QLineEdit *m_case;
    QLineEdit *m_person;
    QComboBox *m_officer;
    QComboBox *m_kind;
    QComboBox *m_action;
    QDateEdit *m_from;
    QDateEdit *m_until;
};

} // namespace Revisit
