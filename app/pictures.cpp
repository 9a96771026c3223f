#include "app/pictures.h"

#include "app/application.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTabWidget>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// Until nothing is being fetched and nothing is left to draw.
void settle(Application &application)
{
    constexpr int atMost = 20'000;
    constexpr int quiet = 350; // longer than the pauses that pages make on purpose
    QElapsedTimer timer;
    QElapsedTimer idle;
    timer.start();
    idle.start();
    while (timer.elapsed() < atMost && idle.elapsed() < quiet) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        if (!application.workspace().isIdle())
            idle.restart();
    }
}

Result<QString> write(Application &application, const QString &path)
{
    settle(application);
    if (!application.window().grab().save(path))
        return fail(Fault::Busy, u"%1 could not be written."_s.arg(path));
    return path;
}

} // namespace

Result<QStringList> writePictures(Application &application, const QString &folder,
                                  const QString &prefix, QSize size)
{
    if (!QDir().mkpath(folder))
        return fail(Fault::Busy, u"The folder %1 could not be made."_s.arg(folder));
    MainWindow &window = application.window();
    window.resize(size);
    window.show();
    QStringList files;
    const auto picture = [&](const QString &name) -> Result<> {
        const Result<QString> file =
            write(application, QDir(folder).filePath(prefix + name + u".png"_s));
        if (!file)
            return tl::unexpected(file.error());
        files.append(*file);
        return {};
    };
    for (const QString &id : window.allowedPageIds()) {
        window.showPage(id);
        RV_CHECK(picture(id));
        if (id != "cases"_L1)
            continue;
        for (auto *tabs : window.currentPage()->findChildren<QTabWidget *>()) {
            for (int tab = 1; tabs->isVisible() && tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                RV_CHECK(picture(u"cases-tab-%1"_s.arg(tab + 1)));
            }
        }
    }
    return files;
}

} // namespace Revisit
