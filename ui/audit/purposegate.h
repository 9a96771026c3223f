#pragma once

#include "core/audit/opentrail.h"

#include <QWidget>

class QButtonGroup;

namespace Revisit {

class Button;
class MessageBar;

// Stands before the trail: nobody reads it without saying for which of the
// four lawful purposes.
class PurposeGate : public QWidget
{
    Q_OBJECT

public:
    explicit PurposeGate(QWidget *parent = nullptr);

    MessageBar *messages() const { return m_messages; }
    void focusFirst();

Q_SIGNALS:
    void chosen(TrailPurpose purpose);

private:
    void choose();

    QButtonGroup *m_purposes;
    MessageBar *m_messages;
    Button *m_open;
};

} // namespace Revisit
