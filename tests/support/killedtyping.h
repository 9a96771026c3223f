#pragma once

#include "core/people/officer.h"
#include "core/review/review.h"
#include "core/storage/connection.h"

#include <QTemporaryDir>

#include <chrono>
#include <memory>

namespace Revisit {

// What a kill left of what had been typed.
struct KilledTyping {
    int typed = 0;           // letters
    int kept = 0;            // saved, or offered on the next start
    bool wasOffered = false; // by the journal
    bool isTrue = false;     // what was kept is what was typed, from its beginning
    double lost = 0;         // ms of typing, up to the kill
};

// A caseload with one draft, in which a process of its own types and is killed.
class TypingDesk
{
public:
    TypingDesk();
    ~TypingDesk();

    // Kills so long after the first letter. The draft is as before afterwards.
    KilledTyping killAfter(std::chrono::microseconds life, quint32 seed);

private:
    QString keptText(bool &wasOffered);
    void takeBack();

    QTemporaryDir m_folder;
    ConnectionSpec m_spec;
    std::unique_ptr<Connection> m_connection;
    Officer m_officer;
    Review m_draft;
};

// Prints what was lost in all of them, in a line.
void reportKills(const QList<KilledTyping> &kills);

} // namespace Revisit
