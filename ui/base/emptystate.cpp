#include "ui/base/emptystate.h"

#include "ui/base/button.h"
#include "ui/base/icons.h"
#include "ui/base/painting.h"
#include "ui/base/space.h"
#include "ui/base/themedlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Revisit {

class EmptyState::Disc : public QWidget
{
public:
    explicit Disc(QWidget *parent)
        : QWidget(parent)
    {
        adoptSize();
        connect(ThemeBus::instance(), &ThemeBus::changed, this, &Disc::adoptSize);
    }

    void setIcon(const QString &name)
    {
        m_icon = name;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        fillRounded(&painter, rect(), width() / 2.0, theme.accentSoft);
        const double inset = width() * 0.3;
        paintIcon(&painter, QRectF(rect()).adjusted(inset, inset, -inset, -inset), m_icon,
                  theme.link);
    }

private:
    // Fixed, so that a short page cannot make an ellipse of it.
    void adoptSize() { setFixedSize(Theme::px(72), Theme::px(72)); }

    QString m_icon;
};

EmptyState::EmptyState(const EmptyText &text, QWidget *parent)
    : QWidget(parent)
    , m_disc(new Disc(this))
    , m_title(new ThemedLabel({}, TextRole::Subtitle, Ink::Primary, this))
    , m_body(new ThemedLabel({}, TextRole::Body, Ink::Secondary, this))
    , m_button(new Button({}, ButtonKind::Plain, this))
{
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->wrapped();
    m_body->setAlignment(Qt::AlignHCenter);
    m_body->wrapped();
    m_body->setMaximumWidth(Theme::px(400));

    // Stretches at the sides, for an alignment flag would give a wrapped label the wrong height.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_body, 8);
    middle->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Space::small);
    column->addStretch(2);
    column->addWidget(m_disc, 0, Qt::AlignHCenter);
    column->addSpacing(Space::small);
    column->addWidget(m_title);
    column->addLayout(middle);
    column->addSpacing(Space::small);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);

    connect(m_button, &QPushButton::clicked, this, &EmptyState::acted);
    connect(ThemeBus::instance(), &ThemeBus::changed, this,
            [this] { m_body->setMaximumWidth(Theme::px(400)); });
    setText(text);
}

void EmptyState::setText(const EmptyText &text)
{
    m_disc->setIcon(text.icon);
    m_title->setText(text.title);
    m_body->setText(text.body);
    m_button->setText(text.action);
    m_button->setVisible(!text.action.isEmpty());
}

} // namespace Revisit
