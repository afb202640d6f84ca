#pragma once

#include "core/result.h"
#include "ui/drawing/chart_drawing.h"

#include <QByteArray>

namespace aftershock {

/**
 * What QSvgGenerator wrote, said plainly: no empty groups or default attributes, sizes in CSS
 * pixels, each text anchored at the end that has to stay in place, fallbacks for the typeface, and
 * title and description for people who cannot see the picture.
 */
[[nodiscard]] Result<QByteArray> tidySvg(const QByteArray& generated, const ChartDrawing& drawing);

} // namespace aftershock
