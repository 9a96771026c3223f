#pragma once

#include "core/views/savedview.h"

#include <QStringList>

#include <functional>

namespace Revisit {

// What saved views need of the page that they are of.
struct ViewedPage {
    ViewKind kind = ViewKind::Queue;
    // What the page shows now, in the form that is kept.
    std::function<QJsonObject()> content;
    // Shows it; what of it there is no more is named, one a line, and left out.
    std::function<QStringList(const QJsonObject &)> show;
    // Why what is shown cannot be kept; empty: it can.
    std::function<QString()> obstacle = [] { return QString(); };
};

} // namespace Revisit
