#pragma once

#include "core/trends/trend.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;

namespace Revisit {

class Field;

// Chooses what a trend is drawn of, how it is cut and as what chart; of which time and cases,
// every page chooses alike (FigureFilterBar).
class TrendPicker : public QWidget
{
    Q_OBJECT

public:
    explicit TrendPicker(QWidget *parent = nullptr);

    // With no filter.
    TrendQuestion question() const;
    void setQuestion(const TrendQuestion &question);

    // The chart that was chosen; nothing: the one that is proposed.
    std::optional<ControlKind> kind() const;
    void propose(const KindProposal &proposal, MeasureShape shape);
    void chooseKind(std::optional<ControlKind> kind);

    // What is chosen, by stable keys; what is not known any more stays as it is and is named.
    QJsonObject toJson() const;
    QStringList choose(const QJsonObject &view);

Q_SIGNALS:
    void changed();
    void kindChanged();

private:
    QComboBox *addBox(const QString &name, const QString &label, const QString &hint = {});
    void fill();
    void follow();

    QComboBox *m_measure;
    QComboBox *m_code;
    QComboBox *m_period;
    QComboBox *m_kind;
    std::optional<ControlKind> m_wanted; // until the next proposal
};

} // namespace Revisit
