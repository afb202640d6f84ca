#include "ui/exporting/picture_formats.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace aftershock {

using namespace Qt::StringLiterals;

Result<QByteArray> encodePdf(ChartDrawing& drawing)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        constexpr double PointsPerPixel = 72.0 / 96.0;
        writer.setPageSize(QPageSize(drawing.size() * PointsPerPixel, QPageSize::Point, QString(),
                                     QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        writer.setResolution(96);
        writer.setTitle(drawing.figure().title.text());
        QPainter painter;
        if (!painter.begin(&writer))
            return Error{.code = ErrorCode::WriteFailed, .detail = u"PDF"_s};
        drawing.paint(&painter);
    }
    return bytes;
}

} // namespace aftershock
