#include "ui/drawing/chart_painting.h"

#include <QPaintEngine>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace aftershock {

namespace {

constexpr double FadedStrength = 0.38;
constexpr double PaleStrength = 0.40;
constexpr double HollowStrength = 0.16;
constexpr double HoverStrength = 0.045;
constexpr double GridOvershoot = 6;
constexpr double RingWidth = 2.5; ///< of a hollow dot
constexpr double RingGap = 3;

/// A one-pixel line at whole pixels, so that it is not smeared over two.
double crisp(double x)
{
    return std::floor(x) + 0.5;
}

/// Text without characters that are ordered or joined by their neighbours.
bool isPlain(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar character) {
        const char16_t code = character.unicode();
        return code < 0x300 || (code >= 0x370 && code < 0x590) || (code >= 0x2000 && code < 0x2e80);
    });
}

/// A figure stays together with its sign for per cent: across two pieces the narrow space between
/// them is too narrow for readers to notice.
bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character.isSpace() || character == u'.' ||
           character == u',' || character == u'%';
}

QPolygonF symbolShape(const QRectF& box, int shape)
{
    const double l = box.left(), r = box.right(), t = box.top(), b = box.bottom();
    const double x = box.center().x(), y = box.center().y();
    const double third = box.width() / 3;
    switch (shape) {
    case 1: // square
        return QPolygonF({{l, t}, {r, t}, {r, b}, {l, b}});
    case 2: // triangle
        return QPolygonF({{x, t}, {r, b}, {l, b}});
    case 3: // diamond
        return QPolygonF({{x, t - 1}, {r + 1, y}, {x, b + 1}, {l - 1, y}});
    case 4: // triangle on its point
        return QPolygonF({{l, t}, {r, t}, {x, b}});
    case 5: // plus
        return QPolygonF({{l + third, t},
                          {r - third, t},
                          {r - third, t + third},
                          {r, t + third},
                          {r, b - third},
                          {r - third, b - third},
                          {r - third, b},
                          {l + third, b},
                          {l + third, b - third},
                          {l, b - third},
                          {l, t + third},
                          {l + third, t + third}});
    case 6: // bar
        return QPolygonF({{l, y - 2}, {r, y - 2}, {r, y + 2}, {l, y + 2}});
    case 7: // hourglass
        return QPolygonF({{l, t}, {r, t}, {l, b}, {r, b}});
    default:
        return {};
    }
}

} // namespace

QColor markColour(const Figure& figure, const Mark& mark, const Theme& theme)
{
    if (!figure.legend.empty() && mark.colour >= 0)
        return theme.categories[static_cast<std::size_t>(mark.colour) % theme.categories.size()];
    if (figure.view == ViewKind::Funding)
        return theme.money;
    return mark.value.value < 0 ? theme.fall : theme.rise;
}

QColor markFill(const Figure& figure, const Mark& mark, const Theme& theme, const RowState& state)
{
    QColor colour = markColour(figure, mark, theme);
    if (state.faded)
        colour = mixed(theme.surface, colour, FadedStrength);
    // A hollow dot is a dot with its middle painted over.
    return mark.hollow && figure.form == MarkForm::Bars
               ? mixed(theme.surface, colour, HollowStrength)
               : colour;
}

void ChartPainter::paintGround(QSizeF size)
{
    if (!m_transparent)
        m_painter->fillRect(QRectF({0, 0}, size), m_theme.surface); // Qt cuts it to what is exposed
}

void ChartPainter::paintGrid(const std::vector<PlacedTick>& ticks, QRectF plot,
                             std::vector<QRectF> gaps)
{
    m_painter->setPen(QPen(m_theme.grid, 1));
    std::ranges::sort(gaps, {}, [](const QRectF& gap) { return gap.top(); });
    for (const PlacedTick& tick : ticks) {
        if (tick.isZero)
            continue;
        const double x = crisp(tick.x);
        double top = plot.top() - GridOvershoot;
        for (const QRectF& gap : gaps) {
            if (x < gap.left() || x > gap.right())
                continue;
            if (gap.top() > top)
                m_painter->drawLine(QLineF(x, top, x, gap.top()));
            top = std::max(top, gap.bottom());
        }
        if (plot.bottom() > top)
            m_painter->drawLine(QLineF(x, top, x, plot.bottom()));
    }
}

void ChartPainter::paintZeroLine(const std::vector<PlacedTick>& ticks, QRectF plot)
{
    for (const PlacedTick& tick : ticks) {
        if (!tick.isZero)
            continue;
        m_painter->fillRect(QRectF(std::round(tick.x) - 1, plot.top() - GridOvershoot, 2,
                                   plot.height() + GridOvershoot),
                            m_theme.axisLine);
    }
}

void ChartPainter::paintHeading(const PlacedHeading& heading)
{
    m_painter->setPen(QPen(m_theme.border, 1));
    m_painter->drawLine(heading.rule);
    paintText(heading.text, m_theme.ink);
}

void ChartPainter::paintLegend(const std::vector<CategoryMark>& legend)
{
    for (const CategoryMark& entry : legend) {
        const Mark sample{.colour = entry.category};
        paintSymbol(entry.rect, entry.category, markColour(m_figure, sample, m_theme));
    }
}

