#pragma once

#include "core/error.h"

namespace aftershock {

/// What the system's error number says of writing @p subject: FileNotFound, PermissionDenied,
/// DiskFull, IsDirectory, Locked, else WriteFailed.
[[nodiscard]] Error writeErrorFor(int number, const QString& subject);

} // namespace aftershock
