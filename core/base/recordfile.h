#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

namespace Revisit {

// A file of records that only grows, for what must outlive a kill and a power
// cut. A record is on the disk when append() returns. Each has its length and a
// checksum that takes in the record before it, so what a cut left half written,
// or zeroed, or from an earlier use of the file, ends the reading; all before it
// is whole.
//
// The file is readable by its owner alone (0600), and locked while it is open:
// the lock goes with the process, however that ends.
class RecordFile
{
public:
    enum class Open { Existing, New };

    // Fault::Busy when another process, or another part of this one, has it
    // open; Fault::NotFound when there is none; Fault::Internal with the
    // system's number when the disk refuses.
    static Result<RecordFile> open(const QString &path, Open how);

    RecordFile(RecordFile &&other) noexcept;
    RecordFile &operator=(RecordFile &&other) noexcept;
    ~RecordFile();

    const QString &path() const { return m_path; }
    // Whether a record is in it.
    bool isEmpty() const { return m_end <= headSize; }
    // Those that were whole when it was opened.
    const QList<QByteArray> &records() const { return m_records; }

    // A record is never empty. After an error nothing of it is kept.
    Result<> append(const QByteArray &record);
    // Takes all records out.
    Result<> clear();
    void remove(); // from the disk; it can then only be let go of

private:
    static constexpr qint64 headSize = 8;

    RecordFile(QString path, int handle);
    Result<> read();
    Result<> begin();
    Result<> refused(const char *step) const;

    QString m_path;
    int m_handle = -1;
    qint64 m_end = 0;    // of the last whole record
    quint32 m_check = 0; // of the last whole record
    QList<QByteArray> m_records;
};

} // namespace Revisit
