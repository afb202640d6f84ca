#include "ui/drawing/chart_fonts.h"

#include "ui/drawing/theme.h"

namespace aftershock {

namespace {

constexpr double CompactWidth = 520;
constexpr double CompactHeight = 340;

QFont fontFor(FontRole role, bool compact)
{
    switch (role) {
    case FontRole::Title:
        return chartFont(compact ? 16 : 22, QFont::DemiBold);
    case FontRole::Subtitle:
        return chartFont(compact ? 12 : 14);
    case FontRole::Heading:
    case FontRole::Name:
    case FontRole::Value:
        return chartFont(compact ? 12 : 14, QFont::DemiBold);
    case FontRole::Part:
        return chartFont(compact ? 12 : 14, QFont::Medium);
    case FontRole::Detail:
    case FontRole::Axis:
    case FontRole::Note:
        return chartFont(compact ? 11 : 12);
    }
    Q_UNREACHABLE();
}

} // namespace

TypeSize typeSizeFor(QSizeF size)
{
    return size.width() < CompactWidth || size.height() < CompactHeight ? TypeSize::Compact
                                                                        : TypeSize::Normal;
}

ChartFonts::ChartFonts(TypeSize size)
{
    for (std::size_t role = 0; role < m_faces.size(); ++role)
        m_faces[role] = Typeface(fontFor(static_cast<FontRole>(role), size == TypeSize::Compact));
}

const ChartFonts& ChartFonts::of(TypeSize size)
{
    if (size == TypeSize::Compact) {
        static const ChartFonts compact(TypeSize::Compact);
        return compact;
    }
    static const ChartFonts normal(TypeSize::Normal);
    return normal;
}

const Typeface& ChartFonts::operator[](FontRole role) const
{
    return m_faces[static_cast<std::size_t>(role)];
}

QRectF textRect(const PlacedText& text, const ChartFonts& fonts)
{
    const Typeface& face = fonts[text.font];
    return {text.baseline.x(), text.baseline.y() - face.ascent(), text.width, face.lineHeight()};
}

} // namespace aftershock
