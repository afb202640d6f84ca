#include "ui/drawing/chart_drawing.h"

#include "figure/axis.h"
#include "ui/drawing/axis_layout.h"
#include "ui/drawing/chart_series.h"
#include "ui/drawing/row_layout.h"

#include <QChart>
#include <QGraphicsItem>
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

/// An item that paints what a function says; the chart's layers.
class Layer : public QGraphicsItem
{
public:
    explicit Layer(std::function<void(QPainter*)> paintLayer) : m_paint(std::move(paintLayer)) {}

    void setBounds(QRectF bounds)
    {
        if (bounds == m_bounds)
            return;
        prepareGeometryChange();
        m_bounds = bounds;
    }
    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/,
               QWidget* /*widget*/) override
    {
        m_paint(painter);
    }

private:
    std::function<void(QPainter*)> m_paint;
    QRectF m_bounds;
};

} // namespace

class ChartDrawing::Private
{
public:
    Private()
        : figure(std::make_shared<Figure>()), chart(new QChart), series(chart),
          ground(new Layer([this](QPainter* painter) { paintGround(painter); })),
          underRows(new Layer([this](QPainter* painter) { paintUnderRows(painter); })),
          overRows(new Layer([this](QPainter* painter) { paintOverRows(painter); })),
          foot(new Layer([this](QPainter* painter) { paintFoot(painter); }))
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

    void invalidate(bool layout)
    {
        (layout ? layoutStale : rowsStale) = true;
        scene.update();
    }

    /// Paints a row anew, and nothing else.
    void updateRow(std::optional<RowRef> row)
    {
        for (const RowPieces& one : pieces)
            if (row && markNumber(one.mark).row == *row)
                scene.update(one.band);
    }

    void prepare()
    {
        if (layoutStale)
            layOut();
        if (rowsStale)
            placeRows();
    }

    void layOut()
    {
        layoutStale = false;
        rowsStale = true;
        rows = makeSlots(*figure);
        type = typeSizeFor(size);
        frame =
            layOutFrame(*figure, rows, size, options.caption, options.overflow, options.language);
        scene.setSceneRect(QRectF({0, 0}, size));
        series.setKind(figure->form, figure->axis.scale);
        chart->setGeometry(QRectF({0, 0}, size));
        // Qt Charts cuts series off at its plot area, which would halve a dot at the axis's end.
        overhang = figure->form == MarkForm::Dots ? TipMeasures::DotRadius + 1 : 0;
        chart->setPlotArea(frame.plot.adjusted(-overhang, 0, overhang, 0));
        applyValueRange();
        scroll = std::clamp(scroll, 0.0, maximumScroll());
        const bool clips = maximumScroll() > 0;
        for (Layer* layer : {underRows, overRows})
            layer->setFlag(QGraphicsItem::ItemClipsToShape, clips);
        const QRectF whole({0, 0}, size);
        const QRectF rowBounds(0, frame.plot.top(), size.width(), frame.plot.height());
        ground->setBounds(whole);
        foot->setBounds(whole);
        underRows->setBounds(clips ? rowBounds : whole);
        overRows->setBounds(clips ? rowBounds : whole);
    }

    void applyValueRange()
    {
        fedStale = true;
        const auto [minimum, maximum] = withOverhang(valueRange());
        series.setValueRange(minimum, maximum);
        axis = layOutAxis(ticksInSight(), frame.plot, size.width(), fonts(),
                          [this](double value) { return positionOf(value); });
    }

    [[nodiscard]] std::vector<Tick> ticksInSight() const
    {
        if (!zoom)
            return figure->axis.ticks;
        return ticksBetween(figure->axis, zoom->first, zoom->second, Formatter(options.language));
    }

    [[nodiscard]] std::pair<double, double> valueRange() const
    {
        return zoom.value_or(std::pair(figure->axis.minimum, figure->axis.maximum));
    }

