#include "ui/drawing/text_block.h"

#include "core/error.h"

#include <QTextLayout>

#include <cmath>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestText = 2000;
constexpr qsizetype MostKnownWidths = 2000;
/// From here on (CJK and beyond) a character is about as wide as it is high.
constexpr char16_t FirstWideCharacter = 0x2e80;

} // namespace

Typeface::Typeface(const QFont& font)
    : m_font(font), m_metrics(font), m_ascent(m_metrics.ascent()),
      m_lineHeight(std::ceil(m_metrics.height())), m_capHeight(m_metrics.capHeight())
{
}

double Typeface::width(const QString& text) const
{
    // Laying out measures the same few texts several times, and shaping them is most of its work.
    if (const auto known = m_widths.constFind(text); known != m_widths.constEnd())
        return *known;
    if (m_widths.size() >= MostKnownWidths)
        m_widths.clear();
    return *m_widths.insert(text, m_metrics.horizontalAdvance(text));
}

double Typeface::roughWidth(QStringView text) const
{
    double width = 0;
    for (const QChar character : text) {
        const char16_t code = character.unicode();
        if (code >= FirstWideCharacter) {
            width += m_font.pixelSize();
            continue;
        }
        auto known = m_advances.constFind(code);
        if (known == m_advances.constEnd())
            known = m_advances.insert(code, m_metrics.horizontalAdvance(character));
        width += *known;
    }
    return width;
}

QString Typeface::elided(const QString& text, Qt::TextElideMode mode, double width) const
{
    return m_metrics.elidedText(text, mode, width);
}

QString drawable(const QString& text)
{
    return printable(text, LongestText);
}

QStringList brokenIntoLines(const QString& text, const Typeface& typeface, double width,
                            int maximumLines)
{
    if (text.isEmpty() || width <= 0)
        return {};
    if (typeface.width(text) <= width)
        return {text};
    if (maximumLines <= 1)
        return {typeface.elided(text, Qt::ElideMiddle, width)};

    QTextLayout layout(text, typeface.font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == maximumLines) {
            const QString rest = text.mid(line.textStart());
            lines.append(typeface.elided(rest, Qt::ElideRight, width));
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

double balancedWidth(const QString& text, const Typeface& typeface, double width, int maximumLines)
{
    const double length = typeface.width(text);
    // What has to be elided keeps the full width.
    if (length <= width || length > width * maximumLines * 0.95)
        return width;
    const qsizetype lines = brokenIntoLines(text, typeface, width, maximumLines).size();
    double tooNarrow = length / static_cast<double>(lines) * 0.9;
    double enough = width;
    while (enough - tooNarrow > 8) {
        const double middle = (tooNarrow + enough) / 2;
        const bool fits = brokenIntoLines(text, typeface, middle, maximumLines + 1).size() <= lines;
        (fits ? enough : tooNarrow) = middle;
    }
    return enough;
}

} // namespace aftershock
