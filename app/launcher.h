#pragma once

#include "core/base/result.h"
#include "core/sample/generator.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace Revisit {

class Application;
class StartWindow;

// Brings a person from the start to an open caseload, and to another one later.
class Launcher : public QObject
{
    Q_OBJECT

public:
    Launcher();
    ~Launcher() override;

    // Without a file, or with one that cannot be opened, the start window shows.
    Result<> start(const QString &file);

    // Where the demonstration is kept; made when it is first asked for.
    static QString demonstrationFile();

    StartWindow &startWindow() { return *m_start; }
    Application *application() { return m_application.get(); }

private:
    enum class File { MustExist, MayBeNew };

    Result<> open(const QString &file, File kind = File::MustExist);
    void show(std::unique_ptr<Application> application);
    void showStart();
    void openOrTell(const QString &file);
    void demonstrate();
    void takeDemonstration();
    void import(const QString &newFile);

    std::unique_ptr<StartWindow> m_start;
    std::unique_ptr<Application> m_application;
    QFutureWatcher<Result<SampleMade>> m_making;
};

} // namespace Revisit
