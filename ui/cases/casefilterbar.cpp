#include "ui/cases/casefilterbar.h"

#include "ui/base/button.h"
#include "ui/base/flowlayout.h"
#include "ui/base/format.h"
#include "ui/base/icons.h"
#include "ui/base/segmented.h"
#include "ui/base/space.h"
#include "ui/cases/caseappearance.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr std::array views{CaseView::All, CaseView::Mine, CaseView::Unassigned, CaseView::Overdue,
                           CaseView::AwaitingSignOff};
constexpr int settled = 250; // ms without a key: a search that is written down is one search

// What a combo box holds for "any" and for "none" among whole numbers above zero.
constexpr int any = -1;
constexpr int openOnly = 0;
constexpr int nobody = 0;

QComboBox *combo(const QString &name, const QString &objectName, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    auto *label = new QLabel(name, parent); // without one a screen reader hears only the choice
    label->setBuddy(box);
    label->hide();
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

void select(QComboBox *box, int value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

} // namespace

CaseFilterBar::CaseFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_heaps(new FlowLayout(nullptr, Space::small))
    , m_view(new Segmented(
          {tr("All cases"), tr("Mine"), tr("Unassigned"), tr("Overdue"), tr("Awaiting sign-off")},
          this))
    , m_words(new QLineEdit(this))
    , m_status(combo(tr("Status"), u"caseStatus"_s, this))
    , m_tier(combo(tr("Priority"), u"casePriority"_s, this))
    , m_officer(combo(tr("Reviewer"), u"caseReviewer"_s, this))
    , m_countedButton(new Button(u"x"_s, {}, ButtonKind::Plain, this))
    , m_clear(new Button(tr("Clear filters"), ButtonKind::Quiet, this))
{
    m_view->setObjectName(u"caseView"_s);
    m_words->setObjectName(u"caseWords"_s);
    m_words->setClearButtonEnabled(true);
    //: Placeholder of the search field over the list of cases
    m_words->setPlaceholderText(tr("Find by reference, case, reviewer or note"));
    m_words->setAccessibleName(tr("Find cases"));
    m_words->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_words->setMinimumWidth(220);
    m_words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_countedButton->setObjectName(u"countedCases"_s);
    m_countedButton->setToolTip(tr("Show all cases again"));
    m_clear->setObjectName(u"clearFilters"_s);
    fillStatuses();
    fillTiers();
    setOfficers({});

    auto *fields = new FlowLayout(nullptr, Space::small);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_countedButton, m_words, m_status,
                                                            m_tier, m_officer, m_clear})
        fields->addWidget(widget);
    m_heaps->addWidget(m_view);
    auto *rest = new QWidget(this); // pushes the buttons to the end of the line
    rest->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_heaps->addWidget(rest);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Space::small);
    lines->addLayout(m_heaps);
    lines->addLayout(fields);

    m_typing.setSingleShot(true);
    m_typing.setInterval(settled);
    const auto announce = [this] {
        showState();
        if (!m_isQuiet)
            Q_EMIT changed();
    };
    connect(m_view, &Segmented::currentChanged, this, announce);
    for (QComboBox *box : {m_status, m_tier, m_officer})
        connect(box, &QComboBox::currentIndexChanged, this, announce);
    connect(m_words, &QLineEdit::textChanged, this, &CaseFilterBar::followTyping);
    connect(m_words, &QLineEdit::returnPressed, this, [this] {
        if (m_typing.isActive())
            m_typing.start(0);
    });
    connect(&m_typing, &QTimer::timeout, this, &CaseFilterBar::wordsChanged);
    connect(m_countedButton, &QPushButton::clicked, this, &CaseFilterBar::leaveCounted);
    connect(m_clear, &QPushButton::clicked, this, &CaseFilterBar::clear);
    showState();
}

