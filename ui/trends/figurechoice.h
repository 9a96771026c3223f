#pragma once

#include "core/trends/figurefilter.h"

#include <QObject>

namespace Revisit {

// What the figures of all pages are cut to. Pages share one, so that whoever chooses a
// team on the dashboard finds its trend beside it.
class FigureChoice : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const FigureFilter &filter() const { return m_filter; }
    void choose(const FigureFilter &filter)
    {
        if (filter == m_filter)
            return;
        m_filter = filter;
        Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();

private:
    FigureFilter m_filter;
};

} // namespace Revisit
