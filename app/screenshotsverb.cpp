#include "app/application.h"
#include "app/commandline.h"
#include "app/pictures.h"
#include "ui/base/look.h"
#include "ui/base/theme.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QTemporaryDir>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

QSize sizeFrom(const QString &text)
{
    const QStringList parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

} // namespace

Exit runScreenshots(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Writes every page as a PNG."_s);
    const QCommandLineOption out(u"out"_s, u"The folder to write to."_s, u"DIR"_s, u"."_s);
    const QCommandLineOption theme(u"theme"_s, u"light or dark."_s, u"THEME"_s, u"light"_s);
    const QCommandLineOption size(u"size"_s, u"Of the window, such as 1440x900."_s, u"WxH"_s,
                                  u"1440x900"_s);
    const QCommandLineOption language(u"language"_s, u"en_GB or cy."_s, u"CODE"_s, u"en_GB"_s);
    const QCommandLineOption officer(u"officer"_s, u"The key of who sits at the desk."_s, u"ID"_s);
    const QCommandLineOption json(u"json"_s, u"One JSON object on standard output."_s);
    parser.addOptions({out, theme, size, language, officer, json});
    parser.addPositionalArgument(u"FILE"_s, u"The caseload."_s);
    Exit exit{};
    if (!understood(parser, arguments, 1, exit))
        return exit;
    const QSize extent = sizeFrom(parser.value(size));
    const bool isDark = parser.value(theme) == "dark"_L1;
    if (!extent.isValid() || extent.isEmpty() || (!isDark && parser.value(theme) != "light"_L1))
        return tell({Fault::Invalid,
                     u"Write --size as 1440x900 and --theme as light or dark."_s,
                     {}}),
               Exit::Usage;
    const QTemporaryDir settings; // what somebody set for themselves is in no picture
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    installLanguage(parser.value(language));
    installLook();
    setTheme(isDark ? ThemeMode::Dark : ThemeMode::Light);
    ConnectionSpec spec = ConnectionSpec::file(parser.positionalArguments().first());
    spec.mustExist = true;
    const auto application = Application::open(spec, OfficerId(parser.value(officer).toLongLong()));
    if (!application)
        return tell(application.error());
    const Result<QStringList> files =
        writePictures(**application, parser.value(out), parser.value(theme) + u'-', extent);
    if (!files)
        return tell(files.error());
    if (parser.isSet(json))
        print(QJsonDocument(QJsonObject{{u"files"_s, QJsonArray::fromStringList(*files)}})
                  .toJson(QJsonDocument::Compact));
    else
        for (const QString &file : *files)
            print(file.toUtf8());
    return Exit::Done;
}

} // namespace Revisit
