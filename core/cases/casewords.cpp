#include "core/cases/casewords.h"

#include "core/base/text.h"
#include "core/cases/searchindex.h"
#include "core/storage/keyreading.h"
#include "core/storage/query.h"

#include <vector>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

void addAll(CaseSet &set, Connection &connection, const QString &sql, const NamedValue &value)
{
    readKeys(connection, sql, {value}, [&set](qint64 key) { set.add(CaseId(key)); });
}

struct Word {
    QString text;
    QByteArray utf8;
    CaseSet cases;
};

// One pass over the titles and references for all words; LIKE would make one
// for each.
void addNamed(std::vector<Word> &words, Connection &connection)
{
    readKeyedTexts(connection, u"SELECT id, folded FROM review_case"_s,
                   [&words](qint64 id, QByteArrayView folded) {
                       for (Word &word : words)
                           if (folded.contains(word.utf8))
                               word.cases.add(CaseId(id));
                   });
}

// Officers are few, and SQL would not fold the accents of their names.
QList<OfficerId> officersNamed(Connection &connection, const QString &word)
{
    QList<OfficerId> found;
    Query query(connection, u"SELECT id, name FROM officer"_s);
    while (query.next())
        if (folded(query.text(1)).contains(word))
            found.append(query.id<OfficerId>(0));
    return found;
}

void addReviewedBy(CaseSet &set, Connection &connection, OfficerId officer)
{
    addAll(set, connection, u"SELECT id FROM review_case WHERE officer_id = :officer"_s,
           {":officer"_L1, officer.value()});
}

void addNoted(CaseSet &set, Connection &connection, const QString &word)
{
    const QString phrase = searchPhrase(connection, word);
    if (phrase.isEmpty())
        return;
    addAll(set, connection, searchSql(connection, ":phrase"_L1), {":phrase"_L1, phrase});
}

} // namespace

QList<CaseSet> casesWithWords(Connection &connection, const QStringList &words)
{
    std::vector<Word> sought;
    for (const QString &word : words)
        sought.push_back({word, word.toUtf8(), {}});
    addNamed(sought, connection);
    QList<CaseSet> found;
    for (Word &word : sought) {
        for (const OfficerId officer : officersNamed(connection, word.text))
            addReviewedBy(word.cases, connection, officer);
        addNoted(word.cases, connection, word.text);
        found.append(std::move(word.cases));
    }
    return found;
}

} // namespace Revisit
