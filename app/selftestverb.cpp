#include "app/application.h"
#include "app/commandline.h"
#include "app/pictures.h"
#include "core/assignment/reassigncases.h"
#include "core/audit/verifytrail.h"
#include "core/cases/caseload.h"
#include "core/cases/opencase.h"
#include "core/people/officerstore.h"
#include "core/refdata/codebook.h"
#include "core/review/reviewstore.h"
#include "core/review/signoff.h"
#include "core/sample/generator.h"
#include "core/trends/summary.h"
#include "ui/base/look.h"
#include "ui/base/theme.h"

#include <QCommandLineParser>
#include <QDir>
#include <QPageSize>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextDocument>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// The day's work of a team lead: open what was submitted, sign it off, move a
// case, and see that the trail holds it all.
Result<> workADay(const ConnectionSpec &spec)
{
    const Clock clock;
    const auto caseload = openCaseload(spec, clock);
    if (!caseload)
        return tl::unexpected(caseload.error());
    Connection &connection = *caseload->connection;
    Result<Session> lead = sessionOf(connection, clock, Role::TeamLead);
    if (!lead)
        return tl::unexpected(lead.error());
    const auto waiting = submittedReviews(connection);
    if (!waiting)
        return tl::unexpected(waiting.error());
    if (waiting->isEmpty())
        return fail(Fault::NotFound, u"No review waits for a sign-off."_s);
    const SubmittedReview &first = waiting->first();
    const auto opened = OpenCase{first.caseId}.run(*lead);
    if (!opened)
        return tl::unexpected(opened.error());
    print(QByteArray("opened ") + first.reference.toUtf8());
    RV_CHECK((SignOff{first.review, SignOffDecision::Agree, {}}.run(*lead)));
    print(QByteArray("signed off ") + first.reference.toUtf8());
    const auto officers = activeOfficers(connection);
    if (!officers)
        return tl::unexpected(officers.error());
    const auto officer = std::ranges::find(*officers, Role::ReviewOfficer, &Officer::role);
    const CodeId workload = CodeBook::instance().find(u"reassignment_reason", u"WORKLOAD")->id;
    const auto moved =
        ReassignCases{{waiting->last().caseId}, officer->id, workload, u"Self-test"_s}.run(*lead);
    if (!moved)
        return tl::unexpected(moved.error());
    print(QByteArray("reassigned ") + waiting->last().reference.toUtf8());
    const Result<TrailReport> trail = verifyTrail(connection);
    if (!trail)
        return tl::unexpected(trail.error());
    if (!trail->ok)
        return fail(Fault::Internal, trail->problem);
    print(QByteArray("verified ") + QByteArray::number(trail->entries) + " entries");
    return {};
}

// One page of figures; each page of paper carries the marking above and below.
Result<> writeReport(const ConnectionSpec &spec, const QString &path)
{
    const Clock clock;
    const auto caseload = openCaseload(spec, clock);
    if (!caseload)
        return tl::unexpected(caseload.error());
    const auto lead = sessionOf(*caseload->connection, clock, Role::TeamLead);
    if (!lead)
        return tl::unexpected(lead.error());
    const auto counts = summary(*caseload->connection, lead->actor, clock.now().date());
    if (!counts)
        return tl::unexpected(counts.error());
    const QString marking = u"<p align='center'><b>OFFICIAL-SENSITIVE</b></p>"_s;
    QString rows;
    for (const Summary::Count &count : counts->statuses)
        rows += u"<tr><td>%1</td><td align='right'>%2</td></tr>"_s.arg(count.name).arg(count.cases);
    for (const Summary::Count &count : counts->decisions)
        rows += u"<tr><td>%1</td><td align='right'>%2</td></tr>"_s.arg(count.name).arg(count.cases);
    QTextDocument document;
    document.setHtml(marking +
                     u"<h2>Caseload summary</h2><p>%1 cases.</p>"
                     "<table cellpadding='3'>%2</table>"_s.arg(counts->cases)
                         .arg(rows) +
                     marking);
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    document.setPageSize(writer.pageLayout().paintRectPoints().size());
    document.print(&writer);
    return {};
}

} // namespace

Exit runSelfTest(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"A day's work on a caseload of its own, and pictures."_s);
    const QCommandLineOption out(u"out"_s, u"Where the pictures and the report go."_s, u"DIR"_s);
    const QCommandLineOption cases(u"cases"_s, u"How many cases."_s, u"N"_s, u"900"_s);
    parser.addOptions({out, cases});
    Exit exit{};
    if (!understood(parser, arguments, 0, exit))
        return exit;
    QTemporaryDir temporary;
    const QString folder = parser.isSet(out) ? parser.value(out) : QDir::currentPath();
    const ConnectionSpec spec =
        ConnectionSpec::file(QDir(temporary.path()).filePath(u"self-test.revisit"_s));
    SamplePlan plan;
    plan.cases = parser.value(cases).toInt();
    const auto made = generateSample(spec, plan);
    if (!made)
        return tell(made.error());
    print(QByteArray("made ") + QByteArray::number(made->cases) + " cases");
    if (const Result<> day = workADay(spec); !day)
        return tell(day.error()), Exit::CheckFailed;
    installLook();
    for (const auto &[mode, prefix] :
         {std::pair{ThemeMode::Light, u"light-"_s}, std::pair{ThemeMode::Dark, u"dark-"_s}}) {
        setTheme(mode);
        const auto application = Application::open(spec);
        if (!application)
            return tell(application.error()), Exit::CheckFailed;
        const auto files = writePictures(**application, folder, prefix, {1440, 900});
        if (!files)
            return tell(files.error()), Exit::CheckFailed;
    }
    const QString report = QDir(folder).filePath(u"summary.pdf"_s);
    if (const Result<> written = writeReport(spec, report); !written)
        return tell(written.error()), Exit::CheckFailed;
    print(QByteArray("pictures and report in ") + QDir(folder).absolutePath().toUtf8());
    return Exit::Done;
}

} // namespace Revisit
