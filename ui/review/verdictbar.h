#pragma once

#include "core/refdata/code.h"
#include "core/review/answers.h"
#include "ui/base/card.h"

#include <QDate>
#include <QMap>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QHBoxLayout;

namespace Revisit {

class Button;
class Field;
class FlowLayout;
class ThemedLabel;

// The decision, what became of the last save, and the way to submit. The
// decisions that fall most often have a button each, with the number of their
// key; all of them are in the list.
class VerdictBar : public Card
{
    Q_OBJECT

public:
    explicit VerdictBar(QWidget *parent = nullptr);

    void setDecisions(QDate today); // those that are valid on the day
    void addButton(QWidget *button);

    QString decision() const; // its code; empty when there is none
    Answers answers() const;
    void setAnswers(const Answers &answers);
    void choose(int number); // as the number key does, from 1
    // Why a decision is not open now; an empty reason opens it.
    void setObstacle(const QString &code, const QString &reason);
    void setError(const QString &error);
    void setStatus(const QString &status);
    // Without room to spare the list of decisions stands without the buttons.
    void setRoomy(bool isRoomy);
    void focusDecision();

Q_SIGNALS:
    void edited();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void addVerdict(const Code &decision, int number);
    void orderTabs();
    void showDecision(const QString &code);
    void follow();
    void showButtons();

    QWidget *m_choices;
    Field *m_field;
    QComboBox *m_decision;
    QCheckBox *m_safeguarding;
    bool m_isRoomy = true;
    FlowLayout *m_flow; // the buttons, then the list and its addition
    QMap<QString, Button *> m_buttons;
    ThemedLabel *m_status;
    QHBoxLayout *m_foot;
    QBoxLayout *m_column; // a row where there is room
};

} // namespace Revisit
