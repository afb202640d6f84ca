#pragma once

#include "core/result.h"
#include "ui/drawing/chart_drawing.h"

#include <memory>

class QWidget;

/// The chart as it leaves the window without a file: to the clipboard and to paper.
namespace aftershock {

/// A picture of 1200 × 675 CSS pixels at double resolution.
void copyAsPicture(const Figure& figure, ThemeKind theme);
/// As image/svg+xml, and as its text for programs that take nothing else.
[[nodiscard]] Result<void> copyAsSvg(const Figure& figure, ThemeKind theme);
/// Asks for a printer, then prints in light colours, fitted to the page; nothing waits.
void printFigure(std::shared_ptr<const Figure> figure, QWidget* parent);

} // namespace aftershock
