#include "ui/cases/casefilterbar.h"

#include "ui/base/button.h"
#include "ui/base/flowlayout.h"
#include "ui/base/format.h"
#include "ui/base/icons.h"
#include "ui/base/preference.h"
#include "ui/base/segmented.h"
#include "ui/base/space.h"
#include "ui/cases/casefilterchips.h"
#include "ui/cases/casefilteroptions.h"

#include <QAction>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

const Preference<QVariantMap> chosenFilter{u"cases/filter"_s, {}};
const Preference<bool> isMoreShown{u"cases/moreFilters"_s, false};

constexpr std::array views{CaseView::All, CaseView::Mine, CaseView::Unassigned, CaseView::Overdue,
                           CaseView::AwaitingSignOff};
const std::array viewKeys{u"all"_s, u"mine"_s, u"unassigned"_s, u"overdue"_s, u"awaiting"_s};
constexpr int settled = 250;   // ms without a key: a search that is written down is one search
constexpr int firstFields = 3; // that are always in view

QStringList viewNames()
{
    return {CaseFilterBar::tr("All cases"), CaseFilterBar::tr("Mine"),
            CaseFilterBar::tr("Unassigned"), CaseFilterBar::tr("Overdue"),
            CaseFilterBar::tr("Awaiting sign-off")};
}

int placeOf(CaseView view)
{
    return int(std::distance(views.begin(), std::ranges::find(views, view)));
}

} // namespace

CaseFilterBar::CaseFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QHBoxLayout)
    , m_view(new Segmented(viewNames(), this))
    , m_words(new QLineEdit(this))
    , m_moreButton(new Button(u"list-filter"_s, tr("More filters"), ButtonKind::Plain, this))
    , m_more(new QWidget(this))
    , m_chips(new CaseFilterChips(this))
    , m_countedButton(new Button(u"x"_s, {}, ButtonKind::Plain, m_chips))
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
    m_moreButton->setObjectName(u"moreFilters"_s);
    m_moreButton->setCheckable(true);
    m_countedButton->setObjectName(u"countedCases"_s);
    m_countedButton->setToolTip(tr("Show all cases again"));
    makeFields();
    layOut();
    restore();
    connectParts();
    showState();
}

void CaseFilterBar::makeFields()
{
    const auto add = [this](const CaseFilterField::Name &name, bool (*isFree)(const CaseFilter &)) {
        QWidget *place = m_parts.size() < firstFields ? this : m_more;
        m_parts.append({new CaseFilterField(name, place), isFree});
        return m_parts.last().field;
    };
    add({u"status"_s, tr("Status"), tr("Any status")}, [](const CaseFilter &counted) {
        return counted.statuses.isEmpty();
    })->setOptions(CaseFilterOptions::statuses());
    add({u"priority"_s, tr("Priority"), tr("Any priority")}, [](const CaseFilter &counted) {
        return counted.tier.isAny();
    })->setOptions(CaseFilterOptions::tiers());
    add({u"reviewer"_s, tr("Reviewer"), tr("Any reviewer")},
        [](const CaseFilter &counted) { return counted.officer.isAny(); });
    add({u"team"_s, tr("Team"), tr("Any team")},
        [](const CaseFilter &counted) { return counted.team.isAny(); });
    add({u"decision"_s, tr("Decision"), tr("Any decision")}, [](const CaseFilter &counted) {
        return counted.decision.isAny() && counted.decisionNotAmong.isEmpty();
    })->setOptions(CaseFilterOptions::decisions());
    add({u"outcome"_s, tr("Original outcome"), tr("Any original outcome")},
        [](const CaseFilter &counted) { return counted.outcome.isAny(); })
        ->setOptions(CaseFilterOptions::outcomes());
    add({u"year"_s, tr("Closed in"), tr("Closed in any year")},
        [](const CaseFilter &counted) { return counted.nfaYear.isAny(); });
    add({u"due"_s, tr("Due"), tr("Due at any time")},
        [](const CaseFilter &counted) { return counted.due.isAny(); });
}

