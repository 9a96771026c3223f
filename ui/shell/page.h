#pragma once

#include "core/people/capability.h"

#include <QVariant>
#include <QWidget>

#include <functional>
#include <optional>

namespace Revisit {

// A page of the window. The shell knows pages by this and nothing else, and pages know one
// another only by id.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    // One line under the title: what is shown and as of when.
    QString contextLine() const { return m_contextLine; }

    // Fetches what the page shows. The shell asks before the page is seen for the first time and
    // whenever data may have changed.
    virtual void refresh() = 0;

    // Puts the keyboard focus where work on this page begins.
    virtual void focusFirst() = 0;

    // Commands of this page that stand beside its title, by their ids.
    virtual QStringList headerActions() const { return {}; }

    // Another page asks to see something here: a case, a filtered list. Each page documents what
    // it understands.
    virtual void open(const QVariant &request) { Q_UNUSED(request) }

Q_SIGNALS:
    void contextLineChanged(const QString &line);
    void requested(const QString &pageId, const QVariant &request);

protected:
    void setContextLine(const QString &line)
    {
        m_contextLine = line;
        Q_EMIT contextLineChanged(line);
    }

private:
    QString m_contextLine;
};

// How a page enters the window: it is made when it is first shown.
struct PageEntry {
    QString id; // "cases", "workload": also what Page::requested names
    QString title;
    QString icon;
    std::optional<Capability> needs;
    std::function<Page *(QWidget *parent)> create;
};

} // namespace Revisit
