#pragma once

#include "ui/drawing/chart_drawing.h"

#include <QGraphicsView>

QT_BEGIN_NAMESPACE
class QScrollBar;
QT_END_NAMESPACE

namespace aftershock {

/**
 * The interactive chart: hover, click, Ctrl and Shift, arrows, wheel and box zoom, panning,
 * tooltips, and an accessible child for every mark. Holds no selection of its own: it asks for one
 * by selectionRequested() and shows what setSelection() says.
 *
 * The wheel scrolls rows where there are more than fit, and zooms the value axis at the pointer
 * where they all fit, with Ctrl, or over the axis's labels. Dragging pans, Shift and dragging zooms
 * to a box; double click, Home or 0 shows the whole axis again. Up, Down, Page Up, Page Down, Home
 * and End walk the marks; Space selects, Enter activates, Escape clears.
 */
class ChartView : public QGraphicsView
{
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    void setFigure(std::shared_ptr<const Figure> figure);
    void setTheme(ThemeKind theme);
    /// The language of numbers that the drawing makes itself.
    void setLanguage(Language language);
    /// Scrolls where no part of the mark's row is in sight.
    void bringIntoSight(int mark);
    void scrollToTop() { scrollTo(0); }
    void setSelection(const std::vector<RowRef>& rows);
    void resetZoom();
    /// Zooms the value axis about its middle; a factor above 1 shows less of it.
    void zoomBy(double factor);
    [[nodiscard]] bool isZoomed() const;
    [[nodiscard]] ChartDrawing& drawing() { return *m_drawing; }
    [[nodiscard]] const ChartDrawing& drawing() const { return *m_drawing; }
    [[nodiscard]] std::optional<int> currentMark() const { return m_current; }
    void setCurrentMark(std::optional<int> mark);
    [[nodiscard]] bool isSelected(int mark) const;
    /// What the tooltip says of a mark, as rich text.
    [[nodiscard]] QString toolTipOf(int mark) const;
    /// Asks for the mark as a click on it would.
    void requestSelection(int mark, Qt::KeyboardModifiers modifiers);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// How a person's click or key changes the selection.
    void selectionRequested(aftershock::RowRef row, Qt::KeyboardModifiers modifiers);
    void selectionCleared();
    /// Enter or double click on a mark.
    void activated(aftershock::RowRef row);
    void zoomChanged(bool zoomed);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    static constexpr double ZoomStep = 1.25;
    static constexpr double PanShare = 0.1;  ///< of the plot, for one press of an arrow
    static constexpr double ScrollStep = 60; ///< pixels for a notch of the wheel

    /// What the pressed mouse button is doing.
    enum class Drag { None, Undecided, Pan, Box };

    void hover(QPointF point, QPoint globalPoint);
    void leave();
    void beginDrag(QPointF point, Qt::KeyboardModifiers modifiers);
    void continueDrag(QPointF point);
    void finishDrag(QPointF point, Qt::KeyboardModifiers modifiers);
    void panTo(QPointF point);
    void zoomAt(double x, double factor);
    void showRange(double from, double to);
    void walkTo(int mark, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] std::optional<int> walkTarget(int key) const;
    bool handleZoomKey(QKeyEvent* event);
    bool handleMarkKey(QKeyEvent* event);
    void scrollTo(double pixels);
    void fitScrollBar();
    void showCurrent();
    [[nodiscard]] int markCount() const;
    [[nodiscard]] std::optional<RowRef> rowOf(std::optional<int> mark) const;

    std::unique_ptr<ChartDrawing> m_drawing;
    QScrollBar* m_scrollBar;
    std::vector<RowRef> m_selection; ///< ascending
    std::optional<int> m_current;
    bool m_showsCurrent{false}; ///< only where the keyboard led
    std::optional<int> m_hovered;
    Drag m_drag{Drag::None};
    QPointF m_dragStart;
    std::pair<double, double> m_dragRange;
    double m_dragScroll{};
    QRectF m_box;
};

} // namespace aftershock
