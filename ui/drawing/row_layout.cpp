#include "ui/drawing/row_layout.h"

#include <algorithm>
#include <cmath>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostLabelLines = 3;
constexpr double leastShift = 4; ///< of a range’s second dot, so that it is seen
constexpr double ArrowPoint = 9; ///< of a bar's arrow
constexpr double ArrowHead = 5;  ///< of a dot's arrow
constexpr double InsideGap = 8;  ///< from a bar's end to a label within it
constexpr double CutInset = 12;  ///< from the plot's edge to the mark of a cut
constexpr double TreeInset = 8;  ///< from a name's left edge to the tree's stem
constexpr double TreeBranch = 14;
constexpr double RoomyRow = 56; ///< from here on two lines stand as in the target picture
constexpr double PlateMargin = 3;

/// Offsets of the middles of two lines from the row's middle.
struct LineOffsets
{
    double first, second;
};

class RowPlacer
{
public:
    RowPlacer(const RowFrame& in, int index)
        : m_in(in), m_mark(in.figure.marks[static_cast<std::size_t>(index)]), m_plot(in.frame.plot),
          m_bars(in.figure.form == MarkForm::Bars), m_middle(in.middleOf(index)),
          m_left(in.frame.padding), m_right(in.width - in.frame.padding)
    {
        m_row.mark = index;
        m_row.band = QRectF(0, m_middle - in.rowHeight / 2, in.width, in.rowHeight);
        m_direction = m_bars && m_mark.value.value < 0 ? -1 : 1;
        m_zero =
            inPlot(in.figure.axis.scale == AxisScale::Log10 ? m_plot.left() : in.positionOf(0));
    }

    RowPieces place()
    {
        if (m_bars)
            placeBar();
        else
            placeDot();
        placeName();
        placeLabel();
        if (!m_bars)
            placeGuides();
        placeElbow();
        return std::move(m_row);
    }

private:
    [[nodiscard]] double inPlot(double x) const
    {
        return std::clamp(x, m_plot.left(), m_plot.right());
    }
    [[nodiscard]] bool isBeyondPlot(double x) const
    {
        return x < m_plot.left() - 0.5 || x > m_plot.right() + 0.5;
    }

    void placeBar()
    {
        const double tip = m_in.positionOf(m_mark.value.value);
        const double far = m_in.positionOf(farValue(m_mark));
        m_row.tip = inPlot(tip);
        m_far = inPlot(far);
        m_cut = isBeyondPlot(far);
        const double top = m_middle - m_in.barHeight / 2;
        if (std::abs(m_row.tip - m_zero) > 0.01)
            m_row.shape = QRectF(std::min(m_zero, m_row.tip), top, std::abs(m_row.tip - m_zero),
                                 m_in.barHeight);
        m_absent = m_row.shape.isEmpty() && m_cut;
        placeCuts(tip);
        if (isBeyondPlot(tip))
            return;
        switch (m_mark.bound) {
        case BoundMark::None:
            break;
        case BoundMark::Outward:
            m_row.boundArrow = barArrow(m_row.tip, m_direction, TipMeasures::BarArrow);
            break;
        case BoundMark::Inward:
            m_row.boundArrow = barArrow(m_row.tip, -m_direction,
                                        std::min(TipMeasures::BarArrow, m_row.shape.width() * 0.8));
            break;
        case BoundMark::Range:
            m_row.range =
                QRectF(QPointF(m_row.tip, top), QPointF(m_far, top + m_in.barHeight)).normalized();
            break;
        case BoundMark::Blurred:
            m_row.blurred = true;
            break;
        }
    }

    /// A bar whose end is out of sight must not look as if it ended at the plot's edge.
    void placeCuts(double tip)
    {
        if (m_row.shape.width() < 3 * CutInset)
            return;
        if (isBeyondPlot(tip))
            m_row.cuts.push_back(m_row.tip - m_direction * CutInset);
        if (isBeyondPlot(m_in.positionOf(0)))
            m_row.cuts.push_back(m_zero + m_direction * CutInset);
    }

    [[nodiscard]] QPolygonF barArrow(double tip, int direction, double length) const
    {
        const double half = m_in.barHeight / 2;
        const double shoulder = tip + direction * std::max(0.0, length - ArrowPoint);
        return QPolygonF({{tip, m_middle - half},
                          {shoulder, m_middle - half},
                          {tip + direction * length, m_middle},
                          {shoulder, m_middle + half},
                          {tip, m_middle + half}});
    }

