#include "core/assignment/handover.h"

#include "core/audit/auditstore.h"
#include "core/audit/capacityactions.h"
#include "core/base/exportfile.h"
#include "core/base/text.h"
#include "core/cases/programme.h"
#include "core/people/capability.h"
#include "core/refdata/codebook.h"
#include "core/storage/transaction.h"

#include <QLocale>

#include <deque>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

QString handoverDay(QDate day)
{
    return day.isValid() ? QLocale().toString(day, u"d MMM yyyy"_s) : CoreText::tr("no day set");
}

QString handoverDay(const QString &instant)
{
    return handoverDay(QDate::fromString(instant.left(10), Qt::ISODate));
}

class HandoverReader
{
public:
    explicit HandoverReader(Connection &connection)
        : m_connection(connection)
    {}

    std::optional<HandoverPage> read(CaseId id)
    {
        Query query(m_connection, u"SELECT reference, title, status, tier, due_on "
                                  "FROM review_case WHERE id = :case"_s);
        if (!query.bind(":case"_L1, id).next())
            return std::nullopt;
        HandoverPage page{id,
                          query.text(0),
                          query.text(1),
                          CaseStatus(query.number(2)),
                          int(query.number(3)),
                          query.date(4)};
        readDraft(page);
        readEnquiries(page);
        readReferrals(page);
        readRisks(page);
        readHistory(page);
        return page;
    }

private:
    void readDraft(HandoverPage &page)
    {
        Query query(m_connection, u"SELECT number, saved_at FROM review "
                                  "WHERE case_id = :case AND state = 1"_s);
        if (query.bind(":case"_L1, page.caseId).next())
            page.draft = CoreText::tr("Review %1 is begun, last saved %2.")
                             .arg(query.number(0))
                             .arg(handoverDay(query.text(1)));
    }

    void readEnquiries(HandoverPage &page)
    {
        Query query(m_connection, u"SELECT action, coalesce(bring_on, due_on) FROM line_of_enquiry "
                                  "WHERE case_id = :case AND state <> 4 ORDER BY 2, id"_s);
        query.bind(":case"_L1, page.caseId);
        while (query.next())
            //: An open enquiry and the day it is brought forward to
            page.enquiries.append(
                CoreText::tr("%1 (%2)").arg(query.text(0), handoverDay(query.date(1))));
    }

    void readReferrals(HandoverPage &page)
    {
        Query query(m_connection, u"SELECT kind_code, recipient_body, made_at, chase_on "
                                  "FROM referral WHERE case_id = :case "
                                  "AND acknowledged_at IS NULL ORDER BY id"_s);
        query.bind(":case"_L1, page.caseId);
        while (query.next())
            page.referrals.append(CoreText::tr("%1 to %2, made %3, not acknowledged; chase on %4")
                                      .arg(CodeBook::instance().label(query.id<CodeId>(0)),
                                           query.text(1), handoverDay(query.text(2)),
                                           handoverDay(query.date(3))));
    }

    void readRisks(HandoverPage &page)
    {
        Query query(m_connection, u"SELECT indicators, raised_at, coalesce(acknowledged_at, ''), "
                                  "coalesce(action, '') FROM risk_alert "
                                  "WHERE case_id = :case ORDER BY id"_s);
        query.bind(":case"_L1, page.caseId);
        while (query.next()) {
            const QString raised = CoreText::tr("Live risk (%1) found %2")
                                       .arg(query.text(0), handoverDay(query.text(1)));
            page.risks.append(
                query.text(2).isEmpty()
                    ? CoreText::tr("%1, not acknowledged").arg(raised)
                    : CoreText::tr("%1, acknowledged: %2").arg(raised, query.text(3)));
        }
    }

    void readHistory(HandoverPage &page)
    {
        Query query(m_connection, u"SELECT a.from_at, coalesce(o.name, ''), a.reason "
                                  "FROM assignment a LEFT JOIN officer o ON o.id = a.officer_id "
                                  "WHERE a.case_id = :case ORDER BY a.from_at, a.id"_s);
        query.bind(":case"_L1, page.caseId);
        while (query.next())
            page.history.append(
                CoreText::tr("%1: %2. %3")
                    .arg(handoverDay(query.text(0)),
                         query.text(1).isEmpty() ? CoreText::tr("nobody") : query.text(1),
                         query.text(2)));
    }

    Connection &m_connection;
};

// The pages of the cases that are there, with an entry for each.
QList<HandoverPage> enteredPages(Session &session, const QList<CaseId> &cases)
{
    HandoverReader reader(session.connection);
    QList<HandoverPage> pages;
    for (const CaseId id : cases) {
        if (const std::optional<HandoverPage> page = reader.read(id))
            pages.append(*page);
    }
    for (const HandoverPage &page : std::as_const(pages))
        record(session, {.action = Audit::HandoverPrinted,
                         .entity = entityName(page.caseId),
                         .caseId = page.caseId,
                         .why = session.purpose});
    return pages;
}

} // namespace

Result<qint64> ExportHandover::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ReassignCases));
    std::deque<ExportFile> targets;
    const auto written = inTransaction(session, [&]() -> Result<qint64> {
        const Result<Programme> terms = programme(session.connection);
        RV_CHECK(terms);
        if (terms->marking.trimmed().isEmpty())
            return fail(Fault::Invalid, CoreText::tr("An export needs a handling marking."));
        qint64 count = 0;
        for (const HandoverFile &file : files) {
            const QList<HandoverPage> pages = enteredPages(session, file.cases);
            const Result<QByteArray> content = draw(terms->marking, pages);
            RV_CHECK(content);
            RV_CHECK(targets.emplace_back(file.path).write(*content));
            count += pages.size();
        }
        return count;
    });
    RV_CHECK(written);
    for (ExportFile &target : targets)
        RV_CHECK(target.finish());
    return written;
}

} // namespace Revisit
