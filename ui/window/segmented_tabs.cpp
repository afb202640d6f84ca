#include "ui/window/segmented_tabs.h"

#include "ui/window/appearance.h"

#include <QPainter>

namespace aftershock {

SegmentedTabs::SegmentedTabs(QWidget* parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(windowFont());
}

QSize SegmentedTabs::tabSizeHint(int index) const
{
    const QFontMetrics metrics(chartFont(13, QFont::DemiBold));
    return {metrics.horizontalAdvance(tabText(index)) + 28, 32};
}

QSize SegmentedTabs::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void SegmentedTabs::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.kind == ThemeKind::Dark ? theme.border : theme.grid);
    painter.drawRoundedRect(rect(), 8, 8);
    for (int index = 0; index < count(); ++index)
        paintTab(&painter, index);
}

void SegmentedTabs::paintTab(QPainter* painter, int index) const
{
    const Theme& theme = themeOf(this);
    const bool current = index == currentIndex();
    const QRectF plate = QRectF(tabRect(index)).adjusted(2.5, 2.5, -2.5, -2.5);
    if (current) {
        painter->setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(theme.border, 1));
        painter->setBrush(theme.kind == ThemeKind::Dark ? theme.window : theme.surface);
        painter->drawRoundedRect(plate, 6, 6);
    }
    painter->setFont(chartFont(13, current ? QFont::DemiBold : QFont::Normal));
    painter->setPen(current ? theme.ink : theme.mutedInk);
    painter->drawText(plate, Qt::AlignCenter | Qt::TextShowMnemonic, tabText(index));
}

} // namespace aftershock
