#include "core/cases/casewords.h"

#include "core/base/text.h"
#include "core/cases/searchindex.h"
#include "core/storage/keyreading.h"
#include "core/storage/query.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

void addAll(CaseSet &set, Connection &connection, const QString &sql, const NamedValue &value)
{
    readKeys(connection, sql, {value}, [&set](qint64 key) { set.add(CaseId(key)); });
}

QString containing(QString word)
{
    for (const QChar special : u"!%_"_s)
        word.replace(special, u'!' + QString(special));
    return u'%' + word + u'%';
}

void addNamed(CaseSet &set, Connection &connection, const QString &word)
{
    addAll(set, connection, u"SELECT id FROM review_case WHERE folded LIKE :word ESCAPE '!'"_s,
           {":word"_L1, containing(word)});
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

CaseSet casesWithWord(Connection &connection, const QString &word)
{
    CaseSet set;
    addNamed(set, connection, word);
    for (const OfficerId officer : officersNamed(connection, word))
        addReviewedBy(set, connection, officer);
    addNoted(set, connection, word);
    return set;
}

} // namespace Revisit
