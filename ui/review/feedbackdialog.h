#pragma once

#include "core/review/signoff.h"
#include "ui/base/dialog.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QPlainTextEdit;

namespace Revisit {

class Field;

// Asks for the reason of a sign-off that is not plain agreement, and for what
// the reviewer can learn from it: factors not considered, areas to improve, a
// grade. A return names at least one of the first two.
class FeedbackDialog : public Dialog
{
    Q_OBJECT

public:
    using Act = std::function<void(const QString &reason, const Feedback &feedback)>;

    FeedbackDialog(SignOffDecision decision, Act act, QWidget *parent = nullptr);

private:
    QWidget *makeForm();
    QWidget *makeFactors();
    Feedback feedback() const;
    void submit();

    const SignOffDecision m_decision;
    const Act m_act;
    QPlainTextEdit *m_reason;
    Field *m_reasonField;
    QList<QCheckBox *> m_factors;
    QPlainTextEdit *m_improve;
    Field *m_improveField;
    QComboBox *m_quality;
};

} // namespace Revisit
