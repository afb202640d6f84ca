#pragma once

#include "core/language.h"
#include "figure/figure.h"
#include "ui/drawing/frame_layout.h"
#include "ui/drawing/theme.h"

#include <QGraphicsScene>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace aftershock {

/// How a figure is drawn; nothing here changes what it says.
struct DrawingOptions
{
    ThemeKind theme{ThemeKind::Light};
    bool caption{true};      ///< title, subtitle, note and source line
    bool transparent{false}; ///< no ground
    /// A view scrolls; a finished picture says in words how many rows it has no room for.
    RowOverflow overflow{RowOverflow::Scroll};
    Language language{Language::English}; ///< of numbers that the drawing makes itself
    bool operator==(const DrawingOptions&) const = default;
};

/**
 * The one drawing of a figure, as a scene in CSS pixels: screen, PNG, SVG, PDF and print all paint
 * it. Qt Charts draws axes, grid and series; names, tip labels, bounds, guides and captions are
 * items of ours in the same scene, placed by mapToPosition(). Decides about pixels, never about
 * figures. Only the rows in sight have items, so thousands of rows cost what a screenful costs.
 */
class ChartDrawing
{
public:
    ChartDrawing();
    ~ChartDrawing();
    ChartDrawing(const ChartDrawing&) = delete;
    ChartDrawing& operator=(const ChartDrawing&) = delete;

    void setFigure(std::shared_ptr<const Figure> figure);
    void setOptions(const DrawingOptions& options);
    void setSize(QSizeF size);
    [[nodiscard]] const Figure& figure() const;
    [[nodiscard]] const DrawingOptions& options() const;
    [[nodiscard]] QSizeF size() const;

    /// Rows selected (the others fade), under the pointer, and current for the keyboard.
    void setSelection(std::span<const RowRef> rows);
    void setHovered(std::optional<RowRef> row);
    void setCurrent(std::optional<RowRef> row);

    /// Height that shows every row without scrolling, for the present width.
    [[nodiscard]] double naturalHeight() const;
    /// Scroll position of the category axis in pixels, 0 … maximumScroll().
    void setScroll(double pixels);
    [[nodiscard]] double scroll() const;
    [[nodiscard]] double maximumScroll() const;
    /// Scrolls so that the mark's row is the first, as far as there are rows below.
    void scrollToTop(int mark);
    /// Scrolls as little as brings the mark into sight.
    void ensureVisible(int mark);

    /// The stretch of the value axis in sight; nullopt: the figure's own.
    void setValueRange(std::optional<std::pair<double, double>> range);
    [[nodiscard]] std::pair<double, double> valueRange() const;
    [[nodiscard]] double valueAt(double x) const;
    [[nodiscard]] double positionOf(double value) const;

    /// The mark whose row is at the point, if any.
    [[nodiscard]] std::optional<int> markAt(QPointF point) const;
    /// The mark's row: name, bar or dot, and label; empty where it is out of sight.
    [[nodiscard]] QRectF markRect(int mark) const;
    /// The bar or dot alone, in scene coordinates; empty where it is out of sight.
    [[nodiscard]] QRectF shapeRect(int mark) const;
    [[nodiscard]] QRectF plotRect() const;
    /// Rows now in sight, as [first, last).
    [[nodiscard]] std::pair<int, int> rowsInSight() const;
    /// The same without rows that are cut off.
    [[nodiscard]] std::pair<int, int> rowsWhollyInSight() const;

    /// Every line of text in sight, in drawing order.
    [[nodiscard]] std::vector<PlacedText> textsInSight() const;
    [[nodiscard]] const ChartFonts& fonts() const;
    [[nodiscard]] QGraphicsScene* scene() const;
    /// Does now what earlier calls left to be laid out; questions and paint() do so by themselves.
    void prepare() const;
    /// Paints the whole drawing with its top left corner at the painter's origin.
    void paint(QPainter* painter);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace aftershock
