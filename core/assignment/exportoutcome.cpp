#include "core/assignment/exportoutcome.h"

#include "core/audit/auditstore.h"
#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/storage/transaction.h"

#include <QSaveFile>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// A quoted cell; one that a spreadsheet would take for a formula is defused.
QByteArray outcomeCell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t"_s.contains(text.front()))
        text.prepend(u'\'');
    return '"' + text.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

QByteArray outcomeLine(const QStringList &cells)
{
    QByteArrayList line;
    for (const QString &cell : cells)
        line.append(outcomeCell(cell));
    return line.join(',') + "\r\n";
}

QString resultText(MoveResult result)
{
    switch (result) {
    case MoveResult::Moved:
        return CoreText::tr("Done");
    case MoveResult::AlreadyThere:
        return CoreText::tr("Was there already");
    case MoveResult::Refused:
        return CoreText::tr("Refused");
    }
    return {};
}

} // namespace

Result<qint64> ExportOutcome::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ExportCases));
    if (marking.trimmed().isEmpty())
        return fail(Fault::Invalid, CoreText::tr("An export needs a handling marking."));
    if (recipient.trimmed().isEmpty())
        return fail(Fault::Invalid, CoreText::tr("Say who the file is for."));
    QSaveFile target(file);
    QByteArray bytes = outcomeLine({marking});
    bytes += outcomeLine({CoreText::tr("Case"), CoreText::tr("From"), CoreText::tr("To"),
                          CoreText::tr("Result"), CoreText::tr("Reason")});
    for (const CommittedMove &done : outcome.moves)
        bytes += outcomeLine({done.move.reference, names.value(done.move.from),
                              names.value(done.to), resultText(done.move.result), done.move.why});
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size())
        return fail(Fault::Invalid, CoreText::tr("The file cannot be written."));
    return inTransaction(session, [&]() -> Result<qint64> {
        record(session, {.action = Audit::CasesExported,
                         .entity = u"moves"_s,
                         .why = session.purpose,
                         .changes = {{u"recipient"_s, {}, recipient.trimmed()}},
                         .facts = {{u"cases"_s, qint64(outcome.moves.size())}}});
        if (!target.commit())
            return fail(Fault::Invalid, CoreText::tr("The file cannot be written."));
        return qint64(outcome.moves.size());
    });
}

} // namespace Revisit
