#pragma once

#include "core/audit/audited.h"
#include "core/review/review.h"
#include "tests/support/testdatabase.h"

#include <random>
#include <vector>

namespace Revisit {

// People of every role at three cases, of whom each may try anything: what is
// allowed happens, and what is refused is entered as refused. The same seed walks
// the same way.
class RoleWalker
{
public:
    RoleWalker(const QString &driver, quint64 seed);

    // Somebody tries something, some time after the last; true when it was allowed.
    bool step();
    int below(int count);

    TestDatabase database;
    std::vector<Session> desks;
    QList<CaseId> cases;

private:
    template<typename T>
    const T &oneOf(const QList<T> &list)
    {
        return list.at(below(int(list.size())));
    }
    template<typename Command>
    bool attempt(Session &desk, const Command &command)
    {
        return bool(runAudited(command, desk));
    }

    CodeId codeOf(QStringView list);
    Answers someAnswers();
    bool act(Session &desk, CaseId id);

    std::mt19937_64 m_random;
};

} // namespace Revisit
