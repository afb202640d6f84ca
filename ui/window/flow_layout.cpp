#include "ui/window/flow_layout.h"

#include <algorithm>

namespace aftershock {

namespace {

constexpr int squeezeStep = 4; ///< so that items of one width give way together

} // namespace

FlowLayout::FlowLayout(QWidget* parent, int gap, int lineGap)
    : QLayout(parent), m_gap(gap), m_lineGap(lineGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem* item : m_items)
        delete item;
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.push_back(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    QLayoutItem* item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + m_gap;
        height = std::max(height, item->sizeHint().height());
    }
    return {width, height};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

std::vector<int> FlowLayout::widthsFor(int room) const
{
    std::vector<int> widths;
    std::vector<int> least;
    int natural = -m_gap;
    int smallest = -m_gap;
    for (const QLayoutItem* item : m_items) {
        const bool empty = item->isEmpty();
        widths.push_back(empty ? 0 : item->sizeHint().width());
        least.push_back(empty ? 0 : std::min(item->minimumSize().width(), widths.back()));
        natural += empty ? 0 : widths.back() + m_gap;
        smallest += empty ? 0 : least.back() + m_gap;
    }
    if (natural <= room || smallest > room)
        return widths;
    // The items at the right end become small at once, the others as much as they must.
    const std::size_t right =
        m_rightFrom < 0 ? widths.size() : static_cast<std::size_t>(m_rightFrom);
    for (std::size_t i = right; i < widths.size(); ++i) {
        natural -= widths[i] - least[i];
        widths[i] = least[i];
    }
    while (natural > room) {
        std::size_t widest = widths.size();
        for (std::size_t i = 0; i < right; ++i)
            if (widths[i] > least[i] && (widest == widths.size() || widths[i] > widths[widest]))
                widest = i;
        const int taken = std::min({natural - room, widths[widest] - least[widest], squeezeStep});
        widths[widest] -= taken;
        natural -= taken;
    }
    return widths;
}

int FlowLayout::arrange(const QRect& rect, bool place) const
{
    const std::vector<int> widths = widthsFor(rect.width());
    int total = -m_gap;
    int rightWidth = 0;
    for (int i = 0; i < count(); ++i) {
        if (itemAt(i)->isEmpty())
            continue;
        const int width = widths[static_cast<std::size_t>(i)] + m_gap;
        total += width;
        if (m_rightFrom >= 0 && i >= m_rightFrom)
            rightWidth += width;
    }
    const bool oneLine = total <= rect.width();

    int x = rect.x();
    int y = rect.y();
    int lineHeight = 0;
    for (int i = 0; i < count(); ++i) {
        QLayoutItem* item = itemAt(i);
        if (item->isEmpty())
            continue;
        if (i == m_rightFrom && oneLine)
            x = rect.right() + 1 - (rightWidth - m_gap);
        const QSize size(widths[static_cast<std::size_t>(i)], item->sizeHint().height());
        if (x > rect.x() && x + size.width() > rect.right() + 1) {
            x = rect.x();
            y += lineHeight + m_lineGap;
            lineHeight = 0;
        }
        if (place)
            item->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + m_gap;
        lineHeight = std::max(lineHeight, size.height());
    }
    return y + lineHeight - rect.y();
}

} // namespace aftershock
