#pragma once

#include <QCoreApplication>
#include <QString>

namespace Revisit {

// How one text became another, as it is shown: what came underlined, what went
// struck out, and of what stayed only the words around.
class DiffWording
{
    Q_DECLARE_TR_FUNCTIONS(Revisit::DiffWording)

public:
    // Rich text in the colours of the theme.
    static QString html(const QString &before, const QString &after);
    // The same without change, shortened where it is long.
    static QString plainHtml(const QString &text);
};

} // namespace Revisit
