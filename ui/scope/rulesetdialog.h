#pragma once

#include "core/review/rulesetstore.h"
#include "ui/base/dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace Revisit {

class DayEdit;
class Field;
class Workspace;

// Makes a new version of the rules on scope from another. It says what differs,
// and why goes into the trail; what is there is never changed.
class RulesetDialog : public Dialog
{
    Q_OBJECT

public:
    RulesetDialog(Workspace &workspace, const QList<KnownRuleset> &known, const QString &from,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void added(const QString &ruleset);

private:
    QWidget *makeForm();
    QWidget *makeCriteria();
    void takeFrom(const Ruleset &ruleset);
    Ruleset ruleset() const;
    QStringList differences() const;
    void followChanges();
    void submit();

    Workspace &m_workspace;
    const QList<KnownRuleset> m_known;
    QComboBox *m_from;
    QLineEdit *m_name;
    QLineEdit *m_title;
    QLineEdit *m_source;
    DayEdit *m_inForce;
    DayEdit *m_windowFrom;
    DayEdit *m_windowUntil;
    QComboBox *m_dateTest;
    QSpinBox *m_suspects;
    QSpinBox *m_victims;
    QCheckBox *m_contactOnly;
    QList<QCheckBox *> m_criteria;
    QPlainTextEdit *m_reason;
    Field *m_reasonField;
};

} // namespace Revisit