void CaseFilterBar::layOut()
{
    auto *buttons = new QWidget(this); // which stay together, at the end of their line
    buttons->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    buttons->setLayout(m_buttons);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(Space::small);
    m_buttons->addStretch(1);
    auto *heaps = new FlowLayout(nullptr, Space::small);
    heaps->addWidget(m_view);
    heaps->addWidget(buttons);
    auto *fields = new FlowLayout(nullptr, Space::small);
    auto *more = new FlowLayout(m_more, Space::small);
    fields->addWidget(m_words);
    for (int place = 0; place < m_parts.size(); ++place)
        (place < firstFields ? fields : more)->addWidget(m_parts.at(place).field);
    fields->addWidget(m_moreButton);
    m_chips->addBefore(m_countedButton);

    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Space::small);
    lines->addLayout(heaps);
    lines->addLayout(fields);
    lines->addWidget(m_more);
    lines->addWidget(m_chips);
}

void CaseFilterBar::connectParts()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(settled);
    connect(m_view, &Segmented::currentChanged, this, &CaseFilterBar::announce);
    for (const Part &part : std::as_const(m_parts))
        connect(part.field, &CaseFilterField::changed, this, &CaseFilterBar::announce);
    connect(m_words, &QLineEdit::textChanged, this, &CaseFilterBar::followTyping);
    connect(m_words, &QLineEdit::returnPressed, this, [this] {
        if (m_typing.isActive())
            m_typing.start(0);
    });
    connect(&m_typing, &QTimer::timeout, this, &CaseFilterBar::wordsChanged);
    connect(m_moreButton, &QPushButton::toggled, this, [this](bool isOn) {
        m_more->setVisible(isOn);
        isMoreShown.setValue(isOn);
    });
    connect(m_countedButton, &QPushButton::clicked, this, &CaseFilterBar::clear);
    connect(m_chips->clearButton(), &QPushButton::clicked, this, &CaseFilterBar::clear);
}

void CaseFilterBar::announce()
{
    if (m_isQuiet)
        return;
    showState();
    remember();
    Q_EMIT changed();
}

CaseFilter CaseFilterBar::filter() const
{
    CaseFilter filter = m_counted ? m_counted->filter : CaseFilter();
    filter.view = views[size_t(m_view->current())];
    filter.text = m_words->text();
    filter.today = m_today;
    for (const Part &part : m_parts)
        part.field->narrow(filter);
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
        for (const Part &part : std::as_const(m_parts))
            part.field->clear();
    }
    m_typing.stop();
    if (m_isQuiet)
        return;
    showState();
    remember();
    if (filter() != before)
        Q_EMIT changed();
}

QJsonObject CaseFilterBar::choices() const
{
    QJsonObject fields;
    for (const Part &part : m_parts) {
        if (part.field->isNarrowing())
            fields.insert(part.field->id(), QJsonObject{{u"key"_s, part.field->key()},
                                                        {u"text"_s, part.field->choice()}});
    }
    return {{u"heap"_s, viewKeys.at(size_t(m_view->current()))},
            {u"words"_s, m_words->text().simplified()},
            {u"fields"_s, fields}};
}

QStringList CaseFilterBar::choose(const QJsonObject &choices)
{
    QStringList missing;
    {
        const QScopedValueRollback quiet(m_isQuiet, true);
        clear();
        const QString heap = choices.value(u"heap"_s).toString();
        const auto place = std::ranges::find(viewKeys, heap);
        if (place != viewKeys.end())
            m_view->setCurrent(int(std::distance(viewKeys.begin(), place)));
        m_words->setText(choices.value(u"words"_s).toString());
        const QJsonObject fields = choices.value(u"fields"_s).toObject();
        for (const Part &part : std::as_const(m_parts)) {
            const QJsonObject choice = fields.value(part.field->id()).toObject();
            const QString key = choice.value(u"key"_s).toString();
            if (part.field->offers(key))
                part.field->choose(key);
            else
                //: A choice that a list does not offer any more: "Reviewer: A. Lee"
                missing.append(
                    tr("%1: %2").arg(part.field->label(), choice.value(u"text"_s).toString()));
        }
    }
    m_typing.stop();
    announce();
    return missing;
}

void CaseFilterBar::showView(CaseView view)
{
    m_view->setCurrent(placeOf(view));
}

