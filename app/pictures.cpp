#include "app/pictures.h"

#include "app/application.h"
#include "app/scenes.h"
#include "app/stage.h"

#include <QDir>

namespace Revisit {

using namespace Qt::StringLiterals;

Result<QStringList> writePictures(Application &application, const QString &folder,
                                  const QString &prefix, QSize size)
{
    if (!QDir().mkpath(folder))
        return fail(Fault::Busy, u"The folder %1 could not be made."_s.arg(folder));
    Stage stage(application);
    stage.window().resize(size);
    stage.window().show();
    QStringList files;
    for (const Scene &scene : scenesFor(stage)) {
        scene.set(stage);
        const QString file = QDir(folder).filePath(prefix + scene.name + u".png"_s);
        if (!stage.picture().save(file))
            return fail(Fault::Busy, u"%1 could not be written."_s.arg(file));
        files.append(file);
    }
    stage.closeDialogs();
    return files;
}

} // namespace Revisit
