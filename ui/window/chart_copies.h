#pragma once

#include "core/result.h"
#include "ui/exporting/export_picture.h"

#include <functional>
#include <memory>

class QWidget;

/// The chart as it leaves the window without a file: to the clipboard and to paper. It shows the
/// stretch of the value axis that the window shows.
namespace aftershock {

using ValueRange = std::optional<std::pair<double, double>>;

/// In the theme and the language that it is shown in: a picture of 1200 × 675 CSS pixels at double
/// resolution, and with it its SVG.
void copyAsPicture(const Figure& figure, const DrawingOptions& shown, const ValueRange& range);
/// As image/svg+xml, and as its text for programs that take nothing else.
[[nodiscard]] Result<void> copyAsSvg(const Figure& figure, const DrawingOptions& shown,
                                     const ValueRange& range);
/// Asks for a printer, then prints in light colours, on as many pages as the rows need; nothing
/// waits. @p done is told the file that was printed to, empty for a printer, or what went wrong.
void printFigure(const std::shared_ptr<const Figure>& figure, const ValueRange& range,
                 Language language, QWidget* parent,
                 std::function<void(const Result<QString>&)> done);

} // namespace aftershock
