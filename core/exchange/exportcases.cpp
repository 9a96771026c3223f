#include "core/exchange/exportcases.h"

#include "core/audit/auditstore.h"
#include "core/base/csvtext.h"
#include "core/base/text.h"
#include "core/cases/tierrules.h"
#include "core/people/capability.h"
#include "core/refdata/codebook.h"
#include "core/storage/transaction.h"

#include <QSaveFile>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr int page = 500;

Result<> checkExport(const ExportCases &command)
{
    if (command.marking.trimmed().isEmpty())
        return fail(Fault::Invalid, CoreText::tr("An export needs a handling marking."));
    if (command.recipient.trimmed().isEmpty())
        return fail(Fault::Invalid, CoreText::tr("Say who the export is for."));
    return {};
}

QStringList headings()
{
    return {CoreText::tr("Handling"), CoreText::tr("Reference"), CoreText::tr("Title"),
            CoreText::tr("Status"),   CoreText::tr("Priority"),  CoreText::tr("Why this priority"),
            CoreText::tr("Area"),     CoreText::tr("Suspects"),  CoreText::tr("Victims"),
            CoreText::tr("Reviewer"), CoreText::tr("Due"),       CoreText::tr("Decision")};
}

QString labelIfAny(const std::optional<CodeId> &code)
{
    return code ? CodeBook::instance().label(*code) : QString();
}

QStringList cells(const CaseRow &row, const QString &marking)
{
    return {marking,
            row.reference,
            row.title,
            statusLabel(row.status),
            u"P%1"_s.arg(row.tier),
            row.tierReason.isEmpty() ? tierRuleLabel(row.tierRule) : row.tierReason,
            labelIfAny(row.area),
            QString::number(row.suspects),
            QString::number(row.victims),
            row.officerName,
            row.dueOn.toString(Qt::ISODate),
            labelIfAny(row.decision)};
}

Error unwritable(const QSaveFile &file)
{
    return {Fault::Invalid,
            CoreText::tr("The file cannot be written: %1.").arg(file.errorString()),
            {}};
}

Result<qint64> writeCases(Session &session, const ExportCases &command, const QList<CaseId> &ids)
{
    QSaveFile file(command.file);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(unwritable(file));
    file.write("\xEF\xBB\xBF" + csvLine(headings()));
    for (qsizetype from = 0; from < ids.size(); from += page) {
        if (command.stopped.stop_requested())
            return fail(Fault::Invalid, CoreText::tr("The export was stopped; no file is left."));
        const auto rows = caseRows(session.connection, session.actor, ids.mid(from, page));
        if (!rows)
            return tl::unexpected(rows.error());
        for (const CaseRow &row : *rows)
            file.write(csvLine(cells(row, command.marking)));
    }
    if (!file.commit())
        return tl::unexpected(unwritable(file));
    return ids.size();
}

} // namespace

Result<qint64> ExportCases::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ExportCases));
    RV_CHECK(checkExport(*this));
    QList<CaseId> cases;
    // First the entry, then the file: a file without an entry must not exist.
    RV_CHECK(inTransaction(session, [&]() -> Result<> {
        Result<QList<CaseId>> ids = caseIds(session.connection, session.actor, filter, sort);
        if (!ids)
            return tl::unexpected(ids.error());
        cases = std::move(*ids);
        record(session, {.action = Audit::CasesExported,
                         .entity = u"cases"_s,
                         .why = session.purpose,
                         .changes = {{u"recipient"_s, {}, recipient.trimmed()}},
                         .facts = {{u"cases"_s, cases.size()}}});
        return {};
    }));
    return inSnapshot(session.connection, [&] { return writeCases(session, *this, cases); });
}

} // namespace Revisit
