#include "ui/drawing/chart_view.h"

#include "ui/drawing/chart_accessible.h"
#include "ui/drawing/chart_tooltip.h"

#include <QAccessible>
#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace aftershock {

namespace {

constexpr double ZoomStep = 1.25;
constexpr double MostZoom = 1000; ///< how much longer the axis may become
constexpr double PanShare = 0.1;  ///< of the plot, for one press of an arrow
constexpr double LeastBox = 6;
constexpr double WheelNotch = 120;
constexpr double PixelsPerNotch = 60;

} // namespace

ChartView::ChartView(QWidget* parent)
    : QGraphicsView(parent), m_drawing(std::make_unique<ChartDrawing>()),
      m_scrollBar(new QScrollBar(Qt::Vertical, this))
{
    setScene(m_drawing->scene());
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setInteractive(false);
    viewport()->setMouseTracking(true);
    m_scrollBar->hide();
    m_scrollBar->setFocusPolicy(Qt::NoFocus);
    connect(m_scrollBar, &QScrollBar::valueChanged, this,
            [this](int value) { m_drawing->setScroll(value); });
    setWhatsThis(
        tr("The chart. Use the arrow keys to walk its marks, Space to select one and Enter "
           "to see where it comes from."));
    ChartAccessible::install();
}

ChartView::~ChartView()
{
    setScene(nullptr);
}

void ChartView::setFigure(std::shared_ptr<const Figure> figure)
{
    const bool wasZoomed = isZoomed();
    const std::optional<RowRef> current = rowOf(m_current);
    QToolTip::hideText();
    m_hovered.reset();
    m_drawing->setHovered(std::nullopt);
    ChartAccessible::forgetMarks(this);
    m_drawing->setFigure(std::move(figure));

    const std::vector<Mark>& marks = m_drawing->figure().marks;
    const auto same = std::find_if(marks.begin(), marks.end(),
                                   [&](const Mark& mark) { return mark.row == current; });
    m_current.reset();
    if (current && same != marks.end())
        m_current = static_cast<int>(same - marks.begin());
    setAccessibleName(m_drawing->figure().title.text());
    setAccessibleDescription(m_drawing->figure().altText);
    showCurrent();
    fitScrollBar();
    if (wasZoomed != isZoomed())
        emit zoomChanged(isZoomed());
}

void ChartView::setTheme(ThemeKind theme)
{
    DrawingOptions options = m_drawing->options();
    options.theme = theme;
    m_drawing->setOptions(options);
    setBackgroundBrush(Theme::of(theme).surface);
}

void ChartView::setLanguage(Language language)
{
    DrawingOptions options = m_drawing->options();
    options.language = language;
    m_drawing->setOptions(options);
}

void ChartView::setSelection(const std::vector<RowRef>& rows)
{
    m_selection = rows;
    std::sort(m_selection.begin(), m_selection.end());
    m_drawing->setSelection(m_selection);
}

bool ChartView::isSelected(int mark) const
{
    const std::optional<RowRef> row = rowOf(mark);
    return row && std::binary_search(m_selection.begin(), m_selection.end(), *row);
}

QString ChartView::toolTipOf(int mark) const
{
    return markToolTip(m_drawing->figure().marks[static_cast<std::size_t>(mark)],
                       Formatter(m_drawing->options().language));
}

void ChartView::requestSelection(int mark, Qt::KeyboardModifiers modifiers)
{
    if (const std::optional<RowRef> row = rowOf(mark))
        emit selectionRequested(*row, modifiers);
}

// --- Zoom -------------------------------------------------------------------------------------

bool ChartView::isZoomed() const
{
    const Axis& axis = m_drawing->figure().axis;
    return m_drawing->valueRange() != std::pair(axis.minimum, axis.maximum);
}

void ChartView::resetZoom()
{
    if (!isZoomed())
        return;
    m_drawing->setValueRange(std::nullopt);
    emit zoomChanged(false);
}

void ChartView::zoomBy(double factor)
{
    zoomAt(m_drawing->plotRect().center().x(), factor);
}

