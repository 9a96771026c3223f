#pragma once

#include <QWidget>

namespace Revisit {

class ActionButton;
class ActionRegistry;
class ThemedLabel;

// Over a case that has the page to itself: the way back to the list, where in the
// list the case stands, and the ways to its neighbours.
class CaseAloneBar : public QWidget
{
    Q_OBJECT

public:
    // The actions of cases are declared by then.
    explicit CaseAloneBar(ActionRegistry &actions, QWidget *parent = nullptr);

    // The row of the list, from 0, of as many; a row below 0: no longer in the list.
    void setPlace(int row, int rows);
    void focusBack();

private:
    ActionButton *m_back;
    ThemedLabel *m_place;
};

} // namespace Revisit
