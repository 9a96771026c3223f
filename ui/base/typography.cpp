#include "ui/base/typography.h"

#include "ui/base/theme.h"

#include <QFontDatabase>
#include <QStringList>

#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

struct Face {
    int size;
    QFont::Weight weight;
    double spacing = 100.0; // percent
};

Face face(TextRole role)
{
    switch (role) {
    case TextRole::Caption:
        return {11, QFont::Normal};
    case TextRole::Label:
        return {12, QFont::Medium};
    case TextRole::Body:
        return {13, QFont::Normal};
    case TextRole::Strong:
        return {13, QFont::DemiBold};
    case TextRole::Subtitle:
        return {15, QFont::DemiBold};
    case TextRole::Title:
        return {20, QFont::DemiBold, 98.5};
    case TextRole::Display:
        return {28, QFont::DemiBold, 97.5};
    case TextRole::Mono:
        return {12, QFont::Normal};
    }
    Q_UNREACHABLE();
}

// What stands in where the bundled family has no glyph, Arabic names for example.
QStringList families(TextRole role)
{
    if (role == TextRole::Mono)
        return {u"JetBrains Mono"_s, u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, u"monospace"_s};
    return {u"Revisit Sans"_s, u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s, u"sans-serif"_s};
}

QFont makeFont(TextRole role)
{
    const Face shape = face(role);
    QFont result;
    result.setFamilies(families(role));
    result.setPixelSize(Theme::px(shape.size));
    result.setWeight(shape.weight);
    result.setLetterSpacing(QFont::PercentageSpacing, shape.spacing);
    result.setStyleStrategy(QFont::PreferAntialias);
    // Even spacing at 1x: hinted advances are rounded to whole pixels.
    result.setHintingPreference(QFont::PreferNoHinting);
    return result;
}

} // namespace

void loadFonts()
{
    for (const QString &weight : {u"Regular"_s, u"Medium"_s, u"SemiBold"_s})
        QFontDatabase::addApplicationFont(u":/fonts/RevisitSans-%1.otf"_s.arg(weight));
}

QFont font(TextRole role)
{
    // Tables ask for a font per cell; matching a family anew each time would show.
    static std::map<std::pair<TextRole, int>, QFont> made;
    const auto key = std::pair(role, Theme::px(face(role).size));
    const auto known = made.find(key);
    return known != made.end() ? known->second : made.emplace(key, makeFont(role)).first->second;
}

} // namespace Revisit
