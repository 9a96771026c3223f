#include "tests/support/killedimport.h"

#include "core/cases/caseload.h"
#include "core/people/officerstore.h"
#include "core/storage/query.h"
#include "core/storage/session.h"

#include <QFile>

#include <algorithm>
#include <unistd.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QByteArray profileJson = R"({"name": "trial", "files": [
    {"feeds": "cases", "match": "cases.csv", "key": ["ref"],
     "columns": {"ref": {"field": "reference"}}}]})";

[[noreturn]] void importAndLeave(const ConnectionSpec &spec, const QString &file,
                                 const ImportWatcher &watcher)
{
    const Clock clock;
    const auto caseload = openCaseload(spec, clock);
    if (!caseload)
        _exit(1);
    const QList<Officer> officers = activeOfficers(*caseload->connection).value();
    Session lead{*caseload->connection, clock,
                 *std::ranges::find(officers, Role::TeamLead, &Officer::role)};
    (void)ImportCases{{file}, readProfile(profileJson).value(), false, watcher}.run(lead);
    _exit(0);
}

} // namespace

QString writeCasesFile(const QTemporaryDir &folder, int cases, int bytesOfText)
{
    const QByteArray text(bytesOfText, 'x');
    QFile file(folder.filePath(u"cases.csv"_s));
    if (file.open(QIODevice::WriteOnly)) {
        file.write("ref,text\n");
        for (int i = 0; i < cases; ++i)
            file.write("R-" + QByteArray::number(i) + ',' + text + '\n');
    }
    return file.fileName();
}

pid_t importInChild(const ConnectionSpec &spec, const QString &file, const ImportWatcher &watcher)
{
    const pid_t child = fork();
    if (child == 0)
        importAndLeave(spec, file, watcher);
    return child;
}

qint64 countIn(Connection &connection, const QString &table)
{
    Query query(connection, u"SELECT count(*) FROM "_s + table);
    return query.next() ? query.number(0) : -1;
}

} // namespace Revisit