    /// The range a little longer at both ends, by the overhang in pixels.
    [[nodiscard]] std::pair<double, double> withOverhang(std::pair<double, double> range) const
    {
        const double share = overhang / frame.plot.width();
        if (figure->axis.scale == AxisScale::Linear) {
            const double more = (range.second - range.first) * share;
            return {range.first - more, range.second + more};
        }
        const double more = std::pow(range.second / range.first, share);
        return {range.first / more, range.second * more};
    }

    /// Dots whose middle is out of sight would show in the overhang.
    [[nodiscard]] bool isFed(const Mark& mark) const
    {
        if (figure->axis.scale == AxisScale::Log10 && mark.value.value <= 0)
            return false; // Qt Charts would hide its whole series
        if (figure->form == MarkForm::Bars)
            return true;
        const double x = positionOf(mark.value.value);
        return x >= frame.plot.left() - 0.5 && x <= frame.plot.right() + 0.5;
    }

    [[nodiscard]] double contentHeight() const { return rows.units * frame.unitHeight; }
    [[nodiscard]] double maximumScroll() const
    {
        if (options.overflow == RowOverflow::SayHowMany)
            return 0;
        return std::max(0.0, contentHeight() - frame.plot.height() - 0.5);
    }

    void placeRows()
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

    /// Feeds Qt Charts with the rows in sight and some around them.
    void feed(double top, double length)
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
            const RowState state = stateOf(i);
            marks.push_back({.unit = rows.centres[static_cast<std::size_t>(i)],
                             .value = mark.value.value,
                             .fill = markFill(*figure, mark, theme(), state)});
        }
        series.feed(marks);
    }

    void placeHeadings(double top, double bottom)
    {
        headings.clear();
        const double left = frame.padding;
        const double right = size.width() - frame.padding;
        const Typeface& face = fonts()[FontRole::Heading];
        for (const SlotHeading& heading : rows.headings) {
            const double begin = heading.firstUnit;
            if (begin + 2 <= top || begin + 0.5 >= bottom)
                continue;
            const double base = frame.plot.top() + (begin + 2 - top) * frame.unitHeight - 4;
            const QString text = face.elided(drawable(heading.text), Qt::ElideRight, right - left);
            headings.push_back(
                {.text = {.text = text,
                          .baseline = {left, base - (face.lineHeight() - face.ascent())},
                          .width = face.width(text),
                          .font = FontRole::Heading},
                 .rule = QLineF(left, std::floor(base) + 0.5, right, std::floor(base) + 0.5)});
        }
    }

    [[nodiscard]] double positionOf(double value) const
    {
        if (figure->axis.scale == AxisScale::Log10 && value <= 0)
            return frame.plot.left() - 1000;
        return series.position(value, 0).x();
    }

    [[nodiscard]] double middleOf(int mark) const
    {
        const double unit = rows.centres[static_cast<std::size_t>(mark)];
        return frame.plot.top() + (unit + 0.5) * frame.unitHeight - scroll;
    }

    [[nodiscard]] const Mark& markNumber(int index) const
    {
        return figure->marks[static_cast<std::size_t>(index)];
    }

    [[nodiscard]] RowState stateOf(int index) const
    {
        const RowRef row = markNumber(index).row;
        const bool isSelected = std::binary_search(selection.begin(), selection.end(), row);
        return {.selected = isSelected,
                .faded = !selection.empty() && !isSelected,
                .hovered = hovered == row,
                .current = current == row};
    }

    [[nodiscard]] const Theme& theme() const { return Theme::of(options.theme); }
    [[nodiscard]] const ChartFonts& fonts() const { return ChartFonts::of(type); }
    [[nodiscard]] const RowPieces* piecesOf(int mark) const
    {
        if (mark < firstRow || mark >= endRow)
            return nullptr;
        return &pieces[static_cast<std::size_t>(mark - firstRow)];
    }

    [[nodiscard]] ChartPainter painterFor(QPainter* painter) const
    {
        painter->setRenderHint(QPainter::Antialiasing);
        return {painter, *figure, theme(), fonts(), options.transparent};
    }
    void paintGround(QPainter* painter)
    {
        ChartPainter chartPainter = painterFor(painter);
        chartPainter.paintGround(size);
        // Title first: whoever reads a picture's text in its order begins there.
        chartPainter.paintTexts(frame.texts);
        chartPainter.paintLegend(frame.legend);
        if (!figure->marks.empty())
            chartPainter.paintGrid(axis.ticks, frame.plot);
    }
    void paintUnderRows(QPainter* painter)
    {
        ChartPainter chartPainter = painterFor(painter);
        for (const RowPieces& row : pieces)
            chartPainter.paintUnderRow(row, stateOf(row.mark));
    }
    void paintOverRows(QPainter* painter)
    {
        ChartPainter chartPainter = painterFor(painter);
        for (const RowPieces& row : pieces)
            chartPainter.paintRow(row, stateOf(row.mark));
        for (const PlacedHeading& heading : headings)
            chartPainter.paintHeading(heading);
    }
    void paintFoot(QPainter* painter)
    {
        ChartPainter chartPainter = painterFor(painter);
        if (!figure->marks.empty()) {
            chartPainter.paintZeroLine(axis.ticks, frame.plot);
            chartPainter.paintTexts(axis.labels);
        }
        chartPainter.paintTexts(frame.footTexts);
    }

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
    Layer* ground;
    Layer* underRows;
    Layer* overRows;
    Layer* foot;
};

