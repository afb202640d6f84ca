#include "ui/drawing/text_block.h"

#include "core/error.h"

#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <vector>

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

namespace {

/// As much of @p text as certainly fills more than @p width. Shaping thousands of characters, to
/// throw most of them away, takes longer than all else that is drawn.
QString enoughFor(const QString& text, const Typeface& typeface, double width)
{
    constexpr double RoughnessMargin = 1.2; // what kerning may take away, and more
    constexpr qsizetype Step = 64;
    double filled = 0;
    for (qsizetype at = 0; at < text.size(); at += Step) {
        filled += typeface.roughWidth(QStringView(text).mid(at, Step));
        if (filled > width * RoughnessMargin)
            return text.left(at + Step);
    }
    return text;
}

/// “27 January”, “27. Januar”, “5 years”: a number stays with its word. Of the same length.
QString withNumbersKept(QString text)
{
    constexpr qsizetype longestNumber = 4;
    qsizetype digits = 0;
    bool isNumber = true; // of the word so far
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u' ') {
            if (isNumber && digits > 0 && digits <= longestNumber && text[i + 1].isLetter())
                text[i] = QChar::Nbsp;
            digits = 0;
            isNumber = true;
        } else if (c.isDigit()) {
            ++digits;
        } else if ((c != u'.' || digits == 0) && (c != u'(' || digits > 0)) {
            isNumber = false;
        }
    }
    return text;
}

} // namespace

QStringList brokenIntoLines(const QString& wholeText, const Typeface& typeface, double width,
                            int maximumLines)
{
    if (wholeText.isEmpty() || width <= 0)
        return {};
    // Lines are left early by up to a word: one line more than allowed is enough. In the middle
    // of one line both ends stay.
    const QString text = maximumLines <= 1
                             ? wholeText
                             : enoughFor(wholeText, typeface, width * (2.0 * maximumLines + 1));
    if (typeface.width(text) <= width)
        return {text};
    if (maximumLines <= 1)
        return {typeface.elided(text, Qt::ElideMiddle, width)};

    QTextLayout layout(withNumbersKept(text), typeface.font());
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

namespace {

/// How many lines of @p width words of these widths fill.
int linesOf(const std::vector<double>& words, double space, double width)
{
    int lines = 1;
    double filled = 0;
    for (const double word : words) {
        if (filled > 0 && filled + space + word > width) {
            ++lines;
            filled = 0;
        }
        filled += word + (filled > 0 ? space : 0);
    }
    return lines;
}

} // namespace

double balancedWidth(const QString& text, const Typeface& typeface, double width, int maximumLines)
{
    const double length = typeface.width(text);
    // What has to be elided keeps the full width.
    if (length <= width || length > width * maximumLines * 0.95)
        return width;
    std::vector<double> words;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts))
        words.push_back(typeface.width(word));
    // Languages without spaces break anywhere, and have no last line of one word.
    if (std::ranges::max(words) > width / 2)
        return width;
    const double space = typeface.width(u" "_s);
    const int lines = linesOf(words, space, width);
    double tooNarrow = length / lines * 0.9;
    double enough = width;
    while (enough - tooNarrow > 8) {
        const double middle = (tooNarrow + enough) / 2;
        (linesOf(words, space, middle) <= lines ? enough : tooNarrow) = middle;
    }
    // Words by themselves are a little off the text that they make.
    return std::min(width, enough + 4);
}

} // namespace aftershock
