#include "app/launcher.h"

#include "app/application.h"
#include "ui/shell/startwindow.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QtConcurrentRun>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// Written beside its place and then moved there: what is there is whole.
Result<SampleMade> makeDemonstration(const QString &file)
{
    const QString unfinished = file + ".new"_L1;
    QFile::remove(unfinished);
    const auto made = generateSample(ConnectionSpec::file(unfinished), {});
    if (made && !QFile::rename(unfinished, file))
        return fail(Fault::Busy, Launcher::tr("The demonstration could not be kept in %1.")
                                     .arg(QFileInfo(file).absolutePath()));
    return made;
}

} // namespace

Launcher::Launcher()
    : m_start(std::make_unique<StartWindow>())
{
    connect(m_start.get(), &StartWindow::openRequested, this, &Launcher::openOrTell,
            Qt::QueuedConnection);
    connect(m_start.get(), &StartWindow::demonstrationRequested, this, &Launcher::demonstrate);
    connect(m_start.get(), &StartWindow::importRequested, this, &Launcher::import,
            Qt::QueuedConnection);
    connect(&m_making, &QFutureWatcherBase::finished, this, &Launcher::takeDemonstration);
}

Launcher::~Launcher()
{
    m_making.waitForFinished();
}

Result<> Launcher::start(const QString &file)
{
    Result<> opened = {};
    if (!file.isEmpty())
        opened = open(file);
    if (!opened)
        m_start->tell(opened.error());
    if (!m_application)
        m_start->show();
    return opened;
}

QString Launcher::demonstrationFile()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                      "/revisit"_L1);
    folder.mkpath(u"."_s);
    return folder.filePath(u"demonstration.revisit"_s);
}

Result<> Launcher::open(const QString &file, File kind)
{
    ConnectionSpec spec = ConnectionSpec::file(file);
    spec.mustExist = kind == File::MustExist;
    auto opened = Application::open(spec);
    if (!opened)
        return tl::unexpected(opened.error());
    StartWindow::remember(file);
    show(std::move(*opened));
    return {};
}

void Launcher::show(std::unique_ptr<Application> application)
{
    std::unique_ptr<Application> before = std::exchange(m_application, std::move(application));
    m_application->actions()
        .action(u"file.caseload"_s)
        .text(tr("Open another caseload…"))
        .group(tr("File"))
        .icon(u"folder-open"_s)
        .shortcut(QKeySequence::Open)
        .onTriggered(this, [this] { showStart(); });
    MainWindow &window = m_application->window();
    window.restoreRememberedGeometry();
    window.show();
    window.showFirstPage();
    m_start->hide();
}

void Launcher::showStart()
{
    m_start->show();
    m_start->raise();
    m_start->activateWindow();
}

void Launcher::openOrTell(const QString &file)
{
    if (const Result<> opened = open(file); !opened)
        m_start->tell(opened.error());
}

void Launcher::demonstrate()
{
    const QString file = demonstrationFile();
    if (QFileInfo::exists(file))
        return openOrTell(file);
    m_start->setBusy(tr("Making 9,000 synthetic cases. This takes a few seconds, once."));
    m_making.setFuture(QtConcurrent::run(makeDemonstration, file));
}

void Launcher::takeDemonstration()
{
    m_start->setIdle();
    const Result<SampleMade> made = m_making.result();
    made ? openOrTell(demonstrationFile()) : m_start->tell(made.error());
}

void Launcher::import(const QString &newFile)
{
    if (const Result<> opened = open(newFile, File::MayBeNew); !opened)
        return m_start->tell(opened.error());
    m_application->window().showPage(u"imports"_s);
    if (Action *wizard = m_application->actions().find(u"imports.open"_s))
        wizard->trigger();
}

} // namespace Revisit
