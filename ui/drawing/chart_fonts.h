#pragma once

#include "ui/drawing/text_block.h"

#include <array>

namespace aftershock {

/// What a piece of text in the chart is; its size and weight follow.
enum class FontRole { Title, Subtitle, Heading, Name, Part, Value, Detail, Axis, Note };

/// Small pictures get smaller type; nothing in between, so that few fonts are loaded.
enum class TypeSize { Normal, Compact };

[[nodiscard]] TypeSize typeSizeFor(QSizeF size);

/// The faces of one type size, made once and kept.
class ChartFonts
{
public:
    [[nodiscard]] static const ChartFonts& of(TypeSize size);
    [[nodiscard]] const Typeface& operator[](FontRole role) const;

private:
    explicit ChartFonts(TypeSize size);
    std::array<Typeface, 9> m_faces;
};

/// The colour that a piece of text is drawn in, by its standing and its row's state.
enum class InkRole { Ink, Muted, Faint, OnMark };

/// Which point of a line must stay in place where another machine's font makes it longer.
enum class TextAnchor { Start, Middle, End };

/// A line of text where it stands. All text in a chart is placed so, and can be examined.
struct PlacedText
{
    QString text;
    QPointF baseline; ///< of its left end
    double width{};
    FontRole font{FontRole::Note};
    InkRole ink{InkRole::Ink};
    TextAnchor anchor{TextAnchor::Start};
    int mark{-1}; ///< the mark that it belongs to, or −1
    bool operator==(const PlacedText&) const = default;
};

/// The rectangle that the line's letters may touch.
[[nodiscard]] QRectF textRect(const PlacedText& text, const ChartFonts& fonts);

} // namespace aftershock
