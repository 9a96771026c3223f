#include "core/review/draftsleft.h"

#include "core/base/recordfile.h"
#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/people/officerstore.h"
#include "core/review/journalrecords.h"
#include "core/review/reviewstore.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// False where the tick does not follow from those before: the rest is not read.
bool apply(const JournalTick &tick, DraftLeft &left)
{
    for (const JournalEdit &edit : tick.edits) {
        if (!left.typed.contains(edit.key) || !edit.splice.fits(left.typed.value(edit.key)))
            return false;
    }
    for (const QString &key : tick.settled) {
        left.original.remove(key);
        left.typed.remove(key);
    }
    for (const JournalWhole &field : tick.whole) {
        left.original.insert(field.key, field.from);
        left.typed.insert(field.key, field.to);
    }
    for (const JournalEdit &edit : tick.edits)
        left.typed[edit.key] = edit.splice.appliedTo(left.typed.value(edit.key));
    return true;
}

DraftLeft leftIn(const RecordFile &file)
{
    DraftLeft left;
    left.files = {file.path()};
    left.at = QFileInfo(file.path()).lastModified().toUTC();
    const QList<QByteArray> &records = file.records();
    const auto owner = records.isEmpty() ? std::nullopt : ownerFrom(records.first());
    if (!owner)
        return left;
    left.owner = *owner;
    for (qsizetype i = 1; i < records.size(); ++i) {
        const auto tick = tickFrom(records[i]);
        if (!tick || !apply(*tick, left))
            break;
    }
    return left;
}

// The newer words stand.
void join(DraftLeft &older, const DraftLeft &newer)
{
    older.files += newer.files;
    older.at = newer.at;
    older.original.insert(newer.original);
    older.typed.insert(newer.typed);
}

struct Head {
    QString reference;
    std::optional<Review> newest;
};

Head headOf(Connection &connection, CaseId id)
{
    Head head;
    {
        Query query(connection, u"SELECT reference FROM review_case WHERE id = :id"_s);
        query.bind(":id"_L1, id);
        if (query.next())
            head.reference = query.text(0);
    }
    head.newest = newestReview(connection, id);
    return head;
}

// A caseload that cannot be asked takes nothing away.
bool maySee(Connection &connection, const JournalOwner &owner)
{
    const Result<Officer> officer = officerById(connection, owner.officer);
    if (!officer)
        return officer.error().fault != Fault::NotFound;
    if (!allows(officer->role, Capability::ViewCases))
        return false;
    Query query(connection, u"SELECT 1 FROM review_case WHERE id = :id"_s);
    return query.bind(":id"_L1, owner.caseId).next();
}

DraftOffer offerOf(const DraftLeft &left, const Head &head, const Officer &viewer)
{
    DraftOffer offer;
    offer.left = left;
    offer.reference = head.reference;
    Answers kept;
    if (head.newest && head.newest->reviewer == viewer.id)
        kept = head.newest->answers;
    if (head.newest && head.newest->isDraft() && head.newest->reviewer == viewer.id)
        offer.draft = head.newest;
    // Only what was typed is compared: the rest stands as it is saved.
    Answers now;
    for (auto it = left.typed.cbegin(); it != left.typed.cend(); ++it)
        now.insert(it.key(), kept.value(it.key()));
    offer.merge = mergeAnswers(left.original, left.typed, now);
    return offer;
}

} // namespace

QStringList DraftOffer::keys() const
{
    QStringList keys = merge.mine;
    for (const AnswerClash &clash : merge.clashes)
        keys.append(clash.key);
    keys.sort();
    return keys;
}

void forgetWhatMayNotBeSeen(Connection &connection, const QString &folder, const QString &caseload)
{
    const QFileInfoList files =
        QDir(folder).entryInfoList({caseload + u"-*.journal"_s}, QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &entry : files) {
        Result<RecordFile> file =
            RecordFile::open(entry.absoluteFilePath(), RecordFile::Open::Existing);
        const auto owner =
            file && !file->records().isEmpty() ? ownerFrom(file->records().first()) : std::nullopt;
        if (owner && !maySee(connection, *owner))
            file->remove();
    }
}

QList<DraftLeft> draftsLeft(const QString &folder, const QString &caseload, OfficerId officer)
{
    QList<DraftLeft> all;
    const QFileInfoList files =
        QDir(folder).entryInfoList({journalPrefix(caseload, officer) + u"*.journal"_s},
                                   QDir::Files | QDir::NoSymLinks, QDir::Time | QDir::Reversed);
    for (const QFileInfo &entry : files) {
        Result<RecordFile> file =
            RecordFile::open(entry.absoluteFilePath(), RecordFile::Open::Existing);
        if (!file)
            continue; // of a sitting that goes on
        const DraftLeft left = leftIn(*file);
        if (left.typed.isEmpty()) {
            file->remove();
            continue;
        }
        if (left.owner.caseload != caseload || left.owner.officer != officer)
            continue;
        const auto same = std::ranges::find(all, left.owner, &DraftLeft::owner);
        if (same == all.end())
            all.append(left);
        else
            join(*same, left);
    }
    return all;
}

void discard(const DraftLeft &left)
{
    for (const QString &path : left.files) {
        if (Result<RecordFile> file = RecordFile::open(path, RecordFile::Open::Existing))
            file->remove();
    }
}

Result<QList<DraftOffer>> draftOffers(Connection &connection, const QString &folder,
                                      const Officer &viewer, CaseId only)
{
    const Result<QString> key = caseloadKey(connection);
    RV_CHECK(key);
    return reading([&] {
        QList<DraftOffer> offers;
        forgetWhatMayNotBeSeen(connection, folder, *key);
        if (!allows(viewer.role, Capability::ViewCases))
            return offers;
        for (const DraftLeft &left : draftsLeft(folder, *key, viewer.id)) {
            if (only.isValid() && left.owner.caseId != only)
                continue;
            const DraftOffer offer = offerOf(left, headOf(connection, left.owner.caseId), viewer);
            if (offer.keys().isEmpty())
                discard(left);
            else
                offers.append(offer);
        }
        return offers;
    });
}

Result<QString> caseloadKey(Connection &connection)
{
    const Result<QString> key = reading([&] {
        Query query(connection, u"SELECT value FROM setting WHERE name = 'caseload.key'"_s);
        return query.next() ? query.text(0) : QString();
    });
    if (key && key->isEmpty())
        return fail(Fault::Internal, CoreText::tr("The caseload has no key."));
    return key;
}

} // namespace Revisit
