#pragma once

#include "core/result.h"
#include "figure/figure.h"
#include "ui/drawing/chart_drawing.h"

#include <QByteArray>
#include <QImage>

namespace aftershock {

enum class PictureFormat { Png, Svg, Pdf };
/// By the file name's ending; UnknownFormat otherwise.
[[nodiscard]] Result<PictureFormat> pictureFormatOf(const QString& fileName);

struct PictureOptions
{
    /// In CSS pixels; where the height is not chosen it grows with the rows.
    int width{1200};
    std::optional<int> height;
    double scaleFactor{1}; ///< device pixels for each CSS pixel; below 1 for previews
    /// The stretch of the value axis to draw; nullopt: the figure's own.
    std::optional<std::pair<double, double>> valueRange;
    DrawingOptions drawing;
    bool operator==(const PictureOptions&) const = default;
};

/// The figure as a finished picture file; equal figures and options give equal bytes.
[[nodiscard]] Result<QByteArray> encodePicture(const Figure& figure, PictureFormat format,
                                               const PictureOptions& options);
/// The figure as an image, for previews and the clipboard; null where it would have too many
/// pixels.
[[nodiscard]] QImage drawImage(const Figure& figure, const PictureOptions& options);

} // namespace aftershock
