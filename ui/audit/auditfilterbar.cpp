#include "ui/audit/auditfilterbar.h"

#include "ui/base/dayedit.h"
#include "ui/base/flowlayout.h"
#include "ui/base/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int rests = 250;      // ms
const QDate anyDay(2000, 1, 1); // shown as "any day": nothing is as old
constexpr std::array kinds{AuditKind::Collection, AuditKind::Alteration,  AuditKind::Consultation,
                           AuditKind::Disclosure, AuditKind::Combination, AuditKind::Erasure,
                           AuditKind::Access,     AuditKind::Oversight};

// The first moment of a day in the United Kingdom; no moment for "any day".
QDateTime startOf(QDate day)
{
    return day > anyDay ? day.startOfDay(QTimeZone("Europe/London")).toUTC() : QDateTime();
}

} // namespace

AuditFilterBar::AuditFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this))
    , m_case(addText(u"auditCase"_s, tr("Case reference")))
    , m_person(addText(u"auditPerson"_s, tr("Person identifier")))
    , m_officer(addChoice(u"auditOfficer"_s, tr("Any officer")))
    , m_kind(addChoice(u"auditKind"_s, tr("Any kind")))
    , m_action(addChoice(u"auditAction"_s, tr("Any act")))
    , m_from(addDay(u"auditFrom"_s, tr("From")))
    , m_until(addDay(u"auditUntil"_s, tr("Until")))
{
    for (const AuditKind kind : kinds)
        m_kind->addItem(auditKindLabel(kind), int(kind));
    for (const AuditAction &action : auditActions())
        m_action->addItem(auditActionLabel(action.code), QString(action.code));
    m_rest.setSingleShot(true);
    m_rest.setInterval(rests);
    connect(&m_rest, &QTimer::timeout, this, &AuditFilterBar::changed);
}

QLineEdit *AuditFilterBar::addText(const QString &name, const QString &label)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setPlaceholderText(label);
    edit->setAccessibleName(label);
    edit->setClearButtonEnabled(true);
    edit->setMinimumWidth(Theme::px(150));
    m_flow->addWidget(edit);
    connect(edit, &QLineEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    return edit;
}

QComboBox *AuditFilterBar::addChoice(const QString &name, const QString &any)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(name);
    choice->setAccessibleName(any);
    choice->addItem(any);
    auto *spoken = new QLabel(any, this); // without one only the choice is read aloud
    spoken->setBuddy(choice);
    spoken->hide();
    m_flow->addWidget(choice);
    connect(choice, &QComboBox::activated, this, &AuditFilterBar::changed);
    return choice;
}

QDateEdit *AuditFilterBar::addDay(const QString &name, const QString &label)
{
    auto *day = new DayEdit(anyDay, this);
    day->setObjectName(name);
    day->setAccessibleName(label);
    day->setMinimumDate(anyDay);
    //: In a field for a day, where none is chosen; %1 is "From" or "Until"
    day->setSpecialValueText(tr("%1 any day").arg(label));
    // Its own size hint reckons with days only.
    day->setMinimumWidth(day->fontMetrics().horizontalAdvance(day->specialValueText()) +
                         Theme::px(48));
    m_flow->addWidget(day);
    connect(day, &QDateEdit::dateChanged, &m_rest, qOverload<>(&QTimer::start));
    return day;
}

AuditFilter AuditFilterBar::filter() const
{
    AuditFilter filter{.caseReference = m_case->text().trimmed(),
                       .person = m_person->text().trimmed(),
                       .action = m_action->currentData().toString(),
                       .from = startOf(m_from->date())};
    if (m_until->date() > anyDay)
        filter.until = startOf(m_until->date().addDays(1));
    if (m_officer->currentIndex() > 0)
        filter.officer = OfficerId(m_officer->currentData().toLongLong());
    if (m_kind->currentIndex() > 0)
        filter.kind = AuditKind(m_kind->currentData().toInt());
    return filter;
}

void AuditFilterBar::setOfficers(const QList<Officer> &officers)
{
    const QVariant chosen = m_officer->currentData();
    while (m_officer->count() > 1)
        m_officer->removeItem(1);
    for (const Officer &officer : officers)
        m_officer->addItem(officer.name, officer.id.value());
    m_officer->setCurrentIndex(std::max(0, m_officer->findData(chosen)));
}

void AuditFilterBar::addButton(QWidget *button)
{
    m_flow->addWidget(button);
}

void AuditFilterBar::focusFirst()
{
    m_case->setFocus(Qt::OtherFocusReason);
}

} // namespace Revisit
