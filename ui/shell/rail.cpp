#include "ui/shell/rail.h"

#include "ui/base/accessibility.h"
#include "ui/base/actions.h"
#include "ui/base/space.h"
#include "ui/base/theme.h"
#include "ui/shell/accountbutton.h"
#include "ui/shell/brand.h"
#include "ui/shell/navigationbutton.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace Revisit {

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_brand(new Brand(this))
    , m_pages(new QVBoxLayout)
    , m_commands(new QVBoxLayout)
    , m_account(new AccountButton(this))
{
    speakAs(this, Speech::Group, tr("Main navigation"));
    m_pages->setSpacing(Space::hair);
    m_commands->setSpacing(Space::hair);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::medium, 14, Space::medium, 10);
    column->setSpacing(Space::hair);
    column->addWidget(m_brand);
    column->addSpacing(14);
    column->addLayout(m_pages);
    column->addStretch(1);
    column->addLayout(m_commands);
    column->addSpacing(6);
    column->addWidget(m_account);
    connect(m_account, &QPushButton::clicked, this, &Rail::accountPressed);
    connect(ThemeBus::instance(), &ThemeBus::changed, this, &Rail::applySizes);
    applySizes();
}

void Rail::addPage(const PageEntry &entry)
{
    auto *button = new NavigationButton(entry.icon, entry.title, this);
    button->setObjectName(QStringLiteral("go.") + entry.id);
    connect(button, &QPushButton::toggled, this, [this, id = entry.id](bool isOn) {
        if (isOn)
            Q_EMIT pageChosen(id);
    });
    m_pages->addWidget(button);
    for (int place = 0; place < m_commands->count(); ++place)
        m_commands->itemAt(place)->widget()->raise(); // read after the pages, as on screen
    m_account->raise();
    m_places.insert(entry.id, {button, entry.needs});
    m_buttons.append(button);
    applySizes();
}

void Rail::addCommand(Action *action)
{
    auto *button = new NavigationButton(action->iconName(), action->iconText(), this);
    button->setAutoExclusive(false);
    button->setCheckable(false);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_commands->addWidget(button);
    m_account->raise(); // last in the reading order, as it is on screen
    m_buttons.append(button);
    applySizes();
}

void Rail::setCurrent(const QString &pageId)
{
    if (m_places.contains(pageId))
        m_places.value(pageId).button->setChecked(true);
}

void Rail::setBadge(const QString &pageId, int count)
{
    if (m_places.contains(pageId))
        m_places.value(pageId).button->setBadge(count);
}

void Rail::setOfficer(const Officer &officer)
{
    m_account->setOfficer(officer);
    for (const Place &place : std::as_const(m_places))
        place.button->setVisible(!place.needs || allows(officer.role, *place.needs));
}

void Rail::setFolded(bool isFolded)
{
    if (m_isFolded == isFolded)
        return;
    m_isFolded = isFolded;
    m_brand->setFolded(isFolded);
    m_account->setFolded(isFolded);
    for (NavigationButton *button : std::as_const(m_buttons))
        button->setFolded(isFolded);
    applySizes();
}

QWidget *Rail::currentButton() const
{
    for (NavigationButton *button : m_buttons) {
        if (button->isChecked())
            return button;
    }
    return m_account;
}

void Rail::applySizes()
{
    if (m_isFolded)
        return setFixedWidth(Theme::px(42) + 2 * Space::medium);
    int widest = Theme::px(216) - 2 * Space::medium; // a long title in another language
    for (const NavigationButton *button : std::as_const(m_buttons))
        widest = std::max(widest, button->minimumSizeHint().width());
    setFixedWidth(widest + 2 * Space::medium);
}

void Rail::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.rail);
    if (theme.isDark) { // without the line it would run into the dark canvas
        const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
        painter.fillRect(QRect(edge, 0, 1, height()), theme.border);
    }
}

} // namespace Revisit
