#include "ui/drawing/chart_scene.h"

#include "figure/axis.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>

#include <algorithm>
#include <cmath>

namespace aftershock {

namespace {

constexpr double BarShare = 0.68; ///< of the row's height
constexpr double BarMost = 58;
/// Rows kept on either side of those in sight, in screenfuls, so that few scroll steps feed anew.
constexpr double FeedAhead = 0.5;

} // namespace

ChartScene::ChartScene()
    : figure(std::make_shared<Figure>()), chart(new QChart), series(chart),
      ground(new ChartLayer(
          [this](QPainter* painter, const QRectF& exposed) { paintGround(painter, exposed); })),
      underRows(new ChartLayer(
          [this](QPainter* painter, const QRectF& exposed) { paintUnderRows(painter, exposed); })),
      overRows(new ChartLayer(
          [this](QPainter* painter, const QRectF& exposed) { paintOverRows(painter, exposed); })),
      foot(new ChartLayer(
          [this](QPainter* painter, const QRectF& exposed) { paintFoot(painter, exposed); }))
{
    chart->setBackgroundVisible(false);
    chart->setMargins(QMargins());
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    // Layers below the chart, the chart, layers above it.
    scene.addItem(ground);
    scene.addItem(underRows);
    scene.addItem(chart);
    scene.addItem(overRows);
    scene.addItem(foot);
    // A scene of a few items: an index costs more than it saves.
    scene.setItemIndexMethod(QGraphicsScene::NoIndex);
}

void ChartScene::invalidate(bool layout)
{
    (layout ? layoutStale : rowsStale) = true;
    scene.update();
}

void ChartScene::invalidateRows()
{
    rowsStale = true;
    if (layoutStale)
        return; // all is painted anyway
    constexpr double GridOvershoot = 8;
    scene.update(QRectF(0, frame.plot.top() - GridOvershoot, size.width(),
                        frame.plot.height() + 2 * GridOvershoot));
}

void ChartScene::updateRow(std::optional<RowRef> row)
{
    // Then everything is drawn anew, and the pieces may be those of another figure.
    if (layoutStale || rowsStale)
        return;
    for (const RowPieces& one : pieces)
        if (row && markNumber(one.mark).row == *row)
            scene.update(one.band);
}

void ChartScene::prepare()
{
    if (layoutStale)
        layOut();
    if (rowsStale)
        placeRows();
}

void ChartScene::layOut()
{
    layoutStale = false;
    rowsStale = true;
    rows = makeSlots(*figure);
    frame = layOutFrame(*figure, rows, size, options.caption, options.overflow, options.language);
    type = frame.type;
    scene.setSceneRect(QRectF({0, 0}, size));
    series.setKind(figure->form, figure->axis.scale);
    chart->setGeometry(QRectF({0, 0}, size));
    // Qt Charts cuts series off at its plot area, which would halve a dot at the axis's end.
    overhang = figure->form == MarkForm::Dots ? TipMeasures::DotRadius + 1 : 0;
    chart->setPlotArea(frame.plot.adjusted(-overhang, 0, overhang, 0));
    applyValueRange();
    scroll = std::clamp(scroll, 0.0, maximumScroll());
    const bool clips = maximumScroll() > 0;
    for (ChartLayer* layer : {underRows, overRows})
        layer->setFlag(QGraphicsItem::ItemClipsToShape, clips);
    const QRectF whole({0, 0}, size);
    const QRectF rowBounds(0, frame.plot.top(), size.width(), frame.plot.height());
    ground->setBounds(whole);
    foot->setBounds(whole);
    underRows->setBounds(clips ? rowBounds : whole);
    overRows->setBounds(clips ? rowBounds : whole);
}

void ChartScene::applyValueRange()
{
    fedStale = true;
    const auto [minimum, maximum] = withOverhang(valueRange());
    series.setValueRange(minimum, maximum);
    axis = layOutAxis(ticksInSight(), frame.plot, size.width(), fonts(),
                      [this](double value) { return positionOf(value); });
}

std::vector<Tick> ChartScene::ticksInSight() const
{
    if (!zoom)
        return figure->axis.ticks;
    return ticksBetween(figure->axis, zoom->first, zoom->second, Formatter(options.language));
}

std::pair<double, double> ChartScene::valueRange() const
{
    return zoom.value_or(std::pair(figure->axis.minimum, figure->axis.maximum));
}

std::pair<double, double> ChartScene::withOverhang(std::pair<double, double> range) const
{
    const double share = overhang / frame.plot.width();
    if (figure->axis.scale == AxisScale::Linear) {
        const double more = (range.second - range.first) * share;
        return {range.first - more, range.second + more};
    }
    const double more = std::pow(range.second / range.first, share);
    return {range.first / more, range.second * more};
}

bool ChartScene::isFed(const Mark& mark) const
{
    if (figure->axis.scale == AxisScale::Log10 && mark.value.value <= 0)
        return false; // Qt Charts would hide its whole series
    if (figure->form == MarkForm::Bars)
        return true;
    const double x = positionOf(mark.value.value);
    return x >= frame.plot.left() - 0.5 && x <= frame.plot.right() + 0.5;
}

double ChartScene::maximumScroll() const
{
    if (options.overflow == RowOverflow::SayHowMany)
        return 0;
    return std::max(0.0, contentHeight() - frame.plot.height() - 0.5);
}

void ChartScene::placeRows()
{
    rowsStale = false;
    const double top = scroll / frame.unitHeight;
    const double length = frame.plot.height() / frame.unitHeight;
    const auto [first, last] = rows.marksBetween(top, top + length - 1e-6);
    firstRow = first;
    endRow = last;
    feed(top, length);
    // A unit's middle is its number: the axis begins half a unit before it.
    series.setUnitRange(top - 0.5, top + length - 0.5);

    const double rowHeight = frame.unitHeight * rows.unitsPerRow;
    const RowFrame rowFrame{
        .figure = *figure,
        .frame = frame,
        .fonts = fonts(),
        .width = size.width(),
        .rowHeight = rowHeight,
        .barHeight = std::min(rowHeight * BarShare, BarMost),
        .positionOf = [this](double value) { return positionOf(value); },
        .middleOf = [this](int mark) { return middleOf(mark); },
    };
    pieces.clear();
    for (int mark = firstRow; mark < endRow; ++mark)
        pieces.push_back(layOutRow(rowFrame, mark));
    placeHeadings(top, top + length);
}

void ChartScene::feed(double top, double length)
{
    const double rowHeight = frame.unitHeight * rows.unitsPerRow;
    series.setBarWidth(std::min(rowHeight * BarShare, BarMost) / frame.unitHeight);
    const bool enough = !fedStale && firstRow >= fedBegin && endRow <= fedEnd;
    if (enough)
        return;
    fedStale = false;
    const double ahead = maximumScroll() > 0 ? length * FeedAhead : 0;
    const auto [begin, end] = rows.marksBetween(top - ahead, top + length + ahead - 1e-6);
    fedBegin = begin;
    fedEnd = end;
    std::vector<FedMark> marks;
    for (int i = begin; i < end; ++i) {
        const Mark& mark = markNumber(i);
        if (!isFed(mark))
            continue;
        // Without a ground there is nothing to paint a hollow dot's middle over with.
        const bool isRing = mark.hollow && options.transparent && figure->form == MarkForm::Dots;
        marks.push_back({.unit = rows.centres[static_cast<std::size_t>(i)],
                         .value = mark.value.value,
                         .fill = isRing ? QColor(Qt::transparent)
                                        : markFill(*figure, mark, theme(), stateOf(i))});
    }
    series.feed(marks);
}

void ChartScene::placeHeadings(double top, double bottom)
{
    headings.clear();
    const double left = frame.padding;
    const double right = size.width() - frame.padding;
    const Typeface& face = fonts()[FontRole::Heading];
    for (const SlotHeading& heading : rows.headings) {
        const double begin = heading.firstUnit;
        if (heading.endUnit <= top || begin + 0.5 >= bottom)
            continue;
        const double base = frame.plot.top() + (heading.endUnit - top) * frame.unitHeight - 4;
        const QString text = face.elided(drawable(heading.text), Qt::ElideRight, right - left);
        headings.push_back(
            {.text = {.text = text,
                      .baseline = {left, base - (face.lineHeight() - face.ascent())},
                      .width = face.width(text),
                      .font = FontRole::Heading},
             .rule = QLineF(left, std::floor(base) + 0.5, right, std::floor(base) + 0.5)});
    }
}

double ChartScene::positionOf(double value) const
{
    if (figure->axis.scale == AxisScale::Log10 && value <= 0)
        return frame.plot.left() - 1000;
    return series.position(value, 0).x();
}

double ChartScene::middleOf(int mark) const
{
    const double unit = rows.centres[static_cast<std::size_t>(mark)];
    return frame.plot.top() + (unit + 0.5) * frame.unitHeight - scroll;
}

const Mark& ChartScene::markNumber(int index) const
{
    return figure->marks[static_cast<std::size_t>(index)];
}

RowState ChartScene::stateOf(int index) const
{
    const RowRef row = markNumber(index).row;
    const bool isSelected = std::binary_search(selection.begin(), selection.end(), row);
    return {.selected = isSelected,
            .faded = !selection.empty() && !isSelected,
            .hovered = hovered == row,
            .current = current == row};
}

const RowPieces* ChartScene::piecesOf(int mark) const
{
    if (mark < firstRow || mark >= endRow)
        return nullptr;
    return &pieces[static_cast<std::size_t>(mark - firstRow)];
}

ChartPainter ChartScene::painterFor(QPainter* painter, const QRectF& exposed) const
{
    painter->setRenderHint(QPainter::Antialiasing);
    return {painter, *figure, theme(), fonts(), options.transparent, exposed};
}

void ChartScene::paintGround(QPainter* painter, const QRectF& exposed)
{
    ChartPainter chartPainter = painterFor(painter, exposed);
    chartPainter.paintGround(size);
    // Title first: whoever reads a picture's text in its order begins there.
    chartPainter.paintTexts(frame.texts);
    chartPainter.paintLegend(frame.legend);
    if (figure->marks.empty())
        return;
    // Labels cover the grid with a plate of the ground; where there is none the grid leaves gaps.
    std::vector<QRectF> gaps;
    if (options.transparent)
        for (const RowPieces& row : pieces)
            for (const QRectF& plate : {row.plate, row.namePlate})
                if (!plate.isEmpty())
                    gaps.push_back(plate);
    chartPainter.paintGrid(axis.ticks, frame.plot, std::move(gaps));
}

void ChartScene::paintUnderRows(QPainter* painter, const QRectF& exposed)
{
    ChartPainter chartPainter = painterFor(painter, exposed);
    for (const RowPieces& row : pieces)
        chartPainter.paintUnderRow(row, stateOf(row.mark));
}

void ChartScene::paintOverRows(QPainter* painter, const QRectF& exposed)
{
    ChartPainter chartPainter = painterFor(painter, exposed);
    for (const RowPieces& row : pieces)
        chartPainter.paintRow(row, stateOf(row.mark));
    for (const PlacedHeading& heading : headings)
        chartPainter.paintHeading(heading);
}

void ChartScene::paintFoot(QPainter* painter, const QRectF& exposed)
{
    ChartPainter chartPainter = painterFor(painter, exposed);
    if (!figure->marks.empty()) {
        chartPainter.paintZeroLine(axis.ticks, frame.plot);
        chartPainter.paintTexts(axis.labels);
    }
    chartPainter.paintTexts(frame.footTexts);
}

} // namespace aftershock
