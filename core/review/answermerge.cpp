#include "core/review/answermerge.h"

#include <QSet>

#include <algorithm>

namespace Revisit {

AnswerMerge mergeAnswers(const Answers &original, const Answers &mine, const Answers &theirs)
{
    QSet<QString> keys;
    for (const Answers *side : {&original, &mine, &theirs})
        keys.unite(QSet<QString>(side->keyBegin(), side->keyEnd()));
    QStringList ordered(keys.cbegin(), keys.cend());
    ordered.sort();
    AnswerMerge merge;
    merge.merged = theirs;
    for (const QString &key : std::as_const(ordered)) {
        const QString before = original.value(key);
        const QString my = mine.value(key);
        const QString their = theirs.value(key);
        if (my == their || my == before) {
            if (my != their)
                merge.theirs.append(key);
        } else if (their == before) {
            merge.mine.append(key);
            merge.merged.insert(key, my);
        } else {
            merge.clashes.append({key, before, my, their});
        }
    }
    return merge;
}

Answers changedAnswers(const Answers &from, const Answers &to)
{
    Answers changed;
    for (auto it = to.cbegin(); it != to.cend(); ++it) {
        if (from.value(it.key()) != it.value())
            changed.insert(it.key(), it.value());
    }
    for (auto it = from.cbegin(); it != from.cend(); ++it) {
        if (!it.value().isEmpty() && !to.contains(it.key()))
            changed.insert(it.key(), QString());
    }
    return changed;
}

} // namespace Revisit
