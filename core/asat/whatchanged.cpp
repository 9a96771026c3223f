#include "core/asat/whatchanged.h"

#include "core/asat/rewind.h"
#include "core/audit/auditstore.h"
#include "core/audit/caseworkactions.h"
#include "core/base/text.h"
#include "core/cases/casestatus.h"
#include "core/exchange/exportcases.h"
#include "core/people/capability.h"
#include "core/refdata/codebook.h"
#include "core/storage/rowhistory.h"
#include "core/storage/transaction.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSaveFile>
#include <QSet>

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// The fields of a case at an instant; a case that was not there has no reference.
struct CaseThen {
    QString reference;
    qint64 status = 0;
    qint64 tier = 0;
    std::optional<qint64> officer = {};
    std::optional<qint64> decision = {};
};

struct CaseBetween {
    std::optional<CaseThen> before; // by the first change after the start
    std::optional<CaseThen> after;  // by the first change after the end
    bool isChanged = false;
    bool wasThere = true; // at the start
};

std::optional<qint64> numberIn(const QJsonObject &row, QLatin1String name)
{
    const QJsonValue value = row[name];
    return value.isNull() || value.isUndefined() ? std::nullopt : std::optional(value.toInteger());
}

CaseThen thenFrom(const QString &json)
{
    const QJsonObject row = QJsonDocument::fromJson(json.toUtf8()).object();
    return {row["reference"_L1].toString(), numberIn(row, "status"_L1).value_or(0),
            numberIn(row, "tier"_L1).value_or(0), numberIn(row, "officer_id"_L1),
            numberIn(row, "decision_code"_L1)};
}

class ChangesBetween
{
public:
    ChangesBetween(Connection &connection, const Officer &viewer, qint64 from, qint64 until)
        : m_connection(connection)
        , m_viewer(viewer)
        , m_from(from)
        , m_until(until)
    {}

    void countActs(WhatChanged &changed)
    {
        Query query(m_connection, u"SELECT action, count(*) FROM audit WHERE seq > :from AND "
                                  "seq <= :until AND kind IN (1, 2, 5, 6) GROUP BY action "
                                  "ORDER BY count(*) DESC, action"_s);
        query.bind(":from"_L1, m_from).bind(":until"_L1, m_until);
        while (query.next())
            changed.acts.append({query.text(0), query.number(1)});
        changed.entered = casesEntered();
    }

    QList<FieldChanged> fields()
    {
        readHistory();
        readPresent();
        readOfficers();
        const QSet<qint64> hidden = judgedBlind();
        QList<FieldChanged> all;
        for (auto it = m_cases.cbegin(); it != m_cases.cend(); ++it) {
            if (it->isChanged && !hidden.contains(it.key()))
                compare(CaseId(it.key()), *it, all);
        }
        std::ranges::stable_sort(all, {}, &FieldChanged::reference);
        return all;
    }

private:
    qint64 casesEntered()
    {
        qint64 entered = 0;
        Query query(m_connection, u"SELECT body FROM audit WHERE seq > :from AND seq <= :until "
                                  "AND action = :imported"_s);
        query.bind(":from"_L1, m_from)
            .bind(":until"_L1, m_until)
            .bind(":imported"_L1, QString(Audit::Imported.code));
        while (query.next()) {
            const QJsonObject facts =
                QJsonDocument::fromJson(query.text(0).toUtf8())["x"_L1].toObject();
            if (facts["feeds"_L1].toString() == "cases"_L1)
                entered += facts["loaded"_L1].toInteger();
        }
        return entered;
    }

    // The first change after an instant knows the case as it stood at that instant.
    void readHistory()
    {
        Query query(m_connection,
                    u"SELECT row_key, kind, entry, before FROM row_change WHERE of_table = "
                    "'review_case' AND kind <> 4 AND (entry > :from OR entry < 0) ORDER BY id"_s);
        query.bind(":from"_L1, m_from);
        while (query.next()) {
            const qint64 entry = query.number(2);
            const qint64 key = query.text(0).mid(1).chopped(1).toLongLong(); // "[12]"
            const bool isLater = entry > m_until || entry < 0;
            CaseBetween &place = m_cases[key];
            const bool isInsert = query.number(1) == qint64(RowChange::Inserted);
            if (!place.before) {
                place.before = isInsert ? CaseThen() : thenFrom(query.text(3));
                place.wasThere = !isInsert;
            }
            if (isLater && !place.after)
                place.after = isInsert ? CaseThen() : thenFrom(query.text(3));
            place.isChanged = place.isChanged || !isLater;
        }
    }

