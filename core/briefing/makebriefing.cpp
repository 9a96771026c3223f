#include "core/briefing/makebriefing.h"

#include "core/audit/merkletree.h"
#include "core/base/text.h"
#include "core/briefing/briefingcsv.h"
#include "core/briefing/briefingstore.h"
#include "core/briefing/briefingworkbook.h"
#include "core/cases/programme.h"
#include "core/people/capability.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

Result<> checkRequest(const MakeBriefing &request)
{
    if (request.briefing.title.trimmed().isEmpty())
        return fail(Fault::Invalid, CoreText::tr("Give the pack a title."));
    if (request.briefing.tables.isEmpty())
        return fail(Fault::Invalid, CoreText::tr("Tick at least one chart."));
    if (!request.hasWorkbook && !request.draw)
        return fail(Fault::Invalid, CoreText::tr("Choose PDF, XLSX or both."));
    return {};
}

Result<> goOn(const std::stop_token &stopped)
{
    if (stopped.stop_requested())
        return fail(Fault::Invalid, CoreText::tr("Stopped. Nothing was written."));
    return {};
}

} // namespace

Result<BriefingSeal> sealOf(Connection &connection, const Briefing &briefing)
{
    return inSnapshot(connection, [&]() -> Result<BriefingSeal> {
        const Result<Programme> terms = programme(connection);
        RV_CHECK(terms);
        const TrailHead head = trailHead(connection);
        BriefingSeal seal;
        //: The days between which a programme runs
        seal.programme = CoreText::tr("%1 to %2").arg(dayText(terms->from), dayText(terms->due));
        seal.marking = terms->marking;
        seal.isSynthetic = terms->synthetic;
        seal.trailEntries = head.entries;
        seal.trailRoot = head.root;
        for (const BriefingTable &table : briefing.tables)
            seal.tables.append(briefingHash(table));
        return seal;
    });
}

Result<MadeBriefing> MakeBriefing::run(Connection &connection, const Officer &viewer) const
{
    RV_CHECK(permit(viewer, Capability::ViewTrends));
    RV_CHECK(checkRequest(*this));
    Result<BriefingSeal> seal = sealOf(connection, briefing);
    RV_CHECK(seal);
    MadeBriefing made{briefing, *seal, {}};
    if (hasWorkbook) {
        const Result<QByteArray> workbook = briefingWorkbook(briefing, *seal);
        RV_CHECK(workbook);
        made.seal.workbook = QString::fromLatin1(sha256({*workbook}).toHex());
        made.files.append({u"xlsx"_s, *workbook});
    }
    RV_CHECK(goOn(stopped));
    if (draw) {
        const Result<QByteArray> paper = draw(briefing, made.seal);
        RV_CHECK(paper);
        made.files.append({u"pdf"_s, *paper});
    }
    RV_CHECK(goOn(stopped));
    return made;
}

} // namespace Revisit
