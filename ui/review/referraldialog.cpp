#include "ui/review/referraldialog.h"

#include "core/refdata/codebook.h"
#include "core/referral/makereferral.h"
#include "ui/base/field.h"
#include "ui/base/messagebar.h"
#include "ui/base/theme.h"
#include "ui/base/workspace.h"
#include "ui/review/answerwording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int daysUntilChase = 7;
constexpr int daysUntilUrgentChase = 1;

} // namespace

ReferralDialog::ReferralDialog(Workspace &workspace, CaseId caseId, std::optional<ReviewId> review,
                               QWidget *parent)
    : Dialog(tr("Make a referral"), parent)
    , m_workspace(workspace)
    , m_case(caseId)
    , m_review(review)
    , m_kind(new QComboBox(this))
    , m_kindField(new Field({tr("Kind"), {}, true}, m_kind, this))
    , m_urgent(new QCheckBox(tr("Urgent: it cannot wait for tomorrow"), this))
    , m_body(new QLineEdit(this))
    , m_bodyField(new Field({tr("Body it goes to"), {}, true}, m_body, this))
    , m_person(new QLineEdit(this))
    , m_method(new QLineEdit(this))
    , m_chase(new QLineEdit(this))
    , m_chaseField(new Field({tr("Ask again on"), tr("If nobody has acknowledged it by then.")},
                             m_chase, this))
{
    setObjectName(u"referralDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setLead(tr("It is written down as a disclosure. Until it is acknowledged it is not known to "
               "have arrived."));
    m_kind->addItem(tr("Choose…"));
    for (const Code &kind : CodeBook::instance().list(u"referral_kind"))
        m_kind->addItem(labelOf(kind), kind.id.value());
    m_kind->setObjectName(u"referralKind"_s);
    m_urgent->setObjectName(u"referralUrgent"_s);
    m_body->setObjectName(u"referralBody"_s);
    m_person->setObjectName(u"referralPerson"_s);
    m_method->setObjectName(u"referralMethod"_s);
    m_chase->setObjectName(u"referralChase"_s);
    layOut();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ReferralDialog::followKind);
    connect(m_urgent, &QCheckBox::toggled, this, &ReferralDialog::followUrgency);
    followUrgency();
}

void ReferralDialog::layOut()
{
    body()->addWidget(m_kindField);
    body()->addWidget(m_urgent);
    body()->addWidget(m_bodyField);
    body()->addWidget(new Field({tr("Person or desk")}, m_person, this));
    body()->addWidget(
        new Field({tr("How it was sent"), tr("Such as telephone, secure mail or in person.")},
                  m_method, this));
    body()->addWidget(m_chaseField);
    addCancel();
    Button *make = addButton(tr("Make the referral"), ButtonKind::Primary);
    make->setObjectName(u"makeReferral"_s);
    connect(make, &QPushButton::clicked, this, &ReferralDialog::make);
    resize(Theme::px(480), sizeHint().height());
}

// The list says which kinds do not wait, and what to mind with each.
void ReferralDialog::followKind()
{
    const Code *kind = CodeBook::instance().byId(CodeId(m_kind->currentData().toLongLong()));
    m_kindField->clearError();
    m_kindField->setHint(kind ? kind->notes : QString());
    if (kind && kind->details["urgent"_L1].toBool())
        m_urgent->setChecked(true);
}

void ReferralDialog::followUrgency()
{
    const int days = m_urgent->isChecked() ? daysUntilUrgentChase : daysUntilChase;
    m_chase->setText(m_workspace.clock().now().date().addDays(days).toString(u"d/M/yyyy"_s));
}

void ReferralDialog::make()
{
    const CodeId kind(m_kind->currentData().toLongLong());
    const auto chase = AnswerWording::dateFrom(m_chase->text().trimmed());
    const bool isNoDay = !m_chase->text().trimmed().isEmpty() &&
                         (!chase || chase->precision() != DatePrecision::Day);
    m_kindField->setError(kind.isValid() ? QString() : tr("Choose what kind of referral this is."));
    m_bodyField->setError(m_body->text().trimmed().isEmpty() ? tr("Say which body it goes to.")
                                                             : QString());
    m_chaseField->setError(isNoDay ? tr("This is not a day. Write it as 1/6/2026.") : QString());
    for (const Field *field : {m_kindField, m_bodyField, m_chaseField}) {
        if (!field->error().isEmpty())
            return field->editor()->setFocus(Qt::OtherFocusReason);
    }
    MakeReferral referral{m_case, kind, m_urgent->isChecked(), m_body->text()};
    referral.recipientPerson = m_person->text();
    referral.method = m_method->text();
    referral.chaseOn = chase ? chase->earliest() : QDate();
    referral.review = m_review;
    m_workspace.perform(referral, this, [this](const Result<ReferralId> &made) {
        if (!made)
            return messages()->tell(made.error());
        accept();
    });
}

} // namespace Revisit
