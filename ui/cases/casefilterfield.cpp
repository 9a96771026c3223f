#include "ui/cases/casefilterfield.h"

#include "ui/base/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int widest = 200; // a choice longer than this is read in full in the list and the chip

} // namespace

CaseFilterField::CaseFilterField(const Name &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_box(new QComboBox(this))
{
    // "status" is the field of a case, so its box is "caseStatus".
    m_box->setObjectName(u"case"_s + name.id.left(1).toUpper() + name.id.mid(1));
    m_box->setAccessibleName(name.label);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_box->setMaxVisibleItems(16);
    m_box->setMaximumWidth(Theme::px(widest));
    auto *label = new QLabel(name.label, this); // without one only the choice is read aloud
    label->setBuddy(m_box);
    label->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box);
    setOptions({});
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] {
        m_wanted = key();
        Q_EMIT changed();
    });
}

void CaseFilterField::setOptions(const QList<Option> &options)
{
    const QSignalBlocker quiet(m_box);
    m_options = options;
    m_options.prepend({{}, m_name.any, {}});
    m_box->clear();
    for (const Option &option : std::as_const(m_options))
        m_box->addItem(option.text);
    m_box->view()->setMinimumWidth(m_box->view()->sizeHintForColumn(0) + Theme::px(24));
    choose(m_wanted);
}

void CaseFilterField::narrow(CaseFilter &filter) const
{
    if (isNarrowing())
        m_options.at(m_box->currentIndex()).narrow(filter);
}

bool CaseFilterField::isNarrowing() const
{
    return m_box->currentIndex() > 0;
}

QString CaseFilterField::description() const
{
    //: What a list is narrowed by: the field, then the choice, as in "Status: In review"
    return tr("%1: %2").arg(m_name.label, m_box->currentText());
}

QString CaseFilterField::key() const
{
    return m_options.at(std::max(0, m_box->currentIndex())).key;
}

void CaseFilterField::choose(const QString &key)
{
    m_wanted = key;
    const auto option = std::ranges::find(m_options, key, &Option::key);
    const bool isThere = option != m_options.end();
    m_box->setCurrentIndex(isThere ? int(std::distance(m_options.begin(), option)) : 0);
}

bool CaseFilterField::offers(const QString &key) const
{
    return std::ranges::find(m_options, key, &Option::key) != m_options.end();
}

QString CaseFilterField::choice() const
{
    return m_box->currentText();
}

void CaseFilterField::takeFocus()
{
    m_box->setFocus(Qt::ShortcutFocusReason);
}

} // namespace Revisit
