#pragma once

#include <QDateEdit>

namespace Revisit {

// A field for a day that Tab leaves at once: Qt would go through day, month and
// year first, and never get on where no day is chosen. Arrows move between them.
class DayEdit : public QDateEdit
{
    Q_OBJECT

public:
    explicit DayEdit(QDate day, QWidget *parent = nullptr);

protected:
    bool focusNextPrevChild(bool next) override { return QWidget::focusNextPrevChild(next); }
};

} // namespace Revisit
