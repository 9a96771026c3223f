#include "core/asat/whatchanged.h"

#include "core/asat/changestore.h"
#include "core/asat/rewind.h"
#include "core/audit/auditstore.h"
#include "core/audit/caseworkactions.h"
#include "core/base/csvtext.h"
#include "core/base/exportfile.h"
#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/storage/transaction.h"

#include <QJsonObject>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// Administrators keep accounts and see neither cases nor figures.
Result<bool> mayNameCases(const Officer &actor)
{
    if (allows(actor.role, Capability::ViewCases))
        return true;
    RV_CHECK(permit(actor, Capability::ViewTrends));
    return false;
}

Result<WhatChanged> changesBetween(Connection &connection, const Officer &viewer,
                                   const QDateTime &from, const QDateTime &until)
{
    const Result<bool> namesCases = mayNameCases(viewer);
    if (!namesCases)
        return tl::unexpected(namesCases.error());
    if (from >= until)
        return fail(Fault::Invalid, CoreText::tr("The second instant is after the first."));
    const Result<qint64> last = entryAt(connection, until);
    if (!last)
        return tl::unexpected(last.error());
    const qint64 first = entryAt(connection, from).value_or(-1); // before all of it
    WhatChanged changed{.from = from, .until = until, .acts = {}, .namesCases = *namesCases};
    changed.entered = casesEntered(connection, first, *last);
    changed.acts = actsBetween(connection, first, *last);
    if (changed.namesCases)
        changed.fields = fieldsChanged(connection, viewer, first, *last);
    return changed;
}

void recordListing(Session &session, const ListChanges &command, const AuditAction &action,
                   const QList<AuditChange> &changes, QJsonObject facts)
{
    facts.insert(u"from"_s, toStored(command.from));
    facts.insert(u"until"_s, toStored(command.until));
    record(session, {.action = action,
                     .entity = u"caseload"_s,
                     .why = session.purpose,
                     .changes = changes,
                     .facts = facts});
}

QByteArray changesText(const QString &marking, const WhatChanged &changed)
{
    QByteArray text = csvLine({marking});
    text += csvLine({u"what"_s, u"reference"_s, u"before"_s, u"after"_s, u"count"_s});
    text += csvLine({u"cases_entered"_s, {}, {}, {}, QString::number(changed.entered)});
    for (const ActCount &act : changed.acts)
        text += csvLine({act.action, {}, {}, {}, QString::number(act.count)});
    for (const FieldChanged &field : changed.fields)
        text += csvLine(
            {changedFieldLabel(field.field), field.reference, field.before, field.after, {}});
    return text + csvLine({marking});
}

} // namespace

QString changedFieldLabel(ChangedField field)
{
    switch (field) {
    case ChangedField::Status:
        return CoreText::tr("Status");
    case ChangedField::Priority:
        return CoreText::tr("Priority");
    case ChangedField::Officer:
        return CoreText::tr("Officer");
    case ChangedField::Decision:
        return CoreText::tr("Decision");
    }
    return {};
}

Result<WhatChanged> ListChanges::run(Session &session) const
{
    return inTransaction(session, [&]() -> Result<WhatChanged> {
        auto changed = changesBetween(session.connection, session.actor, from, until);
        if (changed)
            recordListing(session, *this, Audit::ChangesListed, {}, {});
        return changed;
    });
}

Result<qint64> ExportChanges::run(Session &session) const
{
    if (marking.trimmed().isEmpty())
        return fail(Fault::Invalid, CoreText::tr("An export needs a handling marking."));
    if (recipient.trimmed().isEmpty())
        return fail(Fault::Invalid, CoreText::tr("Say who the export is for."));
    ExportFile target(file);
    const auto changed = inTransaction(session, [&]() -> Result<WhatChanged> {
        auto found = changesBetween(session.connection, session.actor, from, until);
        RV_CHECK(found);
        if (found->namesCases)
            RV_CHECK(permit(session.actor, Capability::ExportCases));
        recordListing(session, {from, until}, Audit::FiguresExported,
                      {{u"recipient"_s, {}, recipient.trimmed()}},
                      {{u"format"_s, u"csv"_s}, {u"marking"_s, marking}});
        RV_CHECK(target.write(changesText(marking, *found)));
        return found;
    });
    RV_CHECK(changed);
    RV_CHECK(target.finish());
    return 1 + changed->acts.size() + changed->fields.size();
}

} // namespace Revisit
