#pragma once

#include "ui/base/theme.h"
#include "ui/base/typography.h"

#include <QLabel>

namespace Revisit {

// A text with a role and an ink, which follows the theme and the text size.
class ThemedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ThemedLabel(const QString &text = {}, TextRole role = TextRole::Body,
                         Ink ink = Ink::Primary, QWidget *parent = nullptr);

    void setInk(Ink ink);
    void setRole(TextRole role);

    // Wraps, and asks for the height that the wrapped text needs.
    ThemedLabel *wrapped();

    // Ends in an ellipsis where there is no room, and never widens what it lies in.
    ThemedLabel *cut();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();

    TextRole m_role;
    Ink m_ink;
    bool m_isCut = false;
};

} // namespace Revisit
