#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/review/answers.h"

#include <QThreadPool>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace Revisit {

class RecordFile;

// Whose typing a journal holds, and in what. A caseload has a key of its own,
// so that a journal never turns up at another with the same numbers.
struct JournalOwner {
    QString caseload; // ReviewFile::caseload
    OfficerId officer;
    CaseId caseId;
    ReviewId review;

    auto operator<=>(const JournalOwner &) const = default;
};

// A draft as it is typed, and as the caseload has it.
struct TypedDraft {
    int version = 0; // of the review's row, that was saved
    Answers saved;
    Answers typed;
};

// Where the journals of this person's desk lie: beside the log, never beside
// the caseload.
QString journalFolder();

// Keeps on the disk what is typed in a draft and not yet saved in the caseload,
// so that a kill or a power cut takes no more than was typed since the last
// note(). One sitting at one draft has one file.
//
// Why a file and not a table of the caseload: it must take what is typed when
// the caseload does not (a server that is away, an import that holds the
// writer), and what a person typed and took back must not come to rest in a
// server's log, its backups or a file's free pages. The file is 0600, is emptied
// whenever all is saved and is gone once nothing is left to save.
//
// The disk is written on a thread of its own. While it is slow, only the newest
// state waits.
class DraftJournal
{
public:
    // Called on the journal's thread, once for each run of failures.
    using Failed = std::function<void(const Error &)>;

    DraftJournal(QString folder, JournalOwner owner, Failed failed = {});
    // What was noted is on the disk after this; with nothing unsaved the file is gone.
    ~DraftJournal();

    void note(const TypedDraft &draft); // returns at once
    void wait();                        // until what was noted is on the disk

    const JournalOwner &owner() const { return m_owner; }

private:
    struct Field {
        QString from;
        QString to;
    };
    using Fields = QHash<QString, Field>;

    void writeNext();
    Result<> write(const TypedDraft &draft);
    Result<> begin();
    QByteArray tick(int version, const Fields &ahead) const;

    const QString m_folder;
    const JournalOwner m_owner;
    const Failed m_failed;
    std::mutex m_mutex;
    std::optional<TypedDraft> m_next;
    // Of the thread alone:
    std::unique_ptr<RecordFile> m_file; // from the first word on
    int m_version = 0;
    Fields m_written; // what the file holds
    bool m_hasFailed = false;
    QThreadPool m_thread; // last: it uses what stands above
};

} // namespace Revisit
