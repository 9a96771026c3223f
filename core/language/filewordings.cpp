#include "core/language/filewordings.h"

#include "core/language/languagechecker.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

void addWordings(const QString &text, QStringList &wordings)
{
    for (const LanguageFinding &finding :
         languageChecker().findingsIn(text, {LineEnd::Wraps, false})) {
        const QString words =
            text.sliced(finding.span.offset, finding.span.length).simplified().toLower();
        if (finding.rule->severity != LanguageSeverity::Style && !wordings.contains(words))
            wordings.append(words);
    }
}

} // namespace

Result<QStringList> fileWordings(Connection &connection, CaseId id)
{
    return reading([&] {
        QStringList wordings;
        Query query(connection,
                    u"SELECT body FROM note WHERE case_id = :id AND from_file = 1 ORDER BY id"_s);
        query.bind(":id"_L1, id);
        while (query.next())
            addWordings(query.text(0), wordings);
        return wordings;
    });
}

} // namespace Revisit