ChartDrawing::ChartDrawing() : d(std::make_unique<Private>()) {}
ChartDrawing::~ChartDrawing() = default;

void ChartDrawing::setFigure(std::shared_ptr<const Figure> figure)
{
    // A zoom outlives new rows, not a new axis.
    if (figure->axis.scale != d->figure->axis.scale || figure->axis.unit != d->figure->axis.unit ||
        figure->axis.minimum != d->figure->axis.minimum ||
        figure->axis.maximum != d->figure->axis.maximum)
        d->zoom.reset();
    d->figure = std::move(figure);
    d->fedStale = true;
    d->invalidate(true);
}

void ChartDrawing::setOptions(const DrawingOptions& options)
{
    if (options == d->options)
        return;
    d->options = options;
    d->fedStale = true;
    d->invalidate(true);
}

void ChartDrawing::setSize(QSizeF size)
{
    if (size == d->size)
        return;
    d->size = size;
    d->fedStale = true;
    d->invalidate(true);
}

const Figure& ChartDrawing::figure() const
{
    return *d->figure;
}

const DrawingOptions& ChartDrawing::options() const
{
    return d->options;
}

QSizeF ChartDrawing::size() const
{
    return d->size;
}

void ChartDrawing::setSelection(std::span<const RowRef> rows)
{
    std::vector<RowRef> sorted(rows.begin(), rows.end());
    std::sort(sorted.begin(), sorted.end());
    if (sorted == d->selection)
        return;
    d->selection = std::move(sorted);
    d->fedStale = true;
    d->invalidate(false);
}

void ChartDrawing::setHovered(std::optional<RowRef> row)
{
    if (row == d->hovered)
        return;
    d->updateRow(d->hovered);
    d->hovered = row;
    d->updateRow(d->hovered);
}

void ChartDrawing::setCurrent(std::optional<RowRef> row)
{
    if (row == d->current)
        return;
    d->updateRow(d->current);
    d->current = row;
    d->updateRow(d->current);
}

double ChartDrawing::naturalHeight() const
{
    return naturalFrameHeight(*d->figure, makeSlots(*d->figure), d->size.width(),
                              d->options.caption);
}

void ChartDrawing::setScroll(double pixels)
{
    prepare();
    const double scroll = std::clamp(pixels, 0.0, d->maximumScroll());
    if (scroll == d->scroll)
        return;
    d->scroll = scroll;
    d->invalidate(false);
}

double ChartDrawing::scroll() const
{
    prepare();
    return d->scroll;
}

double ChartDrawing::maximumScroll() const
{
    prepare();
    return d->maximumScroll();
}

