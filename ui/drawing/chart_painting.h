#pragma once

#include "ui/drawing/row_layout.h"
#include "ui/drawing/theme.h"

#include <QPainter>

namespace aftershock {

/// What a person's attention does to a row's look.
struct RowState
{
    bool selected{false};
    bool faded{false}; ///< others are selected
    bool hovered{false};
    bool current{false}; ///< where the keyboard is
    bool operator==(const RowState&) const = default;
};

/// A tick in sight, at its place.
struct PlacedTick
{
    double x{};
    bool isZero{false};
};

/// A group's heading, at its place.
struct PlacedHeading
{
    PlacedText text;
    QLineF rule;
};

/// Colour of a mark by its category or by what the view measures.
[[nodiscard]] QColor markColour(const Figure& figure, const Mark& mark, const Theme& theme);
/// The same as it is drawn: paler for parts and for what is not selected.
[[nodiscard]] QColor markFill(const Figure& figure, const Mark& mark, const Theme& theme,
                              const RowState& state);

/// Paints the pieces of a laid out chart. Colours are opaque, so that nothing shines through bars
/// and a picture needs no blending. Texts and rows outside of what is exposed are left alone:
/// shaping text is most of a frame's work.
class ChartPainter
{
public:
    ChartPainter(QPainter* painter, const Figure& figure, const Theme& theme,
                 const ChartFonts& fonts, bool transparent, const QRectF& exposed)
        : m_painter(painter), m_figure(figure), m_theme(theme), m_fonts(fonts),
          m_transparent(transparent), m_exposed(exposed)
    {
    }

    void paintGround(QSizeF size);
    void paintGrid(const std::vector<PlacedTick>& ticks, QRectF plot, std::vector<QRectF> gaps);
    void paintZeroLine(const std::vector<PlacedTick>& ticks, QRectF plot);
    void paintHeading(const PlacedHeading& heading);
    void paintLegend(const std::vector<CategoryMark>& legend);
    void paintTexts(const std::vector<PlacedText>& texts);
    /// What lies below bars and dots: the band under the pointer and the dotted guides.
    void paintUnderRow(const RowPieces& row, const RowState& state);
    /// What lies above them: bounds, name, label, rings.
    void paintRow(const RowPieces& row, const RowState& state);

private:
    void paintText(const PlacedText& text, const QColor& colour);
    void paintTextForPdf(const PlacedText& text);
    void paintBarExtras(const RowPieces& row, const Mark& mark, const QColor& fill,
                        const QColor& stroke);
    void paintSoftEnd(const RowPieces& row, const QColor& fill);
    void paintDotExtras(const RowPieces& row, const Mark& mark, const QColor& stroke);
    void paintRings(const RowPieces& row, const RowState& state);
    void paintSymbol(const QRectF& rect, int category, const QColor& colour);
    [[nodiscard]] bool isExposed(const RowPieces& row) const;
    [[nodiscard]] QColor rowGround(const RowState& state) const;
    [[nodiscard]] QColor inkOf(const PlacedText& text, const RowState& state,
                               const QColor& fill) const;

    QPainter* m_painter;
    const Figure& m_figure;
    const Theme& m_theme;
    const ChartFonts& m_fonts;
    bool m_transparent;
    QRectF m_exposed;
};

} // namespace aftershock
