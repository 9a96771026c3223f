#pragma once

#include "ui/base/theme.h"

#include <QFrame>

class QHBoxLayout;

namespace Revisit {

class Button;
class ThemedLabel;

// Stands over every page, from edge to edge, while there is something to say, and
// is not there otherwise.
class WindowBar : public QFrame
{
    Q_OBJECT

public:
    WindowBar(Tone tone, const QString &icon, QWidget *parent = nullptr);

protected:
    // Read aloud when it is news; an empty text takes the bar away.
    void say(const QString &text);
    void addButton(Button *button);
    void paintEvent(QPaintEvent *event) override;

private:
    const Tone m_tone;
    ThemedLabel *m_text;
    QHBoxLayout *m_row;
};

} // namespace Revisit
