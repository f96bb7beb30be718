#include "ui/widgets/wraplayout.h"

#include <algorithm>

namespace ui {

WrapLayout::WrapLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

WrapLayout::~WrapLayout() = default;

void WrapLayout::setGaps(int between, int lines)
{
    m_between = between;
    m_lines = lines;
    invalidate();
}

void WrapLayout::setLastAtEnd(bool atEnd)
{
    m_lastAtEnd = atEnd;
    invalidate();
}

void WrapLayout::setAtTop(bool atTop)
{
    m_atTop = atTop;
    invalidate();
}

void WrapLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

int WrapLayout::count() const { return static_cast<int>(m_items.size()); }

QLayoutItem *WrapLayout::itemAt(int index) const
{
    return index < 0 || index >= count() ? nullptr : m_items.at(static_cast<size_t>(index)).get();
}

QLayoutItem *WrapLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto place = m_items.begin() + index;
    QLayoutItem *item = place->release();
    m_items.erase(place);
    return item;
}

std::vector<WrapLayout::Placed> WrapLayout::placed(const QRect &rect) const
{
    std::vector<Placed> all;
    size_t lineStart = 0;
    int x = rect.left();
    int y = rect.top();
    int lineHeight = 0;
    const auto endLine = [&] {
        for (size_t i = lineStart; i < all.size() && !m_atTop; ++i)
            all.at(i).rect.translate(0, (lineHeight - all.at(i).rect.height()) / 2);
        lineStart = all.size();
    };
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = std::min(item->sizeHint().width(), rect.width());
        const int height
            = item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
        if (lineStart < all.size() && x + width > rect.right() + 1) {
            endLine();
            x = rect.left();
            y += lineHeight + m_lines;
            lineHeight = 0;
        }
        all.push_back({item.get(), QRect(x, y, width, height)});
        x += width + m_between;
        lineHeight = std::max(lineHeight, height);
    }
    const bool isLastAlone = all.size() - lineStart < 2;
    endLine();
    if (m_lastAtEnd && !isLastAlone)
        all.back().rect.moveRight(rect.right());
    return all;
}

int WrapLayout::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    int height = 0;
    for (const Placed &one : placed({0, 0, width - around.left() - around.right(), 0}))
        height = std::max(height, one.rect.bottom() + 1);
    return height + around.top() + around.bottom();
}

QSize WrapLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? m_between : 0);
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins around = contentsMargins();
    return {width + around.left() + around.right(), height + around.top() + around.bottom()};
}

QSize WrapLayout::minimumSize() const
{
    QSize least;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    return least.grownBy(contentsMargins());
}

void WrapLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    for (const Placed &one : placed(rect.marginsRemoved(contentsMargins())))
        one.item->setGeometry(one.rect);
}

} // namespace ui
