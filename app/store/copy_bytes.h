#pragma once

#include <QtGlobal>

#include <functional>

namespace aftershock {

/// Gives the file behind @p to, which is empty, the first @p bytes of the one behind @p from, or
/// all where it is shorter. Holes stay holes: a file may be far longer than the disk is large.
/// Returns 0, the errno of what failed, or ECANCELED where @p mustStop said so.
[[nodiscard]] int copyBytes(int from, int to, qint64 bytes,
                            const std::function<bool()>& mustStop = {});

} // namespace aftershock
