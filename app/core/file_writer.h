#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>

namespace aftershock {

/// Where a file written as @p path comes to stand: links are followed, to where nothing stands yet
/// too, so that a link stays a link.
[[nodiscard]] QString linksFollowed(const QString& path);

/// Writes @p bytes to @p path through a temporary file beside it and a rename, so that a reader
/// sees the old file or the whole new one. A link stays and its target is replaced; devices, pipes
/// and names of open streams (/dev/stdout) are written to directly. Errors: PermissionDenied,
/// DiskFull, WriteFailed, IsDirectory, FileNotFound for a missing folder.
[[nodiscard]] Result<void> writeFile(const QString& path, QByteArrayView bytes);

/// The same for what is not held whole: @p nextPiece is asked until it gives an empty one. Its
/// error leaves the old file as it was.
[[nodiscard]] Result<void> writeFile(const QString& path,
                                     const std::function<Result<QByteArray>()>& nextPiece);

} // namespace aftershock
