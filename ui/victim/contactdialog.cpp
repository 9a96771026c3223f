#include "ui/victim/contactdialog.h"

#include "core/refdata/codebook.h"
#include "core/victim/recordcontact.h"
#include "core/victim/victimcontactstore.h"
#include "core/victim/victimrights.h"
#include "ui/base/accessibility.h"
#include "ui/base/field.h"
#include "ui/base/messagebar.h"
#include "ui/base/space.h"
#include "ui/base/themedlabel.h"
#include "ui/base/workspace.h"
#include "ui/review/answerwording.h"
#include "ui/victim/contactwording.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

void fill(QComboBox *box, QStringView list, const QString &nothing)
{
    box->addItem(nothing);
    for (const Code &code : CodeBook::instance().list(list))
        box->addItem(labelOf(code), code.id.value());
}

void choose(QComboBox *box, const std::optional<CodeId> &code)
{
    box->setCurrentIndex(code ? std::max(0, box->findData(code->value())) : 0);
}

std::optional<CodeId> chosen(const QComboBox *box)
{
    return box->currentIndex() > 0 ? std::optional(CodeId(box->currentData().toLongLong()))
                                   : std::nullopt;
}

} // namespace

ContactDialog::ContactDialog(Workspace &workspace, const CaseDetail &detail, int number,
                             QDate today, QWidget *parent)
    : Dialog(tr("Contact with a victim"), parent)
    , m_workspace(workspace)
    , m_detail(detail)
    , m_today(today)
    , m_victim(new QComboBox(this))
    , m_contact(new QComboBox(this))
    , m_preference(new QComboBox(this))
    , m_arrangements(new QPlainTextEdit(this))
    , m_told(new QComboBox(this))
    , m_toldOn(new QLineEdit(this))
    , m_toldBy(new QLineEdit(this))
    , m_rights(new QComboBox(this))
    , m_toldOnField(
          new Field({tr("When"), tr("Such as 9/4/2014, 4/2014 or about 2014")}, m_toldOn, this))
    , m_route(new ThemedLabel({}, TextRole::Body, Ink::Secondary, this))
    , m_earlier(new ThemedLabel({}, TextRole::Caption, Ink::Secondary, this))
{
    setObjectName(u"contactDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setLead(tr("Leave open what nobody has asked. What was recorded before stays on record."));
    m_victim->setObjectName(u"victim"_s);
    m_contact->setObjectName(u"mayBeContacted"_s);
    m_preference->setObjectName(u"preference"_s);
    m_arrangements->setObjectName(u"arrangements"_s);
    m_arrangements->setTabChangesFocus(true);
    m_arrangements->setFixedHeight(Theme::px(64));
    m_told->setObjectName(u"toldOfOutcome"_s);
    m_toldOn->setObjectName(u"toldOn"_s);
    m_toldBy->setObjectName(u"toldBy"_s);
    m_rights->setObjectName(u"toldOfRights"_s);
    m_route->setObjectName(u"rightsRoute"_s);
    m_route->wrapped();
    m_earlier->setObjectName(u"earlierContacts"_s);
    m_earlier->wrapped();
    fillLists();
    layOut();
    connect(m_victim, &QComboBox::currentIndexChanged, this, &ContactDialog::showVictim);
    connect(m_contact, &QComboBox::currentIndexChanged, this, &ContactDialog::followContact);
    const auto found = std::ranges::find(m_detail.victims, number, &VictimDetail::number);
    m_victim->setCurrentIndex(
        found == m_detail.victims.end() ? 0 : int(found - m_detail.victims.begin()));
    showVictim(m_victim->currentIndex());
}

void ContactDialog::fillLists()
{
    for (const VictimDetail &victim : m_detail.victims)
        m_victim->addItem(victimLabel(victim.number));
    m_contact->addItem(tr("Not asked"));
    m_contact->addItem(tr("Yes"), true);
    m_contact->addItem(tr("No, asks not to be contacted"), false);
    fill(m_preference, u"contact_preference", tr("Not asked"));
    fill(m_told, u"yes_no_unknown", tr("Not looked into"));
    fill(m_rights, u"yes_no_unknown", tr("Not looked into"));
}

void ContactDialog::layOut()
{
    auto *form = new QWidget;
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, Space::small, 0);
    grid->setHorizontalSpacing(Space::card);
    grid->setVerticalSpacing(Space::medium);
    const auto add = [grid, form](const FieldText &text, QWidget *editor, int row, int column,
                                  int columns = 1) {
        grid->addWidget(new Field(text, editor, form), row, column, 1, columns, Qt::AlignTop);
    };
    add({tr("Victim")}, m_victim, 0, 0);
    add({tr("May the victim be contacted?")}, m_contact, 0, 1);
    add({tr("Preferred way")}, m_preference, 1, 0, 2);
    add({tr("Arrangements"), tr("When and how it is safe to be in touch")}, m_arrangements, 2, 0,
        2);
    add({tr("Was the victim told of the decision to take no further action?")}, m_told, 3, 0, 2);
    grid->addWidget(m_toldOnField, 4, 0, Qt::AlignTop);
    add({tr("By whom")}, m_toldBy, 4, 1);
    add({tr("Was the victim told of the right to have it looked at again?")}, m_rights, 5, 0, 2);
    grid->addWidget(m_route, 6, 0, 1, 2);
    grid->addWidget(m_earlier, 7, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(8, 1);

    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setAccessibleName(tr("Contact"));
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(form);
    keepFocusInSight(area);
    body()->addWidget(area, 1);
    addCancel();
    auto *save = addButton(tr("Record"), ButtonKind::Primary);
    save->setObjectName(u"recordContact"_s);
    connect(save, &QPushButton::clicked, this, &ContactDialog::submit);
    resize(Theme::px(600), Theme::px(640));
}

const VictimDetail &ContactDialog::victim() const
{
    return m_detail.victims.at(std::max(0, m_victim->currentIndex()));
}

void ContactDialog::showVictim(int index)
{
    if (index < 0)
        return;
    const VictimContact &contact = victim().contact;
    m_contact->setCurrentIndex(!contact.mayBeContacted ? 0 : *contact.mayBeContacted ? 1 : 2);
    choose(m_preference, contact.preference);
    m_arrangements->setPlainText(contact.arrangements);
    choose(m_told, contact.toldOfOutcome);
    m_toldOn->setText(contact.toldOn.isUnknown() ? QString() : contact.toldOn.display());
    m_toldBy->setText(contact.toldBy);
    choose(m_rights, contact.toldOfRights);
    const RightsRoute route = rightsRoute(ContactWording::decisionDay(m_detail), m_today);
    //: %1 is the victim's way to have the decision looked at again, %2 advice on it
    m_route->setText(tr("Way to have it looked at again: %1. %2")
                         .arg(rightsRouteLabel(route), rightsRouteAdvice(route)));
    followContact();
    showEarlier();
}

void ContactDialog::showEarlier()
{
    m_earlier->setText(ContactWording::recorded(victim().contact));
    m_workspace.fetch(
        [id = victim().id](Connection &connection) { return contactsOf(connection, id); }, this,
        [this, id = victim().id](const Result<QList<VictimContact>> &contacts) {
            if (!contacts || id != victim().id)
                return;
            QStringList lines;
            for (const VictimContact &contact : *contacts)
                lines.append(ContactWording::inOneLine(contact));
            m_earlier->setText(lines.join(u'\n'));
        });
}

// Whoever asks not to be contacted has no preferred way of it.
void ContactDialog::followContact()
{
    const bool isDeclined = m_contact->currentIndex() == 2;
    if (isDeclined)
        m_preference->setCurrentIndex(0);
    m_preference->setEnabled(!isDeclined);
}

void ContactDialog::submit()
{
    messages()->clear();
    const QString day = m_toldOn->text().trimmed();
    const auto toldOn = AnswerWording::dateFrom(day);
    m_toldOnField->setError(day.isEmpty() || toldOn
                                ? QString()
                                : tr("This is not a date. Write it as 9/4/2014, 4/2014 or 2014."));
    if (!m_toldOnField->error().isEmpty())
        return m_toldOn->setFocus(Qt::OtherFocusReason);
    VictimContact contact;
    contact.number = victim().contact.number;
    if (m_contact->currentIndex() > 0)
        contact.mayBeContacted = m_contact->currentData().toBool();
    contact.preference = chosen(m_preference);
    contact.arrangements = m_arrangements->toPlainText();
    contact.toldOfOutcome = chosen(m_told);
    contact.toldOn = toldOn.value_or(PartialDate());
    contact.toldBy = m_toldBy->text();
    contact.toldOfRights = chosen(m_rights);
    m_workspace.perform(RecordContact{victim().id, contact}, this, [this](const Result<> &done) {
        if (!done)
            return messages()->tell(done.error());
        accept();
    });
}

} // namespace Revisit
