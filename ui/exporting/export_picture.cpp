#include "ui/exporting/export_picture.h"

#include "ui/exporting/picture_formats.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastSide = 64;
/// Higher pictures leave rows out, and say so: few programs open them.
constexpr int MostNaturalHeight = 16'000;

/// The drawing at its final size.
void setUp(ChartDrawing& drawing, const Figure& figure, const PictureOptions& options)
{
    DrawingOptions how = options.drawing;
    how.overflow = RowOverflow::SayHowMany;
    drawing.setOptions(how);
    drawing.setFigure(std::make_shared<const Figure>(figure));
    drawing.setValueRange(options.valueRange);
    const int width = std::max(options.width, LeastSide);
    int height = std::max(options.height.value_or(0), LeastSide);
    if (!options.height) {
        drawing.setSize(QSizeF(width, width));
        height = static_cast<int>(
            std::ceil(std::min<double>(drawing.naturalHeight(), MostNaturalHeight)));
    }
    drawing.setSize(QSizeF(width, height));
}

/// A null image where it would have more pixels than MostPixels.
QImage paintImage(ChartDrawing& drawing, const PictureOptions& options)
{
    const double scale = std::clamp(options.scaleFactor, 0.02, 8.0);
    const QSizeF wanted = drawing.size() * scale;
    if (wanted.width() * wanted.height() > MostPixels)
        return {};
    const QSize pixels = wanted.toSize();
    // Opaque pictures encode faster and smaller without an alpha channel.
    QImage image(pixels, options.drawing.transparent ? QImage::Format_ARGB32_Premultiplied
                                                     : QImage::Format_RGB32);
    if (image.isNull())
        return {};
    if (options.drawing.transparent)
        image.fill(Qt::transparent);
    image.setDevicePixelRatio(std::max(1.0, scale));
    constexpr double DotsPerMetre = 96 / 0.0254;
    image.setDotsPerMeterX(qRound(DotsPerMetre * scale));
    image.setDotsPerMeterY(qRound(DotsPerMetre * scale));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    // Qt scales by a ratio of device pixels above 1 only; a preview's is below.
    if (scale < 1)
        painter.scale(scale, scale);
    drawing.paint(&painter);
    return image;
}

} // namespace

Result<PictureFormat> pictureFormatOf(const QString& fileName)
{
    const QString name = fileName.toLower();
    if (name.endsWith(".png"_L1))
        return PictureFormat::Png;
    if (name.endsWith(".svg"_L1))
        return PictureFormat::Svg;
    if (name.endsWith(".pdf"_L1))
        return PictureFormat::Pdf;
    return Error{.code = ErrorCode::UnknownFormat,
                 .subject = fileName,
                 .value = fileName.section(u'.', -1),
                 .detail = u".png, .svg, .pdf"_s};
}

Result<QByteArray> encodePicture(const Figure& figure, PictureFormat format,
                                 const PictureOptions& options)
{
    ChartDrawing drawing;
    setUp(drawing, figure, options);
    switch (format) {
    case PictureFormat::Png:
        return encodePng(paintImage(drawing, options), figure);
    case PictureFormat::Svg:
        return encodeSvg(drawing);
    case PictureFormat::Pdf:
        return encodePdf(drawing);
    }
    Q_UNREACHABLE();
}

QImage drawImage(const Figure& figure, const PictureOptions& options)
{
    ChartDrawing drawing;
    setUp(drawing, figure, options);
    return paintImage(drawing, options);
}

} // namespace aftershock
