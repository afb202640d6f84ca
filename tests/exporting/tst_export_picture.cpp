#include "sample_figures.h"
#include "ui/exporting/export_picture.h"
#include "ui/exporting/share_picture.h"

#include <QBuffer>
#include <QHashSeed>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace aftershock;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const Figure& figure, PictureFormat format, const PictureOptions& options = {})
{
    Result<QByteArray> bytes = encodePicture(figure, format, options);
    return bytes ? *bytes : QByteArray();
}

/// The texts of an SVG's <text> elements; empty where it is not well-formed.
QStringList svgTexts(const QByteArray& svg)
{
    QXmlStreamReader reader(svg);
    QStringList texts;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "text"_L1)
            texts.append(reader.readElementText());
    return reader.hasError() ? QStringList() : texts;
}

QString pdfText(const QByteArray& pdf)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"chart.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(u"pdftotext"_s, {u"-raw"_s, file.fileName(), u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

Q_DECLARE_METATYPE(aftershock::PictureFormat)

/// What a picture file holds when it leaves the program.
class TestExportPicture : public QObject
{
    Q_OBJECT

private slots:
    void theNamesEndingChoosesTheFormat()
    {
        QCOMPARE(*pictureFormatOf(u"a.b/Chart.PNG"_s), PictureFormat::Png);
        QCOMPARE(*pictureFormatOf(u"chart.svg"_s), PictureFormat::Svg);
        QCOMPARE(*pictureFormatOf(u"chart.pdf"_s), PictureFormat::Pdf);
        const Result<PictureFormat> gif = pictureFormatOf(u"chart.gif"_s);
        QVERIFY(!gif);
        QCOMPARE(gif.error().code, ErrorCode::UnknownFormat);
    }

    void equalFiguresGiveEqualBytes_data()
    {
        QTest::addColumn<PictureFormat>("format");
        QTest::newRow("png") << PictureFormat::Png;
        QTest::newRow("svg") << PictureFormat::Svg;
        QTest::newRow("pdf") << PictureFormat::Pdf;
    }
    void equalFiguresGiveEqualBytes()
    {
        QFETCH(PictureFormat, format);
        const QByteArray first = encoded(samples::funding(), format);
        QVERIFY(!first.isEmpty());
        // Another figure in between, and another second: nothing may be left over from either.
        QVERIFY(!encoded(samples::mixedMoves(), format).isEmpty());
        QTest::qWait(1100);
        for (int process = 0; process < 8; ++process) {
            QHashSeed::resetRandomGlobalSeed(); // as in another process
            QCOMPARE(encoded(samples::funding(), format), first);
        }
    }

    void aPngHasTheWantedPixelsAndTexts()
    {
        PictureOptions options{.width = 800, .height = 450, .scaleFactor = 2};
        const QByteArray png = encoded(samples::declines(), PictureFormat::Png, options);
        QImage image = QImage::fromData(png, "PNG");
        QCOMPARE(image.size(), QSize(1600, 900));
        QVERIFY(!image.hasAlphaChannel());
        QCOMPARE(image.text(u"Title"_s),
                 u"Siemens Energy and Broadcom fell furthest when R1 arrived"_s);
        QVERIFY(image.text(u"Description"_s).startsWith("Bar chart of eight falls"_L1));
        QVERIFY(image.text(u"Source"_s).contains("BBC"_L1));
        QCOMPARE(image.dotsPerMeterX(), 7559); // 192 dots an inch
    }

    void aTransparentPngHasNoGround()
    {
        PictureOptions options{.width = 800, .height = 450};
        options.drawing.transparent = true;
        const QImage image =
            QImage::fromData(encoded(samples::declines(), PictureFormat::Png, options), "PNG");
        QCOMPARE(image.pixelColor(2, 2).alpha(), 0);
        options.drawing.transparent = false;
        options.drawing.theme = ThemeKind::Dark;
        const QImage dark =
            QImage::fromData(encoded(samples::declines(), PictureFormat::Png, options), "PNG");
        QCOMPARE(dark.pixelColor(2, 2), Theme::of(ThemeKind::Dark).surface);
    }