    void placeDot()
    {
        const double x = m_in.positionOf(m_mark.value.value);
        m_row.tip = inPlot(x);
        m_cut = m_absent = isBeyondPlot(x);
        m_far = inPlot(m_in.positionOf(farValue(m_mark)));
        if (m_absent)
            return;
        const double radius = TipMeasures::DotRadius;
        m_row.shape = QRectF(x - radius, m_middle - radius, 2 * radius, 2 * radius);
        switch (m_mark.bound) {
        case BoundMark::None:
            break;
        case BoundMark::Outward:
            m_row.arrowLines = dotArrow(x, 1);
            break;
        case BoundMark::Inward:
            m_row.arrowLines = dotArrow(x, -1);
            break;
        case BoundMark::Range:
            placeDotRange(x);
            break;
        case BoundMark::Blurred:
            m_row.blurred = true;
            break;
        }
    }

    void placeDotRange(double x)
    {
        const double radius = TipMeasures::DotRadius;
        m_row.isShortRange = m_far - x < 2 * radius;
        if (!m_row.isShortRange) {
            m_row.range = QRectF(x, m_middle - 3, m_far - x, 6);
            return;
        }
        const double far = std::max(m_far, x + leastShift);
        m_row.range = QRectF(far - radius, m_middle - radius, 2 * radius, 2 * radius);
    }

    [[nodiscard]] std::vector<QLineF> dotArrow(double x, int direction) const
    {
        const QPointF point(x + direction * TipMeasures::DotArrow, m_middle);
        const double back = point.x() - direction * ArrowHead;
        return {QLineF(QPointF(x + direction * TipMeasures::DotRadius, m_middle), point),
                QLineF(QPointF(back, m_middle - ArrowHead), point),
                QLineF(point, QPointF(back, m_middle + ArrowHead))};
    }

    void placeName()
    {
        const bool hasSymbol = !m_in.figure.legend.empty();
        const double symbol = hasSymbol ? TipMeasures::SymbolSize + TipMeasures::SymbolGap : 0;
        const bool column = m_in.frame.namesInColumn;
        const bool leftAligned = column || m_direction < 0;
        double left = column ? m_left + m_mark.level * TipMeasures::Indent
                             : (m_direction < 0 ? m_zero + TipMeasures::NameGap : m_left);
        const double right = column ? m_in.frame.nameColumnRight
                                    : (m_direction < 0 ? m_right : m_zero - TipMeasures::NameGap);
        const double available = right - left - symbol;
        const FontRole font = m_in.figure.view == ViewKind::Declines || m_mark.level > 0
                                  ? FontRole::Part
                                  : FontRole::Name;
        const Typeface& face = m_in.fonts[font];
        const Typeface& small = m_in.fonts[FontRole::Detail];
        const bool isDetailed =
            !m_mark.detail.isEmpty() && m_in.rowHeight >= 2 * face.lineHeight() + 4;
        // A name is whole before what stands below it is.
        const auto hasRoom = [&](int lines) {
            return m_in.rowHeight >= heightOf(font, lines, isDetailed ? 1 : 0) + 4;
        };
        const int nameLines = hasRoom(3) ? 3 : hasRoom(2) ? 2 : 1;
        const QStringList name =
            brokenIntoLines(drawable(m_mark.label), face, available, nameLines);
        QStringList detail;
        if (isDetailed && m_in.rowHeight >= heightOf(font, name.size(), 2))
            detail = brokenIntoLines(drawable(m_mark.detail), small, available,
                                     m_in.rowHeight >= heightOf(font, name.size(), 3) + 8 ? 3 : 2);
        else if (isDetailed)
            detail = {small.elided(drawable(m_mark.detail), Qt::ElideRight, available)};
        double widest = 0;
        for (const QString& line : name)
            widest = std::max(widest, face.width(line));
        const double start = leftAligned ? left + symbol : right - widest;
        const auto putLine = [&](const QString& line, FontRole role, double offset) {
            put(line, role, role == FontRole::Detail ? InkRole::Muted : InkRole::Ink, start, right,
                leftAligned, offset);
        };
        if (name.size() == 1 && detail.size() < 2) {
            const LineOffsets offsets = lineOffsets(!detail.isEmpty());
            putLine(name.first(), font, offsets.first);
            for (const QString& line : detail)
                putLine(line, FontRole::Detail, offsets.second);
        } else if (!name.isEmpty()) {
            double top = -heightOf(font, name.size(), detail.size()) / 2;
            const auto putNext = [&](const QString& line, FontRole role) {
                const double height = m_in.fonts[role].lineHeight();
                putLine(line, role, top + height / 2);
                top += height;
            };
            for (const QString& line : name)
                putNext(line, font);
            for (const QString& line : detail)
                putNext(line, FontRole::Detail);
        }
        for (const PlacedText& text : m_row.texts)
            m_row.namePlate |= textRect(text, m_in.fonts);
        if (column || !m_row.namePlate.intersects(m_plot.adjusted(1, 0, -1, 0)))
            m_row.namePlate = {};
        if (hasSymbol && !m_row.texts.empty()) {
            const double size = TipMeasures::SymbolSize;
            const double y = m_row.texts[0].baseline.y() - (face.capHeight() + size) / 2;
            m_row.symbol = QRectF(start - symbol, y, size, size);
        }
    }

