#pragma once

#include "ui/drawing/axis_layout.h"
#include "ui/drawing/chart_drawing.h"
#include "ui/drawing/chart_series.h"
#include "ui/drawing/row_layout.h"

#include <QGraphicsItem>
#include <QGraphicsScene>
#include <QStyleOptionGraphicsItem>

namespace aftershock {

/// An item that paints what a function says, in the part that is to be painted anew; the chart's
/// layers.
class ChartLayer : public QGraphicsItem
{
public:
    explicit ChartLayer(std::function<void(QPainter*, const QRectF&)> paintLayer)
        : m_paint(std::move(paintLayer))
    {
        setFlag(ItemUsesExtendedStyleOption); // else all of it would count as exposed
    }

    void setBounds(QRectF bounds)
    {
        if (bounds == m_bounds)
            return;
        prepareGeometryChange();
        m_bounds = bounds;
    }
    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option,
               QWidget* /*widget*/) override
    {
        m_paint(painter, option->exposedRect);
    }

private:
    std::function<void(QPainter*, const QRectF&)> m_paint;
    QRectF m_bounds;
};

/**
 * The scene behind a ChartDrawing: lays out what is out of date, feeds Qt Charts, and paints its
 * layers. Used by ChartDrawing alone, which says what its members mean to others.
 */
class ChartScene
{
public:
    ChartScene();
    void invalidate(bool layout);
    /// Other rows in sight, or the same in another state; captions and axis stay as they are.
    void invalidateRows();

    /// Paints a row anew, and nothing else.
    void updateRow(std::optional<RowRef> row);
    void prepare();
    void layOut();
    void applyValueRange();

    [[nodiscard]] std::vector<Tick> ticksInSight() const;

    [[nodiscard]] std::pair<double, double> valueRange() const;

    /// The range a little longer at both ends, by the overhang in pixels.
    [[nodiscard]] std::pair<double, double> withOverhang(std::pair<double, double> range) const;

    /// Dots whose middle is out of sight would show in the overhang.
    [[nodiscard]] bool isFed(const Mark& mark) const;

    [[nodiscard]] double contentHeight() const { return rows.units * frame.unitHeight; }
    [[nodiscard]] double maximumScroll() const;
    void placeRows();

    /// Feeds Qt Charts with the rows in sight and some around them.
    void feed(double top, double length);
    void placeHeadings(double top, double bottom);

    [[nodiscard]] double positionOf(double value) const;

    [[nodiscard]] double middleOf(int mark) const;

    [[nodiscard]] const Mark& markNumber(int index) const;

    [[nodiscard]] RowState stateOf(int index) const;

    [[nodiscard]] const Theme& theme() const { return Theme::of(options.theme); }
    [[nodiscard]] const ChartFonts& fonts() const { return ChartFonts::of(type); }
    [[nodiscard]] const RowPieces* piecesOf(int mark) const;

    [[nodiscard]] ChartPainter painterFor(QPainter* painter, const QRectF& exposed) const;
    void paintGround(QPainter* painter, const QRectF& exposed);
    void paintUnderRows(QPainter* painter, const QRectF& exposed);
    void paintOverRows(QPainter* painter, const QRectF& exposed);
    void paintFoot(QPainter* painter, const QRectF& exposed);

    std::shared_ptr<const Figure> figure;
    DrawingOptions options;
    QSizeF size{1200, 675};
    std::vector<RowRef> selection; ///< ascending
    std::optional<RowRef> hovered;
    std::optional<RowRef> current;
    std::optional<std::pair<double, double>> zoom;
    double scroll{};
    double overhang{}; ///< of Qt Charts' plot area beyond ours, to both sides

    bool layoutStale{true};
    bool rowsStale{true};
    bool fedStale{true};
    RowSlots rows;
    FrameLayout frame;
    TypeSize type{TypeSize::Normal};
    AxisLayout axis;
    int firstRow{};
    int endRow{};
    int fedBegin{};
    int fedEnd{};
    std::vector<RowPieces> pieces; ///< of the rows in sight
    std::vector<PlacedHeading> headings;

    QGraphicsScene scene; ///< owns the items below
    QChart* chart;
    ChartSeries series;
    ChartLayer* ground;
    ChartLayer* underRows;
    ChartLayer* overRows;
    ChartLayer* foot;
};

} // namespace aftershock