void ChartDrawing::ensureVisible(int mark)
{
    prepare();
    const double middle = d->middleOf(mark) + d->scroll - d->frame.plot.top();
    const double half = d->frame.unitHeight * d->rows.unitsPerRow / 2;
    if (middle - half < d->scroll)
        setScroll(middle - half);
    else if (middle + half > d->scroll + d->frame.plot.height())
        setScroll(middle + half - d->frame.plot.height());
}

void ChartDrawing::scrollToTop(int mark)
{
    prepare();
    const double half = d->frame.unitHeight * d->rows.unitsPerRow / 2;
    setScroll(d->middleOf(mark) + d->scroll - d->frame.plot.top() - half);
}

void ChartDrawing::setValueRange(std::optional<std::pair<double, double>> range)
{
    if (range == d->zoom)
        return;
    prepare();
    d->zoom = range;
    d->applyValueRange();
    d->invalidate(false);
}

std::pair<double, double> ChartDrawing::valueRange() const
{
    return d->valueRange();
}

double ChartDrawing::valueAt(double x) const
{
    prepare();
    return d->series.valueAt(x);
}

double ChartDrawing::positionOf(double value) const
{
    prepare();
    return d->positionOf(value);
}

std::optional<int> ChartDrawing::markAt(QPointF point) const
{
    prepare();
    if (point.y() < d->frame.plot.top() || point.y() > d->frame.plot.bottom())
        return std::nullopt;
    for (const RowPieces& row : d->pieces)
        if (row.band.contains(point))
            return row.mark;
    return std::nullopt;
}

QRectF ChartDrawing::markRect(int mark) const
{
    prepare();
    const RowPieces* row = d->piecesOf(mark);
    if (!row)
        return {};
    QRectF rect = row->shape;
    for (const PlacedText& text : row->texts)
        rect |= textRect(text, d->fonts());
    return rect;
}

QRectF ChartDrawing::shapeRect(int mark) const
{
    prepare();
    const RowPieces* row = d->piecesOf(mark);
    return row ? row->shape : QRectF();
}

QRectF ChartDrawing::plotRect() const
{
    prepare();
    return d->frame.plot;
}

std::pair<int, int> ChartDrawing::rowsInSight() const
{
    prepare();
    return {d->firstRow, d->endRow};
}

std::pair<int, int> ChartDrawing::rowsWhollyInSight() const
{
    prepare();
    std::pair<int, int> rows{d->firstRow, d->endRow};
    const auto isCut = [this](int mark) {
        const QRectF band = d->piecesOf(mark)->band;
        return band.top() < d->frame.plot.top() - 1 || band.bottom() > d->frame.plot.bottom() + 1;
    };
    if (rows.first < rows.second && isCut(rows.first))
        ++rows.first;
    if (rows.first < rows.second && isCut(rows.second - 1))
        --rows.second;
    return rows;
}

std::vector<PlacedText> ChartDrawing::textsInSight() const
{
    prepare();
    std::vector<PlacedText> texts = d->frame.texts;
    texts.insert(texts.end(), d->axis.labels.begin(), d->axis.labels.end());
    for (const RowPieces& row : d->pieces)
        texts.insert(texts.end(), row.texts.begin(), row.texts.end());
    for (const PlacedHeading& heading : d->headings)
        texts.push_back(heading.text);
    texts.insert(texts.end(), d->frame.footTexts.begin(), d->frame.footTexts.end());
    return texts;
}

const ChartFonts& ChartDrawing::fonts() const
{
    prepare();
    return d->fonts();
}

QGraphicsScene* ChartDrawing::scene() const
{
    return &d->scene;
}

void ChartDrawing::prepare() const
{
    d->prepare();
}

void ChartDrawing::paint(QPainter* painter)
{
    prepare();
    const QRectF whole({0, 0}, d->size);
    d->scene.render(painter, whole, whole, Qt::IgnoreAspectRatio);
}

} // namespace aftershock
