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

constexpr double MostZoom = 1000; ///< how much longer the axis may become

} // namespace

ChartView::ChartView(QWidget* parent)
    : QGraphicsView(parent), m_drawing(std::make_unique<ChartDrawing>()),
      m_scrollBar(new QScrollBar(Qt::Vertical, this))
{
    setScene(m_drawing->scene());
    setRenderHint(QPainter::Antialiasing);
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
    // The scene asks for it later, and what is pending there may be of the picture before.
    viewport()->update();
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

void ChartView::bringIntoSight(int mark)
{
    const auto [first, end] = m_drawing->rowsInSight();
    if (mark >= first && mark < end)
        return;
    m_drawing->ensureVisible(mark);
    fitScrollBar();
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
    m_scrollBar->setSingleStep(static_cast<int>(ScrollStep / 2));
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