    void svgKeepsTextAsText()
    {
        const QByteArray svg = encoded(samples::declines(), PictureFormat::Svg);
        const QStringList texts = svgTexts(svg);
        for (const QString& text :
             {u"−16.9\u202f%"_s, u"over 7\u202f% down"_s, u"Nvidia"_s, u"−20\u202f%"_s,
              u"Siemens Energy and Broadcom fell furthest when R1 arrived"_s})
            QVERIFY2(texts.contains(text), qPrintable(text));
        QCOMPARE(texts.first(), u"Siemens Energy and Broadcom fell furthest when R1 arrived"_s);
    }

    void svgIsSizedInCssPixelsAndDescribed()
    {
        const QByteArray svg =
            encoded(samples::declines(), PictureFormat::Svg, {.width = 1000, .height = 500});
        QXmlStreamReader reader(svg);
        QVERIFY(reader.readNextStartElement());
        QCOMPARE(reader.name(), u"svg");
        QCOMPARE(reader.attributes().value("width"_L1), u"1000");
        QCOMPARE(reader.attributes().value("height"_L1), u"500");
        QCOMPARE(reader.attributes().value("viewBox"_L1), u"0 0 1000 500");
        QVERIFY(reader.attributes().value("font-family"_L1).endsWith("sans-serif"_L1));
        QVERIFY(reader.readNextStartElement());
        QCOMPARE(reader.name(), u"title");
        reader.skipCurrentElement();
        QVERIFY(reader.readNextStartElement());
        QCOMPARE(reader.name(), u"desc");
        QVERIFY(reader.readElementText().startsWith("Bar chart of eight falls"_L1));
    }

