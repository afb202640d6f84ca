#pragma once

#include <QString>

#include <array>

namespace aftershock {

/// Which file stands at a path, and in which state; all zero where there is none.
using FileStamp = std::array<qint64, 5>;
[[nodiscard]] FileStamp fileStamp(const QString& path);
[[nodiscard]] FileStamp fileStamp(int descriptor);

} // namespace aftershock
