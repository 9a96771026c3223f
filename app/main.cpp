#include "app/application.h"
#include "app/commandline.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication::setOrganizationName(QStringLiteral("Revisit"));
    QCoreApplication::setApplicationName(QStringLiteral("Revisit"));
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    if (const auto verb = Revisit::findVerb(argc, argv))
        return Revisit::runVerb(*verb, argc, argv);
    return Revisit::runWindow(argc, argv);
}