    [[nodiscard]] LineOffsets lineOffsets(bool two) const
    {
        if (!two)
            return {0, 0};
        if (!m_bars && m_in.rowHeight >= RoomyRow)
            return {-5, 14};
        const double half = m_in.fonts[FontRole::Value].lineHeight() / 2 + 0.5;
        return {-half, half};
    }

    void put(const QString& text, FontRole font, InkRole ink, double left, double right,
             bool leftAligned, double offset)
    {
        const Typeface& face = m_in.fonts[font];
        const double width = face.width(text);
        m_row.texts.push_back({.text = text,
                               .baseline = {leftAligned ? left : right - width,
                                            m_middle + offset + face.capHeight() / 2},
                               .width = width,
                               .font = font,
                               .ink = ink,
                               .anchor = leftAligned ? TextAnchor::Start : TextAnchor::End,
                               .mark = m_row.mark});
    }

    /// Label beyond the tip; inside the bar, or on the dot's other side, where that has no room.
    void placeLabel()
    {
        const Typeface& face = m_in.fonts[FontRole::Value];
        const Typeface& small = m_in.fonts[FontRole::Detail];
        QString value = drawable(m_mark.valueText);
        if (m_absent && !value.isEmpty()) // where to look for it
            value = m_in.positionOf(m_mark.value.value) < m_plot.left() ? u"‹ "_s + value
                                                                        : value + u" ›"_s;
        QString second = secondLine();
        if (m_in.rowHeight < face.lineHeight() + small.lineHeight())
            second.clear();
        const double width = std::max(face.width(value), small.width(second));
        const double reach = m_absent ? TipMeasures::Gap : tipReach(m_mark, m_in.figure.form);

        bool leftAligned = m_direction > 0;
        double edge = m_far + m_direction * reach;
        InkRole ink = m_absent ? InkRole::Muted : InkRole::Ink;
        const double roomBeyond = leftAligned ? m_right - edge : edge - m_left;
        if (m_bars && !m_absent && (m_cut || roomBeyond < width)) {
            if (m_row.shape.width() >= width + InsideGap + insideGap()) {
                ink = InkRole::OnMark;
                edge = m_row.tip - m_direction * insideGap();
                leftAligned = !leftAligned;
            }
        } else if (!m_bars && roomBeyond < width) {
            const double before = m_row.tip - (m_mark.bound == BoundMark::Inward
                                                   ? TipMeasures::DotArrow + TipMeasures::Gap
                                                   : TipMeasures::DotGap);
            if (before - m_plot.left() >= width) {
                edge = before;
                leftAligned = false;
            }
        }
        const double room = leftAligned ? rightLimit() - edge : edge - leftLimit();
        // Rather more lines of what is said than a figure without its end.
        const auto fits = [&](qsizetype values, qsizetype seconds) {
            return heightOf(FontRole::Value, values, seconds) <= m_in.rowHeight;
        };
        const auto broken = [&](const QString& text, const Typeface& type, auto&& fitsIn) {
            int lines = 1;
            while (lines < MostLabelLines && fitsIn(lines + 1))
                ++lines;
            return type.width(text) > room + 0.5 && lines > 1
                       ? brokenIntoLines(text, type, room, lines)
                       : QStringList{fitted(text, type, room)};
        };
        const QStringList values =
            broken(value, face, [&](qsizetype lines) { return fits(lines, 0); });
        QStringList seconds;
        if (!second.isEmpty() && (values.size() == 1 || fits(values.size(), 1)))
            seconds =
                broken(second, small, [&](qsizetype lines) { return fits(values.size(), lines); });
        putLabel(values, seconds, edge, leftAligned, ink);
    }

    /// Of lines in @p font with small ones below them.
    [[nodiscard]] double heightOf(FontRole font, qsizetype lines, qsizetype details) const
    {
        return static_cast<double>(lines) * m_in.fonts[font].lineHeight() +
               static_cast<double>(details) * m_in.fonts[FontRole::Detail].lineHeight();
    }

    /// Within the bar the label keeps off the pale arrow that points inwards.
    [[nodiscard]] double insideGap() const
    {
        if (!m_row.cuts.empty())
            return 2 * CutInset;
        return m_mark.bound == BoundMark::Inward && !m_row.boundArrow.isEmpty()
                   ? TipMeasures::BarArrow + InsideGap
                   : InsideGap + (m_row.blurred ? TipMeasures::BlurReach : 0);
    }

