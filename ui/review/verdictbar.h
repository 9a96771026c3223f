#pragma once

#include "ui/base/card.h"

#include <QDate>

class QComboBox;
class QHBoxLayout;

namespace Revisit {

class Field;
class ThemedLabel;

// The decision, what became of the last save, and the way to submit.
class VerdictBar : public Card
{
    Q_OBJECT

public:
    explicit VerdictBar(QWidget *parent = nullptr);

    void setDecisions(QDate today); // those that are valid on the day
    void addButton(QWidget *button);

    QString decision() const; // its code; empty when there is none
    void setDecision(const QString &code);
    void choose(int number); // as the number key does, from 1
    void setError(const QString &error);
    void setStatus(const QString &status);
    void focusDecision();

Q_SIGNALS:
    void edited();

private:
    QComboBox *m_decision;
    Field *m_field;
    ThemedLabel *m_status;
    QHBoxLayout *m_foot;
};

} // namespace Revisit
