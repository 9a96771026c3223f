#include "ui/shell/officerpicker.h"

#include "core/people/capability.h"
#include "core/people/officerstore.h"
#include "ui/base/avatar.h"
#include "ui/base/icons.h"
#include "ui/base/messagebar.h"
#include "ui/base/painting.h"
#include "ui/base/space.h"
#include "ui/base/typography.h"
#include "ui/base/workspace.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int officerRole = Qt::UserRole + 1; // index into the officers; none for a heading

class OfficerDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {100, Theme::px(index.data(officerRole).isValid() ? 40 : 30)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        const PainterScope scope(painter);
        painter->setLayoutDirection(option.direction);
        const QRect row = option.rect.adjusted(2, 1, -2, -1);
        if (!index.data(officerRole).isValid()) {
            painter->setFont(font(TextRole::Caption));
            painter->setPen(theme.textMuted);
            drawElided(painter, row.adjusted(8, 4, -8, 0), index.data().toString());
            return;
        }
        if (option.state & QStyle::State_Selected)
            fillRounded(painter, row, Radius::control, theme.accentSoft);
        const int size = Theme::px(26);
        const QRect disc(row.left() + 8, row.center().y() + 1 - size / 2, size, size);
        const QRect text = row.adjusted(8 + size + 10, 0, -8, 0);
        paintAvatar(painter, QStyle::visualRect(option.direction, row, disc),
                    index.data().toString());
        painter->setFont(font(TextRole::Body));
        painter->setPen(theme.text);
        drawElided(painter, QStyle::visualRect(option.direction, row, text),
                   index.data().toString());
    }
};

} // namespace

OfficerPicker::OfficerPicker(Workspace &workspace, QWidget *parent)
    : Dialog(tr("Who is at the desk?"), parent)
    , m_workspace(workspace)
    , m_filter(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setObjectName(u"officerPicker"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setLead(tr("Everything done from now on stands in the audit trail under this name."));
    m_filter->setPlaceholderText(tr("Type a name"));
    m_filter->setAccessibleName(tr("Filter officers by name"));
    m_filter->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new OfficerDelegate(m_list));
    m_list->setAccessibleName(tr("Officers"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    body()->addWidget(m_filter);
    body()->addWidget(m_list, 1);
    addCancel();
    Button *choose = addButton(tr("Take the desk"), ButtonKind::Primary);
    choose->setObjectName(u"choose"_s);
    connect(choose, &QPushButton::clicked, this, &OfficerPicker::chooseCurrent);
    connect(m_list, &QListView::doubleClicked, this, &OfficerPicker::chooseCurrent);
    connect(m_filter, &QLineEdit::textChanged, this, &OfficerPicker::showOfficers);
    resize(Theme::px(400), Theme::px(520));
    m_filter->setFocus();

    m_workspace.fetch(activeOfficers, this, [this](const Result<QList<Officer>> &officers) {
        if (!officers)
            return messages()->tell(officers.error());
        m_officers = *officers;
        showOfficers();
    });
}

void OfficerPicker::showOfficers()
{
    m_model->clear();
    std::optional<Role> heading;
    QModelIndex start;
    for (int i = 0; i < m_officers.size(); ++i) {
        const Officer &officer = m_officers.at(i);
        if (!officer.name.contains(m_filter->text().trimmed(), Qt::CaseInsensitive))
            continue;
        if (heading != officer.role) {
            auto *title = new QStandardItem(roleName(officer.role));
            title->setFlags(Qt::NoItemFlags);
            m_model->appendRow(title);
            heading = officer.role;
        }
        auto *item = new QStandardItem(officer.name);
        item->setData(i, officerRole);
        item->setData(tr("%1, %2").arg(officer.name, roleName(officer.role)),
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
        if (!start.isValid() || officer.id == m_workspace.actor().id)
            start = item->index();
    }
    m_list->setCurrentIndex(start);
    m_list->scrollTo(start);
}

void OfficerPicker::chooseCurrent()
{
    const QVariant index = m_list->currentIndex().data(officerRole);
    if (!index.isValid())
        return;
    Q_EMIT chosen(m_officers.at(index.toInt()));
    accept();
}

// The arrows move the list while the name is typed.
bool OfficerPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp ||
            key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return Dialog::eventFilter(watched, event);
}

} // namespace Revisit

#include "officerpicker.moc"
