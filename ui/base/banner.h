#pragma once

#include "ui/base/theme.h"

#include <QFrame>

class QHBoxLayout;
class QPushButton;

namespace Revisit {

class ThemedLabel;

// A message that stays where it concerns the reader, with an icon for its tone.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(Tone tone, const QString &text = {}, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    void setTone(Tone tone);
    void addButton(QPushButton *button);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applySizes();

    Tone m_tone;
    ThemedLabel *m_label;
    QHBoxLayout *m_row;
};

} // namespace Revisit
