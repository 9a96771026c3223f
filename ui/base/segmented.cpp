#include "ui/base/segmented.h"

#include "ui/base/painting.h"
#include "ui/base/space.h"
#include "ui/base/theme.h"
#include "ui/base/typography.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPushButton>

namespace Revisit {

// Assistive technology toggles a radio button rather than clicking it: listen to toggled().
class SegmentButton : public QPushButton
{
    Q_OBJECT

public:
    using QPushButton::QPushButton;

    void setCount(qint64 count)
    {
        m_count = count < 0 ? QString() : locale().toString(count);
        setAccessibleDescription(m_count);
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(Revisit::font(TextRole::Label));
        const int count = m_count.isEmpty() ? 0 : metrics.horizontalAdvance(m_count) + gap;
        return {metrics.horizontalAdvance(text()) + count + 2 * padding, Theme::px(28)};
    }

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        if (isChecked())
            fillRounded(&painter, rect(), 5, theme.isDark ? theme.raised : theme.surface,
                        {theme.border});
        painter.setFont(Revisit::font(TextRole::Label));
        painter.setPen(isChecked() || underMouse() ? theme.text : theme.textSecondary);
        const QRect inside = rect().adjusted(padding, 0, -padding, 0);
        drawElided(&painter, inside, text());
        painter.setPen(isChecked() ? theme.textSecondary : theme.textMuted);
        drawElided(&painter, inside, m_count, Qt::AlignRight | Qt::AlignVCenter);
        if (hasFocus())
            drawFocusRing(&painter, rect(), 5);
    }

private:
    static constexpr int padding = 12;
    static constexpr int gap = 6;

    QString m_count;
};

Segmented::Segmented(const QStringList &choices, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3, 3, 3, 3);
    row->setSpacing(Space::hair);
    for (const QString &choice : choices) {
        auto *button = new SegmentButton(choice, this);
        const int index = int(m_buttons.size());
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setChecked(index == 0);
        connect(button, &QPushButton::toggled, this, [this, index](bool isOn) {
            if (isOn)
                Q_EMIT currentChanged(index);
        });
        row->addWidget(button);
        m_buttons.append(button);
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(ThemeBus::instance(), &ThemeBus::changed, this, [this] {
        for (SegmentButton *button : std::as_const(m_buttons))
            button->updateGeometry();
    });
}

int Segmented::current() const
{
    const auto checked = std::ranges::find_if(m_buttons, &SegmentButton::isChecked);
    return int(std::distance(m_buttons.begin(), checked));
}

void Segmented::setCurrent(int index)
{
    m_buttons.at(index)->setChecked(true);
}

void Segmented::setCount(int index, qint64 count)
{
    m_buttons.at(index)->setCount(count);
}

void Segmented::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    fillRounded(&painter, rect(), 8, mixed(Theme::current().sunken, Theme::current().border, 0.4));
}

} // namespace Revisit

#include "segmented.moc"
