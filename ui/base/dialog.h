#pragma once

#include "ui/base/button.h"

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace Revisit {

class MessageBar;
class ThemedLabel;

// The dialog of the house: a title, a body, a place for messages, and a row of our own buttons
// (Qt's standard ones have no Welsh).
class Dialog : public QDialog
{
    Q_OBJECT

public:
    explicit Dialog(const QString &title, QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }
    MessageBar *messages() const { return m_messages; }

    // What the dialog is about, under its title.
    void setLead(const QString &text);

    // From the reading side on; the primary button is the default.
    Button *addButton(const QString &text, ButtonKind kind = ButtonKind::Plain);
    Button *addCancel();

private:
    ThemedLabel *m_lead;
    MessageBar *m_messages;
    QVBoxLayout *m_body;
    QHBoxLayout *m_buttons;
};

} // namespace Revisit
