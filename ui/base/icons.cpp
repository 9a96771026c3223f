#include "ui/base/icons.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <variant>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

// A thinner stroke than the 2 px of the originals sits better beside 13 px text.
QByteArray source(const QString &name)
{
    static QHash<QString, QByteArray> sources;
    const auto known = sources.constFind(name);
    if (known != sources.cend())
        return *known;

    QFile file(u":/icons/%1.svg"_s.arg(name));
    QByteArray svg;
    if (file.open(QIODevice::ReadOnly))
        svg = file.readAll().replace("stroke-width=\"2\"", "stroke-width=\"1.8\"");
    else
        qWarning("There is no icon called %s", qUtf8Printable(name));
    sources.insert(name, svg);
    return svg;
}

QPixmap rendered(const QString &name, const QColor &colour, const QSize &size)
{
    const QString key = u"icon:%1:%2:%3x%4"_s.arg(name, colour.name(QColor::HexArgb))
                            .arg(size.width())
                            .arg(size.height());
    QPixmap pixmap;
    if (size.isEmpty() || QPixmapCache::find(key, &pixmap))
        return pixmap;

    QSvgRenderer renderer(source(name).replace("currentColor", colour.name().toLatin1()));
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class ThemedIconEngine : public QIconEngine
{
public:
    ThemedIconEngine(QString name, std::variant<Ink, Tone> colour)
        : m_name(std::move(name))
        , m_colour(colour)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(painter, rect, m_name, colour(mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return rendered(m_name, colour(mode, state), size);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }

private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        const Theme &theme = Theme::current();
        if (mode == QIcon::Disabled)
            return mixed(theme.textMuted, theme.surface, 0.4);
        if (const Tone *tone = std::get_if<Tone>(&m_colour))
            return theme.tone(*tone).foreground;
        const Ink ink = std::get<Ink>(m_colour);
        const bool isLit = mode == QIcon::Selected || state == QIcon::On;
        return theme.ink(isLit && ink == Ink::Secondary ? Ink::Link : ink);
    }

    QString m_name;
    std::variant<Ink, Tone> m_colour;
};

} // namespace

QIcon icon(const QString &name, Ink ink)
{
    return QIcon(new ThemedIconEngine(name, ink));
}

QIcon icon(const QString &name, Tone tone)
{
    return QIcon(new ThemedIconEngine(name, tone));
}

void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &colour)
{
    const double ratio = painter->device()->devicePixelRatioF();
    QPixmap pixmap = rendered(name, colour, (rect.size() * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.topLeft(), pixmap);
}

} // namespace Revisit
