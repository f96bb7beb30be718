#include "ui/widgets/bandnames.h"

#include "ui/support/textflow.h"
#include "ui/support/theme.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

namespace ui {

namespace {

constexpr int kFullPoints = 100;
constexpr qreal kSide = 4; // as an interval bar's

TextFlow flowOf(const QString &name)
{
    return TextFlow({{name, Theme::small(), Theme::colors().text2}}, Qt::AlignHCenter);
}

} // namespace

BandNames::BandNames(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void BandNames::setBands(const QList<int> &from, const QStringList &names)
{
    if (from == m_from && names == m_names)
        return;
    m_from = from;
    m_names = names;
    updateGeometry();
    update();
}

QRectF BandNames::stretch(qsizetype band, qreal width) const
{
    const qreal side = Theme::scaled(kSide);
    const qreal whole = width - 2 * side;
    const int until = band + 1 < m_from.size() ? m_from.at(band + 1) : kFullPoints;
    const qreal left = side + whole * m_from.at(band) / kFullPoints;
    return QRectF(left, 0, side + whole * until / kFullPoints - left, height());
}

bool BandNames::fits(qreal width) const
{
    const QFontMetricsF metrics(Theme::small());
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        for (const QString &word : m_names.at(i).split(u' ')) {
            if (metrics.horizontalAdvance(word) > stretch(i, width).width())
                return false;
        }
    }
    return true;
}

QSize BandNames::sizeHint() const
{
    return {qRound(Theme::scaled(224)), qCeil(Theme::lineHeight(Theme::small()))};
}

int BandNames::heightForWidth(int width) const
{
    qreal height = 0;
    for (qsizetype i = 0; fits(width) && i < m_names.size(); ++i)
        height = std::max(height, flowOf(m_names.at(i)).layOut(stretch(i, width).width()));
    return qCeil(height);
}

void BandNames::paintEvent(QPaintEvent * /*event*/)
{
    if (!fits(width()))
        return;
    QPainter painter(this);
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const QRectF at = stretch(i, width());
        TextFlow name = flowOf(m_names.at(i));
        name.layOut(at.width());
        name.draw(painter, at.topLeft());
    }
}

void BandNames::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    update();
    QWidget::changeEvent(event);
}

} // namespace ui
