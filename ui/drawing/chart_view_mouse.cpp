// Hovering, clicking, dragging and the wheel.

#include "ui/drawing/chart_view.h"

#include <QApplication>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace aftershock {

namespace {

constexpr double LeastBox = 6;     ///< narrower boxes were meant as clicks
constexpr double WheelNotch = 120; ///< QWheelEvent's eighths of a degree for one notch

} // namespace

void ChartView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    QToolTip::hideText();
    beginDrag(event->position(), event->modifiers());
}

void ChartView::beginDrag(QPointF point, Qt::KeyboardModifiers modifiers)
{
    m_drag = Drag::Undecided;
    m_dragStart = point;
    m_dragRange = m_drawing->valueRange();
    m_dragScroll = m_drawing->scroll();
    m_box = {};
    if (modifiers.testFlag(Qt::ShiftModifier))
        m_box = QRectF(point, QSizeF(0, 0));
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_drag == Drag::None)
        hover(event->position(), event->globalPosition().toPoint());
    else
        continueDrag(event->position());
}

void ChartView::continueDrag(QPointF point)
{
    if (m_drag == Drag::Undecided) {
        if ((point - m_dragStart).manhattanLength() < QApplication::startDragDistance())
            return;
        m_drag = m_box.topLeft() == m_dragStart ? Drag::Box : Drag::Pan;
        viewport()->setCursor(m_drag == Drag::Pan ? Qt::ClosedHandCursor : Qt::CrossCursor);
    }
    if (m_drag == Drag::Pan) {
        panTo(point);
    } else {
        const QRectF plot = m_drawing->plotRect();
        const double x = std::clamp(point.x(), plot.left(), plot.right());
        const double start = std::clamp(m_dragStart.x(), plot.left(), plot.right());
        m_box = QRectF(QPointF(start, plot.top()), QPointF(x, plot.bottom())).normalized();
        viewport()->update();
    }
}

void ChartView::panTo(QPointF point)
{
    scrollTo(m_dragScroll - (point.y() - m_dragStart.y()));
    if (!isZoomed())
        return;
    // From where the drag began, so that rounding does not add up.
    m_drawing->setValueRange(m_dragRange);
    const QRectF plot = m_drawing->plotRect();
    const double shift = m_dragStart.x() - point.x();
    showRange(plot.left() + shift, plot.right() + shift);
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_drag != Drag::None)
        finishDrag(event->position(), event->modifiers());
}

void ChartView::finishDrag(QPointF point, Qt::KeyboardModifiers modifiers)
{
    const Drag drag = m_drag;
    m_drag = Drag::None;
    viewport()->unsetCursor();
    if (drag == Drag::Box) {
        const QRectF box = std::exchange(m_box, {});
        viewport()->update();
        if (box.width() >= LeastBox)
            showRange(box.left(), box.right());
    } else if (drag == Drag::Undecided) {
        const std::optional<int> mark = m_drawing->markAt(point);
        m_showsCurrent = false;
        if (mark) {
            setCurrentMark(mark);
            requestSelection(*mark, modifiers);
        } else {
            emit selectionCleared();
        }
    }
}

void ChartView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (isZoomed())
        resetZoom();
    else if (const std::optional<RowRef> row = rowOf(m_drawing->markAt(event->position())))
        emit activated(*row);
}

void ChartView::wheelEvent(QWheelEvent* event)
{
    const QPoint turned = event->angleDelta();
    const QRectF plot = m_drawing->plotRect();
    const bool overAxis = event->position().y() > plot.bottom();
    const bool zooms = event->modifiers().testFlag(Qt::ControlModifier) || overAxis ||
                       m_drawing->maximumScroll() <= 0;
    if (std::abs(turned.x()) > std::abs(turned.y())) {
        const double shift = -turned.x() / WheelNotch * PanShare * plot.width();
        if (isZoomed())
            showRange(plot.left() + shift, plot.right() + shift);
    } else if (!zooms) {
        const double pixels =
            event->hasPixelDelta() ? event->pixelDelta().y() : turned.y() / WheelNotch * ScrollStep;
        scrollTo(m_drawing->scroll() - pixels);
        hover(event->position(), event->globalPosition().toPoint());
    } else if (turned.y() > 0 || isZoomed()) {
        zoomAt(event->position().x(), std::pow(ZoomStep, turned.y() / WheelNotch));
    } else {
        event->ignore();
        return;
    }
    event->accept();
}

void ChartView::hover(QPointF point, QPoint globalPoint)
{
    const std::optional<int> mark = m_drawing->markAt(point);
    if (mark == m_hovered)
        return;
    m_hovered = mark;
    m_drawing->setHovered(rowOf(mark));
    if (mark)
        QToolTip::showText(globalPoint, toolTipOf(*mark), viewport());
    else
        QToolTip::hideText();
}

void ChartView::leave()
{
    m_hovered.reset();
    m_drawing->setHovered(std::nullopt);
    QToolTip::hideText();
}

bool ChartView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        leave();
    if (event->type() == QEvent::ToolTip)
        return true; // hover() shows it at once
    return QGraphicsView::viewportEvent(event);
}

} // namespace aftershock
