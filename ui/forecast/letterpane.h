#pragma once

#include "core/forecast/lettertable.h"

#include <QScrollArea>

class QSpinBox;

namespace Revisit {

class TableView;
class ThemedLabel;
template<typename Row>
class RowModel;

// What the letter's promise comes to, under both readings of "by April", with the two
// assumptions that are ours in fields.
class LetterPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit LetterPane(QWidget *parent = nullptr);

    void setCalendar(const WorkCalendar &calendar);
    QString finding() const;

private:
    QWidget *makeTerms();
    TableView *makeTable(const QString &name, const QString &spoken, QAbstractItemModel *model);
    void reckon();

    WorkCalendar m_calendar;
    LetterTerms m_terms;
    RowModel<LetterStart> *m_starts;
    RowModel<LetterPace> *m_paces;
    QSpinBox *m_available;
    QSpinBox *m_minutes;
    ThemedLabel *m_finding;
    TableView *m_startTable;
    TableView *m_paceTable;
};

} // namespace Revisit
