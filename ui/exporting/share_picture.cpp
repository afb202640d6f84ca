#include "ui/exporting/share_picture.h"

#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace aftershock {

using namespace Qt::StringLiterals;

std::unique_ptr<QMimeData> pictureMimeData(const Figure& figure, const PictureOptions& options)
{
    auto data = std::make_unique<QMimeData>();
    data->setImageData(drawImage(figure, options));
    if (const Result<QByteArray> svg = encodePicture(figure, PictureFormat::Svg, options))
        data->setData(u"image/svg+xml"_s, *svg);
    return data;
}

Result<void> printPicture(QPagedPaintDevice& device, const Figure& figure,
                          const PictureOptions& options)
{
    QPainter painter;
    if (!painter.begin(&device))
        return Error{.code = ErrorCode::WriteFailed};
    const QSizeF page(device.width(), device.height());
    const double scale = page.width() / options.width;
    ChartDrawing drawing;
    drawing.setOptions(options.drawing);
    drawing.setFigure(std::make_shared<const Figure>(figure));
    drawing.setValueRange(options.valueRange);
    drawing.setSize(QSizeF(options.width, page.height() / scale));
    drawing.setSize(
        QSizeF(options.width, std::min(drawing.naturalHeight(), page.height() / scale)));
    const int rows = static_cast<int>(figure.marks.size());
    for (int shown = 0;;) {
        painter.save();
        painter.scale(scale, scale);
        drawing.paint(&painter);
        painter.restore();
        const int end = drawing.rowsWhollyInSight().second;
        if (end >= rows || end <= shown)
            break;
        shown = end;
        drawing.scrollToTop(shown);
        if (!device.newPage())
            return Error{.code = ErrorCode::WriteFailed};
    }
    return {};
}

} // namespace aftershock