    [[nodiscard]] double rightLimit() const { return m_right; }
    [[nodiscard]] double leftLimit() const
    {
        return m_in.frame.namesInColumn ? m_in.frame.nameColumnRight : m_left;
    }

    static QString fitted(const QString& text, const Typeface& face, double room)
    {
        return face.width(text) <= room + 0.5
                   ? text
                   : face.elided(text, Qt::ElideRight, std::max(room, 0.0));
    }

    [[nodiscard]] QString secondLine() const
    {
        QStringList parts;
        if (!m_mark.secondText.isEmpty())
            parts.append(drawable(m_mark.secondText));
        if (m_mark.tooSmallToSee && !m_mark.tooSmallText.isEmpty())
            parts.append(drawable(m_mark.tooSmallText));
        return parts.join(u" · "_s);
    }

    void putLabel(const QStringList& values, const QStringList& seconds, double edge,
                  bool leftAligned, InkRole ink)
    {
        const std::size_t before = m_row.texts.size();
        const InkRole quiet = ink == InkRole::OnMark ? ink : InkRole::Muted;
        if (values.size() == 1 && seconds.size() < 2) {
            const LineOffsets offsets = lineOffsets(!seconds.isEmpty());
            if (!values.first().isEmpty())
                put(values.first(), FontRole::Value, ink, edge, edge, leftAligned, offsets.first);
            for (const QString& line : seconds)
                put(line, FontRole::Detail, quiet, edge, edge, leftAligned, offsets.second);
        } else {
            double top = -heightOf(FontRole::Value, values.size(), seconds.size()) / 2;
            const auto putNext = [&](const QString& line, FontRole role, InkRole of) {
                const double height = m_in.fonts[role].lineHeight();
                put(line, role, of, edge, edge, leftAligned, top + height / 2);
                top += height;
            };
            for (const QString& line : values)
                putNext(line, FontRole::Value, ink);
            for (const QString& line : seconds)
                putNext(line, FontRole::Detail, quiet);
        }
        if (ink == InkRole::OnMark)
            return;
        for (std::size_t i = before; i < m_row.texts.size(); ++i)
            m_row.plate |= textRect(m_row.texts[i], m_in.fonts);
        if (!m_row.plate.isEmpty())
            m_row.plate.adjust(-PlateMargin, 0, PlateMargin, 0);
    }

    void placeGuides()
    {
        // The stretches that mark, arrow and label take, from left to right.
        double markStart = m_plot.right();
        double markEnd = m_plot.right();
        if (!m_row.shape.isEmpty()) {
            markStart = m_row.shape.left() - 1;
            markEnd = std::max(m_row.shape.right() + 1, m_row.range.right());
            for (const QLineF& line : m_row.arrowLines) {
                markStart = std::min({markStart, line.x1(), line.x2()});
                markEnd = std::max({markEnd, line.x1(), line.x2()});
            }
        }
        const double labelStart = m_row.plate.isEmpty() ? markEnd : m_row.plate.left();
        const double labelEnd = m_row.plate.isEmpty() ? markEnd : m_row.plate.right();
        guide(m_plot.left(), std::min(markStart, labelStart));
        if (labelStart > markEnd)
            guide(markEnd, labelStart);
        else
            guide(labelEnd, markStart);
        guide(std::max(markEnd, labelEnd), m_plot.right());
    }

    void guide(double from, double to)
    {
        to = std::min(to, m_plot.right());
        if (to - from > 4)
            m_row.guides.push_back(QLineF(from, m_middle, to, m_middle));
    }

    void placeElbow()
    {
        if (!m_mark.parent || !m_in.frame.namesInColumn || m_row.texts.empty())
            return;
        const Mark& parent = m_in.figure.marks[static_cast<std::size_t>(*m_mark.parent)];
        const double x = m_left + parent.level * TipMeasures::Indent + TreeInset;
        const double parentMiddle = m_in.middleOf(*m_mark.parent);
        const double start =
            std::max(parentMiddle + std::min(26.0, m_in.rowHeight / 2 - 1), m_plot.top());
        const double y = m_middle + lineOffsets(!m_mark.detail.isEmpty()).first;
        if (y <= start)
            return;
        m_row.elbow = {QLineF(x, start, x, y), QLineF(x, y, x + TreeBranch, y)};
    }

    const RowFrame& m_in;
    const Mark& m_mark;
    const QRectF m_plot;
    const bool m_bars;
    const double m_middle;
    const double m_left;
    const double m_right;
    int m_direction{1};
    double m_zero{};
    double m_far{};
    bool m_cut{false};    ///< the far end lies beyond the stretch in sight
    bool m_absent{false}; ///< nothing of it lies in the stretch in sight
    RowPieces m_row;
};

} // namespace

RowPieces layOutRow(const RowFrame& frame, int mark)
{
    return RowPlacer(frame, mark).place();
}

} // namespace aftershock