void ChartPainter::paintTexts(const std::vector<PlacedText>& texts)
{
    for (const PlacedText& text : texts)
        if (textRect(text, m_fonts).intersects(m_exposed))
            paintText(text, inkOf(text, {}, m_theme.surface));
}

bool ChartPainter::isExposed(const RowPieces& row) const
{
    constexpr double Overshoot = 4; // of rings, beyond narrow rows
    QRectF reach = row.band.adjusted(0, -Overshoot, 0, Overshoot);
    for (const QLineF& line : row.elbow)
        reach.setTop(std::min(reach.top(), line.y1()));
    return reach.intersects(m_exposed);
}

void ChartPainter::paintUnderRow(const RowPieces& row, const RowState& state)
{
    if (!isExposed(row))
        return;
    if (state.hovered)
        m_painter->fillRect(row.band, rowGround(state));
    if (row.guides.empty())
        return;
    QPen dotted(mixed(m_theme.surface, m_theme.mutedInk, 0.6), 1);
    dotted.setDashPattern({1.5, 4});
    dotted.setCapStyle(Qt::FlatCap);
    m_painter->setPen(dotted);
    for (const QLineF& line : row.guides)
        m_painter->drawLine(QLineF(line.x1(), crisp(line.y1()), line.x2(), crisp(line.y2())));
}

void ChartPainter::paintRow(const RowPieces& row, const RowState& state)
{
    if (!isExposed(row))
        return;
    const Mark& mark = m_figure.marks[static_cast<std::size_t>(row.mark)];
    const QColor fill = markFill(m_figure, mark, m_theme, state);
    QColor stroke = markColour(m_figure, mark, m_theme);
    if (state.faded)
        stroke = mixed(m_theme.surface, stroke, FadedStrength);
    if (m_figure.form == MarkForm::Bars)
        paintBarExtras(row, mark, fill, stroke);
    else
        paintDotExtras(row, mark, stroke);
    if (!row.elbow.empty()) {
        m_painter->setPen(QPen(mixed(m_theme.surface, m_theme.mutedInk, 0.6), 1.5));
        for (const QLineF& line : row.elbow)
            m_painter->drawLine(line);
    }
    if (!m_transparent)
        for (const QRectF& plate : {row.plate, row.namePlate})
            if (!plate.isEmpty())
                m_painter->fillRect(plate, rowGround(state));
    for (const PlacedText& text : row.texts)
        paintText(text, inkOf(text, state, fill));
    if (!row.symbol.isEmpty())
        paintSymbol(row.symbol, mark.colour, stroke);
    paintRings(row, state);
}

void ChartPainter::paintBarExtras(const RowPieces& row, const Mark& mark, const QColor& fill,
                                  const QColor& stroke)
{
    const QColor pale = mixed(m_theme.surface, stroke, PaleStrength);
    m_painter->setPen(Qt::NoPen);
    if (!row.boundArrow.isEmpty()) {
        m_painter->setBrush(pale);
        m_painter->drawPolygon(row.boundArrow);
    }
    if (!row.range.isEmpty()) {
        m_painter->fillRect(row.range, pale);
        const double end =
            row.range.center().x() > row.tip ? row.range.right() - 1.5 : row.range.left();
        m_painter->fillRect(QRectF(end, row.range.top(), 1.5, row.range.height()), stroke);
    }
    if (row.blurred)
        paintSoftEnd(row, fill);
    m_painter->setPen(QPen(m_theme.surface, 2));
    for (const double x : row.cuts)
        for (const double shift : {-2.5, 2.5})
            m_painter->drawLine(
                QLineF(x + shift + 3, row.shape.top() - 1, x + shift - 3, row.shape.bottom() + 1));
    if (mark.hollow && !row.shape.isEmpty()) {
        m_painter->setBrush(Qt::NoBrush);
        m_painter->setPen(QPen(stroke, 1.5));
        m_painter->drawRect(row.shape.adjusted(0.75, 0.75, -0.75, -0.75));
    }
    if (mark.tooSmallToSee)
        m_painter->fillRect(QRectF(row.tip + 1, row.band.center().y() - 9, 3, 18), stroke);
}

QColor ChartPainter::rowGround(const RowState& state) const
{
    return state.hovered ? mixed(m_theme.surface, m_theme.ink, HoverStrength) : m_theme.surface;
}

/// Steps instead of a gradient: every output format draws them alike.
void ChartPainter::paintSoftEnd(const RowPieces& row, const QColor& fill)
{
    constexpr int Steps = 6;
    const double direction = row.tip <= row.shape.left() + 0.01 ? -1 : 1;
    const double inside = std::min(TipMeasures::BlurReach, row.shape.width());
    const double step = (inside + TipMeasures::BlurReach) / Steps;
    for (int i = 0; i < Steps; ++i) {
        const double from = row.tip + direction * (i * step - inside);
        const double strength = 1 - (i + 1.0) / (Steps + 1);
        const QRectF slice(QPointF(from, row.band.center().y() - row.shape.height() / 2),
                           QSizeF(direction * step, row.shape.height()));
        m_painter->fillRect(slice.normalized(), mixed(m_theme.surface, fill, strength));
    }
}

