#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/language/languageanswer.h"

#include <QDateTime>
#include <QList>

namespace Revisit {

class Connection;

// How often a rule was followed and how often it was not: one that is dismissed
// more often than not wants to be retired. It says nothing of who did which.
struct LanguageCount {
    QString rule;
    int accepted = 0;
    int dismissed = 0;
};
Result<QList<LanguageCount>> languageCounts(Connection &connection);

// The rest is for use inside a transaction and throws StoreFault.
QList<LanguageAnswer> languageAnswersOf(Connection &connection, ReviewId review);
// In place of an earlier answer to the same rule in the same place.
void storeLanguageAnswer(Connection &connection, ReviewId review, const LanguageAnswer &answer,
                         const QDateTime &at);
// A new version of a review begins with what was answered in the one before.
void copyLanguageAnswers(Connection &connection, ReviewId from, ReviewId to);

} // namespace Revisit
