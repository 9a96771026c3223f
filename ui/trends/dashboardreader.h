#pragma once

#include "core/assignment/officerloads.h"
#include "core/base/result.h"
#include "core/cases/programme.h"
#include "core/trends/breakdown.h"
#include "core/trends/progress.h"
#include "core/trends/trendstore.h"

#include <QObject>

#include <functional>

namespace Revisit {

class FigureChoice;
class Workspace;

// The caseload as the dashboard holds it: read once, brought up to date when data changes, and
// counted anew, off the GUI thread, when the choice of figures does.
class DashboardReader : public QObject
{
    Q_OBJECT

public:
    DashboardReader(Workspace &workspace, FigureChoice &choice, QObject *parent = nullptr);

    void refresh();

    const Programme &terms() const { return m_terms; }
    QDate today() const { return m_today; }
    // Asks for exactly the cases behind a point of a table that was told last.
    void findFigure(const BreakdownTable &table, int series, int place,
                    std::function<void(const Result<Figure> &)> found);

Q_SIGNALS:
    // The choice, counted, and what everybody holds of all areas; one table after the other
    // follows.
    void progressCounted(const Progress &progress, const QList<OfficerLoad> &loads,
                         const QList<NamedTeam> &teams);
    void tableCounted(const BreakdownTable &table);
    void failed(const Error &error);

private:
    struct Counted {
        Programme terms;
        QDate today;
        QList<NamedTeam> teams;
        std::shared_ptr<const CaseColumns> columns;
        std::shared_ptr<const CountedSelection> selection;
        Progress progress;
        QList<OfficerLoad> loads;
    };

    void readHalves();
    void takeHalf(const Result<CaseColumns> &half, CaseColumns &place);
    void bringUpToDate(const CaseColumns &known);
    void take(const Counted &counted);
    static Result<Counted> count(Connection &connection, const Officer &viewer, const Clock &clock,
                                 const CaseColumns &known, const FigureFilter &filter);

    Workspace &m_workspace;
    FigureChoice &m_choice;
    std::shared_ptr<const CaseColumns> m_columns; // null: not read yet
    std::shared_ptr<const CountedSelection> m_selection;
    CaseColumns m_cases; // the halves of a first reading
    CaseColumns m_parts;
    int m_halves = 0;
    int m_run = 0; // an answer to an earlier question is dropped
    Programme m_terms;
    QDate m_today;
};

} // namespace Revisit
