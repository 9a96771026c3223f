#pragma once

#include "core/cases/casedetail.h"
#include "core/people/personname.h"

#include <QHash>

#include <functional>

namespace Revisit {

class DetailSheet;

// What the tabs of a case say. Each writes its sheet anew.
// The narratives of the original file stand behind a notice while `showNarratives`
// is there to ask for them.
void writeOverview(DetailSheet &sheet, const CaseDetail &detail, QDate today,
                   const std::function<void()> &showNarratives);
// The case as it came: nothing that was found, decided or done with it since.
void writeOriginalFile(DetailSheet &sheet, const CaseDetail &detail,
                       const std::function<void()> &showNarratives);

// What a review is decided by, in brief, to stand beside its questions: the original
// decision and its reasons, the people, the timeline, then offences and notes.
void writeCaseFile(DetailSheet &sheet, const CaseDetail &detail,
                   const std::function<void()> &showNarratives);

// What the sheet of people asks for; what is absent is not offered.
struct PeopleRequests {
    std::function<void(int victim)> contact = {}; // by the victim's number
    std::function<void(const PersonPart &person, const QString &pseudonym)> name = {};
    bool showsContact = true; // with the victims, and their rights today
};
// `names`: those that were asked for, by pseudonym.
void writePeople(DetailSheet &sheet, const CaseDetail &detail, QDate today,
                 const PeopleRequests &requests, const QHash<QString, QString> &names);
void writeTimeline(DetailSheet &sheet, const CaseDetail &detail);
void writeHistory(DetailSheet &sheet, const CaseDetail &detail);

} // namespace Revisit
