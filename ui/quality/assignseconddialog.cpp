#include "ui/quality/assignseconddialog.h"

#include "core/quality/assignsecondreview.h"
#include "core/quality/secondreviewstore.h"
#include "ui/base/field.h"
#include "ui/base/messagebar.h"
#include "ui/base/theme.h"
#include "ui/base/workspace.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

AssignSecondDialog::AssignSecondDialog(Workspace &workspace, const SampledReview &review,
                                       QWidget *parent)
    : Dialog(tr("Assign a second reviewer"), parent)
    , m_workspace(workspace)
    , m_review(review)
    , m_officer(new QComboBox(this))
    , m_officerField(
          new Field({tr("Second reviewer"),
                     tr("Only review officers who neither reviewed nor opened the case since its "
                        "review began, and had no part in its investigation."),
                     true},
                    m_officer, this))
{
    setObjectName(u"assignSecondDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    //: %1 is a case reference
    setLead(tr("Until they submit, the second reviewer of %1 sees only the original file, and "
               "nothing that was done with the case since.")
                .arg(review.reference));
    m_officer->setObjectName(u"secondOfficer"_s);
    m_officer->addItem(tr("Choose"));
    body()->addWidget(m_officerField);
    body()->addStretch(1);
    addCancel();
    m_assign = addButton(tr("Assign"), ButtonKind::Primary);
    m_assign->setObjectName(u"assignSecond"_s);
    m_assign->setEnabled(false);
    connect(m_assign, &QPushButton::clicked, this, &AssignSecondDialog::assign);
    resize(Theme::px(520), Theme::px(280));
    m_workspace.fetch(
        [viewer = workspace.actor(), id = review.review](Connection &connection) {
            return possibleSecondReviewers(connection, viewer, id);
        },
        this,
        [this](const Result<QList<Officer>> &officers) {
            if (!officers)
                return messages()->tell(officers.error());
            offer(*officers);
        });
}

void AssignSecondDialog::offer(const QList<Officer> &officers)
{
    for (const Officer &officer : officers)
        m_officer->addItem(officer.name, officer.id.value());
    m_assign->setEnabled(!officers.isEmpty());
    if (officers.isEmpty())
        messages()->tell(tr("Nobody can review this case blind: every review officer has seen it "
                            "or had a part in it. Ask another team for a reviewer."),
                         Tone::Warning);
}

void AssignSecondDialog::assign()
{
    messages()->clear();
    const OfficerId officer(m_officer->currentData().toLongLong());
    m_officerField->setError(officer.isValid() ? QString() : tr("Choose an officer."));
    if (!officer.isValid())
        return m_officer->setFocus(Qt::OtherFocusReason);
    const AssignSecondReview command{m_review.review, officer};
    m_workspace.perform(command, this, [this](const Result<SecondReviewId> &assigned) {
        if (!assigned)
            return messages()->tell(assigned.error());
        accept();
    });
}

} // namespace Revisit
