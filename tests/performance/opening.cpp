// From choosing a case whose review is a draft until its first answer can be changed
// and is painted, on a demonstration caseload of 9,000 cases.
//   revisit_opening_benchmark [CASELOAD]

#include "core/people/officerstore.h"
#include "core/sample/generator.h"
#include "core/storage/query.h"
#include "tests/performance/benchmark.h"
#include "ui/base/actions.h"
#include "ui/base/look.h"
#include "ui/base/workspace.h"
#include "ui/review/reviewpanel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr double goal = 100; // ms
constexpr int atMost = 120;  // drafts

struct OpenDraft {
    CaseId caseId;
    OfficerId reviewer;
};

QList<OpenDraft> draftsOf(Connection &connection)
{
    Query query(connection, u"SELECT case_id, reviewer_id FROM review WHERE state = 1 "
                            "ORDER BY id DESC"_s);
    QList<OpenDraft> drafts;
    while (query.next() && drafts.size() < atMost)
        drafts.append({query.id<CaseId>(0), query.id<OfficerId>(1)});
    return drafts;
}

bool canBeChanged(const ReviewPanel &panel)
{
    if (!panel.isEditing())
        return false;
    const auto *first = panel.findChild<QRadioButton *>();
    return first && first->isVisible() && first->isEnabled();
}

double openingTime(Workspace &workspace, const OpenDraft &draft, bool isLong)
{
    ActionRegistry actions;
    actions.setRole(workspace.actor().role);
    ReviewPanel panel(workspace, actions);
    panel.resize(720, isLong ? 1100 : 700);
    panel.show();
    QCoreApplication::processEvents();
    QElapsedTimer timer;
    timer.start();
    panel.showCase(draft.caseId);
    while (!canBeChanged(panel))
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    panel.repaint();
    return double(timer.nsecsElapsed()) / 1e6;
}

int measureOpening(const QString &file)
{
    const ConnectionSpec spec = ConnectionSpec::file(file);
    auto connection = Connection::open(spec);
    if (!connection) {
        std::fprintf(stderr, "%s\n", qPrintable(connection.error().message));
        return 2;
    }
    const QList<OpenDraft> drafts = draftsOf(**connection);
    if (drafts.isEmpty()) {
        std::fprintf(stderr, "no draft in this caseload\n");
        return 2;
    }
    const Clock clock;
    QList<double> times;
    for (const OpenDraft &draft : drafts) {
        const auto reviewer = officerById(**connection, draft.reviewer);
        Workspace workspace(spec, clock, *reviewer);
        times.append(openingTime(workspace, draft, times.size() % 2 == 1));
    }
    std::printf("%lld drafts, median %.0f ms\n", qlonglong(times.size()), median(times));
    return reportTime(u"a draft open to be changed, 95th percentile"_s, percentile(times, 0.95),
                      goal)
               ? 0
               : 1;
}

} // namespace
} // namespace Revisit

int main(int argc, char **argv)
{
    using namespace Revisit;
    using namespace Qt::StringLiterals;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    installLook();
    if (argc > 1)
        return measureOpening(QString::fromLocal8Bit(argv[1]));
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"opening.revisit"_s);
    if (const auto made = generateSample(ConnectionSpec::file(file), {}); !made) {
        std::fprintf(stderr, "%s\n", qPrintable(made.error().message));
        return 2;
    }
    return measureOpening(file);
}
