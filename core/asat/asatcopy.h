#pragma once

#include "core/asat/copytables.h"
#include "core/asat/privatefolder.h"
#include "core/base/clock.h"
#include "core/storage/connection.h"

#include <QDateTime>

namespace Revisit {

struct Session;

// A caseload as it stood at a past instant: a copy of its own, brought back to then,
// that can be read and not changed. What is consulted or printed from it is entered
// in the trail of the caseload itself. The copy is gone when this is destroyed.
class AsAtCopy
{
public:
    const ConnectionSpec &spec() const { return m_spec; }
    QDateTime instant() const { return m_instant; }
    qint64 entry() const { return m_entry; } // the last entry of the trail at the instant

private:
    friend struct OpenAsAt;
    AsAtCopy(std::unique_ptr<PrivateFolder> folder, ConnectionSpec spec, QDateTime instant,
             qint64 entry);

    std::unique_ptr<PrivateFolder> m_folder;
    ConnectionSpec m_spec;
    QDateTime m_instant;
    qint64 m_entry;
};

// Makes such a copy. That it was opened, and for which instant, stands in the trail.
// Everybody who may see cases or figures may open one: in it they see what their role
// sees. Fault::NotFound for an instant before the first entry, Fault::Invalid for one
// that is still to come or when the watcher stops it.
struct OpenAsAt {
    ConnectionSpec source;
    QDateTime instant;
    CopyWatcher watcher = [](double) { return true; };
    QString folder = PrivateFolder::usualParent();
    std::shared_ptr<const Clock> clock = std::make_shared<const Clock>(); // of the trail

    Result<std::shared_ptr<AsAtCopy>> run(Session &session) const;
};

} // namespace Revisit
