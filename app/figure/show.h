#pragma once

#include "figure/figure.h"

#include <QByteArray>

/// A figure's rows for scripts; the shapes stand in README.md and must not change.
namespace aftershock {

[[nodiscard]] QByteArray showCsv(const Figure& figure);
[[nodiscard]] QByteArray showJson(const Figure& figure);
[[nodiscard]] QByteArray showVegaLite(const Figure& figure);

} // namespace aftershock
