#pragma once

#include "core/forecast/assumptions.h"
#include "core/forecast/caseweighing.h"
#include "core/forecast/inflow.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace Revisit {

class Button;
class DayEdit;
class Field;
class ThemedLabel;

// The assumptions of a forecast as fields. What is left as it stands is not written
// down: it moves on with the record.
class AssumptionsForm : public QWidget
{
    Q_OBJECT

public:
    explicit AssumptionsForm(QWidget *parent = nullptr);

    // The day after as-of and the programme's due date.
    void setUsual(QDate start, QDate due);
    void show(const ForecastAssumptions &assumptions);
    using QWidget::show;
    // Nothing, and said at the field, where the seed is no number.
    std::optional<ForecastAssumptions> assumptions();
    QList<QWidget *> fields() const;
    // What came in on record, beside the field; nothing: too little to tell.
    void offerInflow(const std::optional<InflowEstimate> &estimate);

    // How the weight can be worked out: versions of the case weights, and what a version
    // gives over so many weeks (nothing: it cannot be told).
    using Weigh = std::function<std::optional<CaseWeighing>(int version, int weeks)>;
    void offerWeights(const QList<int> &versions, Weigh weigh);

Q_SIGNALS:
    void edited();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QSpinBox *addNumber(const QString &name, const QString &label, int least, int most,
                        const QString &suffix = {});
    DayEdit *addDay(const QString &name, const QString &label);
    void place(const QString &label, QWidget *editor);
    void addNote(QWidget *note);
    void fitNotes();
    void makeInflowOffer();
    void makeWeightChoice();
    void chooseVersion(int version);
    void followWeight();

    QDate m_usualStart;
    QDate m_usualDue;
    QList<Field *> m_fields;
    DayEdit *m_target;
    QSpinBox *m_confidence;
    QSpinBox *m_officers;
    DayEdit *m_joining;
    QSpinBox *m_leave;
    QSpinBox *m_inflow;
    QWidget *m_offer = nullptr;
    ThemedLabel *m_onRecord = nullptr;
    Button *m_useRecord;
    QSpinBox *m_rework;
    QSpinBox *m_weight;
    QComboBox *m_weighing;
    ThemedLabel *m_working;
    Weigh m_weigh;
    DayEdit *m_start;
    QSpinBox *m_weeks;
    QLineEdit *m_seed;
};

} // namespace Revisit
