// The caseload as it stood at five hundred random instants.

#include "tests/asat/pastwalk.h"

namespace Revisit {

using namespace Qt::StringLiterals;

TEST(ThePast, EqualsWhatWasStoredAtFiveHundredInstants)
{
    PastWalk walk(u"QSQLITE"_s, 2026, 600);
    walk.expectThePastAt(500);
}

TEST(ThePast, EqualsWhatWasStoredOnPostgresToo)
{
    if (!TestDatabase::drivers().contains(u"QPSQL"_s))
        GTEST_SKIP() << "no PostgreSQL here";
    PastWalk walk(u"QPSQL"_s, 2026, 200);
    walk.expectThePastAt(100);
}

} // namespace Revisit
