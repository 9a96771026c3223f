#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace Revisit {

// Whether an officer can be given work, and keep what is there.
enum class Presence {
    Here,
    TakesNoNew, // keeps what they have
    Away        // has to hand over what they have
};

// An officer as a plan sees them. Points are what cases weigh; here, minutes.
struct PlanOfficer {
    QString name;
    qint64 capacity = 0; // points until the work is due
    quint64 skills = 0;  // one bit for each of PlanProblem::skills
    Presence presence = Presence::Here;
    std::optional<int> exposureCap = {}; // most heavy material at once
    std::optional<int> caseCap = {};     // most cases at once
};

inline constexpr int nobody = -1; // as a holder, or as an officer of a case
inline constexpr int noSeries = -1;

struct PlanCase {
    QString reference;
    int points = 1; // at least 1
    int exposure = 0;
    quint64 skills = 0;              // all of them are needed
    int holder = nobody;             // an index of PlanProblem::officers
    std::vector<int> conflicts = {}; // officers who took part in the original investigation
    int series = noSeries;           // cases of one series are best with one officer
    bool isLocked = false;           // stays where it is
    // The officers whom a restriction names; nobody else can be given the case.
    std::optional<std::vector<int>> only = {};
};

// Who there is and what there is to do.
struct PlanProblem {
    std::vector<PlanOfficer> officers;
    std::vector<PlanCase> cases;
    QStringList skills; // what the bits stand for
    // Who has reviewed a case of a series that is no longer open: series and officer.
    std::vector<std::pair<int, int>> seriesDone = {};
};

// The officer of each case, in the order of PlanProblem::cases.
using Placement = std::vector<int>;

} // namespace Revisit
