#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Revisit {

struct ChecklistItem {
    QString action;
    QString actionWelsh;
    std::optional<CodeId> skill = {}; // of the list "skill"
    std::optional<int> estimateMinutes = {};
    int dueInDays = 0;                   // after the day on which it is added; above 0
    std::optional<int> bringInDays = {}; // looked at again so long after; not after it is due
};

// Lines of enquiry that belong together, as data of the program
// (resources/checklists). A change makes another version; what was added from an
// older one stays as it is.
struct Checklist {
    QString name; // "FILE-1": with its version, as the trail names it
    QString title;
    QString titleWelsh;
    QString source; // what it follows
    QList<ChecklistItem> items;
};

// Every checklist that travels with the program, by name.
const QList<Checklist> &checklists();

// Fault::Invalid where a name, a title, a source, the lines or a skill is missing or
// unknown, or a day is not above 0.
Result<Checklist> readChecklist(const QByteArray &json);

// In the language of the interface.
QString labelOf(const Checklist &checklist);
QString labelOf(const ChecklistItem &item);

} // namespace Revisit
