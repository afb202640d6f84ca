#include "ui/exporting/picture_formats.h"

#include <QBuffer>
#include <QCoreApplication>

namespace aftershock {

using namespace Qt::StringLiterals;

Result<QByteArray> encodePng(QImage image, const Figure& figure)
{
    if (image.isNull())
        return Error{.code = ErrorCode::BadOption,
                     .value = QCoreApplication::translate("aftershock::Pictures", "the size"),
                     .detail = QCoreApplication::translate(
                         "aftershock::Pictures",
                         "choose a smaller size or scale factor: a picture may have "
                         "200 million pixels")};
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
