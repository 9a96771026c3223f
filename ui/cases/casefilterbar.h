#pragma once

#include "core/cases/casechoices.h"
#include "core/cases/caselist.h"

#include <QJsonObject>
#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;

namespace Revisit {

class Button;
class CaseFilterChips;
class CaseFilterField;
class Segmented;

// How a person narrows the list: by heap of work, by words, by field. Whatever
// hides rows stands in a row of chips, each of which takes its part away again.
// When a chart has asked for the rows that it counted, a chip says so; what the
// chart asked for cannot be altered meanwhile.
//
// The choices are remembered for this person at this machine, the words are not:
// they may be of a case.
class CaseFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit CaseFilterBar(QWidget *parent = nullptr);

    CaseFilter filter() const;
    // Puts everything back; emits changed() when that alters the filter.
    void clear();
    void showView(CaseView view);
    bool isNarrowed() const { return filter().isNarrowed(); }

    // The person's choices as a saved view keeps them: heap, words and fields, each
    // by its key and, for who cannot find it any more, its text.
    QJsonObject choices() const;
    // Puts them in place of what is chosen; returns those that are not offered.
    QStringList choose(const QJsonObject &choices);
    bool showsCounted() const { return m_counted.has_value(); }

    void showCounted(const CountedCases &counted);
    // How many rows the list has: as many as the chart counted, unless the
    // person has narrowed them since.
    void setShownRows(qint64 rows);

    void setCounts(const CaseCounts &counts);
    void setChoices(const CaseChoices &choices, QDate today);
    // Buttons at the end of the first line.
    void addButton(QWidget *button);

    void focusSearch();
    // The fields that are asked for less often; `isShown` puts the focus there.
    void showMore(bool isShown);
    bool showsMore() const;

Q_SIGNALS:
    void changed();      // at once
    void wordsChanged(); // once typing has settled

private:
    struct Part {
        CaseFilterField *field;
        bool (*isFree)(const CaseFilter &counted); // that the chart leaves it open
    };

    void makeFields();
    void layOut();
    void connectParts();
    CaseFilterField *field(const QString &id) const;
    void announce();
    void followTyping();
    void showState();
    void showChips();
    void remember() const;
    void restore();

    std::optional<CountedCases> m_counted;
    QDate m_today;
    QTimer m_typing;
    QHBoxLayout *m_buttons;
    Segmented *m_view;
    QLineEdit *m_words;
    QList<Part> m_parts;
    Button *m_moreButton;
    QWidget *m_more;
    CaseFilterChips *m_chips;
    Button *m_countedButton;
    bool m_isQuiet = false; // while the controls are set together
};

} // namespace Revisit
