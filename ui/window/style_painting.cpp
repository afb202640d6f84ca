#include "ui/window/style_painting.h"

#include "ui/window/appearance.h"
#include "ui/window/window_style.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QPolygonF>
#include <QStyle>

#include <algorithm>

namespace aftershock {

namespace {

constexpr const char* primaryProperty = "aftershockPrimary";
constexpr double corner = 6;
constexpr int headPadding = 12;

QColor faded(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

void drawTick(QPainter* painter, const QRectF& box, const QColor& colour)
{
    QPolygonF tick;
    for (const QPointF point : {QPointF(0.23, 0.52), QPointF(0.43, 0.72), QPointF(0.78, 0.3)})
        tick << QPointF(box.left() + box.width() * point.x(), box.top() + box.height() * point.y());
    painter->setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(tick);
}

/// A small triangle: of combo boxes and sorted headers.
void drawTriangle(QPainter* painter, QPointF centre, bool down, const QColor& colour)
{
    const double sign = down ? 1 : -1;
    QPolygonF triangle;
    triangle << centre + QPointF(-3.5, -2.2 * sign) << centre + QPointF(3.5, -2.2 * sign)
             << centre + QPointF(0, 2.8 * sign);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawPolygon(triangle);
    painter->restore();
}

} // namespace

void makePrimary(QWidget* button)
{
    button->setProperty(primaryProperty, true);
}

bool isPrimary(const QWidget* widget)
{
    return widget && widget->property(primaryProperty).toBool();
}

void drawPlate(QPainter* painter, const QRect& rect, const QColor& ground, const QColor& line,
               double lineWidth)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(line, lineWidth));
    painter->setBrush(ground);
    const double inset = lineWidth / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), corner, corner);
    painter->restore();
}

void drawButtonPlate(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const Theme& theme = themeOf(option->palette);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool down =
        option->state.testFlag(QStyle::State_Sunken) || option->state.testFlag(QStyle::State_On);
    const bool over = enabled && option->state.testFlag(QStyle::State_MouseOver);
    const bool focused = option->state.testFlag(QStyle::State_HasFocus) &&
                         option->state.testFlag(QStyle::State_KeyboardFocusChange);
    if (isPrimary(widget) && enabled) {
        const QColor ground = down   ? theme.accent.darker(112)
                              : over ? theme.accent.lighter(108)
                                     : theme.accent;
        drawPlate(painter, option->rect, ground, focused ? theme.ink : ground, focused ? 2 : 1);
        return;
    }
    const QColor ground = down ? theme.border : over ? theme.panel : theme.surface;
    drawPlate(painter, option->rect, enabled ? ground : theme.window,
              focused ? theme.accent : theme.border, focused ? 2 : 1);
}

void drawField(const QStyleOption* option, QPainter* painter)
{
    const Theme& theme = themeOf(option->palette);
    const bool focused = option->state.testFlag(QStyle::State_HasFocus);
    drawPlate(painter, option->rect, theme.surface, focused ? theme.accent : theme.border,
              focused ? 1.5 : 1);
}

void drawPopupFrame(const QStyleOption* option, QPainter* painter)
{
    painter->save();
    painter->setPen(themeOf(option->palette).faintInk);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

void drawCheckBox(const QStyleOption* option, QPainter* painter)
{
    const Theme& theme = themeOf(option->palette);
    const bool on = option->state.testFlag(QStyle::State_On);
    const bool partly = option->state.testFlag(QStyle::State_NoChange);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool focused = option->state.testFlag(QStyle::State_HasFocus);
    QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor mark = enabled ? theme.accent : theme.faintInk;
    if (focused) { // a ring of its own: a ticked box is of the ring's colour all over
        painter->setPen(QPen(theme.ink, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box, 4.5, 4.5);
        box.adjust(2.5, 2.5, -2.5, -2.5);
    }
    painter->setPen(QPen(on || partly || focused ? mark : theme.faintInk, 1.2));
    painter->setBrush(on || partly ? mark : theme.surface);
    const double rounding = focused ? 1.5 : 3.5;
    painter->drawRoundedRect(box, rounding, rounding);
    if (on)
        drawTick(painter, box, theme.accentInk);
    if (partly)
        painter->fillRect(QRectF(box.left() + 3, box.center().y() - 0.8, box.width() - 6, 1.6),
                          theme.accentInk);
    painter->restore();
}

void drawRadio(const QStyleOption* option, QPainter* painter)
{
    const Theme& theme = themeOf(option->palette);
    const bool on = option->state.testFlag(QStyle::State_On);
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on ? theme.accent : theme.faintInk, on ? 4 : 1.2));
    painter->setBrush(theme.surface);
    painter->drawEllipse(on ? box.adjusted(1.6, 1.6, -1.6, -1.6) : box);
    painter->restore();
}

void drawFocus(const QStyleOption* option, QPainter* painter)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(themeOf(option->palette).accent, 1.5));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 4, 4);
    painter->restore();
}

void drawComboBox(const QStyleOptionComboBox* option, QPainter* painter, const QWidget* widget)
{
    drawButtonPlate(option, painter, widget);
    const Theme& theme = themeOf(option->palette);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    drawTriangle(painter, QPointF(option->rect.right() - 12, option->rect.center().y() + 0.5), true,
                 enabled ? theme.ink : theme.faintInk);
}

