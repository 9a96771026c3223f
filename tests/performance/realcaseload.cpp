#include "tests/performance/realcaseload.h"

#include "core/cases/caseload.h"
#include "core/exchange/importcases.h"
#include "core/people/officerstore.h"
#include "core/storage/session.h"

#include <QFile>

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

QStringList realCaseloadFiles()
{
    QStringList files;
    for (const QString &table : {u"cases"_s, u"accused"_s, u"victims"_s, u"investigators"_s}) {
        files.append(qEnvironmentVariable("REVISIT_SHARED_DATA") +
                     u"/chicago-complaints/%1.csv.gz"_s.arg(table));
    }
    return files;
}

void importRealCaseload(const QString &path)
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
    importRealCaseloadAgain(path);
}

void importRealCaseloadAgain(const QString &path)
{
    const Clock clock;
    const OpenedCaseload caseload = openCaseload(ConnectionSpec::file(path), clock).value();
    const QList<Officer> officers = activeOfficers(*caseload.connection).value();
    Session lead{*caseload.connection, clock,
                 *std::ranges::find(officers, Role::TeamLead, &Officer::role)};
    const auto report =
        ImportCases{realCaseloadFiles(), shippedProfile(u"chicago-complaints"_s).value()}.run(lead);
    if (!report)
        qFatal("the import was refused: %s", qPrintable(report.error().message));
}

} // namespace Revisit
