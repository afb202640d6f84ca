// Walking the marks and zooming by keys; where the keyboard is.

#include "ui/drawing/chart_view.h"

#include <QAccessible>
#include <QKeyEvent>

#include <algorithm>

namespace aftershock {

void ChartView::keyPressEvent(QKeyEvent* event)
{
    if (!handleZoomKey(event) && !handleMarkKey(event))
        event->ignore(); // QGraphicsView would hand it to the scene
}

bool ChartView::handleZoomKey(QKeyEvent* event)
{
    const double step = PanShare * m_drawing->plotRect().width();
    const QRectF plot = m_drawing->plotRect();
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(ZoomStep);
        return true;
    case Qt::Key_Minus:
        zoomBy(1 / ZoomStep);
        return true;
    case Qt::Key_0:
        resetZoom();
        return true;
    case Qt::Key_Home:
        if (!isZoomed())
            return false;
        resetZoom();
        return true;
    case Qt::Key_Left:
        if (!isZoomed())
            return false;
        showRange(plot.left() - step, plot.right() - step);
        return true;
    case Qt::Key_Right:
        if (!isZoomed())
            return false;
        showRange(plot.left() + step, plot.right() + step);
        return true;
    default:
        return false;
    }
}

bool ChartView::handleMarkKey(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_drag == Drag::Box) {
            m_drag = Drag::None;
            m_box = {};
            viewport()->unsetCursor();
            viewport()->update();
            return true;
        }
        if (m_selection.empty())
            return false; // a dialog around us may want it
        emit selectionCleared();
        return true;
    }
    if (markCount() == 0)
        return false;
    if (const std::optional<int> target = walkTarget(event->key())) {
        walkTo(*target, event->modifiers());
        return true;
    }
    if (!m_current)
        return false;
    if (event->key() == Qt::Key_Space) {
        requestSelection(*m_current, event->modifiers());
        return true;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit activated(*rowOf(m_current));
        return true;
    }
    return false;
}

std::optional<int> ChartView::walkTarget(int key) const
{
    const int last = markCount() - 1;
    const std::pair<int, int> rows = m_drawing->rowsInSight();
    const int first = rows.first;
    const int end = rows.second;
    const int page = std::max(1, end - first - 1);
    const auto from = [&](int step) {
        return m_current ? std::clamp(*m_current + step, 0, last) : first;
    };
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Left:
        return from(-1);
    case Qt::Key_Down:
    case Qt::Key_Right:
        return from(1);
    case Qt::Key_PageUp:
        return from(-page);
    case Qt::Key_PageDown:
        return from(page);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    default:
        return std::nullopt;
    }
}

void ChartView::walkTo(int mark, Qt::KeyboardModifiers modifiers)
{
    m_showsCurrent = true;
    setCurrentMark(mark);
    if (modifiers.testFlag(Qt::ShiftModifier))
        requestSelection(mark, modifiers);
}

void ChartView::setCurrentMark(std::optional<int> mark)
{
    m_current = mark && *mark >= 0 && *mark < markCount() ? mark : std::nullopt;
    if (m_current) {
        m_drawing->ensureVisible(*m_current);
        fitScrollBar();
    }
    showCurrent();
    if (m_current && hasFocus() && QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(*m_current);
        QAccessible::updateAccessibility(&event);
    }
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    // Where a key led here, the key's mark is shown; a program that sets the focus asks for none,
    // and a window that comes to the front is as it was.
    const Qt::FocusReason reason = event->reason();
    if (reason != Qt::ActiveWindowFocusReason)
        m_showsCurrent = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                         reason == Qt::ShortcutFocusReason;
    if (m_showsCurrent && !m_current && markCount() > 0)
        setCurrentMark(m_drawing->rowsInSight().first);
    else
        showCurrent();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QGraphicsView::focusOutEvent(event);
    showCurrent();
}

void ChartView::showCurrent()
{
    m_drawing->setCurrent(m_showsCurrent && hasFocus() ? rowOf(m_current) : std::nullopt);
}

} // namespace aftershock
