#include "ui/drawing/legend_layout.h"

#include <algorithm>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

constexpr double BetweenEntries = 18;
constexpr double BetweenLines = 5;

class LegendMaker
{
public:
    LegendMaker(const ChartFonts& fonts, double left, double right, double top, int lines)
        : m_face(fonts[FontRole::Detail]), m_left(left), m_right(right), m_linesLeft(lines - 1),
          m_x(left), m_top(top)
    {
    }

    /// False where there is no room, after leaving some for the count of what is missing.
    bool put(const QString& text, InkRole ink, std::optional<int> category, bool isLast)
    {
        const double symbol = category ? TipMeasures::SymbolSize + TipMeasures::SymbolGap : 0;
        const double count = isLast ? 0 : m_face.width(countText(100)) + BetweenEntries;
        const double most = m_right - m_left - symbol - (m_linesLeft > 0 ? 0 : count);
        const QString line = m_face.elided(drawable(text), Qt::ElideMiddle, most);
        const double width = m_face.width(line);
        const double reserved = m_linesLeft > 0 ? 0 : count;
        if (m_x > m_left && m_x + symbol + width + reserved > m_right) {
            if (m_linesLeft == 0)
                return false;
            --m_linesLeft;
            m_x = m_left;
            m_top += m_face.lineHeight() + BetweenLines;
            return put(text, ink, category, isLast);
        }
        place(line, width, ink, category, symbol);
        return true;
    }

    void putCount(int missing)
    {
        const QString text = countText(missing);
        place(text, m_face.width(text), InkRole::Muted, std::nullopt, 0);
    }

    LegendLayout finish()
    {
        m_legend.bottom = m_top + m_face.lineHeight();
        return std::move(m_legend);
    }

private:
    static QString countText(int missing) { return u"+%1"_s.arg(missing); }

    void place(const QString& text, double width, InkRole ink, std::optional<int> category,
               double symbol)
    {
        const double baseline = m_top + m_face.ascent();
        const double size = TipMeasures::SymbolSize;
        if (category)
            m_legend.symbols.push_back(
                {QRectF(m_x, baseline - (m_face.capHeight() + size) / 2, size, size), *category});
        m_legend.texts.push_back({.text = text,
                                  .baseline = {m_x + symbol, baseline},
                                  .width = width,
                                  .font = FontRole::Detail,
                                  .ink = ink});
        m_x += symbol + width + BetweenEntries;
    }

    const Typeface& m_face;
    const double m_left;
    const double m_right;
    int m_linesLeft;
    double m_x;
    double m_top;
    LegendLayout m_legend;
};

} // namespace

LegendLayout layOutLegend(const Figure& figure, const ChartFonts& fonts, double left, double right,
                          double top, int maximumLines)
{
    LegendMaker maker(fonts, left, right, top, maximumLines);
    if (!figure.legendTitle.isEmpty())
        maker.put(figure.legendTitle, InkRole::Muted, std::nullopt, false);
    const int count = static_cast<int>(figure.legend.size());
    for (int i = 0; i < count; ++i) {
        const QString& label = figure.legend[static_cast<std::size_t>(i)].label;
        if (maker.put(label, InkRole::Ink, i, i + 1 == count))
            continue;
        maker.putCount(count - i);
        break;
    }
    return maker.finish();
}

} // namespace aftershock
