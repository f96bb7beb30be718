#include "ui/support/icons.h"

#include "ui/support/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

// The set's drawing in one colour. Its stroke of 2 in 24 becomes 1.5 px at the 16 px we draw.
QByteArray recoloured(const QString &name, const QColor &color)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        Q_ASSERT_X(false, "ui::icon", qPrintable(u"no icon "_s + name));
        return {};
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"2.25\"");
    return svg;
}

void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color)
{
    const QByteArray svg = recoloured(name, color);
    if (svg.isEmpty())
        return;
    QSvgRenderer renderer(svg);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(painter, rect);
}

class ThemeIconEngine final : public QIconEngine
{
public:
    explicit ThemeIconEngine(const QString &name)
        : m_name(name)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_name, colorOf(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        // The size is in device pixels already.
        return iconPixmap(m_name, qMin(size.width(), size.height()), colorOf(mode), 1);
    }

    QIconEngine *clone() const override { return new ThemeIconEngine(m_name); }
    QString key() const override { return u"ThemeIconEngine"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    static QColor colorOf(QIcon::Mode mode)
    {
        return mode == QIcon::Disabled ? Theme::colors().disabled : Theme::colors().text;
    }

    QString m_name;
};

} // namespace

QIcon icon(const QString &name) { return QIcon(new ThemeIconEngine(name)); }

QPixmap iconPixmap(const QString &name, int size, const QColor &color, qreal dpr)
{
    const int pixels = qMax(1, qRound(size * dpr));
    const QString key = u"icon/%1/%2/%3/%4"_s.arg(name, color.name()).arg(pixels).arg(dpr);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintIcon(&painter, QRectF(0, 0, pixels, pixels), name, color);
    painter.end();
    pixmap.setDevicePixelRatio(dpr);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace ui
