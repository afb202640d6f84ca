#pragma once

#include "ui/exporting/export_picture.h"

#include <QMimeData>

#include <memory>

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
QT_END_NAMESPACE

namespace aftershock {

/// The figure for the clipboard: as an image and as SVG, whichever the other program takes.
[[nodiscard]] std::unique_ptr<QMimeData> pictureMimeData(const Figure& figure,
                                                         const PictureOptions& options);

/// The figure on the pages of a printer, as wide as the page allows; rows that do not fit on a page
/// follow on the next under the same captions.
[[nodiscard]] Result<void> printPicture(QPagedPaintDevice& device, const Figure& figure,
                                        const PictureOptions& options);

} // namespace aftershock
