#include "ui/exporting/picture_formats.h"
#include "ui/exporting/svg_tidying.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace aftershock {

using namespace Qt::StringLiterals;

Result<QByteArray> encodeSvg(ChartDrawing& drawing)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    // CSS pixels; at its own resolution fonts and lengths would not agree.
    generator.setResolution(96);
    generator.setSize(drawing.size().toSize());
    generator.setViewBox(QRectF({0, 0}, drawing.size()));
    QPainter painter;
    if (!painter.begin(&generator))
        return Error{.code = ErrorCode::WriteFailed, .detail = u"SVG"_s};
    drawing.paint(&painter);
    painter.end();
    return tidySvg(bytes, drawing);
}

} // namespace aftershock
