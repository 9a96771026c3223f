#pragma once

#include "core/capacity/officercapacity.h"
#include "ui/base/rowmodel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

namespace Revisit {

class Button;
class DayEdit;
class Field;
class TableView;

// A day that may be left open.
class OpenDay : public QWidget
{
    Q_OBJECT

public:
    OpenDay(const QString &label, const QString &name, QWidget *parent);

    QDate day() const; // invalid: open
    // An invalid day leaves it open; `today` is what is offered then.
    void setDay(QDate day, QDate today);

private:
    QCheckBox *m_isSet;
    DayEdit *m_day;
};

class HoursTab : public QWidget
{
    Q_OBJECT

public:
    explicit HoursTab(QWidget *parent = nullptr);

    void show(const OfficerCapacity &capacity, QDate today);
    using QWidget::show;

Q_SIGNALS:
    void wanted(const OfficerCapacity &capacity, const QString &reason);

private:
    void layOut();
    QSpinBox *number(const QString &name, int most, const QString &suffix);
    void save();

    OfficerCapacity m_capacity;
    QSpinBox *m_fte;
    QDoubleSpinBox *m_shift;
    QSpinBox *m_abstraction;
    QSpinBox *m_review;
    QSpinBox *m_cases;
    QSpinBox *m_exposure;
    QCheckBox *m_hasPattern;
    std::array<QDoubleSpinBox *, 7> m_days{};
    QLineEdit *m_ramp;
    OpenDay *m_starts;
    OpenDay *m_ends;
    QLineEdit *m_reason;
    Field *m_reasonField;
    Button *m_save;
};

class AbsencesTab : public QWidget
{
    Q_OBJECT

public:
    explicit AbsencesTab(QWidget *parent = nullptr);

    void show(const OfficerCapacity &capacity);
    using QWidget::show;

Q_SIGNALS:
    void wanted(const Absence &days, const QString &reason);
    void withdrawn(AbsenceId absence, const QString &reason);

private:
    static QList<RowColumn<RecordedAbsence>> columns();
    bool hasReason();

    RowModel<RecordedAbsence> *m_model;
    TableView *m_table;
    QComboBox *m_kind;
    DayEdit *m_from;
    DayEdit *m_until;
    QLineEdit *m_reason;
    Field *m_reasonField;
};

class SkillsTab : public QWidget
{
    Q_OBJECT

public:
    explicit SkillsTab(QWidget *parent = nullptr);

    void show(const OfficerCapacity &capacity, QDate today);
    using QWidget::show;

Q_SIGNALS:
    void wanted(const OfficerSkill &skill);

private:
    QList<RowColumn<OfficerSkill>> columns() const;

    QDate m_today;
    RowModel<OfficerSkill> *m_model;
    TableView *m_table;
    QComboBox *m_skill;
    OpenDay *m_awarded;
    OpenDay *m_expires;
};

} // namespace Revisit
