#pragma once

#include "core/base/error.h"
#include "core/review/reviewfile.h"

#include <QObject>
#include <QPointer>

namespace Revisit {

class RecordPanel;
class Workspace;

// What stands on record around a draft, and is not answered in it: the facts of
// the case, its referrals and lines of enquiry, which are added here, and the
// wordings of the original file that judge a victim. It is read again after every
// change to the caseload.
class DraftRecord : public QObject
{
    Q_OBJECT

public:
    // Dialogs open over the widget.
    DraftRecord(Workspace &workspace, QWidget *parent);

    void open(const Review &draft, const ReviewRecord &record);
    void close();

    const ReviewRecord &now() const { return m_record; }
    const QStringList &wordings() const { return m_fileWordings; }

    // Of the case under which this one would be kept; another one is looked up.
    void setTarget(const QString &reference);

    // New ones; they show the record from now on and belong to the parent.
    RecordPanel *makeReferralPanel();
    RecordPanel *makeEnquiryPanel();

Q_SIGNALS:
    void changed();
    void failed(const Revisit::Error &error);

private:
    bool isOpenFor(ReviewId review) const;
    void read();
    void readFileWordings();
    void take(const Result<ReviewRecord> &record);
    void show();
    void makeReferral();
    void acknowledge(const Referral &referral);
    void moveLine(const LineOfEnquiry &line);
    void raiseLine();

    Workspace &m_workspace;
    QWidget *m_window;
    QPointer<RecordPanel> m_referrals;
    QPointer<RecordPanel> m_enquiries;

    ReviewId m_review; // none: no draft is open
    CaseId m_case;
    OfficerId m_reviewer;
    QString m_target; // that the record was read for
    ReviewRecord m_record;
    QStringList m_fileWordings;
};

} // namespace Revisit
