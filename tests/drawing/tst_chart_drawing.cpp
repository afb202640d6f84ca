#include "sample_figures.h"
#include "ui/drawing/chart_drawing.h"
#include "ui/drawing/text_block.h"

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

    void aDateIsNotBrokenBehindItsDay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("day");
        QTest::newRow("English") << u"trading of Monday 27 January 2025"_s << u"27"_s;
        QTest::newRow("German") << u"Handel am Montag, 27. Januar 2025"_s << u"27."_s;
    }
    void aDateIsNotBrokenBehindItsDay()
    {
        QFETCH(QString, text);
        QFETCH(QString, day);
        const Typeface typeface(QGuiApplication::font());
        const double whole = typeface.width(text);
        for (double width = whole / 3; width < whole; width += 3) {
            const QStringList lines = brokenIntoLines(text, typeface, width, 9);
            QVERIFY(lines.size() > 1);
            QCOMPARE(lines.join(u' '), text);
            for (const QString& line : lines)
                QVERIFY2(!line.endsWith(day), qPrintable(line));
        }
    }

    void aDotAtTheAxissEndIsWhole()
    {
        Figure figure = samples::funding();
        figure.marks[3].value.value = 1e6;
        ChartDrawing drawing;
        draw(drawing, figure);
        const QRectF dot = drawing.shapeRect(3);
        QVERIFY(std::abs(dot.center().x() - drawing.plotRect().left()) < 0.01);
        const QImage image = painted(drawing);
        const int y = qRound(dot.center().y());
        const QColor money = Theme::of(ThemeKind::Light).money;
        QCOMPARE(image.pixelColor(qRound(dot.left()) + 2, y), money);
        QCOMPARE(image.pixelColor(qRound(dot.right()) - 3, y), money);
    }

    void aRangeShorterThanADotShowsItsFarEndBehindIt()
    {
        Figure figure = samples::funding();
        figure.marks[3].value = {.value = 1e9, .qualifier = Qualifier::Between, .upper = 1.05e9};
        figure.marks[3].bound = BoundMark::Range;
        ChartDrawing drawing;
        draw(drawing, figure);
        const QRectF dot = drawing.shapeRect(3);
        const QImage image = painted(drawing);
        const QColor beside = image.pixelColor(qRound(dot.right()) + 1, qRound(dot.center().y()));
        QVERIFY(beside != Theme::of(ThemeKind::Light).surface);
        QVERIFY(beside != Theme::of(ThemeKind::Light).money); // paler: less is certain there
        QCOMPARE(image.pixelColor(qRound(dot.center().x()), qRound(dot.center().y())),
                 Theme::of(ThemeKind::Light).money);
    }

    void aDotOutOfSightIsNotDrawnButNamed()
    {
        ChartDrawing drawing;
        draw(drawing, samples::funding());
        drawing.setValueRange(std::pair(1e9, 1e12));
        QVERIFY(drawing.shapeRect(3).isEmpty());
        const auto label = textOf(drawing, u"‹ $5.6 m"_s);
        QVERIFY(label);
        QCOMPARE(label->ink, InkRole::Muted);
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

    void nothingOverlapsAndNothingLeavesThePicture_data()
    {
        QTest::addColumn<Figure>("figure");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("still");
        Figure verbose = samples::mixedMoves();
        verbose.title.made = verbose.title.made.repeated(6);
        verbose.source = verbose.source.repeated(9);
        for (int i = 0; i < 12; ++i)
            verbose.legend.push_back({u"A category with a rather long name %1"_s.arg(i), 1});
        Figure wide = samples::funding();
        for (Mark& mark : wide.marks)
            mark.valueText = u"more than an unheard-of amount of money that nobody has"_s;
        const std::vector<std::pair<const char*, Figure>> figures = {
            {"declines", samples::declines()},
            {"funding", samples::funding()},
            {"linear", samples::funding(MarkForm::Bars)},
            {"mixed", samples::mixedMoves()},
            {"grouped", samples::grouped()},
            {"empty", samples::empty()},
            {"many", samples::manyMoves(300)},
            {"verbose", verbose},
            {"wide", wide},
        };
        const std::vector<QSize> sizes = {{320, 240},  {400, 700},   {640, 420},  {900, 520},
                                          {1200, 675}, {1080, 1920}, {4000, 2250}};
        for (const auto& [name, figure] : figures)
            for (const QSize size : sizes)
                for (const bool still : {false, true})
                    QTest::addRow("%s %dx%d%s", name, size.width(), size.height(),
                                  still ? " still" : "")
                        << figure << size << still;
    }
    void nothingOverlapsAndNothingLeavesThePicture()
    {
        QFETCH(Figure, figure);
        QFETCH(QSize, size);
        QFETCH(bool, still);
        ChartDrawing drawing;
        drawing.setOptions({.overflow = still ? RowOverflow::SayHowMany : RowOverflow::Scroll});
        draw(drawing, figure, size);
        const QRectF picture({0, 0}, QSizeF(size));
        const std::vector<PlacedText> texts = drawing.textsInSight();
        const auto [first, last] = drawing.rowsWhollyInSight();
        std::vector<std::pair<QRectF, QString>> boxes;
        for (const PlacedText& text : texts) {
            if (text.mark >= 0 && (text.mark < first || text.mark >= last))
                continue; // cut off by scrolling
            // The letters, without the leading that lines share.
            const Typeface& face = drawing.fonts()[text.font];
            const QRectF box(text.baseline.x(), text.baseline.y() - face.capHeight(), text.width,
                             face.capHeight());
            QVERIFY2(picture.contains(box), qPrintable(text.text));
            for (const auto& [other, otherText] : boxes)
                QVERIFY2(!other.intersects(box), qPrintable(text.text + u" on "_s + otherText));
            if (text.mark >= 0 && text.ink != InkRole::OnMark)
                QVERIFY2(!drawing.shapeRect(text.mark).adjusted(1, 1, -1, -1).intersects(box),
                         qPrintable(text.text + u" on its bar"_s));
            boxes.push_back({box, text.text});
        }
        for (int mark = first; mark < last; ++mark)
            QVERIFY(drawing.shapeRect(mark).isEmpty() || picture.contains(drawing.shapeRect(mark)));
        QVERIFY(figure.marks.empty() || last > first);
    }

    void aSmallChartKeepsAllItsWordsAndRows_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("in a small window") << QSize(572, 350);
        QTest::newRow("small print") << QSize(600, 400);
        QTest::newRow("a column") << QSize(400, 420);
    }
    void aSmallChartKeepsAllItsWordsAndRows()
    {
        QFETCH(QSize, size);
        Figure figure = samples::declines();
        figure.title.made =
            u"Siemens Energy and Broadcom fell furthest after the release of DeepSeek R1"_s;
        figure.subtitle.made = u"Change in share price reported after the release of DeepSeek R1, "
                               "%, trading of Monday 27 January 2025"_s;
        figure.note.made = u"Arrow: the source gives a lower bound (“over”); the true fall is at "
                           "least this large.\nOrder as stated: ASML and Alphabet may have moved "
                           "further.\nTrading day inferred: the source does not print it."_s;
        figure.source = u"Source: the article, section 2, paragraph 2; BBC, via the article, "
                        "section 2, paragraph 3"_s;
        ChartDrawing drawing;
        draw(drawing, figure, size);
        QString captions;
        for (const PlacedText& text : drawing.textsInSight())
            if (text.mark < 0 && text.font != FontRole::Axis)
                captions += text.text + u' ';
        for (const QString& said : {figure.title.made, figure.subtitle.made, figure.source})
            QVERIFY2(captions.contains(said), qPrintable(captions));
        for (const QString& note : figure.note.made.split(u'\n'))
            QVERIFY2(captions.contains(note), qPrintable(captions));
        QCOMPARE(drawing.rowsWhollyInSight(), std::pair(0, 8));
    }

    void aSmallChartKeepsItsSource_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<RowOverflow>("overflow");
        for (const QSize size : {QSize(884, 525), QSize(884, 500), QSize(1200, 520),
                                 QSize(560, 320), QSize(400, 300)}) {
            const QByteArray name =
                QByteArray::number(size.width()) + " x " + QByteArray::number(size.height());
            QTest::newRow((name + ", scrolled").constData()) << size << RowOverflow::Scroll;
            QTest::newRow((name + ", a picture").constData()) << size << RowOverflow::SayHowMany;
        }
    }
    void aSmallChartKeepsItsSource()
    {
        QFETCH(QSize, size);
        QFETCH(RowOverflow, overflow);
        Figure figure = samples::manyMoves(13);
        for (Mark& mark : figure.marks)
            mark.detail = u"27 Jan 2025"_s; // two lines a row
        figure.source = u"Source: Reuters"_s;
        figure.note.made = u"Trading day inferred: the source does not print it."_s;
        ChartDrawing drawing;
        drawing.setOptions({.overflow = overflow});
        draw(drawing, figure, size);
        QVERIFY(textOf(drawing, figure.source));
        // Rows that scroll are seen again; what a view says of them is always there.
        QVERIFY(textOf(drawing, figure.note.made) || size.height() < 400);
        const auto [first, end] = drawing.rowsWhollyInSight();
        QVERIFY2(end - first >= std::min(13, size.height() / 80), qPrintable(QString::number(end)));
    }

    void noSubtitleEndsInALineOfOneWord()
    {
        Figure figure = samples::declines();
        figure.subtitle.made = u"Change in share price reported after the release of DeepSeek R1, "
                               "%, trading of Monday 27 January 2025"_s;
        int broken = 0;
        for (int width = 560; width < 1000; width += 8) {
            ChartDrawing drawing;
            draw(drawing, figure, QSize(width, 700));
            QStringList lines;
            for (const PlacedText& text : drawing.textsInSight())
                if (text.mark < 0 && figure.subtitle.made.contains(text.text) &&
                    text.font == FontRole::Subtitle)
                    lines += text.text;
            QCOMPARE(lines.join(u' '), figure.subtitle.made);
            broken += lines.size() > 1 ? 1 : 0;
            QVERIFY2(lines.size() == 1 || lines.last().contains(u' '),
                     qPrintable(lines.join(u'/')));
        }
        QVERIFY(broken > 10);
    }

    void aSentenceThatBeginsWithAnArabicNameRunsAsItsLanguageDoes()
    {
        Figure figure = samples::declines();
        figure.note.made = u"مصرف الراجحي: converted at SAR 3.75 to $1."_s;
        ChartDrawing drawing;
        draw(drawing, figure);
        const auto texts = drawing.textsInSight();
        const auto note = std::ranges::find_if(
            texts, [](const PlacedText& text) { return text.text.contains(u"SAR"_s); });
        QVERIFY(note != texts.end());
        QVERIFY(!note->text.isRightToLeft());
    }

    void aLongSourceLineEndsInAnEllipsis()
    {
        Figure figure = samples::declines();
        figure.source = u"Source: "_s;
        for (int page = 1; page < 400; ++page)
            figure.source += u"page %1; "_s.arg(page);
        ChartDrawing drawing;
        draw(drawing, figure);
        std::vector<PlacedText> source;
        for (const PlacedText& text : drawing.textsInSight())
            if (text.text.contains(u"page"_s))
                source.push_back(text);
        QVERIFY(!source.empty());
        QVERIFY(source.front().text.startsWith(u"Source: page 1; page 2; "_s));
        QVERIFY(source.back().text.endsWith(u'…'));
        QVERIFY(source.back().width > 1000); // it fills its line
    }

    void aSelectionFadesTheOthersButNotBelowReadable()
    {
        ChartDrawing drawing;
        draw(drawing, samples::declines());
        const QImage before = painted(drawing);
        const RowRef nvidia = drawing.figure().marks[2].row;
        drawing.setSelection(std::span(&nvidia, 1));
        const QImage after = painted(drawing);
        const auto colourOf = [&](const QImage& image, int mark) {
            return image.pixelColor(drawing.shapeRect(mark).center().toPoint());
        };
        const Theme& theme = Theme::of(ThemeKind::Light);
        QCOMPARE(colourOf(after, 2), theme.fall);
        QVERIFY(contrastRatio(colourOf(after, 3), theme.surface) <
                contrastRatio(colourOf(before, 3), theme.surface));
        // The ring, three pixels outside the bar.
        const QRectF bar = drawing.shapeRect(2);
        QCOMPARE(after.pixelColor(qRound(bar.center().x()), qRound(bar.top() - 3)), theme.accent);
        drawing.setSelection({});
        QCOMPARE(painted(drawing), before);
    }

    void hoveringPaintsOnlyItsRow()
    {
        ChartDrawing drawing;
        draw(drawing, samples::declines());
        const QImage before = painted(drawing);
        drawing.setHovered(drawing.figure().marks[2].row);
        const QImage after = painted(drawing);
        QVERIFY(before.copy(0, 0, 1200, 210) == after.copy(0, 0, 1200, 210));
        QVERIFY(before.copy(0, 290, 1200, 300) == after.copy(0, 290, 1200, 300));
        QVERIFY(before != after);
    }

    void aNameOfAFallStandsRightOfZeroAndOfARiseLeft()
    {
        ChartDrawing drawing;
        draw(drawing, samples::mixedMoves());
        const double zero = drawing.positionOf(0);
        const auto apple = textOf(drawing, u"Apple"_s);
        QVERIFY(apple && apple->baseline.x() + apple->width < zero);
        QCOMPARE(apple->anchor, TextAnchor::End);
        const auto bank = textOf(drawing, u"中国工商银行股份有限公司"_s);
        QVERIFY(bank && bank->baseline.x() > zero);
    }

    void aLongNameIsElidedInTheMiddle()
    {
        ChartDrawing drawing;
        draw(drawing, samples::mixedMoves(), {700, 420});
        bool found = false;
        for (const PlacedText& text : drawing.textsInSight())
            if (text.mark == 0 && text.text.contains(u'…'))
                found = text.text.startsWith("Komm"_L1) && text.text.endsWith("Ost"_L1);
        QVERIFY(found);
    }

    void zoomingWritesTicksForTheStretchInSight()
    {
        ChartDrawing drawing;
        draw(drawing, samples::declines());
        drawing.setValueRange(std::pair(-18.0, -16.0));
        QVERIFY(textOf(drawing, u"−17.5"_s));
        QVERIFY(textOf(drawing, u"−17"_s));
        QVERIFY(!textOf(drawing, u"−15"_s));
        drawing.setValueRange(std::nullopt);
        QVERIFY(textOf(drawing, u"−15"_s));
    }

    void aBarCutByTheZoomSaysSo()
    {
        ChartDrawing drawing;
        draw(drawing, samples::declines());
        const QColor fall = Theme::of(ThemeKind::Light).fall;
        const auto coloursAlong = [&](int mark) {
            const QRectF bar = drawing.shapeRect(mark);
            const QImage image = painted(drawing);
            int breaks = 0;
            for (int x = qRound(bar.left()) + 3; x < qRound(bar.right()) - 3; ++x) {
                const int y = qRound(bar.bottom()) - 2; // below a label within the bar
                if (image.pixelColor(x, y) != fall && image.pixelColor(x - 1, y) == fall)
                    ++breaks;
            }
            return breaks;
        };
        QCOMPARE(coloursAlong(3), 0);
        drawing.setValueRange(std::pair(-15.0, -3.0));
        QCOMPARE(coloursAlong(0), 4); // two strokes at each end
        QCOMPARE(coloursAlong(3), 2); // its tip is in sight
    }

    void anEmptyFigureSaysWhatToDo()
    {
        ChartDrawing drawing;
        draw(drawing, samples::empty());
        QVERIFY(
            textOf(drawing, u"No share move passes the filters. Clear a filter to see more."_s));
        QVERIFY(!drawing.markAt({600, 300}));
    }

    void groupsHaveHeadings()
    {
        ChartDrawing drawing;
        draw(drawing, samples::grouped());
        const auto netherlands = [&] {
            std::vector<double> heights;
            for (const PlacedText& text : drawing.textsInSight())
                if (text.text == u"Netherlands"_s)
                    heights.push_back(text.baseline.y());
            return heights;
        }();
        QCOMPARE(netherlands.size(), 2U); // in the legend, and above its row
        QVERIFY(netherlands[1] - 9 > drawing.shapeRect(6).bottom()); // capitals and air
        QVERIFY(netherlands[1] < drawing.shapeRect(7).top());
    }

    void aFigureTooSmallToSeeIsSaidSo()
    {
        ChartDrawing drawing;
        draw(drawing, samples::funding(MarkForm::Bars));
        QVERIFY(textOf(drawing, u"£4.5 m · too small to see: 0.004\u202f% of the axis"_s));
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
