#include "ui/review/draftrecord.h"

#include "core/language/filewordings.h"
#include "ui/base/workspace.h"
#include "ui/enquiry/enquirysteps.h"
#include "ui/enquiry/enquirywording.h"
#include "ui/review/acknowledging.h"
#include "ui/review/enquirydialog.h"
#include "ui/review/recordpanel.h"
#include "ui/review/recordwording.h"
#include "ui/review/referraldialog.h"

using namespace Qt::StringLiterals;

namespace Revisit {

DraftRecord::DraftRecord(Workspace &workspace, QWidget *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_window(parent)
{
    connect(&m_workspace, &Workspace::changed, this, &DraftRecord::read);
}

void DraftRecord::open(const Review &draft, const ReviewRecord &record)
{
    m_review = draft.id;
    m_case = draft.caseId;
    m_reviewer = draft.reviewer;
    m_target = draft.answers.value(u"G1.target"_s);
    m_record = record;
    m_fileWordings.clear();
    readFileWordings();
}

void DraftRecord::close()
{
    m_review = {};
}

bool DraftRecord::isOpenFor(ReviewId review) const
{
    return m_review.isValid() && m_review == review;
}

void DraftRecord::setTarget(const QString &reference)
{
    if (reference == m_target)
        return;
    m_target = reference;
    read();
}

RecordPanel *DraftRecord::makeReferralPanel()
{
    m_referrals = new RecordPanel(tr("Make a referral…"), tr("No referral has been made."));
    connect(m_referrals, &RecordPanel::addRequested, this, &DraftRecord::makeReferral);
    show();
    return m_referrals;
}

RecordPanel *DraftRecord::makeEnquiryPanel()
{
    m_enquiries = new RecordPanel(tr("Raise a line of enquiry…"), tr("No line has been raised."));
    connect(m_enquiries, &RecordPanel::addRequested, this, &DraftRecord::raiseLine);
    show();
    return m_enquiries;
}

void DraftRecord::read()
{
    if (!m_review.isValid())
        return;
    const auto read =
        [viewer = m_workspace.actor(), query = RecordQuery{m_case, m_reviewer, m_target, m_review}](
            Connection &connection) { return reviewRecord(connection, viewer, query); };
    m_workspace.fetch(read, this, [this, id = m_review](const Result<ReviewRecord> &record) {
        if (isOpenFor(id))
            take(record);
    });
}

void DraftRecord::readFileWordings()
{
    const auto read = [id = m_case](Connection &connection) {
        return fileWordings(connection, id);
    };
    m_workspace.fetch(read, this, [this, id = m_review](const Result<QStringList> &wordings) {
        if (!isOpenFor(id) || !wordings)
            return;
        m_fileWordings = *wordings;
        Q_EMIT changed();
    });
}

void DraftRecord::take(const Result<ReviewRecord> &record)
{
    if (!record) {
        Q_EMIT failed(record.error());
        return;
    }
    m_record = *record;
    show();
    Q_EMIT changed();
}

void DraftRecord::show()
{
    QList<RecordLine> referrals;
    for (const Referral &referral : std::as_const(m_record.referrals)) {
        RecordLine line =
            RecordWording::referral(referral, m_record, m_workspace.clock().now().date());
        if (!referral.isAcknowledged()) {
            line.act = tr("Acknowledged…");
            line.acted = [this, referral] { acknowledge(referral); };
        }
        referrals.append(line);
    }
    QList<RecordLine> enquiries;
    for (const LineOfEnquiry &line : std::as_const(m_record.enquiries)) {
        RecordLine shown = RecordWording::enquiry(line, m_record);
        shown.act = EnquiryWording::nextStep(line.state);
        shown.acted = [this, line] { moveLine(line); };
        enquiries.append(shown);
    }
    if (m_referrals)
        m_referrals->setLines(referrals);
    if (m_enquiries)
        m_enquiries->setLines(enquiries);
}

void DraftRecord::makeReferral()
{
    if (m_review.isValid())
        (new ReferralDialog(m_workspace, m_case, m_review, m_window))->open();
}

void DraftRecord::acknowledge(const Referral &referral)
{
    askAcknowledgement(m_workspace, referral, m_window, [this](const Result<> &outcome) {
        if (!outcome)
            Q_EMIT failed(outcome.error());
    });
}

void DraftRecord::moveLine(const LineOfEnquiry &line)
{
    askNextStep(m_workspace, line, m_record.officers, m_window, [this](const Result<> &moved) {
        if (!moved)
            Q_EMIT failed(moved.error());
    });
}

void DraftRecord::raiseLine()
{
    (new EnquiryDialog(m_workspace, m_case, m_record.officers, m_window))->open();
}

} // namespace Revisit
