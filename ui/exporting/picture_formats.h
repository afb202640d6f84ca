#pragma once

#include "core/result.h"
#include "ui/drawing/chart_drawing.h"

#include <QByteArray>
#include <QImage>

/// One drawing in each file format; used by encodePicture().
namespace aftershock {

/// More would take a gigabyte of memory.
inline constexpr double MostPixels = 200e6;

/// Errors: BadOption for a null image, which is one that was to have more than MostPixels.
[[nodiscard]] Result<QByteArray> encodePng(QImage image, const Figure& figure);
/// SVG 1.1 with text as text, sizes in CSS pixels, and title and description for readers aloud.
[[nodiscard]] Result<QByteArray> encodeSvg(ChartDrawing& drawing);
/// One page of the drawing's size, fonts embedded.
[[nodiscard]] Result<QByteArray> encodePdf(ChartDrawing& drawing);

} // namespace aftershock
