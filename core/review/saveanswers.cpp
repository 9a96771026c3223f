#include "core/review/saveanswers.h"

#include "core/audit/auditstore.h"
#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/review/casestate.h"
#include "core/review/reviewrules.h"
#include "core/review/reviewstore.h"
#include "core/risk/riskalertstore.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

QList<AuditChange> changesBetween(const Answers &kept, const Answers &typed)
{
    QList<AuditChange> changes;
    for (auto it = typed.cbegin(); it != typed.cend(); ++it) {
        const auto before = kept.constFind(it.key());
        const bool isNew = before == kept.cend();
        if (isNew ? it.value().isEmpty() : *before == it.value())
            continue;
        changes.append({it.key(), isNew ? std::nullopt : std::optional(*before), it.value()});
    }
    return changes;
}

// The trail tells that a private answer was given, not what it says.
QList<AuditChange> forTheTrail(QList<AuditChange> changes, const QString &form)
{
    const Result<Form> questions = formNamed(form);
    for (AuditChange &change : changes) {
        const FormQuestion *question = questions ? questions->find(change.field) : nullptr;
        if (question && question->isPrivate)
            change.before = change.after = std::nullopt;
    }
    return changes;
}

QJsonObject factsOf(const std::optional<SaveAnswers::Merge> &merge)
{
    if (!merge)
        return {};
    return {{u"merged_from"_s, merge->from}, {u"clashes"_s, merge->clashes}};
}

tl::unexpected<Error> savedElsewhere()
{
    return fail(Fault::Conflict, CoreText::tr("This review was changed elsewhere. Reload it; what "
                                              "you typed is still here."));
}

// Every answer of part C that shows a live risk counts, not only what is new.
void tellSupervisor(Session &session, CaseId id, const Answers &answers)
{
    const QStringList indicators = liveRisks(answers);
    if (raiseAlert(session.connection, id, indicators, session.actor.id, session.clock.now()))
        record(session, {.action = Audit::RiskRaised,
                         .entity = entityName(id),
                         .caseId = id,
                         .why = session.purpose,
                         .facts = {{u"indicators"_s, indicators.join(u',')}}});
}

} // namespace

Result<int> SaveAnswers::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ReviewCases));
    return inTransaction(session, [&]() -> Result<int> {
        const auto kept = findReview(session.connection, review);
        if (!kept)
            return fail(Fault::NotFound, CoreText::tr("This review is not in the caseload."));
        if (kept->reviewer != session.actor.id)
            return fail(Fault::Forbidden,
                        CoreText::tr("Only %1 can write in this review.").arg(kept->reviewerName));
        if (!kept->isDraft() || kept->version != version)
            return savedElsewhere();
        const QList<AuditChange> changes = changesBetween(kept->answers, answers);
        if (changes.isEmpty())
            return version;
        const QDateTime now = session.clock.now();
        if (!touchDraft(session.connection, review, version, now))
            return savedElsewhere();
        Answers all = kept->answers;
        for (const AuditChange &change : changes) {
            storeAnswer(session.connection, review, change.field, *change.after, now);
            all.insert(change.field, *change.after);
        }
        const bool isRisk = std::ranges::any_of(
            changes, [](const AuditChange &change) { return change.field.startsWith(u'C'); });
        if (isRisk)
            applyRisk(session.connection, kept->caseId, all, now.date());
        if (isRisk && hasLiveRisk(all))
            tellSupervisor(session, kept->caseId, all);
        record(session, {.action = Audit::ReviewSaved,
                         .entity = entityName(review),
                         .caseId = kept->caseId,
                         .why = session.purpose,
                         .changes = forTheTrail(changes, kept->form),
                         .version = version + 1,
                         .facts = factsOf(merge)});
        return version + 1;
    });
}

} // namespace Revisit
