// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSet>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

// Outside of any namespace: the macro declares the function that the resource compiler made.
static void loadIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace undelivered {

namespace {

QString fileOf(const QString &name)
{
    static const bool loaded = [] {
        loadIcons();
        return true;
    }();
    Q_UNUSED(loaded)
    return u":/undelivered/icons/"_s % name % u".svg"_s;
}

/// Those in which left and right mean back and forth.
bool hasDirection(const QString &name)
{
    static const QSet<QString> names{u"back"_s,     u"next"_s, u"verdict-yours"_s, u"undo"_s,
                                     u"external"_s, u"all"_s,  u"advice"_s,        u"resume"_s};
    return names.contains(name);
}

class LineIconEngine final : public QIconEngine
{
public:
    explicit LineIconEngine(QString name)
        : m_name(std::move(name))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int edge = std::min(rect.width(), rect.height());
        const QPixmap drawn = iconPixmap(m_name, edge, color(mode), painter->device()->devicePixelRatio());
        painter->drawPixmap(rect.x() + (rect.width() - edge) / 2, rect.y() + (rect.height() - edge) / 2, drawn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, std::min(size.width(), size.height()), color(mode), 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // `size` is in device pixels already.
        return iconPixmap(m_name, qRound(std::min(size.width(), size.height()) / scale), color(mode), scale);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(m_name); }
    [[nodiscard]] QString key() const override { return u"undelivered-line"_s; }

private:
    static QColor color(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled: return palette.color(QPalette::Disabled, QPalette::ButtonText);
        case QIcon::Selected: return palette.color(QPalette::HighlightedText);
        default: return palette.color(QPalette::ButtonText);
        }
    }

    QString m_name;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new LineIconEngine(name));
}

QPixmap iconPixmap(const QString &name, int size, const QColor &color, qreal devicePixelRatio)
{
    const bool mirrored = hasDirection(name) && QGuiApplication::isRightToLeft();
    const QString key = u"undelivered:%1:%2:%3:%4:%5"_s.arg(name)
                            .arg(size)
                            .arg(color.rgba(), 0, 16)
                            .arg(devicePixelRatio)
                            .arg(mirrored ? 1 : 0);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int edge = std::max(1, qRound(size * devicePixelRatio));
    QImage image(edge, edge, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(fileOf(name));
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        if (mirrored) {
            painter.translate(edge, 0);
            painter.scale(-1, 1);
        }
        renderer.render(&painter, QRectF(0, 0, edge, edge));
        painter.resetTransform();
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), color);
    }
    pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

bool hasIcon(const QString &name)
{
    return QFile::exists(fileOf(name));
}

} // namespace undelivered
