#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace Revisit {

class Stage;

// Something that there is to see in the window.
struct Scene {
    QString name; // of its picture: "case-people", "dialog-reassign"
    std::function<void(Stage &)> set;
};

// Every page, every part of an open case, and the dialogs that lie over them,
// for the officer at the desk. A scene follows on the one before it. Opening a
// case or the trail leaves its entry there, as it does for a person.
QList<Scene> scenesFor(Stage &stage);

} // namespace Revisit