void ChartView::zoomAt(double x, double factor)
{
    const QRectF plot = m_drawing->plotRect();
    const double at = std::clamp(x, plot.left(), plot.right());
    showRange(at - (at - plot.left()) / factor, at + (plot.right() - at) / factor);
}

/// Shows the stretch between two places on the screen, within the figure's own axis. Places, not
/// values: so it is the same on a log axis.
void ChartView::showRange(double from, double to)
{
    const Figure& figure = m_drawing->figure();
    if (figure.marks.empty())
        return;
    const bool wasZoomed = isZoomed();
    const double start = m_drawing->positionOf(figure.axis.minimum);
    const double end = m_drawing->positionOf(figure.axis.maximum);
    const double wanted = to - from;
    if (wanted / (end - start) * MostZoom < 1)
        return;
    if (wanted >= end - start - 0.5) {
        resetZoom();
        return;
    }
    if (from < start)
        to += start - from, from = start;
    if (to > end)
        from -= to - end, to = end;
    m_drawing->setValueRange(
        std::pair(from <= start ? figure.axis.minimum : m_drawing->valueAt(from),
                  to >= end ? figure.axis.maximum : m_drawing->valueAt(to)));
    if (wasZoomed != isZoomed())
        emit zoomChanged(isZoomed());
}

// --- Mouse ------------------------------------------------------------------------------------

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
        const double pixels = event->hasPixelDelta() ? event->pixelDelta().y()
                                                     : turned.y() / WheelNotch * PixelsPerNotch;
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

// --- Keyboard ---------------------------------------------------------------------------------

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
    const auto [first, end] = m_drawing->rowsInSight();
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
    // Where a key led here, the key's mark is shown; a window that comes to the front, or a
    // program that sets the focus, asks for none.
    m_showsCurrent = event->reason() == Qt::TabFocusReason ||
                     event->reason() == Qt::BacktabFocusReason ||
                     event->reason() == Qt::ShortcutFocusReason;
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

// --- Size and scrolling -----------------------------------------------------------------------

void ChartView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    m_drawing->setSize(viewport()->size());
    fitScrollBar();
}

void ChartView::scrollTo(double pixels)
{
    m_drawing->setScroll(pixels);
    fitScrollBar();
}

/// The scroll bar lies in the picture's own margin, so that it takes no room from the chart.
void ChartView::fitScrollBar()
{
    const int maximum = static_cast<int>(std::ceil(m_drawing->maximumScroll()));
    const QRectF plot = m_drawing->plotRect();
    const QSignalBlocker blocker(m_scrollBar);
    m_scrollBar->setVisible(maximum > 0);
    m_scrollBar->setRange(0, maximum);
    m_scrollBar->setPageStep(static_cast<int>(plot.height()));
    m_scrollBar->setSingleStep(static_cast<int>(PixelsPerNotch / 2));
    m_scrollBar->setValue(qRound(m_drawing->scroll()));
    const int width = m_scrollBar->sizeHint().width();
    m_scrollBar->setGeometry(this->width() - width - 2, static_cast<int>(plot.top()), width,
                             static_cast<int>(plot.height()));
}

void ChartView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    // The drawing scrolls its rows itself; the view never moves over the scene.
}

void ChartView::paintEvent(QPaintEvent* event)
{
    m_drawing->prepare();
    QGraphicsView::paintEvent(event);
    if (m_drag != Drag::Box || m_box.width() < 1)
        return;
    QPainter painter(viewport());
    QColor fill = Theme::of(m_drawing->options().theme).accent;
    painter.setPen(QPen(fill, 1));
    fill.setAlphaF(0.15F);
    painter.setBrush(fill);
    painter.drawRect(m_box);
}

QSize ChartView::sizeHint() const
{
    return {840, 520};
}

QSize ChartView::minimumSizeHint() const
{
    return {260, 180};
}

int ChartView::markCount() const
{
    return static_cast<int>(m_drawing->figure().marks.size());
}

std::optional<RowRef> ChartView::rowOf(std::optional<int> mark) const
{
    if (!mark || *mark < 0 || *mark >= markCount())
        return std::nullopt;
    return m_drawing->figure().marks[static_cast<std::size_t>(*mark)].row;
}

} // namespace aftershock
