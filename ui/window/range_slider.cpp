#include "ui/window/range_slider.h"

#include "ui/window/appearance.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace aftershock {

namespace {

constexpr int handleRadius = 7;

} // namespace

RangeSlider::RangeSlider(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(22);
}

void RangeSlider::setLimits(double minimum, double maximum)
{
    m_minimum = minimum;
    m_maximum = std::max(minimum, maximum);
    setChosen(m_minimum, m_maximum);
}

void RangeSlider::setChosen(double low, double high)
{
    m_low = std::clamp(low, m_minimum, m_maximum);
    m_high = std::clamp(high, m_low, m_maximum);
    update();
}

double RangeSlider::fractionOf(double value) const
{
    if (m_maximum <= m_minimum)
        return 0;
    if (m_logarithmic && m_minimum > 0)
        return std::log(value / m_minimum) / std::log(m_maximum / m_minimum);
    return (value - m_minimum) / (m_maximum - m_minimum);
}

double RangeSlider::valueAt(double fraction) const
{
    // The ends are the data's own, not what arithmetic makes of them.
    if (fraction <= 0)
        return m_minimum;
    if (fraction >= 1)
        return m_maximum;
    if (m_logarithmic && m_minimum > 0)
        return m_minimum * std::pow(m_maximum / m_minimum, fraction);
    return m_minimum + fraction * (m_maximum - m_minimum);
}

QPoint RangeSlider::handlePosition(double value) const
{
    const int room = width() - 2 * handleRadius;
    return {handleRadius + qRound(fractionOf(value) * room), height() / 2};
}

double RangeSlider::fractionAt(QPoint point) const
{
    const int room = std::max(1, width() - 2 * handleRadius);
    return std::clamp(double(point.x() - handleRadius) / room, 0.0, 1.0);
}

void RangeSlider::moveHand(double fraction)
{
    const double value = valueAt(fraction);
    const double oldLow = m_low;
    const double oldHigh = m_high;
    if (m_hand == Hand::Low)
        m_low = std::min(value, m_high);
    else
        m_high = std::max(value, m_low);
    if (m_low == oldLow && m_high == oldHigh)
        return;
    update();
    emit chosenChanged(m_low, m_high);
}

void RangeSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int x = event->position().toPoint().x();
    const int toLow = std::abs(x - handlePosition(m_low).x());
    const int toHigh = std::abs(x - handlePosition(m_high).x());
    const bool rightOfBoth = x > handlePosition(m_high).x();
    m_hand = toHigh < toLow || (toHigh == toLow && rightOfBoth) ? Hand::High : Hand::Low;
    moveHand(fractionAt(event->position().toPoint()));
}

void RangeSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        moveHand(fractionAt(event->position().toPoint()));
}

void RangeSlider::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        emit settled();
}

void RangeSlider::keyPressEvent(QKeyEvent* event)
{
    const double now = fractionOf(m_hand == Hand::Low ? m_low : m_high);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        moveHand(now - 0.01);
        break;
    case Qt::Key_Right:
    case Qt::Key_Up:
        moveHand(now + 0.01);
        break;
    case Qt::Key_PageDown:
        moveHand(now - 0.1);
        break;
    case Qt::Key_PageUp:
        moveHand(now + 0.1);
        break;
    case Qt::Key_Home:
        moveHand(0);
        break;
    case Qt::Key_End:
        moveHand(1);
        break;
    case Qt::Key_Space:
        m_hand = m_hand == Hand::Low ? Hand::High : Hand::Low;
        update();
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    emit settled();
}

void RangeSlider::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void RangeSlider::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void RangeSlider::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double middle = height() / 2.0;
    painter.setBrush(theme.border);
    painter.drawRoundedRect(QRectF(handleRadius, middle - 2, width() - 2 * handleRadius, 4), 2, 2);
    const double left = handlePosition(m_low).x();
    const double right = handlePosition(m_high).x();
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(QRectF(left, middle - 2, right - left, 4), 2, 2);
    paintHandle(&painter, Hand::Low);
    paintHandle(&painter, Hand::High);
}

void RangeSlider::paintHandle(QPainter* painter, Hand hand) const
{
    const Theme& theme = themeOf(this);
    const bool current = hasFocus() && hand == m_hand;
    painter->setPen(QPen(theme.accent, current ? 3 : 1.5));
    painter->setBrush(theme.surface);
    const double radius = current ? handleRadius - 1.5 : handleRadius - 2;
    painter->drawEllipse(QPointF(handlePosition(hand == Hand::Low ? m_low : m_high)), radius,
                         radius);
}

} // namespace aftershock
