#pragma once

#include <QPushButton>

namespace Revisit {

enum class ButtonKind {
    Plain,
    Primary, // what the page is for: one a page
    Danger,
    Quiet, // no frame until pointed at
};

// A push button with a place in the order of importance.
class Button : public QPushButton
{
    Q_OBJECT

public:
    explicit Button(const QString &text, ButtonKind kind = ButtonKind::Plain,
                    QWidget *parent = nullptr);
    Button(const QString &iconName, const QString &text, ButtonKind kind = ButtonKind::Plain,
           QWidget *parent = nullptr);

    ButtonKind kind() const { return m_kind; }
    void setIconName(const QString &name);

private:
    void adoptSizes();

    ButtonKind m_kind;
};

} // namespace Revisit
