#pragma once

#include "core/cases/caselist.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace Revisit {

class Button;
class FlowLayout;
class Segmented;

// How a person narrows the list: by heap of work, by words, by field. When a
// chart has asked for the rows that it counted, a button says so and takes
// that away again; what the chart asked for cannot be altered meanwhile.
class CaseFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit CaseFilterBar(QWidget *parent = nullptr);

    CaseFilter filter() const;
    // Puts everything back; emits changed() when that alters the filter.
    void clear();

    void showCounted(const CountedCases &counted);
    bool showsCounted() const { return m_counted.has_value(); }
    // How many rows the list has: as many as the chart counted, unless the
    // person has narrowed them since.
    void setShownRows(qint64 rows);

    void setCounts(const CaseCounts &counts);
    void setOfficers(const QList<Officer> &officers);
    // Buttons at the end of the first line.
    void addButton(QWidget *button);

    void focusSearch();

Q_SIGNALS:
    void changed();      // at once
    void wordsChanged(); // once typing has settled

private:
    void fillStatuses();
    void fillTiers();
    void followTyping();
    void showState();
    void leaveCounted();

    std::optional<CountedCases> m_counted;
    QTimer m_typing;
    FlowLayout *m_heaps;
    Segmented *m_view;
    QLineEdit *m_words;
    QComboBox *m_status;
    QComboBox *m_tier;
    QComboBox *m_officer;
    Button *m_countedButton;
    Button *m_clear;
    bool m_isQuiet = false; // while the controls are set together
};

} // namespace Revisit
