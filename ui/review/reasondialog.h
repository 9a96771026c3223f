#pragma once

#include <QDialog>

#include <functional>

class QPlainTextEdit;

namespace Revisit {

class Field;

struct ReasonText {
    QString title;
    QString hint;
    QString act; // a verb for the button: "Return"
    int shortest = 1;
    QString label = {}; // what is asked for; empty: the reason
};

// Asks for the reason of an act; it never blocks.
class ReasonDialog : public QDialog
{
    Q_OBJECT

public:
    ReasonDialog(const ReasonText &text, std::function<void(const QString &)> act, QWidget *parent);

    void accept() override;

private:
    ReasonText m_text;
    std::function<void(const QString &)> m_act;
    QPlainTextEdit *m_reason;
    Field *m_field;
};

} // namespace Revisit