void drawSpinBox(const QStyleOptionSpinBox* option, QPainter* painter, const QRect& up,
                 const QRect& down)
{
    drawField(option, painter);
    const Theme& theme = themeOf(option->palette);
    const auto ink = [&](QAbstractSpinBox::StepEnabledFlag step) {
        return option->stepEnabled.testFlag(step) ? theme.ink : theme.faintInk;
    };
    drawTriangle(painter, QRectF(up).center() + QPointF(0, 1), false,
                 ink(QAbstractSpinBox::StepUpEnabled));
    drawTriangle(painter, QRectF(down).center() - QPointF(0, 1), true,
                 ink(QAbstractSpinBox::StepDownEnabled));
}

void drawMenuTitle(const QStyleOptionMenuItem* option, QPainter* painter)
{
    const Theme& theme = themeOf(option->palette);
    const bool open = option->state.testFlag(QStyle::State_Selected) ||
                      option->state.testFlag(QStyle::State_Sunken);
    painter->fillRect(option->rect, open ? theme.selectedRow : theme.surface);
    painter->setPen(theme.ink);
    painter->drawText(option->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                      option->text);
}

void drawHeaderLabel(const QStyleOptionHeader* option, QPainter* painter)
{
    QRect room = option->rect.adjusted(headPadding, 0, -headPadding, 0);
    const bool sorted = option->sortIndicator != QStyleOptionHeader::None;
    const int mark = sorted ? 14 : 0;
    const QString text =
        option->fontMetrics.elidedText(option->text, Qt::ElideRight, room.width() - mark);
    const int width = option->fontMetrics.horizontalAdvance(text) + mark;
    if (option->textAlignment.testFlag(Qt::AlignRight))
        room.setLeft(room.right() + 1 - width);
    painter->setPen(option->palette.color(QPalette::ButtonText));
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    if (sorted)
        drawTriangle(painter, QPointF(room.left() + width - 5, room.center().y() + 0.5),
                     option->sortIndicator == QStyleOptionHeader::SortDown,
                     option->palette.color(QPalette::ButtonText));
}

void drawHeaderSection(const QStyleOptionHeader* option, QPainter* painter)
{
    const Theme& theme = themeOf(option->palette);
    painter->fillRect(option->rect, theme.surface);
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                      theme.border);
}

void drawItemGround(const QStyleOptionViewItem* option, QPainter* painter)
{
    const Theme& theme = themeOf(option->palette);
    if (option->state.testFlag(QStyle::State_Selected))
        painter->fillRect(option->rect, theme.selectedRow);
    else if (option->state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option->rect, theme.panel);
}

void drawScrollBar(const QStyleOptionSlider* option, QPainter* painter, const QRect& handle)
{
    const Theme& theme = themeOf(option->palette);
    if (option->minimum == option->maximum)
        return;
    const bool active = option->state.testFlag(QStyle::State_MouseOver) ||
                        option->state.testFlag(QStyle::State_Sunken);
    QRectF bar = QRectF(handle);
    bar = option->orientation == Qt::Vertical ? bar.adjusted(3, 2, -2, -2)
                                              : bar.adjusted(2, 3, -2, -2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(faded(theme.mutedInk, active ? 190 : 110));
    const double radius = std::min(bar.width(), bar.height()) / 2;
    painter->drawRoundedRect(bar, radius, radius);
    painter->restore();
}

QRect scrollHandle(const QStyleOptionSlider* option)
{
    const bool vertical = option->orientation == Qt::Vertical;
    const int length = vertical ? option->rect.height() : option->rect.width();
    const qint64 range = qint64(option->maximum) - option->minimum;
    int handle = length;
    if (range > 0)
        handle = static_cast<int>(qint64(option->pageStep) * length / (range + option->pageStep));
    handle = std::clamp(handle, std::min(shortestScrollHandle, length), length);
    const int start =
        QStyle::sliderPositionFromValue(option->minimum, option->maximum, option->sliderPosition,
                                        length - handle, option->upsideDown);
    return vertical ? QRect(option->rect.left(), start, option->rect.width(), handle)
                    : QRect(start, option->rect.top(), handle, option->rect.height());
}

void drawProgress(const QStyleOptionProgressBar* option, QPainter* painter)
{
    const Theme& theme = themeOf(option->palette);
    QRectF track(option->rect);
    track.setTop(track.center().y() - 2.5);
    track.setHeight(5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.border);
    painter->drawRoundedRect(track, 2.5, 2.5);
    painter->setBrush(theme.accent);
    const int range = option->maximum - option->minimum;
    // Not known how far: the middle third is filled, and nothing moves that would cost power.
    const double begin = range > 0 ? 0 : 0.33;
    const double share = range > 0 ? double(option->progress - option->minimum) / range : 0.34;
    painter->drawRoundedRect(QRectF(track.left() + begin * track.width(), track.top(),
                                    std::clamp(share, 0.0, 1.0) * track.width(), 5),
                             2.5, 2.5);
    painter->restore();
}

} // namespace aftershock
