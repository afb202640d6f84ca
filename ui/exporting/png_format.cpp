#include "ui/exporting/picture_formats.h"

#include <QBuffer>

namespace aftershock {

using namespace Qt::StringLiterals;

Result<QByteArray> encodePng(QImage image, const Figure& figure)
{
    // Keywords of the PNG specification (11.3.3); the writer stores them in alphabetical order.
    image.setText(u"Description"_s, figure.altText);
    image.setText(u"Source"_s, figure.source);
    image.setText(u"Title"_s, figure.title.text());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return Error{.code = ErrorCode::WriteFailed, .detail = u"PNG"_s};
    return bytes;
}

} // namespace aftershock