void CaseFilterBar::showCounted(const CountedCases &counted)
{
    {
        const QScopedValueRollback quiet(m_isQuiet, true);
        clear();
        m_counted = counted;
        m_view->setCurrent(placeOf(counted.filter.view));
        m_words->setText(counted.filter.text);
    }
    m_typing.stop();
    m_countedButton->setText(counted.title);
    showState();
    Q_EMIT changed();
}

void CaseFilterBar::setShownRows(qint64 rows)
{
    if (!m_counted)
        return;
    CaseFilter counted = m_counted->filter;
    counted.today = m_today;
    if (filter() != counted)
        return;
    //: What a chart counted and how many cases that is: "Decisions in March 2026 · 41 cases"
    m_countedButton->setText(
        tr("%1 · %2").arg(m_counted->title, tr("%Ln case(s)", nullptr, int(rows))));
}

void CaseFilterBar::setCounts(const CaseCounts &counts)
{
    for (size_t index = 0; index < views.size(); ++index)
        m_view->setCount(int(index), counts.value(views[index], -1));
}

void CaseFilterBar::setChoices(const CaseChoices &caseload, QDate today)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    m_today = today;
    field(u"reviewer"_s)->setOptions(CaseFilterOptions::reviewers(caseload.reviewers));
    field(u"team"_s)->setOptions(CaseFilterOptions::teams(caseload.teams));
    field(u"year"_s)->setOptions(CaseFilterOptions::years(caseload.years));
    field(u"due"_s)->setOptions(CaseFilterOptions::dues(today));
    showState();
}

CaseFilterField *CaseFilterBar::field(const QString &id) const
{
    return std::ranges::find(m_parts, id, [](const Part &part) { return part.field->id(); })->field;
}

void CaseFilterBar::addButton(QWidget *button)
{
    m_buttons->addWidget(button);
}

void CaseFilterBar::focusSearch()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void CaseFilterBar::showMore(bool isShown)
{
    m_moreButton->setChecked(isShown);
    if (isShown)
        m_parts.at(firstFields).field->takeFocus();
}

bool CaseFilterBar::showsMore() const
{
    return m_moreButton->isChecked();
}

// Emptying the field is no search: it takes effect at once.
void CaseFilterBar::followTyping()
{
    if (m_isQuiet)
        return;
    showState();
    if (m_words->text().trimmed().isEmpty()) {
        m_typing.stop();
        Q_EMIT changed();
    } else {
        m_typing.start(settled);
    }
}

void CaseFilterBar::showState()
{
    const CaseFilter counted = m_counted ? m_counted->filter : CaseFilter();
    for (const Part &part : std::as_const(m_parts))
        part.field->setEnabled(part.isFree(counted));
    m_countedButton->setVisible(m_counted.has_value());
    m_chips->clearButton()->setVisible(!m_counted);
    m_chips->setVisible(isNarrowed());
    showChips();
}

void CaseFilterBar::showChips()
{
    QList<CaseFilterChips::Chip> chips;
    if (!m_counted && m_view->current() > 0)
        chips.append({viewNames().at(m_view->current()), [this] { m_view->setCurrent(0); }});
    for (const Part &part : std::as_const(m_parts)) {
        if (part.field->isNarrowing())
            chips.append({part.field->description(), [field = part.field] { field->clear(); }});
    }
    m_chips->show(chips);
}

// What a chart asked for is not the person's own choice.
void CaseFilterBar::remember() const
{
    if (m_counted)
        return;
    QVariantMap chosen{{u"view"_s, m_view->current()}};
    for (const Part &part : m_parts) {
        if (!part.field->key().isEmpty())
            chosen.insert(part.field->id(), part.field->key());
    }
    chosenFilter.setValue(chosen);
}

void CaseFilterBar::restore()
{
    const QVariantMap chosen = chosenFilter.value();
    m_view->setCurrent(qBound(0, chosen.value(u"view"_s).toInt(), int(views.size()) - 1));
    for (const Part &part : std::as_const(m_parts))
        part.field->choose(chosen.value(part.field->id()).toString());
    m_moreButton->setChecked(isMoreShown.value());
    m_more->setVisible(m_moreButton->isChecked());
}

} // namespace Revisit
