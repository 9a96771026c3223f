#include "app/application.h"
#include "app/commandline.h"
#include "app/pictures.h"
#include "app/workday.h"
#include "core/cases/caseload.h"
#include "core/sample/generator.h"
#include "core/trends/summary.h"
#include "ui/base/look.h"
#include "ui/base/theme.h"

#include <QCommandLineParser>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPageSize>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextDocument>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

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
    const QCommandLineOption json(u"json"_s, u"One JSON object on standard output."_s);
    parser.addOptions({out, cases, json});
    Exit exit{};
    if (!understood(parser, arguments, 0, exit))
        return exit;
    QJsonArray steps;
    const TellStep tellStep = [&](const QByteArray &step) {
        steps.append(QString::fromUtf8(step));
        if (!parser.isSet(json))
            print(step);
    };
    QTemporaryDir temporary;
    const QString folder = parser.isSet(out) ? parser.value(out) : QDir::currentPath();
    const ConnectionSpec spec =
        ConnectionSpec::file(QDir(temporary.path()).filePath(u"self-test.revisit"_s));
    SamplePlan plan;
    plan.cases = parser.value(cases).toInt();
    const auto made = generateSample(spec, plan);
    if (!made)
        return tell(made.error());
    tellStep("made " + QByteArray::number(made->cases) + " cases");
    if (const Result<> day = workADay(spec, tellStep); !day)
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
    tellStep("pictures and report in " + QDir(folder).absolutePath().toUtf8());
    if (parser.isSet(json))
        print(QJsonDocument(QJsonObject{{u"ok"_s, true}, {u"steps"_s, steps}})
                  .toJson(QJsonDocument::Compact));
    return Exit::Done;
}

} // namespace Revisit
