#include "core/review/draftjournal.h"

#include "core/base/log.h"
#include "core/base/recordfile.h"
#include "core/base/text.h"
#include "core/review/answermerge.h"
#include "core/review/journalrecords.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace Revisit {

using namespace Qt::StringLiterals;

QString journalFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/journals"_s;
}

DraftJournal::DraftJournal(QString folder, JournalOwner owner, Failed failed)
    : m_folder(std::move(folder))
    , m_owner(std::move(owner))
    , m_failed(std::move(failed))
{
    m_thread.setMaxThreadCount(1);
}

DraftJournal::~DraftJournal()
{
    wait();
    if (m_file && m_file->isEmpty())
        m_file->remove();
}

void DraftJournal::note(const TypedDraft &draft)
{
    const std::lock_guard lock(m_mutex);
    const bool isWaiting = m_next.has_value();
    m_next = draft;
    if (!isWaiting)
        m_thread.start([this] { writeNext(); });
}

void DraftJournal::wait()
{
    m_thread.waitForDone();
}

void DraftJournal::writeNext()
{
    std::optional<TypedDraft> draft;
    {
        const std::lock_guard lock(m_mutex);
        draft.swap(m_next);
    }
    if (!draft)
        return;
    const Result<> written = write(*draft);
    if (!written && !m_hasFailed && m_failed)
        m_failed(written.error());
    m_hasFailed = !written;
}

Result<> DraftJournal::write(const TypedDraft &draft)
{
    Fields ahead;
    const Answers changed = changedAnswers(draft.saved, draft.typed);
    for (auto it = changed.cbegin(); it != changed.cend(); ++it)
        ahead.insert(it.key(), {draft.saved.value(it.key()), it.value()});
    if (ahead.isEmpty()) {
        if (m_file && !m_file->isEmpty())
            RV_CHECK(m_file->clear());
        m_written.clear();
        return {};
    }
    if (!m_file)
        RV_CHECK(begin());
    if (m_file->isEmpty()) {
        m_written.clear(); // also after a clearing of which only the end failed
        RV_CHECK(m_file->append(recordOf(m_owner)));
    }
    if (const QByteArray record = tick(draft.version, ahead); !record.isEmpty())
        RV_CHECK(m_file->append(record));
    m_version = draft.version;
    m_written = ahead;
    return {};
}

Result<> DraftJournal::begin()
{
    constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(m_folder))
        return fail(Fault::Internal, CoreText::tr("The folder for what is being typed cannot be "
                                                  "made."));
    QFile::setPermissions(m_folder, ownerOnly);
    Result<RecordFile> file =
        RecordFile::open(m_folder + u'/' + newJournalName(m_owner), RecordFile::Open::New);
    if (!file)
        return tl::unexpected(file.error());
    m_file = std::make_unique<RecordFile>(std::move(*file));
    return {};
}

// What has changed since the last one; empty when nothing has.
QByteArray DraftJournal::tick(int version, const Fields &ahead) const
{
    JournalTick tick;
    tick.version = version;
    for (auto it = m_written.cbegin(); it != m_written.cend(); ++it) {
        if (!ahead.contains(it.key()))
            tick.settled.append(it.key());
    }
    for (auto it = ahead.cbegin(); it != ahead.cend(); ++it) {
        const auto before = m_written.constFind(it.key());
        if (before == m_written.cend() || before->from != it->from)
            tick.whole.append({it.key(), it->from, it->to});
        else if (before->to != it->to)
            tick.edits.append({it.key(), Splice::between(before->to, it->to)});
    }
    return tick.isEmpty() && version == m_version ? QByteArray() : recordOf(tick);
}

} // namespace Revisit
