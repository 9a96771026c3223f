#pragma once

#include <QWidget>

class QPushButton;

namespace Revisit {

class ThemedLabel;

struct EmptyText {
    QString icon;
    QString title;
    QString body;        // why it is empty and what would fill it
    QString action = {}; // no text, no button
};

// What stands in for a list or a chart that has nothing to show.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const EmptyText &text, QWidget *parent = nullptr);

    void setText(const EmptyText &text);

Q_SIGNALS:
    void acted();

private:
    class Disc;

    Disc *m_disc;
    ThemedLabel *m_title;
    ThemedLabel *m_body;
    QPushButton *m_button;
};

} // namespace Revisit