CaseFilter CaseFilterBar::filter() const
{
    CaseFilter filter = m_counted ? m_counted->filter : CaseFilter();
    filter.view = views[size_t(m_view->current())];
    filter.text = m_words->text();
    if (const int status = m_status->currentData().toInt(); status != any)
        filter.statuses = status == openOnly ? openStatuses() : QList{CaseStatus(status)};
    if (const int tier = m_tier->currentData().toInt(); tier != any)
        filter.tier = tier;
    if (const int officer = m_officer->currentData().toInt(); officer != any)
        filter.officer = officer == nobody ? Wanted<OfficerId>::none() : Wanted(OfficerId(officer));
    return filter;
}

void CaseFilterBar::clear()
{
    const CaseFilter before = filter();
    {
        const QScopedValueRollback quiet(m_isQuiet, true);
        m_counted.reset();
        m_view->setCurrent(0);
        m_words->clear();
        for (QComboBox *box : {m_status, m_tier, m_officer})
            box->setCurrentIndex(0);
    }
    m_typing.stop();
    showState();
    if (!m_isQuiet && filter() != before)
        Q_EMIT changed();
}

void CaseFilterBar::showCounted(const CountedCases &counted)
{
    {
        const QScopedValueRollback quiet(m_isQuiet, true);
        clear();
        m_counted = counted;
        const auto view = std::ranges::find(views, counted.filter.view);
        m_view->setCurrent(int(std::distance(views.begin(), view)));
        m_words->setText(counted.filter.text);
    }
    m_typing.stop();
    m_countedButton->setText(counted.title);
    showState();
    Q_EMIT changed();
}

void CaseFilterBar::setShownRows(qint64 rows)
{
    if (!m_counted || filter() != m_counted->filter)
        return;
    //: What a chart counted and how many cases that is: "Decisions in March 2026 · 41 cases"
    m_countedButton->setText(
        tr("%1 · %2").arg(m_counted->title, tr("%Ln case(s)", nullptr, int(rows))));
}

void CaseFilterBar::leaveCounted()
{
    clear();
}

void CaseFilterBar::setCounts(const CaseCounts &counts)
{
    for (size_t index = 0; index < views.size(); ++index)
        m_view->setCount(int(index), counts.value(views[index], -1));
}

void CaseFilterBar::setOfficers(const QList<Officer> &officers)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    const QVariant chosen = m_officer->currentData();
    m_officer->clear();
    m_officer->addItem(tr("Any reviewer"), any);
    m_officer->addItem(tr("Unassigned"), nobody);
    for (const Officer &officer : officers)
        m_officer->addItem(officer.name, int(officer.id.value()));
    select(m_officer, chosen.isValid() ? chosen.toInt() : any);
}

void CaseFilterBar::addButton(QWidget *button)
{
    m_heaps->addWidget(button);
}

void CaseFilterBar::focusSearch()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void CaseFilterBar::fillStatuses()
{
    m_status->addItem(tr("Any status"), any);
    //: A status filter: every case whose review is not signed off
    m_status->addItem(tr("Open"), openOnly);
    for (const CaseStatus status : openStatuses() + QList{CaseStatus::SignedOff})
        m_status->addItem(statusLabel(status), int(status));
}

void CaseFilterBar::fillTiers()
{
    m_tier->addItem(tr("Any priority"), any);
    for (int tier = 0; tier < CaseAppearance::tiers; ++tier)
        m_tier->addItem(CaseAppearance::tierName(tier), tier);
}

// Emptying the field is no search: it takes effect at once.
void CaseFilterBar::followTyping()
{
    showState();
    if (m_isQuiet)
        return;
    if (m_words->text().trimmed().isEmpty()) {
        m_typing.stop();
        Q_EMIT changed();
    } else {
        m_typing.start(settled);
    }
}

void CaseFilterBar::showState()
{
    const CaseFilter pinned = m_counted ? m_counted->filter : CaseFilter();
    m_status->setEnabled(pinned.statuses.isEmpty());
    m_tier->setEnabled(pinned.tier.isAny());
    m_officer->setEnabled(pinned.officer.isAny());
    m_countedButton->setVisible(m_counted.has_value());
    m_clear->setVisible(!m_counted && filter().isNarrowed());
}

} // namespace Revisit