    void anSvgLabelLeftOfItsBarIsAnchoredAtItsEnd()
    {
        QXmlStreamReader reader(encoded(samples::declines(), PictureFormat::Svg));
        QString anchor;
        double x = 0;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != "text"_L1)
                continue;
            const QXmlStreamAttributes attributes = reader.attributes();
            if (reader.readElementText() == u"−16.9\u202f%"_s) {
                anchor = attributes.value("text-anchor"_L1).toString();
                x = attributes.value("x"_L1).toDouble();
            }
        }
        QCOMPARE(anchor, u"end"_s);
        ChartDrawing drawing;
        drawing.setFigure(samples::shared(samples::declines()));
        drawing.setOptions({.overflow = RowOverflow::SayHowMany});
        drawing.setSize({1200, 675});
        QVERIFY(std::abs(drawing.shapeRect(2).left() - 8 - x) < 0.02);
    }

    void theSvgLooksLikeThePng_data()
    {
        QTest::addColumn<Figure>("figure");
        QTest::newRow("bars") << samples::declines();
        QTest::newRow("dots") << samples::funding();
        QTest::newRow("all bounds") << samples::mixedMoves();
    }
    /// Apart from the edges of letters and slanted lines, which two renderers smooth differently.
    void theSvgLooksLikeThePng()
    {
        QFETCH(Figure, figure);
        const PictureOptions options{.width = 1200, .height = 675};
        const QImage expected = drawImage(figure, options);
        QByteArray svg = encoded(figure, PictureFormat::Svg, options);
        // Qt's renderer takes a list of families for the name of one.
        svg.replace("Inter, 'Noto Sans', 'Noto Sans CJK SC', 'DejaVu Sans', sans-serif", "Inter");
        QSvgRenderer renderer(svg);
        QVERIFY(renderer.isValid());
        QImage image(expected.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        int different = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (std::abs(qGray(image.pixel(x, y)) - qGray(expected.pixel(x, y))) > 96)
                    ++different;
        QVERIFY2(different < image.width() * image.height() / 200,
                 qPrintable(QString::number(different)));
    }

    void hostileTextDoesNotBreakTheSvg()
    {
        Figure figure = samples::mixedMoves();
        figure.title.chosen = u"</text><script>alert(1)</script>\u0007 & \u202e"_s;
        figure.altText = u"]]> \u0001 <b>"_s;
        const QByteArray svg = encoded(figure, PictureFormat::Svg);
        QVERIFY(!svg.contains("<script"));
        const QStringList texts = svgTexts(svg);
        QVERIFY(texts.contains(u"Evil\\u{202e}gnp.exe\\u{7}"_s));
    }

    void aPdfCanBeSearchedForItsLabels()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed");
        const QString text = pdfText(encoded(samples::declines(), PictureFormat::Pdf));
        for (const QString& label :
             {u"−16.9 %"_s, u"−2.14 %"_s, u"over 7 % down"_s, u"Siemens Energy"_s,
              u"Source: BBC via the article, section “A Threat to AI Giants?”"_s})
            QVERIFY2(QString(text).replace(u'\u202f', u' ').contains(label), qPrintable(text));
        QVERIFY(!text.contains(u'\t'));
    }

    void aPdfHasItsTitleAndNoDate()
    {
        const QByteArray pdf = encoded(samples::declines(), PictureFormat::Pdf);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(!pdf.contains("CreationDate"));
        QVERIFY(pdf.contains("/FontFile2") || pdf.contains("/FontFile3"));
        QVERIFY(pdf.contains("/Title"));
    }

    void withoutAHeightThePictureGrowsWithItsRows()
    {
        const QImage few = drawImage(samples::declines(), {});
        QCOMPARE(few.size(), QSize(1200, 675));
        const QImage many = drawImage(samples::manyMoves(60), {});
        QVERIFY(many.height() > 1200);
        const QStringList texts = svgTexts(encoded(samples::manyMoves(60), PictureFormat::Svg));
        QVERIFY(texts.contains(u"Company number 60"_s));
        QVERIFY(texts.filter(u"rows are shown"_s).isEmpty());
    }

    void rowsWithoutRoomAreCountedInThePicture()
    {
        const QStringList texts =
            svgTexts(encoded(samples::manyMoves(60), PictureFormat::Svg, {.height = 675}));
        const QStringList said = texts.filter(u"rows are shown"_s);
        QCOMPARE(said.size(), 1);
        const qsizetype shown = texts.filter(QRegularExpression(u"^Company number"_s)).size();
        QVERIFY(shown > 5 && shown < 60);
        QVERIFY2(said[0].startsWith(u"%1 of 60 rows"_s.arg(shown)), qPrintable(said[0]));
    }

    void thousandsOfRowsEndAtAHeightThatProgramsOpen()
    {
        const QByteArray svg = encoded(samples::manyMoves(5000), PictureFormat::Svg);
        QXmlStreamReader reader(svg);
        QVERIFY(reader.readNextStartElement());
        QCOMPARE(reader.attributes().value("height"_L1), u"16000");
        QCOMPARE(svgTexts(svg).filter(u"of 5,000 rows are shown"_s).size(), 1);
    }

    void withoutCaptionsOnlyTheChartIsLeft()
    {
        PictureOptions options;
        options.drawing.caption = false;
        const QStringList texts =
            svgTexts(encoded(samples::declines(), PictureFormat::Svg, options));
        QVERIFY(texts.contains(u"Nvidia"_s));
        QVERIFY(texts.filter(u"Source"_s).isEmpty());
        QVERIFY(texts.filter(u"fell furthest"_s).isEmpty());
    }

    void aPictureOfTooManyPixelsIsRefused()
    {
        const Result<QByteArray> png =
            encodePicture(samples::declines(), PictureFormat::Png,
                          {.width = 16384, .height = 16384, .scaleFactor = 8});
        QVERIFY(!png);
        QCOMPARE(png.error().code, ErrorCode::BadOption);
    }

    void aScaleFactorIsKept()
    {
        const Result<QByteArray> png =
            encodePicture(samples::declines(), PictureFormat::Png,
                          {.width = 400, .height = 300, .scaleFactor = 6});
        QVERIFY(png);
        QCOMPARE(QImage::fromData(*png).size(), QSize(2400, 1800));
    }

    void theClipboardGetsAnImageAndSvg()
    {
        const auto data = pictureMimeData(samples::declines(), {});
        QVERIFY(data->hasImage());
        QVERIFY(svgTexts(data->data(u"image/svg+xml"_s)).contains(u"Nvidia"_s));
    }

    void printingGoesOnOverleaf()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        {
            QPdfWriter writer(&buffer);
            writer.setPageSize(QPageSize(QPageSize::A4));
            writer.setResolution(300);
            QVERIFY(printPicture(writer, samples::manyMoves(100), {.width = 800}));
        }
        // Count the page objects, not their parent “/Type /Pages”.
        QVERIFY(bytes.count("/Type /Page\n") >= 2);
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            return;
        const QString text = pdfText(bytes);
        for (const int row : {1, 50, 100})
            QVERIFY2(text.contains(u"Company number %1\n"_s.arg(row)),
                     qPrintable(QString::number(row)));
    }
};

QTEST_MAIN(TestExportPicture)
#include "tst_export_picture.moc"