void ChartPainter::paintDotExtras(const RowPieces& row, const Mark& mark, const QColor& stroke)
{
    if (mark.hollow && !row.shape.isEmpty()) {
        const double inset = m_transparent ? RingWidth / 2 : RingWidth;
        m_painter->setPen(m_transparent ? QPen(stroke, RingWidth) : QPen(Qt::NoPen));
        m_painter->setBrush(m_transparent ? QBrush(Qt::NoBrush) : QBrush(m_theme.surface));
        m_painter->drawEllipse(row.shape.adjusted(inset, inset, -inset, -inset));
    }
    if (row.isShortRange && !row.range.isEmpty()) {
        QPainterPath second;
        second.addEllipse(row.range.adjusted(0.5, 0.5, -0.5, -0.5));
        QPainterPath first;
        first.addEllipse(row.shape);
        m_painter->setPen(QPen(stroke, 1));
        m_painter->setBrush(mixed(m_theme.surface, stroke, PaleStrength));
        m_painter->drawPath(second.subtracted(first));
    } else if (!row.range.isEmpty()) {
        m_painter->fillRect(row.range.adjusted(TipMeasures::DotRadius, 0, 0, 0),
                            mixed(m_theme.surface, stroke, PaleStrength));
        m_painter->fillRect(QRectF(row.range.right() - 2, row.band.center().y() - 7, 2, 14),
                            stroke);
    }
    if (row.blurred && !row.shape.isEmpty()) {
        m_painter->setBrush(Qt::NoBrush);
        for (const double reach : {2.0, 4.0}) {
            m_painter->setPen(QPen(mixed(m_theme.surface, stroke, 0.6 - reach / 8), 2));
            m_painter->drawEllipse(row.shape.adjusted(-reach, -reach, reach, reach));
        }
    }
    if (!row.arrowLines.empty()) {
        QPen pen(stroke, 2);
        pen.setCapStyle(Qt::RoundCap);
        m_painter->setPen(pen);
        for (const QLineF& line : row.arrowLines)
            m_painter->drawLine(line);
    }
}

void ChartPainter::paintRings(const RowPieces& row, const RowState& state)
{
    m_painter->setBrush(Qt::NoBrush);
    if (state.selected && !row.shape.isEmpty()) {
        m_painter->setPen(QPen(m_theme.accent, 2));
        const QRectF ring = row.shape.adjusted(-RingGap, -RingGap, RingGap, RingGap);
        if (m_figure.form == MarkForm::Dots)
            m_painter->drawEllipse(ring.adjusted(-1, -1, 1, 1));
        else
            m_painter->drawRoundedRect(ring, 3, 3);
    }
    if (state.current) {
        QPen pen(m_theme.accent, 1.5);
        pen.setDashPattern({3, 2});
        m_painter->setPen(pen);
        m_painter->drawRoundedRect(row.band.adjusted(4, 2, -4, -2), 4, 4);
    }
}

void ChartPainter::paintSymbol(const QRectF& rect, int category, const QColor& colour)
{
    constexpr int Shapes = 8;
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(colour);
    // After one round of colours the shapes shift, so that no pair comes twice.
    const int shape = (category + category / Shapes) % Shapes;
    if (shape == 0)
        m_painter->drawEllipse(rect);
    else
        m_painter->drawPolygon(symbolShape(rect, shape));
}

QColor ChartPainter::inkOf(const PlacedText& text, const RowState& state, const QColor& fill) const
{
    switch (text.ink) {
    case InkRole::Ink:
        return state.faded ? m_theme.mutedInk : m_theme.ink;
    case InkRole::Muted:
        return m_theme.mutedInk;
    case InkRole::Faint:
        return m_theme.faintInk;
    case InkRole::OnMark:
        return readableOn(fill, m_theme);
    }
    Q_UNREACHABLE();
}

void ChartPainter::paintText(const PlacedText& text, const QColor& colour)
{
    m_painter->setFont(m_fonts[text.font].font());
    m_painter->setPen(colour);
    if (m_painter->paintEngine()->type() == QPaintEngine::Pdf && isPlain(text.text))
        paintTextForPdf(text);
    else
        m_painter->drawText(text.baseline, text.text);
}

/// Fonts put other glyphs for signs between capitals and figures, such as a higher minus, and a PDF
/// of Qt's cannot say which character such a glyph is: the sign would be missing from copied text.
/// Signs drawn by themselves keep the glyph that is known.
void ChartPainter::paintTextForPdf(const PlacedText& text)
{
    const Typeface& face = m_fonts[text.font];
    qsizetype start = 0;
    while (start < text.text.size()) {
        qsizetype end = start + 1;
        if (isWordCharacter(text.text[start]))
            while (end < text.text.size() && isWordCharacter(text.text[end]))
                ++end;
        const double x = text.baseline.x() + face.width(text.text.left(start));
        m_painter->drawText(QPointF(x, text.baseline.y()), text.text.mid(start, end - start));
        start = end;
    }
}

} // namespace aftershock
