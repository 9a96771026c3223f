#pragma once

#include "core/review/reviewrecord.h"
#include "ui/base/card.h"
#include "ui/base/chip.h"

#include <functional>

class QVBoxLayout;

namespace Revisit {

class Button;

// One line of what was done for a case: what, its particulars, its state, and
// what can be done with it.
struct RecordLine {
    QString title;
    QString particulars;
    ChipText state;
    QString act = {}; // the text of its button; empty: none
    std::function<void()> acted = {};
};

// What was done for a case, and the way to do more: referrals, lines of enquiry.
class RecordPanel : public Card
{
    Q_OBJECT

public:
    // `add` is the text of the button, `none` what is said while there is nothing.
    RecordPanel(const QString &add, const QString &none, QWidget *parent = nullptr);

    void setLines(const QList<RecordLine> &lines);

Q_SIGNALS:
    void addRequested();

private:
    QWidget *makeLine(const RecordLine &line);

    QString m_none;
    QVBoxLayout *m_lines;
    Button *m_add;
};

} // namespace Revisit
