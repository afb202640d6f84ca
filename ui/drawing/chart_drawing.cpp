#include "ui/drawing/chart_drawing.h"

#include "ui/drawing/chart_scene.h"

#include <algorithm>

namespace aftershock {

/// The scene does the work; this is what others may ask of it.
class ChartDrawing::Private : public ChartScene
{
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
    d->invalidateRows();
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
    d->invalidateRows();
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
