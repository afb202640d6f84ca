#include "sample_figures.h"
#include "ui/drawing/chart_drawing.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace aftershock;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(aftershock::Figure)

namespace {

QImage painted(ChartDrawing& drawing)
{
    QImage image(drawing.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    drawing.paint(&painter);
    return image;
}

void draw(ChartDrawing& drawing, const Figure& figure, QSizeF size = {1200, 675})
{
    drawing.setFigure(samples::shared(figure));
    drawing.setSize(size);
}

std::optional<PlacedText> textOf(const ChartDrawing& drawing, const QString& text)
{
    for (const PlacedText& placed : drawing.textsInSight())
        if (placed.text == text)
            return placed;
    return std::nullopt;
}

} // namespace

/// What a reader sees of a figure, by positions and a few pixels.
class TestChartDrawing : public QObject
{
    Q_OBJECT

private slots:
    void aBarEndsAtItsValue()
    {
        ChartDrawing drawing;
        draw(drawing, samples::declines());
        const QRectF plot = drawing.plotRect();
        const auto expected = [&](double value) {
            return plot.left() + (value + 20) / 20 * plot.width();
        };
        const QRectF nvidia = drawing.shapeRect(2);
        QVERIFY(std::abs(nvidia.left() - expected(-16.9)) < 0.01);
        QVERIFY(std::abs(nvidia.right() - expected(0)) < 0.01);
        QVERIFY(std::abs(drawing.positionOf(-16.9) - expected(-16.9)) < 0.01);
        QVERIFY(std::abs(drawing.valueAt(expected(-16.9)) + 16.9) < 1e-6);

        const QImage image = painted(drawing);
        const int y = qRound(nvidia.center().y());
        QCOMPARE(image.pixelColor(qRound(nvidia.left()) + 2, y), Theme::of(ThemeKind::Light).fall);
        QCOMPARE(image.pixelColor(qRound(nvidia.left()) - 3, y),
                 Theme::of(ThemeKind::Light).surface);
    }

    void aDotStandsAtItsPowerOfTen()
    {
        ChartDrawing drawing;
        draw(drawing, samples::funding());
        const QRectF plot = drawing.plotRect();
        const double x = plot.left() + (std::log10(4.5e6) - 6) / 6 * plot.width();
        QVERIFY(std::abs(drawing.shapeRect(3).center().x() - x) < 0.01);
        const QImage image = painted(drawing);
        const QPoint middle = drawing.shapeRect(3).center().toPoint();
        QCOMPARE(image.pixelColor(middle), Theme::of(ThemeKind::Light).money);
    }

    void aPartIsDrawnHollow()
    {
        ChartDrawing drawing;
        draw(drawing, samples::funding());
        const QImage image = painted(drawing);
        const QPoint middle = drawing.shapeRect(1).center().toPoint();
        QCOMPARE(image.pixelColor(middle), Theme::of(ThemeKind::Light).surface);
    }

    void aFallsLabelStandsBeyondItsTipAndItsNameAtZero()
    {
        ChartDrawing drawing;
        draw(drawing, samples::declines());
        const auto label = textOf(drawing, u"−16.9\u202f%"_s);
        const auto name = textOf(drawing, u"Nvidia"_s);
        QVERIFY(label && name);
        QVERIFY(label->baseline.x() + label->width < drawing.shapeRect(2).left());
        QCOMPARE(label->anchor, TextAnchor::End);
        QVERIFY(name->baseline.x() > drawing.positionOf(0));
    }

    void onlyRowsInSightAreLaidOut()
    {
        ChartDrawing drawing;
        draw(drawing, samples::manyMoves(5000), {900, 520});
        const auto [first, last] = drawing.rowsInSight();
        QCOMPARE(first, 0);
        QVERIFY(last < 20);
        drawing.ensureVisible(4999);
        QCOMPARE(drawing.rowsInSight().second, 5000);
        QVERIFY(textOf(drawing, u"Company number 5000"_s));
        QVERIFY(!textOf(drawing, u"Company number 1"_s));
        const QRectF shape = drawing.shapeRect(4999);
        QVERIFY(drawing.plotRect().adjusted(-1, -1, 1, 1).contains(shape));
        QCOMPARE(painted(drawing).pixelColor(shape.center().toPoint()),
                 Theme::of(ThemeKind::Light).fall);
    }

    void theSameFigureGivesTheSamePixels()
    {
        ChartDrawing one;
        ChartDrawing other;
        draw(one, samples::mixedMoves());
        draw(other, samples::mixedMoves());
        QCOMPARE(painted(one), painted(other));
    }
};

QTEST_MAIN(TestChartDrawing)
#include "tst_chart_drawing.moc"
