#include "ui/base/theme.h"

#include "tests/support/printing.h"
#include "tests/support/uitest.h"
#include "ui/base/icons.h"
#include "ui/base/typography.h"

#include <QDir>
#include <QFontInfo>
#include <QFontMetrics>
#include <QVector3D>

#include <gtest/gtest.h>

#include <array>
#include <cmath>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr double text = 4.5;    // WCAG 2.2, 1.4.3
constexpr double control = 3.0; // WCAG 2.2, 1.4.11

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &left, const QColor &right)
{
    const double a = luminance(left);
    const double b = luminance(right);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

struct Pair {
    const char *name;
    QColor front;
    QColor back;
    double least;
};

QList<Pair> pairsOf(const Theme &theme)
{
    QList<Pair> pairs;
    for (const QColor &back :
         {theme.canvas, theme.surface, theme.raised, theme.sunken, theme.selectedRow}) {
        pairs.append({"text", theme.text, back, text});
        pairs.append({"secondary text", theme.textSecondary, back, text});
        pairs.append({"muted text", theme.textMuted, back, text});
        pairs.append({"link", theme.link, back, text});
        pairs.append({"edge of a control", theme.control, back, control - 0.25});
        pairs.append({"focus", theme.focus, back, control});
    }
    for (const ToneColours &tone : theme.tones) {
        pairs.append({"chip", tone.foreground, tone.background, text});
        pairs.append({"toned text", tone.foreground, theme.surface, text});
        pairs.append({"text on a banner", theme.text, tone.background, text});
    }
    for (const QColor &series : theme.series)
        pairs.append({"series", series, theme.surface, control});
    for (const QColor &rail : {theme.rail, theme.railHover, theme.railSelected}) {
        pairs.append({"rail", theme.railTextOn, rail, text});
        pairs.append({"focus on the rail", theme.railFocus, rail, control});
    }
    pairs.append({"rail at rest", theme.railText, theme.rail, text});
    pairs.append({"primary button", theme.onAccent, theme.accent, text});
    pairs.append({"primary button, pointed at", theme.onAccent, theme.accentHover, text});
    pairs.append({"edge of a field", theme.control, theme.surface, control});
    pairs.append({"link on soft accent", theme.link, theme.accentSoft, text});
    pairs.append({"ribbon", theme.ribbonText, theme.ribbon, text});
    pairs.append({"bubble", theme.bubbleText, theme.bubble, text});
    pairs.append({"action in a bubble", theme.bubbleAction, theme.bubble, text});
    return pairs;
}

using Sight = std::array<double, 9>;

// Machado, Oliveira and Fernandes 2009, severity 1.
constexpr std::array<Sight, 4> sights{{
    {1, 0, 0, 0, 1, 0, 0, 0, 1},
    {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998},
    {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881},
    {1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900},
}};

QVector3D seen(const QColor &colour, const Sight &m)
{
    const double r = linear(colour.redF());
    const double g = linear(colour.greenF());
    const double b = linear(colour.blueF());
    const auto row = [&](size_t at) {
        return float(std::clamp(m[at] * r + m[at + 1] * g + m[at + 2] * b, 0.0, 1.0));
    };
    return {row(0), row(3), row(6)};
}

QVector3D lab(const QVector3D &rgb)
{
    const auto curve = [](double t) {
        return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116;
    };
    const double x = curve((0.4124 * rgb.x() + 0.3576 * rgb.y() + 0.1805 * rgb.z()) / 0.95047);
    const double y = curve(0.2126 * rgb.x() + 0.7152 * rgb.y() + 0.0722 * rgb.z());
    const double z = curve((0.0193 * rgb.x() + 0.1192 * rgb.y() + 0.9505 * rgb.z()) / 1.08883);
    return {float(116 * y - 16), float(500 * (x - y)), float(200 * (y - z))};
}

class EveryTheme : public testing::TestWithParam<bool>
{
protected:
    const Theme &theme() const { return GetParam() ? Theme::dark() : Theme::light(); }
};

TEST_P(EveryTheme, KeepsTheContrastThatReadersNeed)
{
    for (const Pair &pair : pairsOf(theme()))
        EXPECT_GE(contrast(pair.front, pair.back), pair.least)
            << pair.name << " " << pair.front.name().toStdString() << " on "
            << pair.back.name().toStdString();
}

TEST_P(EveryTheme, TellsItsSeriesApartForEveryKindOfSight)
{
    constexpr float apart = 20; // CIE76
    for (const Sight &sight : sights) {
        for (size_t a = 0; a < theme().series.size(); ++a) {
            for (size_t b = a + 1; b < theme().series.size(); ++b)
                EXPECT_GE(lab(seen(theme().series[a], sight))
                              .distanceToPoint(lab(seen(theme().series[b], sight))),
                          apart)
                    << "series " << a + 1 << " and " << b + 1;
        }
    }
}

std::string themeName(const testing::TestParamInfo<bool> &theme)
{
    return theme.param ? "Dark" : "Light";
}

INSTANTIATE_TEST_SUITE_P(Theme, EveryTheme, testing::Bool(), themeName);

TEST(Typography, UsesTheBundledFontInThreeWeights)
{
    EXPECT_EQ(QFontInfo(font(TextRole::Body)).family(), u"Revisit Sans"_s);
    EXPECT_EQ(QFontInfo(font(TextRole::Label)).weight(), int(QFont::Medium));
    EXPECT_EQ(QFontInfo(font(TextRole::Strong)).weight(), int(QFont::DemiBold));
}

TEST(Typography, GivesEveryDigitTheSameWidth)
{
    const QFontMetricsF metrics(font(TextRole::Body));
    for (const QChar digit : u"0123456789"_s)
        EXPECT_DOUBLE_EQ(metrics.horizontalAdvance(digit), metrics.horizontalAdvance(u'0'));
}

TEST(Typography, GrowsWithTheTextSize)
{
    const int normal = font(TextRole::Body).pixelSize();
    setTextScale(2.0);
    EXPECT_EQ(font(TextRole::Body).pixelSize(), 2 * normal);
    setTextScale(1.0);
}

TEST(Icons, EveryBundledIconIsDrawn)
{
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    EXPECT_GT(files.size(), 50);
    for (const QString &file : files) {
        const QImage picture = icon(file.chopped(4)).pixmap(24, 24).toImage();
        EXPECT_NE(picture, QImage(picture.size(), picture.format())) << file.toStdString();
        bool hasInk = false;
        for (int y = 0; y < picture.height() && !hasInk; ++y) {
            for (int x = 0; x < picture.width() && !hasInk; ++x)
                hasInk = qAlpha(picture.pixel(x, y)) > 0;
        }
        EXPECT_TRUE(hasInk) << file.toStdString();
    }
}

TEST(Icons, FollowTheTheme)
{
    const QIcon mark = icon(u"inbox"_s);
    setTheme(ThemeMode::Light);
    const QImage light = mark.pixmap(16, 16).toImage();
    setTheme(ThemeMode::Dark);
    const QImage dark = mark.pixmap(16, 16).toImage();
    setTheme(ThemeMode::Light);
    EXPECT_NE(light, dark);
}

} // namespace

} // namespace Revisit
