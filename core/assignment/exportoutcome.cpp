#include "core/assignment/exportoutcome.h"

#include "core/audit/auditstore.h"
#include "core/base/csvtext.h"
#include "core/base/exportfile.h"
#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

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
    QByteArray text = csvLine({marking});
    text += csvLine({CoreText::tr("Case"), CoreText::tr("From"), CoreText::tr("To"),
                     CoreText::tr("Result"), CoreText::tr("Reason")});
    for (const CommittedMove &done : outcome.moves)
        text += csvLine({done.move.reference, names.value(done.move.from), names.value(done.to),
                         resultText(done.move.result), done.move.why});
    ExportFile target(file);
    RV_CHECK(inTransaction(session, [&]() -> Result<> {
        record(session, {.action = Audit::CasesExported,
                         .entity = u"moves"_s,
                         .why = session.purpose,
                         .changes = {{u"recipient"_s, {}, recipient.trimmed()}},
                         .facts = {{u"cases"_s, qint64(outcome.moves.size())}}});
        return target.write(text);
    }));
    RV_CHECK(target.finish());
    return qint64(outcome.moves.size());
}

} // namespace Revisit
