#pragma once

#include <QList>
#include <QWidget>

#include <functional>

namespace Revisit {

class Button;
class FlowLayout;

// What hides rows of the list now, each with a press that takes it away, and
// one that takes all of it away.
class CaseFilterChips : public QWidget
{
    Q_OBJECT

public:
    struct Chip {
        QString text;
        std::function<void()> remove;
    };

    explicit CaseFilterChips(QWidget *parent = nullptr);

    // A widget of somebody else's that comes before the chips.
    void addBefore(QWidget *widget);
    void show(const QList<Chip> &chips);
    Button *clearButton() const { return m_clear; }

private:
    Button *makeButton(const Chip &chip);

    FlowLayout *m_row;
    Button *m_clear;
    QStringList m_texts;
    QList<Button *> m_buttons;
};

} // namespace Revisit
