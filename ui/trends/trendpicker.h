#pragma once

#include "core/trends/trend.h"

#include <QWidget>

class QComboBox;

namespace Revisit {

class Field;

// Chooses what a trend is drawn of, over which time and of which cases.
class TrendPicker : public QWidget
{
    Q_OBJECT

public:
    explicit TrendPicker(QWidget *parent = nullptr);

    TrendQuestion question() const;
    void setQuestion(const TrendQuestion &question);
    void offerTeams(const QList<NamedTeam> &teams);

    // The chart that was chosen; nothing: the one that is proposed.
    std::optional<ControlKind> kind() const;
    void propose(const KindProposal &proposal, MeasureShape shape);

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
    QComboBox *m_last;
    QComboBox *m_area;
    QComboBox *m_team;
    QComboBox *m_kind;
};

} // namespace Revisit