    void readPresent()
    {
        Query query(m_connection, u"SELECT id, reference, status, tier, officer_id, decision_code "
                                  "FROM review_case"_s);
        while (query.next()) {
            const auto place = m_cases.find(query.number(0));
            if (place != m_cases.end() && !place->after)
                place->after = CaseThen{query.text(1), query.number(2), query.number(3),
                                        query.optionalNumber(4), query.optionalNumber(5)};
        }
    }

    void readOfficers()
    {
        Query query(m_connection, u"SELECT id, name FROM officer"_s);
        while (query.next())
            m_officers.insert(query.number(0), query.text(1));
    }

    QSet<qint64> judgedBlind()
    {
        QSet<qint64> cases;
        Query query(m_connection, u"SELECT case_id FROM judged_blind WHERE officer_id = :viewer"_s);
        query.bind(":viewer"_L1, m_viewer.id);
        while (query.next())
            cases.insert(query.number(0));
        return cases;
    }

    void compare(CaseId id, const CaseBetween &place, QList<FieldChanged> &all) const
    {
        const CaseThen before = place.before.value_or(CaseThen());
        const CaseThen after = place.after.value_or(CaseThen());
        const QString reference = after.reference.isEmpty() ? before.reference : after.reference;
        const auto add = [&](ChangedField field, const QString &old, const QString &now) {
            if (old != now)
                all.append({id, reference, field, old, now});
        };
        add(ChangedField::Status, statusOf(before), statusOf(after));
        add(ChangedField::Priority, priorityOf(before), priorityOf(after));
        add(ChangedField::Officer, m_officers.value(before.officer.value_or(0)),
            m_officers.value(after.officer.value_or(0)));
        add(ChangedField::Decision, decisionOf(before), decisionOf(after));
    }

    static QString statusOf(const CaseThen &then)
    {
        return then.reference.isEmpty() ? QString() : statusLabel(CaseStatus(then.status));
    }
    static QString priorityOf(const CaseThen &then)
    {
        return then.reference.isEmpty() ? QString() : u"P%1"_s.arg(then.tier);
    }
    static QString decisionOf(const CaseThen &then)
    {
        return then.decision ? CodeBook::instance().label(CodeId(*then.decision)) : QString();
    }

    Connection &m_connection;
    const Officer &m_viewer;
    const qint64 m_from;
    const qint64 m_until;
    QMap<qint64, CaseBetween> m_cases;
    QHash<qint64, QString> m_officers;
};

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
    ChangesBetween between(connection, viewer, first, *last);
    between.countActs(changed);
    if (changed.namesCases)
        changed.fields = between.fields();
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

QByteArray changesLine(const QStringList &cells)
{
    QByteArrayList line;
    for (const QString &cell : cells)
        line.append(csvCell(cell));
    return line.join(',') + "\r\n";
}

Result<qint64> writeChanges(const ExportChanges &command, const WhatChanged &changed)
{
    QSaveFile file(command.file);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Fault::Invalid,
                    CoreText::tr("The file cannot be written: %1.").arg(file.errorString()));
    file.write(changesLine({command.marking}));
    file.write(changesLine({u"what"_s, u"reference"_s, u"before"_s, u"after"_s, u"count"_s}));
    file.write(changesLine({u"cases_entered"_s, {}, {}, {}, QString::number(changed.entered)}));
    for (const ActCount &act : changed.acts)
        file.write(changesLine({act.action, {}, {}, {}, QString::number(act.count)}));
    for (const FieldChanged &field : changed.fields)
        file.write(changesLine(
            {changedFieldLabel(field.field), field.reference, field.before, field.after, {}}));
    file.write(changesLine({command.marking}));
    if (!file.commit())
        return fail(Fault::Invalid,
                    CoreText::tr("The file cannot be written: %1.").arg(file.errorString()));
    return 1 + changed.acts.size() + changed.fields.size();
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
    // First the entry, then the file: a file without an entry must not exist.
    const auto changed = inTransaction(session, [&]() -> Result<WhatChanged> {
        auto found = changesBetween(session.connection, session.actor, from, until);
        if (found && found->namesCases)
            RV_CHECK(permit(session.actor, Capability::ExportCases));
        if (found)
            recordListing(session, {from, until}, Audit::FiguresExported,
                          {{u"recipient"_s, {}, recipient.trimmed()}},
                          {{u"format"_s, u"csv"_s}, {u"marking"_s, marking}});
        return found;
    });
    return changed ? writeChanges(*this, *changed) : tl::unexpected(changed.error());
}

} // namespace Revisit
